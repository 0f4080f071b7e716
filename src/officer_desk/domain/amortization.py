"""How interest and principal share each instalment, once dates and period rates are known."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from officer_desk.domain.level_payment import level_payment
from officer_desk.domain.options import BalloonEffect, Method, OddFirst
from officer_desk.domain.period_rates import PeriodRate
from officer_desk.domain.principal_parts import Amount, Duty, parts_of, shares_of, to_instalment_step
from officer_desk.domain.rounding import Carry, Residue
from officer_desk.domain.terms import Terms

_ZERO = Fraction(0)


class Line(NamedTuple):
    """Principal and interest of one instalment, the balance after it, what its own interest rests on and comes to before
    rounding, and what is carried past it: interest that was put off, and principal that was paid ahead."""

    principal: Amount
    interest: Amount
    balance: Amount
    base: Amount
    exact_interest: Fraction
    put_off: Amount = 0
    ahead: Amount = 0


@dataclass(slots=True)
class Debt:
    """What is owed while the rows are walked: the principal, interest put off, and principal that was paid ahead."""

    balance: Amount
    put_off: Amount
    ahead: Amount

    def due_part(self, part: Amount) -> Amount:
        """What of a regular part is still to be paid, after what was paid ahead, and never more than is owed."""
        used = part if part < self.ahead else self.ahead
        self.ahead -= used
        left = part - used
        return left if left < self.balance else self.balance


Known = Callable[[int], Sequence[PeriodRate]]
"""The rates as they were known when the instalment of a row was worked out: without what changed only later."""


def amortize(
    terms: Terms, rates: Sequence[PeriodRate], duties: Sequence[Duty], known: Known, first_rate: Fraction
) -> list[Line]:
    """Every row by the method of the contract; `first_rate` is what a whole first period would cost."""
    principal = terms.principal_minor - terms.down_payment_minor
    debt = Debt(principal, terms.interest_brought_minor, terms.principal_ahead_minor)
    match terms.method:
        case Method.EQUAL_INSTALMENT:
            return _equal_instalments(_Level(terms, duties, known, first_rate), rates, debt)
        case Method.FLAT:
            return _flat(terms, rates, duties, debt)
        case Method.SINGLE_PAYMENT | Method.DAILY_INTEREST:
            return [_single(terms, rates, principal)]
    return _by_parts(terms, rates, duties, debt)


def _money(terms: Terms, exact: Fraction) -> Amount:
    return exact if terms.rounding.carry is Carry.EXACT else terms.rounding.money(exact)


def accrued(balance: Amount, period: PeriodRate) -> Fraction:
    """Interest of a period before rounding; money paid out inside it bears interest from its day."""
    if not period.pieces:
        return balance * period.rate
    interest = _ZERO
    for piece in period.pieces:
        balance = balance + piece.paid_out_minor
        interest += balance * piece.rate
    return interest


def _paid_out(period: PeriodRate) -> int:
    return sum(piece.paid_out_minor for piece in period.pieces)


def _row(terms: Terms, debt: Debt, period: PeriodRate, duty: Duty) -> tuple[Fraction, Amount, Amount]:
    """Let one period pass: its exact interest, its own interest, and the interest that is paid now."""
    exact = accrued(debt.balance, period)
    own = _money(terms, exact)
    debt.balance += _paid_out(period)
    debt.put_off += own
    now = debt.put_off if duty.interest else 0
    debt.put_off -= now
    return exact, own, now


def _surprised(terms: Terms) -> set[int]:
    """The rows from which on all is worked out anew after a balloon; rows count from 0, balloons from 1."""
    return {balloon.number for balloon in terms.balloons if balloon.effect is BalloonEffect.SMALLER}


def _single(terms: Terms, rates: Sequence[PeriodRate], principal: int) -> Line:
    balance: Amount = principal
    exact = Fraction(terms.interest_brought_minor)
    for period in rates:
        exact += accrued(balance, period)
        balance += _paid_out(period)
    return Line(balance, _money(terms, exact), 0, principal, exact)


def _by_parts(terms: Terms, rates: Sequence[PeriodRate], duties: Sequence[Duty], debt: Debt) -> list[Line]:
    lines = []
    parts = parts_of(terms, debt.balance + debt.ahead, duties, 0)
    last = len(rates) - 1
    for number, (period, duty) in enumerate(zip(rates, duties, strict=True)):
        base = debt.balance
        exact, _, interest = _row(terms, debt, period, duty)
        if _paid_out(period) or number in _surprised(terms):
            parts[number:] = parts_of(terms, debt.balance + debt.ahead, duties, number)
        part = debt.balance if number == last else debt.due_part(to_instalment_step(terms, parts[number], interest))
        debt.balance -= part
        lines.append(Line(part, interest, debt.balance, base, exact, debt.put_off, debt.ahead))
    return lines


def _flat(terms: Terms, rates: Sequence[PeriodRate], duties: Sequence[Duty], debt: Debt) -> list[Line]:
    """Interest on the first principal for the whole term. What is not charged in a row of grace is not charged at
    all."""
    lent, exact = debt.balance, [accrued(debt.balance, period) for period in rates]
    interest = _flat_interest(terms, exact, duties)
    parts = parts_of(terms, debt.balance + debt.ahead, duties, 0)
    lines = []
    for number, (own, paid, duty) in enumerate(zip(exact, interest, duties, strict=True)):
        if number in _surprised(terms):
            parts[number:] = parts_of(terms, debt.balance + debt.ahead, duties, number)
        part = to_instalment_step(terms, parts[number], paid)
        part = debt.balance if number == len(exact) - 1 else debt.due_part(part)
        debt.balance -= part
        debt.put_off = 0 if duty.interest else debt.put_off + _money(terms, own)
        lines.append(Line(part, paid, debt.balance, lent, own, debt.put_off, debt.ahead))
    return lines


def _flat_interest(terms: Terms, exact: Sequence[Fraction], duties: Sequence[Duty]) -> list[Amount]:
    bearing = [number for number, duty in enumerate(duties) if duty.interest]
    interest: list[Amount] = [0] * len(exact)
    if terms.interest_shares:
        grace = terms.grace.principal_periods
        interest[:grace] = [_money(terms, own) for own in exact[:grace]]
        interest[grace:] = shares_of(terms, sum(exact[grace:], _ZERO), terms.interest_shares)
    else:
        total = sum(exact, _ZERO)
        weights = [_put_off(exact, bearing, place) / total if total else _ZERO for place in range(len(bearing))]
        for number, own in zip(bearing, shares_of(terms, total, weights), strict=True):
            interest[number] = own
    interest[bearing[0]] += terms.interest_brought_minor
    return interest


def _put_off(exact: Sequence[Fraction], bearing: Sequence[int], place: int) -> Fraction:
    """What a bearing row carries: its own interest and that of the rows since the bearing row before it."""
    since = bearing[place - 1] + 1 if place else 0
    return sum(exact[since : bearing[place] + 1], _ZERO)


def _equal_instalments(plan: "_Level", rates: Sequence[PeriodRate], debt: Debt) -> list[Line]:
    residue, duties = plan.terms.rounding.residue, plan.duties
    first = next(number for number, duty in enumerate(duties) if duty.principal)
    surprised = _surprised(plan.terms)
    starts = [
        number
        for number in range(first, len(rates))
        if number in {first, *surprised}
        or rates[number].anew
        or (residue is Residue.RECOMPUTED and duties[number].principal)
    ]
    lines = plan.walk(debt, rates, range(first), 0)
    pay: Amount = 0
    for start, stop in zip(starts, [*starts[1:], len(rates)], strict=True):
        pay = plan.payment(debt, start, rates[start].anew or start in surprised)
        lines += plan.walk(debt, rates, range(start, stop), pay)
    if residue is Residue.FIRST:
        _residue_to_first(lines, first, pay)
    return lines


class _Level:
    """Finds equal instalments and walks the rows with them; a dry walk to the end says what is left for the last
    row."""

    __slots__ = ("duties", "fee", "first_rate", "known", "last", "terms")

    def __init__(self, terms: Terms, duties: Sequence[Duty], known: Known, first_rate: Fraction) -> None:
        self.terms, self.duties, self.known = terms, duties, known
        self.last = len(duties) - 1
        self.fee = sum((fee.rate for fee in terms.fees if fee.inside_instalment), _ZERO)
        self.first_rate = first_rate if terms.odd_first is OddFirst.SAME_PRINCIPAL else None

    def payment(self, debt: Debt, start: int, anew: bool) -> Amount:
        """The instalment from this row on, rounded and spread as the terms say; a given one stands until something
        changes."""
        if self.terms.instalment_minor is not None and not anew:
            return self.terms.instalment_minor
        rates = self.known(start)
        pay = self._rounded(self._exact(debt, rates, start))
        return self._spread(debt, rates, start, pay) if self.terms.rounding.residue is Residue.SPREAD else pay

    def _rounded(self, exact: Fraction) -> Amount:
        rounding = self.terms.rounding
        if rounding.carry is Carry.EXACT and not rounding.instalment_step_minor:
            return exact
        return rounding.instalment(exact)

    def _exact(self, debt: Debt, rates: Sequence[PeriodRate], start: int) -> Fraction:
        """Rows that carry no principal leave the balance as it is; a row that carries nothing lengthens the next
        one."""
        chain: list[Fraction] = []
        extra: list[int] = []
        balance = debt.balance + _paid_out(rates[start])
        waiting = Fraction(debt.put_off) / balance if balance and self._merges(start) else _ZERO
        for number in range(start, len(rates)):
            rate, duty = rates[number].rate, self.duties[number]
            if number == 0 and self.first_rate is not None:
                rate = self.first_rate
            waiting += rate + self.fee
            if duty.principal:
                chain.append(waiting)
                extra.append(self._balloon(number, {BalloonEffect.FORESEEN}))
            if duty.principal or duty.interest:
                waiting = _ZERO
        return level_payment(balance, chain, self.terms.rounding.factor_digits, extra)

    def _spread(self, debt: Debt, rates: Sequence[PeriodRate], start: int, pay: Amount) -> Amount:
        """Shift the instalment by its share of what the last row would take too much, if that brings the last one
        nearer."""
        rounding = self.terms.rounding
        count = sum(duty.principal for duty in self.duties[start:])
        difference = Fraction(self._last_total(debt, rates, start, pay) - pay)
        nearer = self._rounded(Fraction(pay + rounding.money(difference / count)))
        left = Fraction(self._last_total(debt, rates, start, nearer) - nearer)
        return nearer if abs(left) < abs(difference) else pay

    def _last_total(self, debt: Debt, rates: Sequence[PeriodRate], start: int, pay: Amount) -> Amount:
        trial = Debt(debt.balance, debt.put_off, debt.ahead)
        line = self.walk(trial, rates, range(start, len(rates)), pay)[self.last - start]
        return line.principal + line.interest

    def walk(self, debt: Debt, rates: Sequence[PeriodRate], rows: range, pay: Amount) -> list[Line]:
        """Let the rows pass with one payment; the last row that carries principal clears the balance."""
        lines = []
        for number in rows:
            duty, before = self.duties[number], debt.balance
            waiting = debt.put_off if self._merges(number) else 0
            exact, own, interest = _row(self.terms, debt, rates[number], duty)
            part: Amount = 0
            if number == self.last:
                part = debt.balance
            elif duty.principal:
                part = self._part(before, debt, number, pay, own + waiting)
            debt.balance -= part
            lines.append(Line(part, interest, debt.balance, before, exact, debt.put_off, debt.ahead))
        return lines

    def _merges(self, number: int) -> bool:
        """Interest that a season put off is part of the next equal instalment; that of a grace comes on top of it."""
        return number > self.terms.grace.interest_payment_periods or (number == 0 and self.terms.brought_inside)

    def _part(self, before: Amount, debt: Debt, number: int, pay: Amount, interest: Amount) -> Amount:
        if number == 0 and self.first_rate is not None:
            interest = _money(self.terms, before * self.first_rate)
        fee = self.terms.rounding.money(before * self.fee) if self.fee else 0
        regular: Amount = pay - interest - fee
        if regular < 0:
            regular = 0
        regular += self._balloon(number)
        return debt.due_part(regular)

    def _balloon(self, number: int, effects: Container[BalloonEffect] = tuple(BalloonEffect)) -> int:
        """The balloons of a row, all of them or those with certain effects."""
        return sum(
            balloon.amount_minor
            for balloon in self.terms.balloons
            if balloon.number == number + 1 and balloon.effect in effects
        )


def _residue_to_first(lines: list[Line], first: int, pay: Amount) -> None:
    """The last row pays what all others pay; what that leaves or lacks is added to the principal of the first, unless
    that is more than it has, as where a given instalment repays the loan sooner."""
    last = lines[-1]
    odd = last.principal + last.interest - pay
    if lines[first].principal + odd < 0:
        return
    lines[-1] = last._replace(principal=last.principal - odd)
    lines[first] = lines[first]._replace(principal=lines[first].principal + odd)
    for number in range(first, len(lines) - 1):
        lines[number] = lines[number]._replace(balance=lines[number].balance - odd)
