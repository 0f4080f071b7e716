"""One loan in a list about a customer: what is left of it and how late it is."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.loan import LoanStage
from officer_desk.services.customers import LoanRow
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.list_row import ListRow


def loan_line(loan: LoanRow, today: date, *, opens: bool = False) -> ListRow:
    """A row for this loan."""
    title = QCoreApplication.translate("loan_line", "Loan of {amount}")
    about = QCoreApplication.translate("loan_line", "{left} left to pay")
    parts = [loan.number, about.format(left=shown.money(loan.outstanding_minor))]
    if loan.stage is LoanStage.SETTLED:
        parts = [loan.number, QCoreApplication.translate("loan_line", "paid back in full")]
    elif loan.stage is LoanStage.ACTIVE and loan.oldest_due is not None:
        due = QCoreApplication.translate("loan_line", "{amount} due on {day}")
        parts.append(due.format(amount=shown.money(loan.next_due_minor), day=shown.day_short(loan.oldest_due)))
    row = ListRow(
        title.format(amount=shown.money_named(loan.principal_minor)), " · ".join(part for part in parts if part), opens
    )
    row.setObjectName(f"loan_{loan.id}")
    late = days_late(loan, today)
    if late > 0:
        row.set_chip(QCoreApplication.translate("loan_line", "%n day(s) past due", "", late), Tone.WRONG)
    else:
        row.set_chip(words.name(loan.stage), Tone.GOOD if loan.stage is LoanStage.ACTIVE else Tone.PLAIN)
    return row


def days_late(loan: LoanRow, today: date) -> int:
    """Days since the oldest instalment that is not paid in full; none for a loan that is not being repaid."""
    if loan.stage is not LoanStage.ACTIVE or loan.oldest_due is None:
        return 0
    return max(0, (today - loan.oldest_due).days)
