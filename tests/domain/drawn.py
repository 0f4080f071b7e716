"""Contracts, rules and days drawn by number, always the same for the same number, and what the engine makes of them."""

from datetime import date, timedelta
from fractions import Fraction
from hashlib import sha256
from random import Random
from typing import Any

from officer_desk.domain.annual_rate import annual_rates
from officer_desk.domain.calendar import (
    DAILY,
    FORTNIGHTLY,
    MONTHLY,
    QUARTERLY,
    TWICE_A_MONTH,
    WEEKLY,
    Calendar,
    Frequency,
    Unit,
)
from officer_desk.domain.day_count import DayCount
from officer_desk.domain.errors import BadField
from officer_desk.domain.fees import upfront_fee_minor
from officer_desk.domain.loan_events import (
    Charge,
    Extension,
    Holiday,
    HolidayInterest,
    NewRate,
    Part,
    Purpose,
    Repayment,
    Reversal,
    Strategy,
    Waiver,
    WriteOff,
)
from officer_desk.domain.options import (
    Balloon,
    BalloonEffect,
    Fee,
    FeeBase,
    FeeTime,
    FirstPeriod,
    Grace,
    InterestShift,
    Method,
    OddFirst,
    RateChange,
    RateFrom,
    Season,
    Shift,
    TooSoon,
    Tranche,
)
from officer_desk.domain.penalty import Penalty, PenaltyBase
from officer_desk.domain.prepayment import settlement_quote
from officer_desk.domain.repayment import replay
from officer_desk.domain.repayment_rules import (
    Direction,
    EarlyRule,
    Excess,
    LateInterest,
    PrepaidInterest,
    RepaymentRules,
    RunningInterest,
    When,
)
from officer_desk.domain.rounding import Carry, Residue, Rounding, Way
from officer_desk.domain.schedule import carried_past, explain_all, schedule
from officer_desk.domain.terms import Terms

START = date(2027, 10, 31)
CALENDAR = Calendar(holidays=frozenset(date(2028, 1, 29) + timedelta(days=day) for day in range(5)))
FREQUENCIES = (
    *(MONTHLY,) * 6, WEEKLY, FORTNIGHTLY, QUARTERLY, TWICE_A_MONTH, DAILY, Frequency(Unit.DAY, 10),
    Frequency(Unit.MONTH, 1, (7,)), Frequency(Unit.MONTH, 2, (31,)),
)  # fmt: skip


def terms(number: int) -> Terms:
    """A contract with a few options of many."""
    drawn = Random(number)
    pick, some = drawn.choice, drawn.sample
    method = pick([*Method, Method.EQUAL_INSTALMENT, Method.EQUAL_INSTALMENT])
    periods, start = drawn.randint(2, 12), START + timedelta(days=drawn.randint(0, 160))
    options: dict[str, Any] = {
        "frequency": pick(FREQUENCIES),
        "day_count": pick(list(DayCount)),
        "odd_days": pick(list(DayCount)[1:]),
        "first_due": start + timedelta(days=drawn.randint(5, 75)),
        "first_period": pick(list(FirstPeriod)),
        "odd_first": pick(list(OddFirst)),
        "grace": Grace(*(pick((0, 0, 1, 2)) for _ in range(3))),
        "season": Season(frozenset(some(range(1, 13), 2)), frozenset(some(range(1, 13), 2))),
        "rounding": _rounding(drawn),
        "shift": pick(list(Shift)),
        "interest_shift": pick(list(InterestShift)),
        "fees": tuple(_fee(drawn, code) for code in "abc"),
        "instalment_minor": drawn.randint(50_000, 300_000),
        "principal_part_minor": drawn.randint(50_000, 300_000),
        "balloons": tuple(
            Balloon(drawn.randint(1, periods), drawn.randint(1, 200_000), pick(list(BalloonEffect))) for _ in "ab"
        ),
        "tranches": (Tranche(start + timedelta(days=drawn.randint(0, 150)), drawn.randint(1, 300_000)),),
        "rate_changes": tuple(
            RateChange(
                start + timedelta(days=drawn.randint(0, 200)), Fraction(pick((3, 19, 36)), 100), pick(list(RateFrom))
            )
            for _ in "ab"
        ),
        "down_payment_minor": drawn.randint(1, 300_000),
        "least_days_before_first": drawn.randint(10, 45),
        "too_soon": pick(list(TooSoon)),
        "anchor": start - timedelta(days=drawn.randint(0, 25)),
        "interest_brought_minor": drawn.randint(1, 9_999),
        "brought_inside": True,
        "principal_ahead_minor": drawn.randint(1, 200_000),
    }
    chosen = {name: options[name] for name in some(sorted(options), drawn.randint(0, 5))}
    if method is Method.CUSTOM or (method is Method.FLAT and "grace" not in chosen and number % 3 == 0):
        weights = [
            drawn.randint(0, 5)
            for _ in range(periods - (chosen["grace"].principal_periods if "grace" in chosen else 0))
        ]
        name = "principal_shares" if method is Method.CUSTOM else "interest_shares"
        chosen[name] = tuple(Fraction(weight, sum(weights) or 1) for weight in weights)
        chosen.pop("season", None)
    rate = Fraction(pick((0, 6, 12, 18, 24, 36)), 100)
    return Terms(drawn.randint(300_000, 2_000_000), rate, periods, start, method, **chosen)


