"""A large store is held against itself while nobody waits for it: one step, and the next when the desk is at rest."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from officer_desk.services import unlocking
from officer_desk.ui.workplace import Workplace

REST_MS = 150


class Audit(QObject):
    """`noticed` tells that the store was found to be set back; a damaged one is refused in words."""

    noticed = Signal()

    def __init__(self, workplace: Workplace, rest_ms: int = REST_MS) -> None:
        super().__init__()
        self._workplace = workplace
        self._steps: Iterator[bool] = iter(())
        self.ended = True
        self._rest = QTimer(self, singleShot=True, interval=rest_ms)
        self._rest.timeout.connect(self._step)

    def begin(self) -> None:
        """Look at the whole store once, if that was not done before it opened."""
        if self._workplace.desk.unaudited:
            self.ended = False
            self._steps = unlocking.go_on(self._workplace.desk)
            self._rest.start()

    def _step(self) -> None:
        if self._workplace.background.busy:
            self._rest.start()
        else:
            self._workplace.ask(lambda: next(self._steps, None), self._went)

    def _went(self, noticed: bool | None) -> None:
        self.ended = noticed is not False
        if noticed:
            self.noticed.emit()
        elif noticed is not None:
            self._rest.start()
