"""The papers of a file as small pictures; pressing one shows it whole, and what is missing is named."""

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from officer_desk.domain.checklist import State
from officer_desk.services.decisions import DecisionFile, FilePaper
from officer_desk.ui import words
from officer_desk.ui.theme import Tone, row_height, tokens
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.flow import Flow
from officer_desk.ui.widgets.icon import icon
from officer_desk.ui.widgets.label import Kind, Label

_WRONG = (State.MISSING, State.EXPIRED, State.MISMATCH)


class PapersCard(Card):
    """`opened` carries the paper that somebody wants to see whole."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._state = Chip()
        self.set_aside(self._state)
        self._pictures, self._missing = QWidget(), Label(Kind.SOFT, wraps=True)
        self._flow = Flow(self._pictures, across=10, down=10)
        self.add(self._pictures)
        self.add(self._missing)

    def show_file(self, file: DecisionFile) -> None:
        """Show the papers of this file."""
        self.set_title(self.tr("Papers"))
        self._state.set(*state(file))
        clear_layout(self._flow)
        tiles = [self._tile(paper) for paper in file.papers if paper.line.document is not None]
        for tile in tiles:
            tile.setFixedWidth(max(one.sizeHint().width() for one in tiles))
            self._flow.addWidget(tile)
        self._pictures.setVisible(self._flow.count() > 0)
        missing = [paper for paper in file.papers if paper.line.state is State.MISSING]
        self._missing.setVisible(bool(missing))
        listed = self.tr(", ", "between papers").join(title_of(paper) for paper in missing)
        self._missing.setText(self.tr("Not there: {papers}").format(papers=listed))

    def _tile(self, paper: FilePaper) -> QToolButton:
        tile = QToolButton()
        tile.setObjectName(f"paper_{paper.line.rule.kind}_{paper.line.role}")
        tile.setProperty("kind", "quiet")
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        side = 3 * row_height(tile)
        tile.setIconSize(QSize(side, side * 3 // 4))
        tile.setIcon(_picture(paper, side))
        state = "" if paper.line.state is State.HERE else words.name(paper.line.state)
        if not paper.here:
            state = self.tr("not on this desk yet")
        tile.setText(f"{words.document(paper.line.rule.kind)}\n{state or words.name(paper.line.role)}")
        tile.setAccessibleName(title_of(paper))
        tile.setFixedHeight(side * 3 // 4 + 3 * tile.fontMetrics().height())
        tile.clicked.connect(lambda: self.opened.emit(paper))
        return tile


def state(file: DecisionFile) -> tuple[str, Tone]:
    """How the papers stand, in a few words."""
    if wrong := sum(paper.line.state in _WRONG for paper in file.papers):
        return QCoreApplication.translate("PapersCard", "%n paper(s) to put right", "", wrong), Tone.WRONG
    if away := sum(paper.line.document is not None and not paper.here for paper in file.papers):
        return QCoreApplication.translate("PapersCard", "%n paper(s) not on this desk yet", "", away), Tone.WAITS
    return QCoreApplication.translate("PapersCard", "papers complete"), Tone.GOOD


def title_of(paper: FilePaper) -> str:
    """Which paper, and whose."""
    return f"{words.document(paper.line.rule.kind)} · {words.name(paper.line.role)}"


def _picture(paper: FilePaper, side: int) -> QIcon:
    picture = QPixmap()
    if paper.thumbnail is not None and picture.loadFromData(QByteArray(paper.thumbnail)):
        return QIcon(picture)
    return icon("paperclip" if paper.here else "clock", tokens().soft_ink)
