"""How one instalment came about, as data that any screen or paper can put into words."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from officer_desk.domain.amortization import Line
from officer_desk.domain.day_count import DayCount, days_between
from officer_desk.domain.due_dates import Period
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.options import Method
from officer_desk.domain.period_rates import PeriodRate, Piece
from officer_desk.domain.principal_parts import Amount
from officer_desk.domain.rounding import Rounding
from officer_desk.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Stretch:
    """From a day on so much principal costs this rate until the next stretch, or the end of the period; where rows are
    rounded only to be shown it is an exact fraction."""

    start: date
    base_minor: Amount
    annual_rate: Fraction
    rate: Fraction


@dataclass(frozen=True, slots=True)
class Working:
    """The sum of all stretches (base × rate) is `exact_interest`, rounded as `rounding` says. What falls due is that,
    with `put_off_minor` of earlier rows, without the `later_minor` that later rows charge, and with the
    `odd_interest_minor` that sharing the whole interest over the rows of a flat loan adds here. `residue_minor` is the odd
    amount by which the row differs from the usual one."""

    number: int
    start: date
    end: date
    due: date
    days: int
    day_count: DayCount
    basis: int | None
    opening_minor: int
    base_minor: int
    annual_rate: Fraction
    period_rate: Fraction
    stretches: tuple[Stretch, ...]
    exact_interest: Fraction
    put_off_minor: int
    later_minor: int
    odd_interest_minor: int
    interest_minor: int
    principal_minor: int
    fee_minor: int
    total_minor: int
    closing_minor: int
    usual_total_minor: int
    residue_minor: int
    rounding: Rounding


def work_out(
    terms: Terms,
    spans: Sequence[Period],
    rates: Sequence[PeriodRate],
    lines: Sequence[Line],
    rows: Sequence[Instalment],
) -> tuple[Working, ...]:
    """The working of every row; a down payment and a single payment have theirs too."""
    usual = _usual(terms, rows)
    return tuple(_of_row(terms, number, spans, rates, lines, rows, usual) for number in range(1, len(rows) + 1))


def _of_row(
    terms: Terms,
    number: int,
    spans: Sequence[Period],
    rates: Sequence[PeriodRate],
    lines: Sequence[Line],
    rows: Sequence[Instalment],
    most_rows: int | None,
) -> Working:
    row, place = rows[number - 1], number - 1 - bool(terms.down_payment_minor)
    span, stretches, line, before = _source(terms, place, spans, rates, lines)
    own, earlier = terms.rounding.money(line.exact_interest), terms.rounding.shown(before.put_off)
    charged = not line.put_off
    put_off, later = (earlier, 0) if charged else (0, own)
    usual = row.total_minor if most_rows is None or place < 0 else most_rows
    return Working(
        number=number,
        start=span.start,
        end=span.end,
        due=row.due,
        days=days_between(span.start, span.end, terms.day_count),
        day_count=terms.day_count,
        basis=terms.day_count.year_days,
        opening_minor=rows[number - 2].balance_minor if number > 1 else terms.principal_minor,
        base_minor=terms.rounding.shown(stretches[-1].base_minor) if stretches else 0,
        annual_rate=stretches[-1].annual_rate if stretches else Fraction(0),
        period_rate=sum((stretch.rate for stretch in stretches), Fraction(0)),
        stretches=stretches,
        exact_interest=line.exact_interest,
        put_off_minor=put_off,
        later_minor=later,
        odd_interest_minor=row.interest_minor - own - put_off + later,
        interest_minor=row.interest_minor,
        principal_minor=row.principal_minor,
        fee_minor=row.fee_minor,
        total_minor=row.total_minor,
        closing_minor=row.balance_minor,
        usual_total_minor=usual,
        residue_minor=row.total_minor - usual,
        rounding=terms.rounding,
    )


def _source(
    terms: Terms, place: int, spans: Sequence[Period], rates: Sequence[PeriodRate], lines: Sequence[Line]
) -> tuple[Period, tuple[Stretch, ...], Line, Line]:
    """The period of a row, what its interest is made of, its line, and the line before it."""
    lent = terms.principal_minor - terms.down_payment_minor
    begin = Line(0, 0, lent, lent, Fraction(0), terms.interest_brought_minor)
    if place < 0:
        return Period(*[terms.start] * 5), (), begin._replace(put_off=0), begin._replace(put_off=0)
    if len(lines) == 1:
        whole, line = spans[-1]._replace(start=terms.start), lines[0]
        own = line._replace(exact_interest=line.exact_interest - terms.interest_brought_minor)
        return whole, _stretches(terms, spans, rates, lent), own, begin
    here = slice(place, place + 1)
    made_of = _stretches(terms, spans[here], rates[here], lines[place].base)
    return spans[place], made_of, lines[place], lines[place - 1] if place else begin


def _stretches(terms: Terms, spans: Sequence[Period], rates: Sequence[PeriodRate], base: Amount) -> tuple[Stretch, ...]:
    found = []
    for span, period in zip(spans, rates, strict=True):
        for piece in period.pieces or (Piece(span.start, 0, terms.annual_rate, period.rate),):
            base += piece.paid_out_minor
            found.append(Stretch(piece.start, base, piece.annual_rate, piece.rate))
    return tuple(found)


def _usual(terms: Terms, rows: Sequence[Instalment]) -> int | None:
    """What most rows of an equal instalment loan come to; None where instalments differ by their nature."""
    if terms.method not in (Method.EQUAL_INSTALMENT, Method.FLAT):
        return None
    counted = Counter(row.total_minor for row in rows[bool(terms.down_payment_minor) :])
    return max(counted, key=counted.__getitem__)
