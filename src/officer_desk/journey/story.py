"""The main job from the first conversation to the last receipt, by three people, mostly without a network."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from officer_desk.app.program import Program
from officer_desk.domain.application import Stage
from officer_desk.domain.intake import Answers, PaperAnswer
from officer_desk.domain.staff import Role
from officer_desk.journey import counting, deciding, intake, lending, signing_in
from officer_desk.journey.hands import Hands, Stuck
from officer_desk.journey.record import Record
from officer_desk.protocol.exchange import Figures, FiguresAsked
from officer_desk.services import applications, cash, figures, loans, papers
from officer_desk.services.desk import Desk
from officer_desk.ui.decisions.verdict_form import Answer
from officer_desk.ui.frame.main_window import MainWindow

PASSPHRASE = "seven olives under the blue door"  # noqa: S105  # of a branch that holds invented people
REASON = "capacity_proven"
SAID = "已看过全部资料，还款能力有凭证。"


@dataclass
class Story:
    """One customer's loan; `between` is called after each step, when everything that was shown as saved is."""

    program: Program
    hands: Hands
    record: Record
    answers: Answers
    picture_of: Callable[[PaperAnswer], Path]
    between: Callable[[str], None] = field(default=lambda step: None)
    application: str = ""
    loan: str = ""

    def play(self) -> None:
        """Everything, in order."""
        with self._step("found the practice branch", Role.OFFICER):
            signing_in.found_branch(self.hands, self.program, PASSPHRASE)
        self._offline()
        self._apply()
        for role in (Role.REVIEWER, Role.APPROVER):
            self._decide(role)
        self._lend()
        self._repay()
        self._compare()

    def _apply(self) -> None:
        window = self._open(Role.OFFICER)
        with self._step("receive the customer and apply", Role.OFFICER, window):
            self.hands.press(window, "receive_customer")
            intake.play(self.hands, window, self.answers, self.picture_of)
            self.hands.wait(lambda: window.place == "application", "the application's page")
            self._picture(window, "application")
        self.application = self._newest_application(window.workplace.desk)
        self._sync(window, Role.OFFICER)
        self._lock()

    def _decide(self, role: Role) -> None:
        window = self._open(role)
        self._sync(window, role)
        with self._step("decide", role, window):
            signing_in.go(self.hands, window, "decisions")
            screen = deciding.open_file(self.hands, window, self.application)
            self._picture(window, f"file-{role}")
            deciding.fill_in(self.hands, screen, Answer.AGREE, REASON, SAID)
            self._picture(window, f"decision-{role}")
            self.hands.press(screen, "decide")
            desk = window.workplace.desk
            self.hands.wait(lambda: self._stage(desk) is not _before(role), "the decision is on record")
        self._sync(window, role)
        self._lock()

    def _lend(self) -> None:
        window = self._open(Role.OFFICER)
        self._sync(window, Role.OFFICER)
        self._offline()
        with self._step("sign", Role.OFFICER, window):
            signing_in.go(self.hands, window, "today")
            self.loan = lending.sign(self.hands, window, self.application, self.answers.account)
        with self._step("pay out", Role.OFFICER, window) as more:
            desk = window.workplace.desk
            amount = loans.page(desk, self.loan).loan.quote.terms.principal_minor
            lending.disburse(self.hands, window, amount, desk.today())
            more["amount_minor"] = amount
            self._picture(window, "loan")
        self._lock()

    def _repay(self) -> None:
        """The day of the first instalment comes; no network that day until the bag is counted."""
        self.program.laptop.practice.move_to(self._first_due())
        window = self._open(Role.OFFICER)
        with self._step("take the first repayment", Role.OFFICER, window) as more:
            signing_in.go(self.hands, window, "loans")
            screen = lending.open_loan(self.hands, window, self.loan)
            position = screen.page.position if screen.page is not None else None
            amount = position.due_minor if position is not None else 0
            more["receipt"] = lending.repay(self.hands, window, self.loan, amount)
            more["amount_minor"] = amount
        with self._step("count the cash", Role.OFFICER, window):
            signing_in.go(self.hands, window, "cash")
            counting.count(self.hands, window, pieces_of(amount, window.workplace.desk.pack.denominations_minor))
            self._picture(window, "cash")
        self._sync(window, Role.OFFICER)

    def _first_due(self) -> date:
        return date.fromisoformat(self.record.figures["first_due"])

    def _compare(self) -> None:
        """What both ends count, after everything was sent."""
        window = self.program.main
        if window is None:
            raise Stuck("the desk was closed")
        desk = window.workplace.desk
        with self.program.laptop.client(desk) as client:
            there = client.ask("/v1/figures", FiguresAsked(desk.today()), Figures)
        here = figures.figures(desk, desk.today())
        self.record.figures |= {"desk": asdict(here), "head_office": asdict(there), "equal": here == there}
        self.record.write()
        self._keep_papers(desk)
        signing_in.go(self.hands, window, "today")
        self._picture(window, "today-afterwards")
        self._lock()

    def _keep_papers(self, desk: Desk) -> None:
        folder = self.record.folder / "papers"
        folder.mkdir(exist_ok=True)
        rows = [row for case in (self.application, self.loan) for row in papers.rows(desk, case)]
        rows += papers.rows(desk, cash.bag_of(desk.me.id))
        for row in rows:
            if not row.copy:
                (folder / f"{row.form}-{row.number}.pdf").write_bytes(papers.pdf(desk, row.id))

    def _open(self, role: Role) -> MainWindow:
        window = signing_in.open_as(self.hands, self.program, role, PASSPHRASE)
        self._picture(window, f"today-{role}")
        return window

    def _picture(self, window: MainWindow, name: str) -> None:
        """The window when it has everything that it asked for."""
        self.hands.wait(lambda: not window.workplace.background.busy, "the screen has its answers")
        self.hands.picture(window, name)

    def _sync(self, window: MainWindow, role: Role) -> None:
        with self._step("sync", role, window) as more:
            signing_in.sync(self.hands, window)
            report = window.syncing.report
            if report is not None:
                more |= {"sent": report.sent, "received": report.received, "agrees": report.agrees}
                more |= {"files_sent": report.files_sent, "files_received": report.files_received}
            self._picture(window, f"synced-{role}")

    def _lock(self) -> None:
        if self.loan and self.program.main is not None:
            dated = loans.page(self.program.main.workplace.desk, self.loan).loan.dated
            self.record.figures["first_due"] = dated.rows[0].due.isoformat() if dated else ""
        signing_in.lock(self.hands, self.program)

    def _offline(self) -> None:
        """No head office to be reached: as in a kitchen."""
        self.program.laptop.practice.stop()

    def _stage(self, desk: Desk) -> Stage:
        return applications.page(desk, self.application).application.stage

    def _newest_application(self, desk: Desk) -> str:
        rows = applications.rows(desk, Stage.SUBMITTED)
        return max(row.id for row in rows)

    def _step(self, name: str, who: Role, window: MainWindow | None = None) -> "_Stepping":
        return _Stepping(self, name, who, window)


class _Stepping:
    """Writes a step down at its end, with the operations that it brought."""

    def __init__(self, story: Story, name: str, who: Role, window: MainWindow | None) -> None:
        self._story, self._name, self._window = story, name, window
        self._writing = story.record.step(name, str(who))
        self._more: dict[str, Any] = {}

    def __enter__(self) -> dict[str, Any]:
        self._more = self._writing.__enter__()
        return self._more

    def __exit__(self, kind: type[BaseException] | None, *about: Any) -> None:
        if kind is None and self._window is not None:
            self._story.record.note_operations(self._window.workplace.desk, self._more)
        self._writing.__exit__(kind, *about)
        if kind is None:
            self._story.between(self._name)


def _before(role: Role) -> Stage:
    return Stage.SUBMITTED if role is Role.REVIEWER else Stage.REVIEWED


def pieces_of(amount_minor: int, faces_minor: tuple[int, ...]) -> dict[int, int]:
    """The fewest notes and coins for an amount."""
    pieces: dict[int, int] = {}
    for face in sorted(faces_minor, reverse=True):
        number, amount_minor = divmod(amount_minor, face)
        if number:
            pieces[face] = number
    return pieces
