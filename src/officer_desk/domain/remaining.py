"""What remains of a contract after something changed, as terms of its own: the rest is always worked out, never
patched."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from officer_desk.domain.calendar import Calendar, Unit, add_months
from officer_desk.domain.due_dates import periods
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.loan_events import Extension, Holiday, HolidayInterest, NewRate, Strategy
from officer_desk.domain.options import FirstPeriod, Grace, Method, OddFirst, RateChange
from officer_desk.domain.principal_parts import scaled
from officer_desk.domain.schedule import carried_past
from officer_desk.domain.terms import Terms


def terms_of_rows(rows: Sequence[Instalment], principal_minor: int, annual_rate: Fraction, start: date) -> Terms:
    """Terms for a loan that came with given instalments only: their principal in the shares that the rows have."""
    total = sum(row.principal_minor for row in rows)
    return Terms(
        principal_minor=principal_minor,
        annual_rate=annual_rate,
        periods=len(rows),
        start=start,
        method=Method.CUSTOM,
        principal_shares=tuple(Fraction(row.principal_minor, total) for row in rows),
        due_dates=tuple(row.due for row in rows),
    )


def rest(terms: Terms, principal_minor: int, start: date, after: date, holidays: Calendar | None = None) -> Terms:
    """The same contract for what is not due by the end of a day: its coming dates, rates, tranches, grace and
    shares, with the interest and the principal that earlier rows left to them."""
    spans = (
        [span for span in periods(terms, holidays) if span.nominal > start]
        if _single(terms)
        else (periods(terms, holidays))
    )
    passed = 0 if _single(terms) else sum(span.due <= after for span in spans)
    dates = tuple(span.nominal for span in spans[passed:])
    grace, shares = terms.grace, terms.principal_shares[max(0, passed - terms.grace.principal_periods) :]
    balloons = tuple(
        replace(balloon, number=balloon.number - passed) for balloon in terms.balloons if balloon.number > passed
    )
    carried = carried_past(terms, after, holidays)
    unbroken = start == terms.start
    return replace(
        terms,
        principal_minor=principal_minor,
        annual_rate=rate_on(terms, start),
        periods=len(dates),
        start=start,
        first_due=None,
        due_dates=dates,
        first_period=terms.first_period if unbroken else FirstPeriod.ACTUAL_DAYS,
        odd_first=terms.odd_first if unbroken else OddFirst.SAME_INSTALMENT,
        grace=Grace(
            max(0, grace.principal_periods - passed),
            max(0, grace.interest_payment_periods - passed),
            max(0, grace.interest_free_periods - passed),
        ),
        principal_shares=tuple(scaled(shares)) if shares else (),
        interest_shares=(),
        balloons=balloons if sum(b.amount_minor for b in balloons) <= principal_minor else (),
        tranches=tuple(tranche for tranche in terms.tranches if tranche.day > after),
        rate_changes=tuple(change for change in terms.rate_changes if change.day > start),
        down_payment_minor=0,
        least_days_before_first=0,
        interest_brought_minor=carried.interest_minor,
        brought_inside=terms.brought_inside and not passed,
        principal_ahead_minor=carried.principal_ahead_minor,
    )


def _single(terms: Terms) -> bool:
    """Whether one row at the end charges all periods, so that none of them is ever behind."""
    return terms.method in (Method.SINGLE_PAYMENT, Method.DAILY_INTEREST)


def rate_on(terms: Terms, day: date) -> Fraction:
    """The annual rate that the contract has on a day."""
    rate = terms.annual_rate
    for change in sorted(terms.rate_changes, key=lambda change: change.day):
        if change.first_night <= day:
            rate = change.annual_rate
    return rate


def prepaid(terms: Terms, coming: Sequence[Instalment], strategy: Strategy, paid_minor: int) -> Terms:
    """The rest after principal was paid early. What the instalment was is read from the rows that were to come."""
    if strategy is Strategy.SMALLER or not coming:
        return replace(terms, instalment_minor=None, principal_part_minor=None, principal_ahead_minor=0)
    kept = terms
    if terms.method is Method.EQUAL_INSTALMENT:
        kept = replace(terms, instalment_minor=_usual(coming))
    elif terms.method in (Method.EQUAL_PRINCIPAL, Method.FLAT):
        kept = replace(terms, principal_part_minor=max(row.principal_minor for row in coming[:-1] or coming))
    if strategy is Strategy.SKIP:
        kept = replace(kept, principal_ahead_minor=kept.principal_ahead_minor + paid_minor)
    return kept


def _usual(coming: Sequence[Instalment]) -> int:
    """The equal instalment without fees; the last row may differ, and a row of grace does."""
    totals = [row.principal_minor + row.interest_minor for row in coming[:-1] if row.principal_minor] or [
        coming[-1].principal_minor + coming[-1].interest_minor
    ]
    return max(set(totals), key=lambda total: (totals.count(total), total))


def changed(terms: Terms, event: Extension | Holiday | NewRate) -> Terms:
    """The rest after an agreement: more instalments, instalments without principal, or another rate from a day on."""
    plain = replace(terms, instalment_minor=None, principal_part_minor=None, principal_ahead_minor=0)
    match event:
        case Extension():
            longer = _lengthened(plain, event.more_periods)
            if event.annual_rate is None:
                return longer
            return _with_rate(longer, event.on, event.annual_rate)
        case Holiday():
            longer = _lengthened(plain, event.periods) if event.lengthens else plain
            return replace(longer, grace=_holiday(longer.grace, event))
    return _with_rate(plain, event.on, event.annual_rate)


def _with_rate(terms: Terms, day: date, rate: Fraction) -> Terms:
    if day <= terms.start:
        return replace(terms, annual_rate=rate, rate_changes=())
    return replace(terms, rate_changes=(RateChange(day, rate),))


def _holiday(grace: Grace, event: Holiday) -> Grace:
    count, interest = event.periods, event.interest
    return Grace(
        max(grace.principal_periods, count),
        max(grace.interest_payment_periods, count if interest is HolidayInterest.PUT_OFF else 0),
        max(grace.interest_free_periods, count if interest is HolidayInterest.WAIVED else 0),
    )


def _lengthened(terms: Terms, count: int) -> Terms:
    """So many dates more, on the day of the month that the chain has."""
    last = terms.due_dates[-1]
    day = max(due.day for due in terms.due_dates)
    more = []
    for number in range(1, count + 1):
        steps = number * terms.frequency.every
        if terms.frequency.unit is Unit.MONTH:
            more.append(add_months(last, steps, day))
        else:
            more.append(last + timedelta(days=steps * (7 if terms.frequency.unit is Unit.WEEK else 1)))
    shares = terms.principal_shares
    return replace(
        terms,
        periods=terms.periods + count,
        due_dates=(*terms.due_dates, *more),
        method=Method.EQUAL_PRINCIPAL if terms.method is Method.CUSTOM else terms.method,
        principal_shares=() if shares else shares,
    )
