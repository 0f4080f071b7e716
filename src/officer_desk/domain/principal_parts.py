"""How the principal is split over the instalments where parts are agreed rather than the instalment."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from officer_desk.domain.options import BalloonEffect, Method
from officer_desk.domain.rounding import Carry, Residue, Rounding
from officer_desk.domain.terms import Terms

Amount = int | Fraction


class Duty(NamedTuple):
    """What a row has to carry: principal or not, and interest or not yet."""

    principal: bool
    interest: bool


def parts_of(terms: Terms, amount: Amount, duties: Sequence[Duty], since: int) -> list[Amount]:
    """The principal of every row from this one on, together exactly the amount."""
    rows = [number for number in range(since, len(duties)) if duties[number].principal]
    parts: list[Amount] = [0] * (len(duties) - since)
    left = amount
    for balloon in terms.balloons:
        if balloon.number > since:
            parts[balloon.number - 1 - since] += balloon.amount_minor
            left -= balloon.amount_minor if balloon.effect is BalloonEffect.FORESEEN else 0
    if terms.principal_part_minor is not None:
        regular = _fixed(left, terms.principal_part_minor, len(rows))
    else:
        regular = shares_of(terms, left, _weights(terms, len(rows)))
    for number, part in zip(rows, regular, strict=True):
        parts[number - since] += part
    return parts


def _weights(terms: Terms, count: int) -> list[Fraction]:
    if terms.method is Method.INTEREST_ONLY:
        return [Fraction(0)] * (count - 1) + [Fraction(1)]
    if terms.method is Method.CUSTOM or terms.principal_shares:
        return scaled(terms.principal_shares[-count:])
    return [Fraction(1, count)] * count


def scaled(shares: Sequence[Fraction]) -> list[Fraction]:
    """Shares that are left over from a longer plan, made to add up to one; where none is left, the last row has all."""
    whole = sum(shares)
    return [share / whole for share in shares] if whole else [Fraction(0)] * (len(shares) - 1) + [Fraction(1)]


def _fixed(amount: Amount, part: int, count: int) -> list[Amount]:
    parts: list[Amount] = []
    for _ in range(count - 1):
        parts.append(min(part, amount))
        amount -= parts[-1]
    return [*parts, amount]


def shares_of(terms: Terms, exact: Amount, weights: Sequence[Fraction]) -> list[Amount]:
    """Split an amount by weights that add up to one, without losing a cent; the residue rule says where odd cents
    go."""
    rounding = terms.rounding
    if rounding.carry is Carry.EXACT:
        return [exact * weight for weight in weights]
    amount = exact if isinstance(exact, int) else rounding.money(exact)
    match rounding.residue:
        case Residue.RECOMPUTED:
            parts = _of_what_remains(amount, weights, rounding)
        case Residue.CARRIED:
            parts = _carried(exact, weights, rounding)
        case _:
            parts = [rounding.principal(amount * weight) for weight in weights]
    bearing = [place for place, weight in enumerate(weights) if weight] or [len(weights) - 1]
    parts[bearing[0] if rounding.residue is Residue.FIRST else bearing[-1]] += amount - sum(parts)
    return parts


def _of_what_remains(amount: Amount, weights: Sequence[Fraction], rounding: Rounding) -> list[Amount]:
    """Each part is worked out from what remains, so no odd cent ever gathers."""
    parts: list[Amount] = []
    rest = Fraction(1)
    for weight in weights:
        parts.append(rounding.principal((amount - sum(parts)) * weight / rest) if rest else 0)
        rest -= weight
    return parts


def _carried(amount: Amount, weights: Sequence[Fraction], rounding: Rounding) -> list[Amount]:
    """What rounding left of one part goes into the next one that there is."""
    parts: list[Amount] = []
    carried = Fraction(0)
    for weight in weights:
        exact = amount * weight + carried if weight else Fraction(0)
        parts.append(rounding.principal(exact))
        carried += amount * weight - parts[-1]
    return parts


def to_instalment_step(terms: Terms, part: Amount, interest: Amount) -> Amount:
    """The principal that makes an instalment a whole multiple of the terms' step; none where it is less than the
    interest."""
    if not part or not terms.rounding.instalment_step_minor:
        return part
    return max(terms.rounding.instalment(Fraction(part + interest)) - interest, 0)
