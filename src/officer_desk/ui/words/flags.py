"""The red flags by their names, for where there is no room for the whole sentence with its figures."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from officer_desk.domain.cashflow import CashFlowRule
from officer_desk.domain.red_flags import FlagRule
from officer_desk.domain.underwriting import UnderwritingRule

_FLAGS: dict[str, Any] = {  # Any: Qt's marker says object, and answers the text
    FlagRule.DOCUMENT_EXPIRED: QT_TRANSLATE_NOOP("flags", "a paper has expired"),
    FlagRule.DOCUMENT_MISMATCH: QT_TRANSLATE_NOOP("flags", "a paper's number is another person's"),
    FlagRule.SCAN_DUPLICATED: QT_TRANSLATE_NOOP("flags", "one picture stands for several papers"),
    FlagRule.SCAN_IN_ANOTHER_FILE: QT_TRANSLATE_NOOP("flags", "a picture lies in another customer's file"),
    FlagRule.OVERDUE_ELSEWHERE: QT_TRANSLATE_NOOP("flags", "overdue with other lenders"),
    FlagRule.OVERDUE_MONTHS_RUNNING: QT_TRANSLATE_NOOP("flags", "overdue several months running"),
    FlagRule.OVERDUE_MONTHS_IN_ALL: QT_TRANSLATE_NOOP("flags", "often overdue in the past"),
    FlagRule.ENQUIRIES_MANY: QT_TRANSLATE_NOOP("flags", "many enquiries at the registry"),
    FlagRule.LENDERS_MANY: QT_TRANSLATE_NOOP("flags", "many lenders"),
    FlagRule.INCOME_VARIES: QT_TRANSLATE_NOOP("flags", "the income goes up and down"),
    FlagRule.INCOME_MONTH_LOW: QT_TRANSLATE_NOOP("flags", "months far below the usual"),
    FlagRule.INCOME_GAP: QT_TRANSLATE_NOOP("flags", "months without any income"),
    FlagRule.INCOME_ONE_PAYER: QT_TRANSLATE_NOOP("flags", "all the money comes from one payer"),
    FlagRule.PURPOSE_VAGUE: QT_TRANSLATE_NOOP("flags", "the purpose says too little"),
    FlagRule.PURPOSE_PROHIBITED: QT_TRANSLATE_NOOP("flags", "a purpose that loans are not given for"),
    FlagRule.PHONE_SHARED: QT_TRANSLATE_NOOP("flags", "others give the same phone number"),
    FlagRule.ADDRESS_SHARED: QT_TRANSLATE_NOOP("flags", "others give the same address"),
    FlagRule.GUARANTOR_IS_BORROWER: QT_TRANSLATE_NOOP("flags", "the borrower is the guarantor"),
    FlagRule.GUARANTOR_IS_SPOUSE: QT_TRANSLATE_NOOP("flags", "the spouse is the guarantor"),
    FlagRule.GUARANTOR_CIRCLE: QT_TRANSLATE_NOOP("flags", "borrower and guarantor guarantee for each other"),
    FlagRule.AGE_TOO_LOW: QT_TRANSLATE_NOOP("flags", "the borrower is too young"),
    FlagRule.AGE_TOO_HIGH_AT_END: QT_TRANSLATE_NOOP("flags", "the borrower will be too old at the end"),
    FlagRule.TERM_TOO_LONG: QT_TRANSLATE_NOOP("flags", "a long term"),
    CashFlowRule.SALES_DEVIATION: QT_TRANSLATE_NOOP("flags", "the sales figures differ"),
    CashFlowRule.SALES_DEVIATION_FLAG: QT_TRANSLATE_NOOP("flags", "the sales figures differ a lot"),
    CashFlowRule.SALES_ONE_SOURCE: QT_TRANSLATE_NOOP("flags", "the sales are known in one way only"),
    CashFlowRule.CERTIFICATE_OFF_BANK_FLOW: QT_TRANSLATE_NOOP("flags", "certificate and bank account differ"),
    UnderwritingRule.NO_SURPLUS: QT_TRANSLATE_NOOP("flags", "nothing is left at the end of a month"),
    UnderwritingRule.INSTALMENT_OVER_SURPLUS: QT_TRANSLATE_NOOP(
        "flags", "the instalment takes too much of the surplus"
    ),
    UnderwritingRule.DEBT_OVER_INCOME: QT_TRANSLATE_NOOP("flags", "debts take too much of the income"),
    UnderwritingRule.DEBT_COVER_LOW: QT_TRANSLATE_NOOP("flags", "the debts are not covered"),
    UnderwritingRule.DEBT_COVER_THIN: QT_TRANSLATE_NOOP("flags", "the debts are barely covered"),
    UnderwritingRule.STRESS_NOT_COVERED: QT_TRANSLATE_NOOP("flags", "a bad time is not covered"),
    UnderwritingRule.WORST_MONTH_NOT_COVERED: QT_TRANSLATE_NOOP("flags", "the worst month is not covered"),
}


def flag(rule: str) -> str:
    """The name of a flag; a newer head office may have others, which keep their own."""
    return QCoreApplication.translate("flags", _FLAGS[rule]) if rule in _FLAGS else rule.replace("_", " ")


def known_flags() -> frozenset[str]:
    """Every flag that has a name."""
    return frozenset(_FLAGS)
