"""What happened at a practice branch before it was entered: invented customers, played through desks that really sync."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from officer_desk.app import invented, practice_paper
from officer_desk.domain.decision import Verdict
from officer_desk.domain.intake import Answers
from officer_desk.domain.loan import PayChannel
from officer_desk.domain.person import Account
from officer_desk.domain.staff import Role
from officer_desk.services import applications, decisions, intake, loans, repayments, signing
from officer_desk.services.desk import Desk
from officer_desk.services.prepared import record_visit

BEGAN_DAYS_AGO = 95
AGREED = "capacity_proven"

Sync = Callable[[Desk], object]
MoveTo = Callable[[date], None]


@dataclass(frozen=True, slots=True)
class Story:
    """One customer: when the loan was paid out (nothing for one that waits), and how many instalments came in time."""

    number: int
    lent_days_ago: int | None = None
    paid: int = 0


LENT = (
    Story(0, lent_days_ago=95, paid=3),
    Story(1, lent_days_ago=95, paid=2),
    Story(2, lent_days_ago=61, paid=2),
    Story(3, lent_days_ago=61, paid=1),
)
TO_SIGN, TO_APPROVE, TO_REVIEW, BEGUN = 4, 5, 6, 7


@dataclass(slots=True)
class History:
    """The desks of the practice branch, by the role of their person, and the branch's time."""

    desks: Mapping[Role, Desk]
    sync: Sync
    move_to: MoveTo
    today: date
    loans: dict[int, str] = field(default_factory=dict)

    @property
    def officer(self) -> Desk:
        return self.desks[Role.OFFICER]

    def play(self) -> None:
        """Three months in a few seconds; the last day is today."""
        for days_ago in range(BEGAN_DAYS_AGO, 0, -1):
            self._live(self._day(days_ago))
        self.move_to(self.today)
        self._leave_work()

    def _live(self, day: date) -> None:
        due = self._due_on(day)
        begins = [story for story in LENT if self._day(story.lent_days_ago) == day]
        if due or begins:
            self.move_to(day)
        for loan, amount_minor in due:
            repayments.take(self.officer, loan, amount_minor, PayChannel.TRANSFER, "")
        if due:
            self.sync(self.officer)
        if begins:
            self._lend(begins)

    def _day(self, days_ago: int | None) -> date:
        return self.today - timedelta(days=days_ago or 0)

    def _lend(self, stories: list[Story]) -> None:
        told = {story.number: invented.invented(story.number) for story in stories}
        applied = {number: record_visit(self.officer, answers, practice_paper.draw) for number, answers in told.items()}
        self._decide(tuple(applied.values()), Role.REVIEWER, Role.APPROVER)
        for number, application in applied.items():
            self.loans[number] = lend(self.officer, application, told[number])
        self.sync(self.officer)

    def _due_on(self, day: date) -> list[tuple[str, int]]:
        """Which loans are paid on a day, and how much."""
        found = []
        for story in LENT:
            dated = (
                loans.page(self.officer, self.loans[story.number]).loan.dated if story.number in self.loans else None
            )
            rows = dated.rows[: story.paid] if dated else ()
            found += [(self.loans[story.number], row.total_minor) for row in rows if row.due == day]
        return found

    def _leave_work(self) -> None:
        """Something for everybody to begin with."""
        waiting = {number: self._applied(number) for number in (TO_SIGN, TO_APPROVE, TO_REVIEW)}
        self._decide((waiting[TO_SIGN], waiting[TO_APPROVE]), Role.REVIEWER)
        self._decide((waiting[TO_SIGN],), Role.APPROVER)
        intake.keep(self.officer, intake.begin(self.officer, invented.invented(BEGUN)))
        for desk in self.desks.values():
            self.sync(desk)

    def _applied(self, number: int) -> str:
        return record_visit(self.officer, invented.invented(number), practice_paper.draw)

    def _decide(self, applied: tuple[str, ...], *roles: Role) -> None:
        self.sync(self.officer)
        for role in roles:
            desk = self.desks[role]
            self.sync(desk)
            for application in applied:
                quote = applications.page(desk, application).application.quote
                asked = quote.terms.principal_minor if quote else 0
                decisions.decide(desk, application, Verdict.AGREE, asked, AGREED, "")
            self.sync(desk)
        self.sync(self.officer)


def lend(desk: Desk, application: str, told: Answers) -> str:
    """Both papers printed and signed in ink, and the money arrived, all on one day; answers the loan."""
    from officer_desk.printing.paper import print_paper
    from officer_desk.ui.papers import facts

    begun = signing.table(desk, application)
    language, account = begun.language, Account(told.account.bank, told.account.number, told.account.holder)
    sheet = facts.cost_sheet(desk, begun.figures, begun.people, begun.cost_sheet_number, language)
    loan = signing.sign_cost_sheet(
        desk, begun, print_paper("cost_disclosure", language, sheet), signing.in_ink((begun.borrower,))
    )
    disclosed = signing.table(desk, loan)
    contract = facts.contract(
        desk,
        disclosed.figures,
        disclosed.people,
        disclosed.purpose,
        account,
        disclosed.number,
        disclosed.cost_sheet_number,
        language,
    )
    printed = print_paper("contract", language, contract)
    signing.sign_contract(desk, disclosed, account, printed, signing.in_ink(disclosed.signing))
    loans.disburse(desk, loan, disclosed.figures.terms.principal_minor, desk.today())
    return loan
