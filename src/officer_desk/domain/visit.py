"""What a customer came for: the channel, the need, and what they say they can pay."""

from dataclasses import dataclass
from enum import StrEnum

from officer_desk.domain.errors import BadField
from officer_desk.domain.person import Sealed


class Channel(StrEnum):
    """How the conversation took place."""

    HOME_VISIT = "home_visit"
    BRANCH = "branch"
    PHONE = "phone"


class LoanPurpose(StrEnum):
    """What the money is for."""

    STOCK = "stock"
    EQUIPMENT = "equipment"
    SEEDS = "seeds"
    LIVESTOCK = "livestock"
    HOME_REPAIR = "home_repair"
    EDUCATION = "education"
    MEDICAL = "medical"
    VEHICLE = "vehicle"
    OTHER_LIVING = "other_living"


@dataclass(frozen=True, slots=True)
class Need:
    """What was asked for, in the customer's own figures; `words` is what they said, sealed under their key."""

    channel: Channel
    purpose: LoanPurpose
    amount_minor: int
    term_months: int
    able_to_pay_minor: int
    words: Sealed
    next_step: str = "papers"


LONGEST_TERM_MONTHS = 360
LARGEST_AMOUNT_MINOR = 10_000_000_000


def checked_need(need: Need) -> Need:
    """The need, or `BadField` for a figure that cannot be meant; limits of products come later."""
    if not 0 < need.amount_minor <= LARGEST_AMOUNT_MINOR:
        raise BadField("amount", "not_positive" if need.amount_minor <= 0 else "too_large")
    if not 0 < need.term_months <= LONGEST_TERM_MONTHS:
        raise BadField("term", "out_of_range", least=1, most=LONGEST_TERM_MONTHS)
    if need.able_to_pay_minor <= 0:
        raise BadField("able_to_pay", "not_positive")
    return need
