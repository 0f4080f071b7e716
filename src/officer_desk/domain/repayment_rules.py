"""How money is set against a debt, and what paying early costs: the rules of a product, as options that combine."""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from itertools import groupby

from officer_desk.domain.day_count import DayCount
from officer_desk.domain.errors import BadField
from officer_desk.domain.loan_events import Part, Strategy
from officer_desk.domain.penalty import Penalty

CIVIL_CODE_ORDER = (Part.COST, Part.FEE, Part.PENALTY, Part.INTEREST, Part.PRINCIPAL)


class When(StrEnum):
    """How an instalment stands on the day that money comes."""

    PAST_DUE = "past_due"
    DUE = "due"
    IN_ADVANCE = "in_advance"


class Direction(StrEnum):
    """Whether an instalment is paid with all its parts before the next one, or a part of all instalments before
    the next part."""

    INSTALMENT_FIRST = "instalment_first"
    PART_FIRST = "part_first"


class Excess(StrEnum):
    """Where money goes that is more than what is due: it is held until something falls due, pays the next
    instalments ahead, the last one, all that remain in equal parts of principal, principal early, or the principal of
    the running instalment at once, so that it costs no more interest, and what is more than that early."""

    CREDIT = "credit"
    NEXT_INSTALMENT = "next_instalment"
    LAST_INSTALMENT = "last_instalment"
    SPREAD = "spread"
    PREPAYMENT = "prepayment"
    RUNNING_INSTALMENT = "running_instalment"


class RunningInterest(StrEnum):
    """How interest of the running period is counted when the loan is closed: the contract rate by the day, the
    running row's own interest by the day, all of that row's interest, or the true internal rate of the whole
    contract."""

    CONTRACT_RATE = "contract_rate"
    SHARE_OF_ROW = "share_of_row"
    WHOLE_ROW = "whole_row"
    ACTUARIAL = "actuarial"


class PrepaidInterest(StrEnum):
    """What interest is paid with an early part of the principal: to the day on the whole balance, to the day on
    that part, or none, so that the next instalment charges it."""

    WHOLE_BALANCE = "whole_balance"
    PREPAID_PART = "prepaid_part"
    NEXT_INSTALMENT = "next_instalment"


class LateInterest(StrEnum):
    """What principal that is late costs besides a penalty: nothing more, or the contract rate by the day, which the
    next instalment to come charges within its amount."""

    NONE = "none"
    NEXT_INSTALMENT = "next_instalment"


@dataclass(frozen=True, slots=True)
class EarlyRule:
    """What paying early costs by the contract, in part or in full; interest is counted to the day and not longer
    (Civil Code 677)."""

    day_count: DayCount = DayCount.ACTUAL_360
    running_interest: RunningInterest = RunningInterest.CONTRACT_RATE
    prepaid_interest: PrepaidInterest = PrepaidInterest.WHOLE_BALANCE
    fee_rate: Fraction = Fraction(0)
    fee_minor: int = 0
    least_minor: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.fee_rate <= 1 or self.fee_minor < 0 or self.least_minor < 0:
            raise BadField("early_rule", "out_of_range")


SettlementRule = EarlyRule


@dataclass(frozen=True, slots=True)
class RepaymentRules:
    """The order in which money pays; the default is Civil Code 561, the oldest instalment first. `slots` gives the
    order for late, due and coming instalments apart; without them `order` holds for all."""

    order: tuple[Part, ...] = CIVIL_CODE_ORDER
    slots: tuple[tuple[When, Part], ...] = ()
    direction: Direction = Direction.INSTALMENT_FIRST
    excess: Excess = Excess.CREDIT
    excess_strategy: Strategy = Strategy.SHORTER
    penalty: Penalty | None = None
    late_interest: LateInterest = LateInterest.NONE
    early: EarlyRule = field(default_factory=EarlyRule)

    def __post_init__(self) -> None:
        if sorted(self.order) != sorted(Part):
            raise BadField("order", "every_part_once")
        if self.slots and len(set(self.slots)) != len(self.slots):
            raise BadField("slots", "twice")

    def groups(self) -> list[tuple[frozenset[When], tuple[Part, ...]]]:
        """Which instalments are paid one after another, and in which order of parts."""
        if not self.slots:
            return [(frozenset({When.PAST_DUE, When.DUE}), self.order)]
        return [
            (frozenset({when}), tuple(part for _, part in slots))
            for when, slots in groupby(self.slots, key=lambda slot: slot[0])
            if when is not When.IN_ADVANCE
        ]

    def in_advance(self) -> tuple[Part, ...]:
        """The order of parts for instalments that are not due yet."""
        ahead = tuple(part for when, part in self.slots if when is When.IN_ADVANCE)
        return ahead or self.order
