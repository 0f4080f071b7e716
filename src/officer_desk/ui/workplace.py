"""What every screen is given: the open desk, the worker in the background, and what it may say to the frame."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from officer_desk.domain.errors import DeskError
from officer_desk.services import backups, desks
from officer_desk.services.desk import Changes, Desk
from officer_desk.ui import words
from officer_desk.ui.background import Background, Ticket

T = TypeVar("T")

BackUp = Callable[[Path, str, backups.Told, backups.Stop], backups.Backup]
"""Makes a backup of the open desk in a folder, with the passphrase that was typed."""
ChangePassphrase = Callable[[str, str], None]
"""Puts a new passphrase (the second) in the place of the old one."""


class Workplace(QObject):
    """One signed-in person's place at the desk. Screens know this, and no other screen.

    `changed` tells every screen which cases changed; `wanted` asks the frame for a place (a name of `Place` and an id);
    `said` puts a sentence where the eye is (True for a refusal);
    `renewal_wanted` asks for other keys, which only a locked desk can be given.
    """

    changed = Signal(object)
    wanted = Signal(str, str)
    said = Signal(str, bool)
    renewal_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        background: Background,
        back_up: BackUp | None = None,
        change_passphrase: ChangePassphrase | None = None,
    ) -> None:
        super().__init__()
        self.back_up = back_up
        self.change_passphrase = change_passphrase
        self.desk = replace(desk, told=self.tell)
        self.background = background

    def adopt_rules(self, then: Callable[[], None]) -> None:
        """Let the rules and colleagues that the last sync brought bind from here on; screens made later have them."""

        def adopted(desk: Desk) -> None:
            self.desk = desk
            then()

        desk = self.desk
        self.ask(lambda: desks.under_new_rules(desk), adopted)

    def tell(self, changes: Changes) -> None:
        """Say which cases changed; may be called from any thread, screens hear it on theirs."""
        self.changed.emit(changes)

    def ask(self, job: Callable[[], T], then: Callable[[T], None]) -> Ticket:
        """Ask the store in the background and show the answer on the screen's thread; a refusal is said in words."""
        return self.background.run(job, then, self.refuse)

    def refuse(self, refusal: DeskError) -> None:
        """Say a refusal in words; nothing was changed."""
        self.said.emit(words.refusal(refusal), True)

    def confirm(self, sentence: str) -> None:
        """Say that something was saved."""
        self.said.emit(sentence, False)

    def open(self, place: str, id: str = "") -> None:
        """Ask the frame for a place: `customer`, `application`, `loan`, `intake`, `repayment`…"""
        self.wanted.emit(place, id)
