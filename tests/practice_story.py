"""What happens to one invented customer, day by day, from the first conversation to the last repayment."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from officer_desk.domain.calendar import add_months
from officer_desk.domain.checklist import State
from officer_desk.domain.customer import CustomerKind, Purpose
from officer_desk.domain.decision import REASONS, Verdict
from officer_desk.domain.errors import Severity
from officer_desk.domain.loan import Loan, PayChannel
from officer_desk.domain.party import Guarantee, GuaranteeManner, PartyRole
from officer_desk.domain.person import Identity
from officer_desk.domain.product import Quote, quote, terms_of
from officer_desk.domain.red_flags import Outcome
from officer_desk.domain.schedule import Method
from officer_desk.domain.staff import Staff
from officer_desk.domain.visit import Channel
from officer_desk.services import applications, customers, decisions, documents, loans, repayments, survey
from officer_desk.services.desk import Desk
from tests.desks import APPROVER, REVIEWER
from tests.practice_facts import NOTES, PRODUCTS, PURPOSES, SAID, cash_flow, picture_of
from tests.practice_people import Invented
from tests.services.test_main_job import signed


class Fate(StrEnum):
    """How far somebody has come."""

    JUST_ASKED = "just_asked"
    PAPERS_MISSING = "papers_missing"
    CANNOT_CARRY = "cannot_carry"
    SUBMITTED = "submitted"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    DECLINED = "declined"
    SENT_BACK = "sent_back"
    WITHDRAWN = "withdrawn"
    DISCLOSED = "disclosed"
    SIGNED = "signed"
    ON_TIME = "on_time"
    DUE_TODAY = "due_today"
    PAID_TODAY = "paid_today"
    LATE = "late"
    VERY_LATE = "very_late"
    SETTLED = "settled"


LENT = (Fate.ON_TIME, Fate.DUE_TODAY, Fate.PAID_TODAY, Fate.LATE, Fate.VERY_LATE, Fate.SETTLED)
PREPARING_DAYS = 9


@dataclass(slots=True)
class Told:
    """One customer of the book, with the ids of what came of them."""

    fate: Fate
    who: Invented
    customer: str = ""
    application: str = ""
    loan: str = ""


class Story:
    """What happens to one customer, day by day; each `yield` waits for a day."""

    def __init__(self, desk: Desk, told: Told, chance: random.Random, today: date) -> None:
        self._desk, self._told, self._chance, self._today = desk, told, chance, today
        self._product = desk.pack.product(chance.choice(PRODUCTS[told.who.kind]))
        self._periods = 3 if told.fate is Fate.SETTLED else chance.choice((6, 9, 12))
        most = min(self._product.most_minor, 6_000_000)
        self._amount = chance.randrange(max(self._product.least_minor, 500_000), most, 100_000)
        self.paid_out = self._day_of_money()
        self.begins = self.paid_out - timedelta(days=PREPARING_DAYS)

    def _day_of_money(self) -> date:
        months = self._chance.randrange(1, 5)
        match self._told.fate:
            case Fate.DUE_TODAY | Fate.PAID_TODAY:
                return add_months(self._today, -months)
            case Fate.ON_TIME:
                return add_months(self._today, -months) + timedelta(days=self._chance.randrange(3, 25))
            case Fate.LATE:
                return add_months(self._today, -months) - timedelta(days=self._chance.randrange(2, 26))
            case Fate.VERY_LATE:
                return add_months(self._today, -months - 2) - timedelta(days=self._chance.randrange(5, 20))
            case Fate.SETTLED:
                return add_months(self._today, -4) - timedelta(days=self._chance.randrange(1, 20))
        return self._today + timedelta(days=PREPARING_DAYS - self._chance.randrange(0, 5))

    def tell(self) -> Iterator[date]:
        """From the first conversation to where this customer stands today."""
        fate = self._told.fate
        self._ask()
        if fate is Fate.JUST_ASKED:
            return
        self._prepare()
        if fate is Fate.WITHDRAWN:
            applications.withdraw(self._desk, self._told.application, "customer")
        if fate in (Fate.PAPERS_MISSING, Fate.CANNOT_CARRY, Fate.WITHDRAWN):
            return
        applications.submit(self._desk, self._told.application)
        if fate is Fate.SUBMITTED:
            return
        yield self._later(2)
        self._decide(REVIEWER, Verdict.RETURN if fate is Fate.SENT_BACK else Verdict.AGREE)
        if fate in (Fate.REVIEWED, Fate.SENT_BACK):
            return
        yield self._later(1)
        self._decide(APPROVER, Verdict.DECLINE if fate is Fate.DECLINED else Verdict.AGREE)
        if fate in (Fate.APPROVED, Fate.DECLINED):
            return
        yield self.paid_out if fate in LENT else self._today
        yield from self._lend()

    def _later(self, days: int) -> date:
        """Some days on, but never after the book's own day."""
        return min(self._today, self._desk.today() + timedelta(days=days))

    def _ask(self) -> None:
        who, chance = self._told.who, self._chance
        purposes = PURPOSES[who.kind]
        purpose = chance.choice(tuple(purposes))
        wish = applications.Wish(
            chance.choice((Channel.HOME_VISIT, Channel.HOME_VISIT, Channel.BRANCH)),
            purpose,
            self._amount,
            self._periods,
            max(100_000, self._figures().largest_minor * 11 // 10 // 100 * 100),
            purposes[purpose],
        )
        with self._desk.writing() as pen:
            self._told.customer = customers.receive(pen, who.who, who.kind, "zh_CN")
            self._told.application = applications.open_application(pen, self._told.customer, wish)

    def _figures(self) -> Quote:
        return quote(terms_of(self._product, self._amount, self._periods, self._desk.today()))

    def _prepare(self) -> None:
        """The offer, the people, their consents, the papers, and the cash flow with its flags answered."""
        desk, told, id = self._desk, self._told, self._told.application
        with desk.writing() as pen:
            applications.choose(pen, id, self._figures())
            people: dict[PartyRole, tuple[str, Identity]] = {PartyRole.BORROWER: (told.customer, told.who.who)}
            for role in self._product.asks_for:
                identity = told.who.spouse if role is PartyRole.SPOUSE else told.who.guarantor
                promise = Guarantee(GuaranteeManner.JOINT, 24) if role is PartyRole.GUARANTOR else None
                people[role] = (applications.name_party(pen, id, role, identity, promise), identity)
            for person, _ in people.values():
                customers.consent(pen, told.customer, person, tuple(Purpose))
        self._photograph(people)
        burden = survey.payments_of(self._figures())[0]
        monthly = burden if isinstance(burden, int) else sum(burden) // len(burden)
        headroom = 90 if told.fate is Fate.CANNOT_CARRY else self._chance.randrange(150, 270)
        flow = cash_flow(told.who.kind, monthly, headroom, self._chance, seasonal=self._seasonal())
        judged = survey.judge_cash_flow(desk, id, flow)
        answers = {
            flag.rule: survey.Noted(NOTES[place % len(NOTES)], self._chance.choice(tuple(Outcome)[:2]))
            for place, flag in enumerate(judged.flags)
            if flag.severity is not Severity.BLOCKS
        }
        with desk.writing() as pen:
            survey.record(pen, id, flow, answers)

    def _seasonal(self) -> bool:
        """A level instalment of a farmer is judged over the year; a bullet falls into one month of it."""
        return self._told.who.kind is CustomerKind.FARMER and self._product.method is Method.EQUAL_INSTALMENT

    def _photograph(self, people: dict[PartyRole, tuple[str, Identity]]) -> None:
        wanted = [
            line
            for line in applications.page(self._desk, self._told.application).checklist
            if line.state in (State.MISSING, State.EXPIRED)
        ]
        if self._told.fate is Fate.PAPERS_MISSING:
            wanted = wanted[:1]
        for line in wanted:
            identity = people[line.role][1]
            number = getattr(identity, line.rule.numbered) if line.rule.numbered else ""
            until = self._today + timedelta(days=self._chance.randrange(20, 4_000)) if line.rule.expires else None
            picture = picture_of(line.rule.kind)
            documents.attach(
                self._desk,
                self._told.application,
                line.rule.kind,
                line.person,
                picture,
                "image/jpeg",
                number,
                until,
            )

    def _decide(self, colleague: Staff, verdict: Verdict) -> None:
        reason = self._chance.choice(REASONS[verdict])
        said = self._chance.choice(SAID[verdict])
        desk = replace(self._desk, me=colleague)
        decisions.decide(desk, self._told.application, verdict, self._amount, reason, said)

    def _lend(self) -> Iterator[date]:
        desk, told = self._desk, self._told
        figures = loans.contract_quote(desk, told.application, desk.today())
        people = applications.page(desk, told.application).people
        told.loan = desk.fresh_id()
        loans.sign_cost_sheet(desk, told.loan, told.application, figures, signed(desk, "cost_disclosure", people[:1]))
        if told.fate is Fate.DISCLOSED:
            return
        number = loans.contract_number(desk, told.application)
        loans.sign_contract(desk, told.loan, number, told.who.account, signed(desk, "contract", people))
        if told.fate is Fate.SIGNED:
            return
        loans.disburse(desk, told.loan, self._amount, desk.today())
        yield from self._repay()

    def _repay(self) -> Iterator[date]:
        rows = [row for row in loans.page(self._desk, self._told.loan).loan.dated.rows if row.due <= self._today]
        late = {Fate.LATE: 1, Fate.VERY_LATE: 2, Fate.DUE_TODAY: 1}.get(self._told.fate, 0)
        for row in rows[: len(rows) - late]:
            yield row.due
            with self._desk.reading() as glance:
                due = glance.case(self._told.loan, Loan).position(row.due).due_minor
            today = row.due == self._today
            channel = PayChannel.CASH if today else self._chance.choice((PayChannel.TRANSFER, PayChannel.MERCHANT_CODE))
            repayments.take(self._desk, self._told.loan, due, channel, "")
