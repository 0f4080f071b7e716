"""The intake: which steps a conversation takes from the first question to submission, and what was answered so far."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from officer_desk.domain.cashflow import CashFlow
from officer_desk.domain.customer import CustomerKind, Purpose
from officer_desk.domain.party import GuaranteeManner, PartyRole
from officer_desk.domain.red_flags import Outcome
from officer_desk.domain.visit import Channel, LoanPurpose


class Step(StrEnum):
    """The steps, in order; `PARTIES` is left out where the product asks for nobody and nobody was named."""

    WHO = "who"
    NEED = "need"
    PRODUCT = "product"
    PARTIES = "parties"
    CONSENTS = "consents"
    PAPERS = "papers"
    CASH_FLOW = "cash_flow"
    FLAGS = "flags"
    SCHEDULE = "schedule"
    SUBMIT = "submit"


@dataclass(frozen=True, slots=True)
class PersonAnswers:
    """A person as typed, before it is checked."""

    name: str = field(default="", repr=False)
    id_number: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    phone: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    licence: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PartyAnswers:
    """Somebody who takes part, as typed."""

    role: PartyRole
    who: PersonAnswers
    manner: GuaranteeManner | None = None
    months: int | None = None


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """A consent that was signed: by which part, for what. `place` counts people of the same part from 0."""

    role: PartyRole
    purpose: Purpose
    place: int = 0


@dataclass(frozen=True, slots=True)
class PaperAnswer:
    """A paper that is there: which, whose, its number as typed, its expiry, and where the picture is."""

    kind: str
    role: PartyRole
    number: str = field(default="", repr=False)
    expires_on: date | None = None
    file: str = field(default="", repr=False)
    place: int = 0


@dataclass(frozen=True, slots=True)
class FlagAnswer:
    """What was found out about one flag."""

    flag: str
    outcome: Outcome
    note: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AccountAnswers:
    """The account the money goes to, as typed."""

    bank: str = field(default="", repr=False)
    number: str = field(default="", repr=False)
    holder: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything answered so far; nothing that no page has asked. Amounts are minor units."""

    language: str = "zh_CN"
    kind: CustomerKind | None = None
    who: PersonAnswers = field(default=PersonAnswers(), repr=False)
    channel: Channel | None = None
    purpose: LoanPurpose | None = None
    amount_minor: int | None = None
    term_months: int | None = None
    able_to_pay_minor: int | None = None
    words: str = field(default="", repr=False)
    product: str | None = None
    parties: tuple[PartyAnswers, ...] = field(default=(), repr=False)
    consents: tuple[ConsentAnswer, ...] = ()
    papers: tuple[PaperAnswer, ...] = field(default=(), repr=False)
    cash_flow: CashFlow | None = None
    flags: tuple[FlagAnswer, ...] = field(default=(), repr=False)
    agreed_minor: int | None = None
    agreed_months: int | None = None
    account: AccountAnswers = field(default=AccountAnswers(), repr=False)


def steps(asks_for: tuple[PartyRole, ...], answers: Answers, flags: int | None) -> tuple[Step, ...]:
    """The way through the intake: `flags` is how many red flags the cash flow raised, nothing before it was taken."""
    left_out = set()
    if answers.product is not None and not asks_for and not answers.parties:
        left_out.add(Step.PARTIES)
    if flags == 0:
        left_out.add(Step.FLAGS)
    return tuple(step for step in Step if step not in left_out)


def step_after(step: Step, way: tuple[Step, ...]) -> Step | None:
    """What comes next on this way, also after a step that is no longer on it; nothing after the last."""
    order = list(Step)
    return next((one for one in way if order.index(one) > order.index(step)), None)
