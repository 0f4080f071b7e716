"""What a loan costs beside the interest."""

from officer_desk.domain.options import Fee, FeeBase, FeeTime
from officer_desk.domain.terms import Terms


def upfront_fee_minor(terms: Terms) -> int:
    """What is paid on the day the money comes, beside the loan and never out of it (Civil Code 670)."""
    principal = terms.principal_minor
    return sum(_amount(terms, fee, principal, 0) for fee in terms.fees if fee.time is FeeTime.UPFRONT)


def fee_of_row(terms: Terms, number: int, last: int, opening: int, instalment: int) -> int:
    """The fees that fall due with one instalment."""
    return sum(_amount(terms, fee, opening, instalment) for fee in terms.fees if _falls_due(fee, number, last))


def _falls_due(fee: Fee, number: int, last: int) -> bool:
    match fee.time:
        case FeeTime.EACH_INSTALMENT:
            return True
        case FeeTime.FIRST_INSTALMENT:
            return number == 1
        case FeeTime.LAST_INSTALMENT:
            return number == last
    return False


def _amount(terms: Terms, fee: Fee, opening: int, instalment: int) -> int:
    match fee.base:
        case FeeBase.FIXED:
            return fee.amount_minor
        case FeeBase.PRINCIPAL:
            return terms.rounding.money(fee.rate * terms.principal_minor)
        case FeeBase.BALANCE:
            return terms.rounding.money(fee.rate * opening)
    return terms.rounding.money(fee.rate * instalment)
