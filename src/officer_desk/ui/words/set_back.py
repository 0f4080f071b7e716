"""What it means that a desk's store was set back, and what to do until head office has answered."""

from PySide6.QtCore import QCoreApplication

from officer_desk.services.desk import SetBack

translate = QCoreApplication.translate


def noticed(found: SetBack) -> str:
    """What was noticed when the desk was opened."""
    if found.sign.startswith("anchor_"):
        return translate(
            "set back", "The mark beside this desk's data is missing or was changed: it may be older than it was."
        )
    if found.sign == "backup":
        return translate("set back", "This desk comes from a backup: what was done after it is not here.")
    if found.mixed:
        return translate("set back", "Parts of this desk's data are older than the rest.")
    if found.lost:
        return translate(
            "set back", "This desk's data is older than it was: %n record(s) cannot be found.", "", found.lost
        )
    return translate("set back", "This desk's data is older than it was.")


def until_answered() -> str:
    """What the officer can do and should not do."""
    return translate(
        "set back",
        "Sync before you go on. Until head office has answered you can read everything and take money, with "
        "provisional receipt numbers. Pay nothing out.",
    )


def answered(found: SetBack) -> str:
    """What head office's answer means."""
    if found.lost:
        return translate(
            "set back",
            "Head office has answered. It never received %n record(s) of this desk. Enter again what your papers show.",
            "",
            found.lost,
        )
    return translate("set back", "Head office has answered: what it has of this desk is here again.")
