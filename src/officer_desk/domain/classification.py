"""The five classes of a loan: by days past due and by judgement, the worse counts; every other rule leaves its ground.

Measures for the Risk Classification of Financial Assets (2023), articles 10 to 13; small-loan companies apply them by
reference, so every threshold is the pack's.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum, StrEnum

from officer_desk.domain.calendar import whole_months
from officer_desk.domain.errors import NotAllowed


class LoanClass(IntEnum):
    """正常, 关注, 次级, 可疑, 损失; a higher number is worse."""

    NORMAL = 1
    SPECIAL_MENTION = 2
    SUBSTANDARD = 3
    DOUBTFUL = 4
    LOSS = 5

    @property
    def non_performing(self) -> bool:
        """Whether it counts as a bad loan."""
        return self >= LoanClass.SUBSTANDARD


class Ground(StrEnum):
    """Why a loan is in its class."""

    DAYS = "days"
    TECHNICAL = "technical"
    RESTRUCTURED = "restructured"
    MISUSED = "misused"
    EXPECTED_LOSS = "expected_loss"
    JUDGEMENT = "judgement"
    NOT_CURED = "not_cured"


@dataclass(frozen=True, slots=True)
class ClassRules:
    """The pack's thresholds: more days past due than these put a loan into the class."""

    special_mention_over_days: int = 0
    substandard_over_days: int = 90
    doubtful_over_days: int = 270
    loss_over_days: int = 360
    technical_days: int = 7
    restructured_months: int = 12
    cure_months: int = 6
    doubtful_from_loss_per_mille: int = 500
    loss_from_loss_per_mille: int = 900


class OverrideCause(StrEnum):
    """Why somebody puts a loan into another class than its days do."""

    TECHNICAL = "technical"
    JUDGEMENT = "judgement"


@dataclass(frozen=True, slots=True)
class Override:
    """A recorded decision about a class: by whom, confirmed by whom else, when, and why."""

    loan_class: LoanClass
    cause: OverrideCause
    by: str
    confirmed_by: str
    on: date
    reason: str = field(repr=False)

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise NotAllowed("override_without_reason")
        if self.by == self.confirmed_by:
            raise NotAllowed("override_confirmed_by_oneself")
        if (self.cause is OverrideCause.TECHNICAL) != (self.loan_class is LoanClass.NORMAL):
            raise NotAllowed("override_class", loan_class=int(self.loan_class))


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What classifying looks at besides the days. `clean_since` is the day from which nothing has been in arrears."""

    days_past_due: int
    restructured_on: date | None = None
    misused: bool = False
    expected_loss_per_mille: int = 0
    before: LoanClass = LoanClass.NORMAL
    clean_since: date | None = None
    override: Override | None = None


@dataclass(frozen=True, slots=True)
class Classified:
    """A loan's class, the class by days alone, and every ground that made it this one."""

    loan_class: LoanClass
    by_days: LoanClass
    grounds: tuple[Ground, ...]


_STANDARD = ClassRules()


def class_by_days(days_past_due: int, rules: ClassRules = _STANDARD) -> LoanClass:
    """The class that the days past due alone give."""
    if days_past_due > rules.loss_over_days:
        return LoanClass.LOSS
    if days_past_due > rules.doubtful_over_days:
        return LoanClass.DOUBTFUL
    if days_past_due > rules.substandard_over_days:
        return LoanClass.SUBSTANDARD
    if days_past_due > rules.special_mention_over_days:
        return LoanClass.SPECIAL_MENTION
    return LoanClass.NORMAL


def classify(case: Circumstances, as_of: date, rules: ClassRules = _STANDARD) -> Classified:
    """The worst class that any ground gives. Technical lateness is forgiven for a few days, and only its days are."""
    by_days = class_by_days(case.days_past_due, rules)
    grounds = [(by_days, Ground.DAYS)]
    override = case.override
    if override and override.cause is OverrideCause.TECHNICAL and case.days_past_due <= rules.technical_days:
        grounds = [(LoanClass.NORMAL, Ground.TECHNICAL)]
    if override and override.cause is OverrideCause.JUDGEMENT:
        grounds.append((override.loan_class, Ground.JUDGEMENT))
    if case.misused:
        grounds.append((LoanClass.SPECIAL_MENTION, Ground.MISUSED))
    if case.restructured_on and whole_months(case.restructured_on, as_of) < rules.restructured_months:
        grounds.append((LoanClass.SPECIAL_MENTION, Ground.RESTRUCTURED))
    if case.expected_loss_per_mille >= rules.loss_from_loss_per_mille:
        grounds.append((LoanClass.LOSS, Ground.EXPECTED_LOSS))
    elif case.expected_loss_per_mille >= rules.doubtful_from_loss_per_mille:
        grounds.append((LoanClass.DOUBTFUL, Ground.EXPECTED_LOSS))
    if case.before.non_performing and not _cured(case, as_of, rules):
        grounds.append((case.before, Ground.NOT_CURED))
    worst = max(loan_class for loan_class, _ in grounds)
    return Classified(worst, by_days, tuple(ground for loan_class, ground in grounds if loan_class is worst))


def _cured(case: Circumstances, as_of: date, rules: ClassRules) -> bool:
    """A bad loan gets better only after everything was cleared and months of normal payment followed."""
    if case.days_past_due or case.clean_since is None:
        return False
    return whole_months(case.clean_since, as_of) >= rules.cure_months
