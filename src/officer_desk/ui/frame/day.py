"""The day behind the frame: asked again after every change, one question at a time."""

from PySide6.QtCore import QObject, Signal

from officer_desk.domain.errors import DeskError
from officer_desk.ui.frame import needs_you
from officer_desk.ui.frame.needs_you import Morning
from officer_desk.ui.workplace import Workplace


class Day(QObject):
    """`changed` tells that there is a newer `morning`; many changes in a row are one question."""

    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._asking = self._again = False
        self.morning: Morning | None = None
        workplace.changed.connect(self.load)

    def load(self, _: object = None) -> None:
        """Ask for the day as it is now."""
        if self._asking:
            self._again = True
            return
        self._asking, desk = True, self._workplace.desk
        self._workplace.background.run(lambda: needs_you.look(desk), self._show, self._refuse)

    @property
    def waiting(self) -> int:
        """How many operations are not answered by head office."""
        return self.morning.board.waiting if self.morning else 0

    def _show(self, morning: Morning) -> None:
        self._asking, self.morning = False, morning
        self.changed.emit()
        if self._again:
            self._again = False
            self.load()

    def _refuse(self, refusal: DeskError) -> None:
        self._asking = self._again = False
        self._workplace.refuse(refusal)
