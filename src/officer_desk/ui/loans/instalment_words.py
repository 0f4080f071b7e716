"""Why an instalment stands where it stands: what it asks for, what came and with which receipt, what is open."""

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.position import LoanPosition, PositionRow
from officer_desk.ui import format as shown


def explained(position: LoanPosition, number: int) -> tuple[str, tuple[str, ...]]:
    """A title, and the lines under it."""
    row = next(one for one in position.rows if one.number == number)
    title = QCoreApplication.translate("instalment", "Why {open} is open on the instalment of {day}?").format(
        open=shown.money(row.open_minor), day=shown.day(row.due)
    )
    return title, (_asked(row), *_late(row, position), *_came(position, number), _open(row))


def _asked(row: PositionRow) -> str:
    return QCoreApplication.translate(
        "instalment", "It asks for {principal} of principal and {interest} of interest."
    ).format(principal=shown.money(row.principal_minor), interest=shown.money(row.interest_minor))


def _late(row: PositionRow, position: LoanPosition) -> tuple[str, ...]:
    lines = []
    if row.fee_minor + row.cost_minor:
        fees = QCoreApplication.translate("instalment", "With it come fees and costs of {amount}.")
        lines.append(fees.format(amount=shown.money(row.fee_minor + row.cost_minor)))
    if row.penalty_minor:
        late = QCoreApplication.translate("instalment", "Its late principal has borne {amount} until {day}.")
        until = row.settled_on or position.as_of
        lines.append(late.format(amount=shown.money(row.penalty_minor), day=shown.day(until)))
    return tuple(lines)


def _came(position: LoanPosition, number: int) -> tuple[str, ...]:
    """One line for each receipt that paid something on it."""
    lines = []
    for paid in position.allocations:
        amount = sum(line.amount_minor for line in paid.lines if line.number == number)
        if amount:
            came = QCoreApplication.translate("instalment", "{amount} came on {day}, receipt {number}.")
            lines.append(
                came.format(amount=shown.money(amount), day=shown.day(paid.value_date), number=paid.receipt_number)
            )
    return tuple(lines)


def _open(row: PositionRow) -> str:
    if not row.open_minor:
        return QCoreApplication.translate("instalment", "Nothing is open.")
    if row.waived_minor:
        waived = QCoreApplication.translate("instalment", "{waived} was waived; {open} is open.")
        return waived.format(waived=shown.money(row.waived_minor), open=shown.money(row.open_minor))
    return QCoreApplication.translate("instalment", "{open} is open.").format(open=shown.money(row.open_minor))
