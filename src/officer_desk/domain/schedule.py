"""The repayment schedule of a contract: what falls due when, to the cent, and how each figure came about."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from officer_desk.domain.amortization import Line, amortize
from officer_desk.domain.calendar import Calendar
from officer_desk.domain.due_dates import Period, periods
from officer_desk.domain.errors import BadField
from officer_desk.domain.fees import fee_of_row, upfront_fee_minor
from officer_desk.domain.instalment import Instalment
from officer_desk.domain.level_payment import level_payment
from officer_desk.domain.options import Method, RateFrom
from officer_desk.domain.period_rates import PeriodRate, period_rates, whole_share
from officer_desk.domain.plain_schedule import plain_rows
from officer_desk.domain.principal_parts import Duty
from officer_desk.domain.terms import Terms
from officer_desk.domain.working import Working, work_out

__all__ = [
    "Carried",
    "Instalment",
    "Method",
    "Terms",
    "Working",
    "carried_past",
    "explain",
    "explain_all",
    "level_payment",
    "schedule",
    "upfront_fee_minor",
]


def schedule(terms: Terms, holidays: Calendar | None = None) -> tuple[Instalment, ...]:
    """All instalments of the contract in order."""
    if (plain := plain_rows(terms)) is not None:
        return plain
    return _general(terms, holidays)


def _general(terms: Terms, holidays: Calendar | None) -> tuple[Instalment, ...]:
    spans = periods(terms, holidays)
    return _rows(terms, spans, _lines(terms, spans))


def explain(terms: Terms, number: int, holidays: Calendar | None = None) -> Working:
    """The working of one instalment."""
    found = explain_all(terms, holidays)
    if not 1 <= number <= len(found):
        raise BadField("number", "no_such_instalment", value=number, most=len(found))
    return found[number - 1]


def explain_all(terms: Terms, holidays: Calendar | None = None) -> tuple[Working, ...]:
    """The working of every instalment."""
    spans = periods(terms, holidays)
    rates, lines = period_rates(terms, spans), _lines(terms, spans)
    return work_out(terms, spans, rates, lines, _rows(terms, spans, lines))


class Carried(NamedTuple):
    """What goes past the rows that are behind: interest that they put off, and principal that was paid ahead."""

    interest_minor: int
    principal_ahead_minor: int


def carried_past(terms: Terms, day: date, holidays: Calendar | None = None) -> Carried:
    """What the rows that fell due by a day left to those after it."""
    spans = periods(terms, holidays)
    passed = sum(span.due <= day for span in spans)
    if not passed or len(lines := _lines(terms, spans)) == 1:
        return Carried(terms.interest_brought_minor, terms.principal_ahead_minor)
    last = lines[passed - 1]
    return Carried(terms.rounding.shown(last.put_off), terms.rounding.shown(last.ahead))


def _lines(terms: Terms, spans: Sequence[Period]) -> list[Line]:
    if any(tranche.day > spans[-1].end for tranche in terms.tranches):
        raise BadField("tranche", "after_the_last_due_date")
    rates = period_rates(terms, spans)

    def known(start: int) -> Sequence[PeriodRate]:
        return _as_known(terms, spans, rates, start)

    return amortize(terms, rates, _duties(terms, spans), known, terms.annual_rate * whole_share(terms))


def _as_known(terms: Terms, spans: Sequence[Period], rates: Sequence[PeriodRate], start: int) -> Sequence[PeriodRate]:
    """The rates as known in the period of this row: nobody knew what would be paid out or changed after it."""
    if not terms.tranches and not terms.rate_changes:
        return rates
    end, due = spans[start].end, spans[start].due
    return period_rates(
        replace(
            terms,
            tranches=tuple(tranche for tranche in terms.tranches if tranche.day < end),
            rate_changes=tuple(
                change
                for change in terms.rate_changes
                if (change.day <= due if change.applies is RateFrom.DUE_DATES else change.first_night < end)
            ),
        ),
        spans,
    )


def _duties(terms: Terms, spans: Sequence[Period]) -> list[Duty]:
    """Which rows carry principal and interest; the last one carries both whatever the grace or the season says."""
    grace, season = terms.grace, terms.season
    duties = []
    for number, span in enumerate(spans):
        month = span.nominal.month
        interest = number >= grace.interest_payment_periods and month not in season.no_payment_months
        principal = (
            number >= grace.principal_periods
            and month not in season.no_principal_months
            and month not in season.no_payment_months
        )
        duties.append(Duty(principal, interest))
    duties[-1] = Duty(principal=True, interest=True)
    return duties


def _rows(terms: Terms, spans: Sequence[Period], lines: Sequence[Line]) -> tuple[Instalment, ...]:
    rows: list[Instalment] = []
    opening = terms.principal_minor
    if down := terms.down_payment_minor:
        opening -= down
        rows.append(Instalment(1, terms.start, down, 0, 0, down, opening))
    shown = spans[-len(lines) :] if len(lines) == 1 else spans
    last = len(lines) + len(rows)
    for number, (span, line) in enumerate(zip(shown, lines, strict=True), len(rows) + 1):
        rows.append(_row(terms, number, last, span, line, opening))
        opening = rows[-1].balance_minor
    return tuple(_without_empty_end(rows))


def _row(terms: Terms, number: int, last: int, span: Period, line: Line, opening: int) -> Instalment:
    shown = terms.rounding.shown
    principal, interest = shown(line.principal), shown(line.interest)
    pay = shown(line.principal + line.interest)
    fee = fee_of_row(terms, number, last, opening, pay)
    return Instalment(number, span.due, principal, interest, fee, pay + fee, shown(line.balance))


def _without_empty_end(rows: list[Instalment]) -> list[Instalment]:
    """A given instalment may repay the loan before its last due date."""
    while len(rows) > 1 and not rows[-1].total_minor:
        rows.pop()
    return rows