def _rounding(drawn: Random) -> Rounding:
    pick = drawn.choice
    return Rounding(
        step_minor=pick((1, 1, 10, 100)),
        way=pick(list(Way)),
        instalment_step_minor=pick((0, 0, 100, 1000)),
        instalment_way=pick((None, *Way)),
        principal_way=pick((None, *Way)),
        factor_digits=pick((0, 0, 4, 8)),
        residue=pick(list(Residue)),
        carry=pick((Carry.ROUNDED, Carry.ROUNDED, Carry.EXACT)),
    )


def _fee(drawn: Random, code: str) -> Fee:
    if drawn.random() < 0.3:
        return Fee(code, base=FeeBase.BALANCE, rate=Fraction(drawn.randint(1, 9), 1000), inside_instalment=True)
    time, base = drawn.choice(list(FeeTime)), drawn.choice(list(FeeBase))
    return Fee(code, time, base, drawn.randint(1, 5_000), Fraction(drawn.randint(1, 20), 1000))


def rules(number: int) -> RepaymentRules:
    """How money is set against a debt."""
    drawn = Random(number)
    pick = drawn.choice
    slots = [(when, part) for when in When for part in drawn.sample(list(Part), len(Part))]
    return RepaymentRules(
        order=tuple(drawn.sample(list(Part), len(Part))),
        slots=pick(((), (), tuple(slots))),
        direction=pick(list(Direction)),
        excess=pick(list(Excess)),
        excess_strategy=pick(list(Strategy)),
        penalty=pick((None, _penalty(drawn))),
        late_interest=pick(list(LateInterest)),
        early=EarlyRule(
            pick(list(DayCount)), pick(list(RunningInterest)), pick(list(PrepaidInterest)),
            pick((Fraction(0), Fraction(1, 100))), pick((0, 700)), pick((0, 40_000)),
        ),
    )  # fmt: skip


def _penalty(drawn: Random) -> Penalty:
    pick = drawn.choice
    return Penalty(
        Fraction(drawn.randint(0, 40), 100), pick(list(PenaltyBase)), pick((360, 365)), pick((0, 3)),
        pick((True, False)), pick((Fraction(0), Fraction(1, 50))), pick((0, 450)), pick((1, 10)), pick(list(Way)),
    )  # fmt: skip


