"""What was sent and what waits, what both ends counted, and what head office did not take."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.services import today
from officer_desk.services.today import Today
from officer_desk.sync.report import Difference, Part, SyncReport
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.frame import task_words
from officer_desk.ui.language import Screen
from officer_desk.ui.syncing import Syncing, SyncState
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.widgets.scroll import Scroll
from officer_desk.ui.workplace import Workplace

translate = QCoreApplication.translate


def in_words(report: SyncReport) -> str:
    """One sentence for a finished sync."""
    if not report.agrees:
        return translate(
            "SyncPanel", "Synced, but figures differ at head office. Open the line's state below and tell your manager."
        )
    if report.refused:
        return translate("SyncPanel", "Synced. Head office did not take everything; see what needs you.")
    if not (report.sent or report.received or report.files_sent):
        return translate("SyncPanel", "Synced. Nothing was new.")
    return translate("SyncPanel", "Synced: {sent} sent, {received} received. Both ends count the same.").format(
        sent=report.sent, received=report.received
    )


class SyncPanel(Screen):
    """A place of its own, reached from the foot."""

    def __init__(self, workplace: Workplace, syncing: Syncing) -> None:
        super().__init__()
        self.setObjectName("sync")
        self._workplace = workplace
        self._syncing = syncing
        self._board: Today | None = None
        self._title, self._state = Label(Kind.TITLE), Label(Kind.SOFT, wraps=True)
        self.button = PrimaryButton("", "sync")
        self.button.setObjectName("sync_from_panel")
        self.button.clicked.connect(syncing.start)
        self._figures, self._line, self._tasks, self._differ = FiguresStrip(), Card(), Card(), Card()
        self._lay_out()
        syncing.changed.connect(self._show)
        syncing.finished.connect(lambda _: self.load())
        workplace.changed.connect(lambda _: self.load())
        self.retranslate()
        self.load()

    def _lay_out(self) -> None:
        self._line.add(self._figures)
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(self.button)
        self._line.add_layout(row)
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setSpacing(16)
        for card in (self._line, self._differ, self._tasks):
            cards.addWidget(card)
        cards.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 18, 16)
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(Scroll(inner), 1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("To head office and back"))
        self._line.set_title(self.tr("The line"))
        self._differ.set_title(self.tr("Figures that differ"))
        self._tasks.set_title(self.tr("What head office did not take as it was"))
        self.button.setText(self.tr("Sync now"))
        self._show()

    def load(self) -> None:
        """Ask what waits."""
        desk = self._workplace.desk
        self._workplace.ask(lambda: today.board(desk), self.show_board)

    def show_board(self, board: Today) -> None:
        """Show these figures."""
        self._board = board
        self._show()

    def _show(self) -> None:
        board, report = self._board, self._syncing.report
        self.button.setEnabled(self._syncing.state is not SyncState.RUNNING)
        self._state.setText(self._sentence())
        if board is not None:
            self._figures.show_figures(
                (
                    Figure(shown.count(board.waiting), self.tr("wait to be sent"), tone=_waits(board.waiting)),
                    Figure(shown.count(board.receipts_left), self.tr("receipt numbers left")),
                    Figure(shown.count(report.sent if report else 0), self.tr("sent by the last sync")),
                    Figure(shown.count(report.received if report else 0), self.tr("received by it")),
                )
            )
            self._show_tasks(board)
        self._show_differences(report.differences if report else ())

    def _sentence(self) -> str:
        match self._syncing.state:
            case SyncState.RUNNING:
                progress = self._syncing.progress
                return _part(progress.part) if progress else self.tr("Calling head office…")
            case SyncState.NO_NETWORK | SyncState.REFUSED if self._syncing.refusal is not None:
                return words.refusal(self._syncing.refusal)
        if self._syncing.report is not None:
            return in_words(self._syncing.report)
        return self.tr(
            "Everything can be done without a network. What was done waits here, encrypted, until there is one."
        )

    def _show_tasks(self, board: Today) -> None:
        self._tasks.clear()
        self._tasks.setVisible(bool(board.needs_you))
        for task in board.needs_you:
            row = NeedsYouRow(task_words.sentence(task), self.tr("Open"), task_words.tone(task))
            row.acted.connect(lambda case=task.case: self._workplace.open("case", case))
            row.action.setVisible(False)
            self._tasks.add(row)

    def _show_differences(self, differences: tuple[Difference, ...]) -> None:
        self._differ.clear()
        self._differ.setVisible(bool(differences))
        for one in differences:
            self._differ.add(NeedsYouRow(_difference(one), "", Tone.WRONG))


def _waits(number: int) -> Tone:
    return Tone.WAITS if number else Tone.PLAIN


def _part(part: Part) -> str:
    return {
        Part.RULES: translate("SyncPanel", "Fetching the rules…"),
        Part.SENDING: translate("SyncPanel", "Sending what was done…"),
        Part.RECEIVING: translate("SyncPanel", "Fetching what others did…"),
        Part.PAPERS: translate("SyncPanel", "Sending and fetching papers…"),
        Part.COMPARING: translate("SyncPanel", "Comparing figures…"),
    }[part]


def _difference(one: Difference) -> str:
    what = {
        "operations": translate("SyncPanel", "Entries of the branch: {here} here, {there} at head office."),
        "principal_minor": translate("SyncPanel", "Paid out on a loan: {here} here, {there} at head office."),
        "received_minor": translate("SyncPanel", "Received on a loan: {here} here, {there} at head office."),
        "outstanding_minor": translate("SyncPanel", "Outstanding on a loan: {here} here, {there} at head office."),
        "receipts": translate("SyncPanel", "Receipts of a loan: {here} here, {there} at head office."),
        "cash_minor": translate("SyncPanel", "Cash with an officer: {here} here, {there} at head office."),
    }[one.what]
    form = shown.money_named if one.what.endswith("_minor") else shown.count
    return what.format(here=form(one.here), there=form(one.there))
