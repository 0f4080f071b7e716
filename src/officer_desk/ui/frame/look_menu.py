"""How the program looks: its language, its colours, and how large it writes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from officer_desk.ui.language import Language, current
from officer_desk.ui.theme import BASE_POINTS, Scheme

LARGER, LARGEST = 13, 16


class LookMenu(QMenu):
    """Asks for a change; whoever dresses the program makes it. The actions have names, as buttons have."""

    language_wanted = Signal(str)
    scheme_wanted = Signal(str)
    points_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Name everything in the reader's language, and mark what is in force."""
        self.clear()
        group = QActionGroup(self)
        for language in Language:
            action = self._add(str(language), language.own_name)
            action.setCheckable(True)
            action.setChecked(language is current())
            group.addAction(action)
            action.triggered.connect(lambda _, wanted=str(language): self.language_wanted.emit(wanted))
        self.addSeparator()
        for scheme, name in (
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
            (Scheme.SUNLIGHT, self.tr("Outdoors")),
            (Scheme.SYSTEM, self.tr("As the system")),
        ):
            action = self._add(str(scheme), name)
            action.triggered.connect(lambda _, wanted=str(scheme): self.scheme_wanted.emit(wanted))
        self.addSeparator()
        self._add_sizes()

    def _add_sizes(self) -> None:
        group, now = QActionGroup(self), QGuiApplication.font().pointSize()
        for points, name in (
            (BASE_POINTS, self.tr("Usual letters")),
            (LARGER, self.tr("Larger letters")),
            (LARGEST, self.tr("Largest letters")),
        ):
            action = self._add(f"points_{points}", name)
            action.setCheckable(True)
            action.setChecked(points == now)
            group.addAction(action)
            action.triggered.connect(lambda _, wanted=points: self.points_wanted.emit(wanted))

    def _add(self, object_name: str, words: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(object_name)
        self.addAction(action)
        return action