def events(number: int, start: date, dues: list[date], pay: int) -> list[Any]:
    """What happens in the first months; money comes often on a due date and often with a round amount."""
    drawn = Random(number)
    pick = drawn.choice
    happened: list[Any] = []
    for turn in range(drawn.randint(2, 9)):
        day = pick(
            (*dues, start + timedelta(days=drawn.randint(1, 200)), pick(dues) + timedelta(days=drawn.randint(1, 12)))
        )
        amount = pick((pay, pay, pay // 3, 2 * pay + 7_000, 5 * pay))
        kind = drawn.random()
        if kind < 0.7:
            split = ((pick(list(Part)), drawn.randint(1, 900)),) if drawn.random() < 0.15 else ()
            purpose, strategy = pick((Purpose.INSTALMENT, Purpose.INSTALMENT, *Purpose)), pick(list(Strategy))
            happened.append(Repayment(amount, day, f"{turn:03d}", purpose, strategy, split))
        elif kind < 0.76:
            happened.append(Charge(day, pick((Part.COST, Part.FEE)), drawn.randint(1, 5_000), pick((None, 1, 2))))
        elif kind < 0.82:
            happened.append(Waiver(day, pick(list(Part)), drawn.randint(1, 9_000), pick((None, 1, 2))))
        elif kind < 0.86:
            happened.append(Extension(day, drawn.randint(1, 3), pick((None, Fraction(9, 100)))))
        elif kind < 0.9:
            happened.append(Holiday(day, drawn.randint(1, 2), pick(list(HolidayInterest)), pick((True, False))))
        elif kind < 0.94:
            happened.append(NewRate(day, Fraction(pick((4, 30)), 100)))
        elif kind < 0.98:
            happened.append(Reversal(f"{turn - 1:03d}", day))
        else:
            happened.append(WriteOff(day))
    return happened


def schedule_of(number: int) -> tuple[Any, ...]:
    """All that follows from a contract alone, or by what it is refused."""
    try:
        contract = terms(number)
        rows = schedule(contract, CALENDAR)
        middle = rows[len(rows) // 2].due
        return (
            sum(row.principal_minor for row in rows),
            sum(row.interest_minor for row in rows),
            sum(row.fee_minor for row in rows),
            rows,
            upfront_fee_minor(contract),
            explain_all(contract, CALENDAR),
            [carried_past(contract, day, CALENDAR) for day in (middle, middle - timedelta(days=1))],
            _rates(contract, rows),
        )
    except BadField as refused:
        return (refused.field, refused.reason)


def _rates(contract: Terms, rows: Any) -> Any:
    try:
        return annual_rates(contract.principal_minor, rows, contract.start, upfront_fee_minor(contract))
    except BadField as refused:
        return refused.reason


def position_of(number: int) -> tuple[Any, ...]:
    """Where a loan stands after what happened to it, what closes it then, or by what it is refused."""
    try:
        contract, chosen = terms(number), rules(number)
        rows = schedule(contract, CALENDAR)
        dues = [row.due for row in rows]
        happened = events(number, contract.start, dues[:6], rows[0].total_minor or 50_000)
        as_of = dues[min(5, len(dues) - 1)] + timedelta(days=number % 9 - 4)
        position = replay(rows, happened, as_of=as_of, terms=contract, rules=chosen, holidays=CALENDAR)
    except BadField as refused:
        return (refused.field, refused.reason)
    figures = (position.outstanding_minor, position.overdue_minor, position.credit_minor, position.next_due_minor)
    whole = (
        position,
        [(one.total_minor, one.open_minor) for one in position.rows],
        position.rows,
        position.allocations,
    )
    try:
        quote: Any = settlement_quote(position, as_of, chosen.early, rows, contract.start)
    except BadField as refused:
        quote = refused.reason
    return (*figures, whole, quote)


def told(figures: tuple[Any, ...]) -> str:
    """A line that says the first figures, and stands for all of them."""
    first = [str(one) for one in figures if isinstance(one, int | str)]
    return " ".join([*first, sha256(repr(figures).encode()).hexdigest()[:12]])
