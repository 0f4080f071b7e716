"""How interest and principal share each instalment, once dates and period rates are known."""

from collections.abc import Sequence
from fractions import Fraction

from officer_desk.domain.errors import BadField
from officer_desk.domain.rounding import Residue, to_digits
from officer_desk.domain.terms import Method, Terms

Line = tuple[int, int]
"""Principal and interest of one instalment, in minor units."""


def level_payment(balance: int | Fraction, rates: Sequence[Fraction], digits: int = 0) -> Fraction:
    """The unrounded instalment that, paid at the end of each period, brings the balance to nothing."""
    if not any(rates):
        return Fraction(balance) / len(rates)
    if len(set(rates)) == 1:
        growth = (1 + rates[0]) ** len(rates)
        factor = rates[0] * growth / (growth - 1)
    else:
        factor = 1 / _annuity(rates)
    return balance * (to_digits(factor, digits) if digits else factor)


def _annuity(rates: Sequence[Fraction]) -> Fraction:
    numerator, denominator = 0, 1
    for rate in reversed(rates):
        # value = (1 + value) / (1 + rate), kept as two whole numbers so that nothing is reduced at each step
        numerator, denominator = (
            (numerator + denominator) * rate.denominator,
            denominator * (rate.denominator + rate.numerator),
        )
    return Fraction(numerator, denominator)


def lines(terms: Terms, rates: Sequence[Fraction]) -> list[Line]:
    """Principal and interest of every row, by the method of the contract."""
    match terms.method:
        case Method.EQUAL_INSTALMENT:
            return _equal_instalment(terms, rates)
        case Method.FLAT:
            return _flat(terms, rates)
        case Method.SINGLE_PAYMENT | Method.DAILY_INTEREST:
            interest = terms.rounding.money(terms.principal_minor * sum(rates, Fraction(0)))
            return [(terms.principal_minor, interest)]
    return _on_balance(terms, rates, _principal_parts(terms))


def _principal_parts(terms: Terms) -> list[int]:
    count, grace, principal = terms.periods, terms.grace.principal_periods, terms.principal_minor
    if terms.method is Method.INTEREST_ONLY:
        return [0] * (count - 1) + [principal]
    if terms.method is Method.CUSTOM:
        parts = [terms.rounding.principal(share * principal) for share in terms.principal_shares]
    else:
        part = terms.rounding.principal(Fraction(principal, count - grace))
        parts = [0] * grace + [part] * (count - grace)
    parts[-1] = principal - sum(parts[:-1])
    return parts


def _on_balance(terms: Terms, rates: Sequence[Fraction], parts: Sequence[int]) -> list[Line]:
    balance, rows, owed = terms.principal_minor, [], 0
    for number, (rate, part) in enumerate(zip(rates, parts, strict=True)):
        owed += terms.rounding.money(balance * rate)
        interest = 0 if number < terms.grace.interest_payment_periods else owed
        owed -= interest
        rows.append((part, interest))
        balance -= part
    return rows


def _equal_instalment(terms: Terms, rates: Sequence[Fraction]) -> list[Line]:
    grace, rounding = terms.grace, terms.rounding
    after = rates[grace.principal_periods :]
    if not after:
        raise BadField("grace", "covers_the_whole_term", periods=terms.periods)
    pay = terms.instalment_minor or rounding.instalment(
        level_payment(terms.principal_minor, after, rounding.factor_digits)
    )
    balance, rows, owed, last = terms.principal_minor, [], 0, len(rates) - 1
    for number, rate in enumerate(rates):
        own = rounding.money(balance * rate)
        owed += own
        interest = 0 if number < grace.interest_payment_periods else owed
        owed -= interest
        if number < grace.principal_periods:
            part = 0
        elif number == last:
            part = balance
        else:
            if rounding.residue is Residue.RECOMPUTED and number > grace.principal_periods:
                pay = rounding.instalment(level_payment(balance, rates[number:], rounding.factor_digits))
            part = min(max(pay - own, 0), balance)
        rows.append((part, interest))
        balance -= part
    if rounding.residue is Residue.FIRST:
        rows[grace.principal_periods], rows[-1] = rows[grace.principal_periods], rows[-1]
    return rows


def _flat(terms: Terms, rates: Sequence[Fraction]) -> list[Line]:
    interest = [terms.rounding.money(terms.principal_minor * rate) for rate in rates]
    parts = _principal_parts(terms)
    return list(zip(parts, interest, strict=True))
