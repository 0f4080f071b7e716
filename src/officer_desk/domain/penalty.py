"""What a late instalment costs: penalty interest by the day, or a charge once for each instalment that is missed."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from officer_desk.domain.errors import BadField
from officer_desk.domain.rounding import Way, to_step

MAX_PENALTY_RATE = Fraction(10)


class PenaltyBase(StrEnum):
    """What is late: the principal of the instalment, all of the instalment, or the whole loan while anything is
    late."""

    OVERDUE_PRINCIPAL = "overdue_principal"
    OVERDUE_INSTALMENT = "overdue_instalment"
    BALANCE = "balance"


@dataclass(frozen=True, slots=True)
class Penalty:
    """A penalty by the year and day on its base, and one that is charged once. Within the days of grace nothing is
    charged; later they count, unless they are free (银发〔2003〕251号: contract rate and 30-50 % on overdue
    principal)."""

    annual_rate: Fraction = Fraction(0)
    base: PenaltyBase = PenaltyBase.OVERDUE_PRINCIPAL
    basis: int = 360
    grace_days: int = 0
    grace_is_free: bool = False
    once_rate: Fraction = Fraction(0)
    once_minor: int = 0
    step_minor: int = 1
    way: Way = Way.HALF_UP

    def __post_init__(self) -> None:
        if not 0 <= self.annual_rate <= MAX_PENALTY_RATE or not 0 <= self.once_rate <= 1 or self.once_minor < 0:
            raise BadField("penalty", "out_of_range")
        if self.basis not in (360, 364, 365, 366):
            raise BadField("basis", "not_known", value=self.basis)
        if self.grace_days < 0 or self.step_minor < 1:
            raise BadField("penalty", "out_of_range")

    def exact(self, base_minor: int, days: int) -> Fraction:
        """The penalty of so many days on an unchanged base, before rounding."""
        return base_minor * self.annual_rate * days / self.basis

    def once(self, base_minor: int) -> int:
        """What is charged once when an instalment is missed."""
        return self.once_minor + self.rounded(base_minor * self.once_rate)

    def rounded(self, exact: Fraction) -> int:
        """As it is charged."""
        return to_step(exact, self.step_minor, self.way)


NO_PENALTY = Penalty()


def penalty_minor(rule: Penalty, base_minor: int, days: int) -> int:
    """The penalty on a base that has been late for so many days."""
    if base_minor < 0 or days < 0:
        raise BadField("penalty", "negative")
    if base_minor == 0 or days <= rule.grace_days:
        return 0
    charged = days - rule.grace_days if rule.grace_is_free else days
    return rule.rounded(rule.exact(base_minor, charged)) + rule.once(base_minor)


def contract_penalty(annual_rate: Fraction, per_mille: int = 1500) -> Penalty:
    """The usual penalty: so many thousandths of the contract rate on overdue principal, instead of the contract
    rate."""
    return Penalty(annual_rate * per_mille / 1000)
