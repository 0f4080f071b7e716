"""The names of the domain's nouns that are members of its enums."""

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from officer_desk.domain.application import Stage
from officer_desk.domain.cashflow import SalesWay, WageWay
from officer_desk.domain.checklist import State
from officer_desk.domain.customer import CustomerKind, Purpose
from officer_desk.domain.decision import Level, Verdict
from officer_desk.domain.forgetting import ErasureReason
from officer_desk.domain.loan import LoanStage, Manner, PayChannel
from officer_desk.domain.party import GuaranteeManner, PartyRole
from officer_desk.domain.red_flags import Outcome
from officer_desk.domain.staff import Role
from officer_desk.domain.underwriting import Line, RatioName
from officer_desk.domain.visit import Channel, LoanPurpose

# Pairs: members of different enums may be equal as texts, and a dictionary would take them for one.
_NAMES: tuple[tuple[StrEnum, Any], ...] = (
    (CustomerKind.FARMER, QT_TRANSLATE_NOOP("names", "Farmer")),
    (CustomerKind.TRADER, QT_TRANSLATE_NOOP("names", "Trader with a licence")),
    (CustomerKind.SMALL_BUSINESS, QT_TRANSLATE_NOOP("names", "Small business")),
    (CustomerKind.WAGE_EARNER, QT_TRANSLATE_NOOP("names", "Wage earner")),
    (Purpose.PERSONAL_INFORMATION, QT_TRANSLATE_NOOP("names", "Use of personal information")),
    (Purpose.CREDIT_ENQUIRY, QT_TRANSLATE_NOOP("names", "Enquiry at the credit registry")),
    (Channel.HOME_VISIT, QT_TRANSLATE_NOOP("names", "Home visit")),
    (Channel.BRANCH, QT_TRANSLATE_NOOP("names", "At the branch")),
    (Channel.PHONE, QT_TRANSLATE_NOOP("names", "By phone")),
    (LoanPurpose.STOCK, QT_TRANSLATE_NOOP("names", "Goods to sell")),
    (LoanPurpose.EQUIPMENT, QT_TRANSLATE_NOOP("names", "Equipment")),
    (LoanPurpose.SEEDS, QT_TRANSLATE_NOOP("names", "Seeds and fertiliser")),
    (LoanPurpose.LIVESTOCK, QT_TRANSLATE_NOOP("names", "Livestock and feed")),
    (LoanPurpose.HOME_REPAIR, QT_TRANSLATE_NOOP("names", "Repairs at home")),
    (LoanPurpose.EDUCATION, QT_TRANSLATE_NOOP("names", "Education")),
    (LoanPurpose.MEDICAL, QT_TRANSLATE_NOOP("names", "Medical treatment")),
    (LoanPurpose.VEHICLE, QT_TRANSLATE_NOOP("names", "A vehicle")),
    (LoanPurpose.OTHER_LIVING, QT_TRANSLATE_NOOP("names", "Other needs of the household")),
    (Role.OFFICER, QT_TRANSLATE_NOOP("names", "Loan officer")),
    (Role.REVIEWER, QT_TRANSLATE_NOOP("names", "Reviewer")),
    (Role.APPROVER, QT_TRANSLATE_NOOP("names", "Approver")),
    (Role.CASHIER, QT_TRANSLATE_NOOP("names", "Cashier")),
    (Role.MANAGER, QT_TRANSLATE_NOOP("names", "Branch manager")),
    (Role.COLLECTIONS, QT_TRANSLATE_NOOP("names", "Collections")),
    (Role.COMPLIANCE, QT_TRANSLATE_NOOP("names", "Compliance")),
    (Role.INSPECTOR, QT_TRANSLATE_NOOP("names", "Inspector")),
    (PartyRole.BORROWER, QT_TRANSLATE_NOOP("names", "Borrower")),
    (PartyRole.CO_BORROWER, QT_TRANSLATE_NOOP("names", "Co-borrower")),
    (PartyRole.SPOUSE, QT_TRANSLATE_NOOP("names", "Spouse")),
    (PartyRole.GUARANTOR, QT_TRANSLATE_NOOP("names", "Guarantor")),
    (PartyRole.WITNESS, QT_TRANSLATE_NOOP("names", "Witness")),
    (GuaranteeManner.GENERAL, QT_TRANSLATE_NOOP("names", "General guarantee")),
    (GuaranteeManner.JOINT, QT_TRANSLATE_NOOP("names", "Joint and several guarantee")),
    (Stage.OPEN, QT_TRANSLATE_NOOP("names", "Not sent yet")),
    (Stage.SUBMITTED, QT_TRANSLATE_NOOP("names", "With the reviewer")),
    (Stage.REVIEWED, QT_TRANSLATE_NOOP("names", "With the approver")),
    (Stage.APPROVED, QT_TRANSLATE_NOOP("names", "Approved")),
    (Stage.DECLINED, QT_TRANSLATE_NOOP("names", "Declined")),
    (Stage.WITHDRAWN, QT_TRANSLATE_NOOP("names", "Taken back")),
    (LoanStage.DISCLOSED, QT_TRANSLATE_NOOP("names", "Cost sheet signed")),
    (LoanStage.SIGNED, QT_TRANSLATE_NOOP("names", "Contract signed")),
    (LoanStage.ACTIVE, QT_TRANSLATE_NOOP("names", "Being repaid")),
    (LoanStage.SETTLED, QT_TRANSLATE_NOOP("names", "Settled")),
    (Manner.INK, QT_TRANSLATE_NOOP("names", "In ink")),
    (Manner.THUMBPRINT, QT_TRANSLATE_NOOP("names", "By thumbprint")),
    (Manner.DRAWN, QT_TRANSLATE_NOOP("names", "On the screen")),
    (PayChannel.CASH, QT_TRANSLATE_NOOP("names", "Cash")),
    (PayChannel.TRANSFER, QT_TRANSLATE_NOOP("names", "Bank transfer")),
    (PayChannel.MERCHANT_CODE, QT_TRANSLATE_NOOP("names", "Merchant code")),
    (Level.REVIEW, QT_TRANSLATE_NOOP("names", "Review")),
    (Level.APPROVAL, QT_TRANSLATE_NOOP("names", "Approval")),
    (Verdict.AGREE, QT_TRANSLATE_NOOP("names", "Agreed")),
    (Verdict.RETURN, QT_TRANSLATE_NOOP("names", "Sent back")),
    (Verdict.DECLINE, QT_TRANSLATE_NOOP("names", "Declined")),
    (State.HERE, QT_TRANSLATE_NOOP("names", "There")),
    (State.MISSING, QT_TRANSLATE_NOOP("names", "Missing")),
    (State.EXPIRED, QT_TRANSLATE_NOOP("names", "Expired")),
    (State.EXPIRES_SOON, QT_TRANSLATE_NOOP("names", "Expires soon")),
    (State.MISMATCH, QT_TRANSLATE_NOOP("names", "Number does not match")),
    (State.OPTIONAL, QT_TRANSLATE_NOOP("names", "May be left out")),
    (Outcome.CLARIFIED, QT_TRANSLATE_NOOP("names", "Cleared up")),
    (Outcome.TRUE, QT_TRANSLATE_NOOP("names", "It is so")),
    (Outcome.WITHDRAWN, QT_TRANSLATE_NOOP("names", "The customer gave up")),
    (RatioName.INSTALMENT_TO_SURPLUS, QT_TRANSLATE_NOOP("names", "Instalment to surplus")),
    (RatioName.DEBT_TO_INCOME, QT_TRANSLATE_NOOP("names", "Debts to income (DTI)")),
    (RatioName.DEBT_COVER, QT_TRANSLATE_NOOP("names", "Debts covered (DSCR)")),
    (RatioName.STRESSED_DEBT_COVER, QT_TRANSLATE_NOOP("names", "Covered with a fifth less")),
    (RatioName.WORST_MONTH_COVER, QT_TRANSLATE_NOOP("names", "Covered in the worst month")),
    (Line.SALES, QT_TRANSLATE_NOOP("names", "Sales")),
    (Line.COST_OF_GOODS, QT_TRANSLATE_NOOP("names", "Cost of goods")),
    (Line.LOST_MARGIN, QT_TRANSLATE_NOOP("names", "Margin of the sales that are lost")),
    (Line.FIXED_COSTS, QT_TRANSLATE_NOOP("names", "Fixed costs")),
    (Line.WAGES, QT_TRANSLATE_NOOP("names", "Wages")),
    (Line.LOST_WAGES, QT_TRANSLATE_NOOP("names", "Wages that are lost")),
    (Line.OTHER_INCOME, QT_TRANSLATE_NOOP("names", "Other income of the household")),
    (Line.HOUSEHOLD_EXPENSES, QT_TRANSLATE_NOOP("names", "Living expenses")),
    (Line.EXISTING_INSTALMENTS, QT_TRANSLATE_NOOP("names", "Instalments of other debts")),
    (Line.NEW_INSTALMENT, QT_TRANSLATE_NOOP("names", "Instalment of this loan")),
    (SalesWay.STATED, QT_TRANSLATE_NOOP("names", "as told")),
    (SalesWay.DAY_PATTERN, QT_TRANSLATE_NOOP("names", "by good and bad days")),
    (SalesWay.PURCHASES, QT_TRANSLATE_NOOP("names", "by purchases and stock")),
    (SalesWay.INFLOWS, QT_TRANSLATE_NOOP("names", "by money received")),
    (WageWay.CERTIFICATE, QT_TRANSLATE_NOOP("names", "by the employer's certificate")),
    (ErasureReason.ASKED, QT_TRANSLATE_NOOP("names", "They asked for it")),
    (ErasureReason.RETENTION_OVER, QT_TRANSLATE_NOOP("names", "The time for keeping is over")),
    (WageWay.BANK_FLOW, QT_TRANSLATE_NOOP("names", "by the bank flow")),
)
_BY_KIND = {(type(member).__name__, member.value): text for member, text in _NAMES}


def name(member: StrEnum) -> str:
    """The word for a member of an enum that screens show."""
    return QCoreApplication.translate("names", _BY_KIND[(type(member).__name__, member.value)])


def person(known: str) -> str:
    """Somebody's name in a list; a word in its place where they were erased."""
    return known or QCoreApplication.translate("names", "Erased")


def named() -> frozenset[tuple[str, str]]:
    """Every kind and value that has a name."""
    return frozenset(_BY_KIND)
