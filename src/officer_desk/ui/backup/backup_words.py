"""What a backup is doing, what it held, and when it was made, in sentences."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from officer_desk.protocol.clock import LOCAL
from officer_desk.services.backups import Backup, Part, Reminder
from officer_desk.ui import format as shown

translate = QCoreApplication.translate
MEGABYTE, TENTH = 1_000_000, 100_000


def standing(reminder: Reminder) -> str:
    """When and where the last one was made."""
    if reminder.last is None:
        return translate(
            "Backup", "There is no backup of this desk yet. If the laptop is lost, what was not sent is lost."
        )
    made = datetime.fromtimestamp(reminder.last.made_at / 1000, LOCAL)
    return translate("Backup", "The last backup was made on {day} at {time}, on {place}.").format(
        day=shown.day(made.date()), time=shown.clock(made), place=reminder.last.place
    )


def due(reminder: Reminder) -> str:
    """In the line over the screens, when it is time."""
    if reminder.days is None:
        return translate("Backup", "No backup yet")
    return translate("Backup", "Backup %n day(s) ago", "", reminder.days)


def made(backup: Backup) -> str:
    """What was made, and that it was read back."""
    return translate(
        "Backup",
        "Made on {place} and read back: {records} records and {papers} papers, {size} MB. It can be taken out.",
    ).format(
        place=backup.place,
        records=shown.count(backup.operations),
        papers=shown.count(backup.papers),
        size=f"{max(1, backup.size // TENTH) / 10:.1f}",
    )


def part(which: Part) -> str:
    """What is being done."""
    return {
        Part.COPYING: translate("Backup", "Copying the desk…"),
        Part.WRITING: translate("Backup", "Writing, encrypted…"),
        Part.CHECKING: translate("Backup", "Reading it back…"),
    }[which]


def room(free_bytes: int) -> str:
    """How much room a stick has."""
    return translate("Backup", "{size} MB free").format(size=shown.count(free_bytes // MEGABYTE))
