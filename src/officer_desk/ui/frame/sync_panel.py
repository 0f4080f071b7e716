"""What was sent and what waits, what both ends counted, and what head office did not take."""

from collections import Counter

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.domain.staff import may_record
from officer_desk.services import progress
from officer_desk.services.desk import Desk
from officer_desk.services.today import Today
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.backup.backup_card import BackupCard
from officer_desk.ui.frame import sync_words, task_words
from officer_desk.ui.frame.day import Day
from officer_desk.ui.frame.needs_you import Need
from officer_desk.ui.language import Screen
from officer_desk.ui.security.security_card import SecurityCard
from officer_desk.ui.syncing import Syncing, SyncState
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card, clear_layout
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.flow import Flow
from officer_desk.ui.widgets.label import Kind, Label
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.widgets.progress import Progress
from officer_desk.ui.widgets.scroll import Scroll
from officer_desk.ui.workplace import Workplace

FEW_RECEIPTS = 10


class SyncPanel(Screen):
    """A place of its own, reached from the line over the screens."""

    def __init__(self, workplace: Workplace, syncing: Syncing, day: Day) -> None:
        super().__init__()
        self.setObjectName("sync")
        self._workplace = workplace
        self._syncing = syncing
        self._day = day
        self._kinds: Counter[str] = Counter()
        self._title, self._state, self._waits = Label(Kind.TITLE), Label(wraps=True), QWidget()
        self._works = Flow(self._waits)
        self.button, self.progress = PrimaryButton("", "sync"), Progress()
        self.button.setObjectName("sync_from_panel")
        self.button.clicked.connect(syncing.start)
        self.setFocusProxy(self.button)
        self.progress.cancel.hide()
        self._figures, self._line, self._tasks, self._differ = FiguresStrip(), Card(), Card(), Card()
        self._few, self._alone = NeedsYouRow(), NeedsYouRow()
        self.backup = BackupCard(workplace)
        self.backup.setVisible(workplace.back_up is not None)
        self.backup.made.connect(day.load)
        self.security = SecurityCard(workplace)
        self.security.setVisible(workplace.change_passphrase is not None)
        self._lay_out()
        syncing.changed.connect(self._show)
        day.changed.connect(self._day_changed)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._state, 1)
        row.addWidget(self.button)
        self._line.add_layout(row)
        for part in (self.progress, self._figures, self._waits, self._few, self._alone):
            self._line.add(part)
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setSpacing(16)
        for card in (self._line, self._differ, self._tasks, self.backup, self.security):
            cards.addWidget(card)
        cards.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 18, 16)
        column.setSpacing(14)
        column.addWidget(self._title)
        self.sheet = Scroll(inner)
        column.addWidget(self.sheet, 1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("To head office and back"))
        self._differ.set_title(self.tr("Figures that differ"))
        self._tasks.set_title(self.tr("What head office did not take as it was"))
        self.button.setText(self.tr("Sync now"))
        self.button.setToolTip(self.tr("Send and fetch now (F5)"))
        self._alone.set(
            self.tr(
                "This computer has no keyring that can be trusted, so the passphrase alone protects this desk. "
                "Keep the computer with you, and the passphrase long."
            ),
            "",
            Tone.WAITS,
        )
        self._alone.setVisible(self._workplace.desk.passphrase_only)
        self.backup.retranslate()
        self.security.retranslate()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        """Ask what waits."""
        desk = self._workplace.desk
        self._workplace.ask(lambda: _waiting(desk), self.show_waiting)

    def show_waiting(self, kinds: Counter[str]) -> None:
        """Show what waits by kind of work."""
        self._kinds = kinds
        self._show()

    def _day_changed(self) -> None:
        if self.isVisible():
            self.load()
        self._show()

    def _show(self) -> None:
        running = self._syncing.state is SyncState.RUNNING
        ended = not running and not self.button.isEnabled()
        self.button.setEnabled(not running)
        if ended and self.isVisible():
            # A button that was pressed and could not be pressed for a while has lost the focus.
            self.button.setFocus()
        self._state.setText(self._sentence())
        self._state.set_ink(Tone.WRONG if self._syncing.state is SyncState.REFUSED else Tone.PLAIN)
        self.progress.setVisible(running)
        if running:
            part = self._syncing.progress
            words_now = sync_words.part(part) if part else self.tr("Calling head office…")
            self.progress.show_progress(words_now, part.done if part else 0, part.whole if part else 0)
        clear_layout(self._works)
        for line in sync_words.waiting(self._kinds):
            self._works.addWidget(Chip(line))
        self._waits.setVisible(bool(self._kinds))
        report, morning = self._syncing.report, self._day.morning
        if morning is not None:
            self._show_figures(morning.board)
            self._show_tasks(morning.needs)
            self.backup.show_reminder(morning.backup)
        self._differ.clear()
        self._differ.setVisible(bool(report and report.differences))
        for one in report.differences if report else ():
            self._differ.add(NeedsYouRow(sync_words.difference(one), "", Tone.WRONG))

    def _show_figures(self, board: Today) -> None:
        report = self._syncing.report
        takes_money = may_record(self._workplace.desk.me.role, "repayment_recorded")
        few = takes_money and board.receipts_left < FEW_RECEIPTS
        waits = Figure(
            shown.count(board.waiting), self.tr("to be sent"), tone=Tone.WAITS if board.waiting else Tone.PLAIN
        )
        left = Figure(
            shown.count(board.receipts_left),
            self.tr("receipt numbers left"),
            tone=Tone.WAITS if few else Tone.PLAIN,
        )
        figures = [waits, left] if takes_money else [waits]
        if self._syncing.last_at:
            figures.append(Figure(sync_words.last(self._syncing), self.tr("last sync")))
        if report is not None:
            figures += [
                Figure(shown.count(report.sent), self.tr("sent by it")),
                Figure(shown.count(report.received), self.tr("received by it")),
                Figure(shown.count(report.files_sent + report.files_received), self.tr("papers with it")),
            ]
        self._figures.show_figures(figures)
        self._few.set(
            self.tr("%n receipt number(s) left: sync before they are used up.", "", board.receipts_left),
            "",
            Tone.WAITS,
        )
        self._few.setVisible(few)

    def _show_tasks(self, needs: tuple[Need, ...]) -> None:
        self._tasks.clear()
        self._tasks.setVisible(bool(needs))
        for need in needs:
            self._tasks.add(task_words.row(need, self._workplace))

    def _sentence(self) -> str:
        match self._syncing.state:
            case SyncState.RUNNING:
                return self.tr("Work goes on meanwhile.")
            case SyncState.NO_NETWORK | SyncState.REFUSED if self._syncing.refusal is not None:
                return words.refusal(self._syncing.refusal)
        if self._syncing.report is not None:
            return sync_words.in_words(self._syncing.report)
        return self.tr(
            "Everything can be done without a network. What was done waits here, encrypted, until there is one."
        )


def _waiting(desk: Desk) -> Counter[str]:
    return Counter(entry.kind for entry in progress.entries(desk) if not entry.outcome)
