"""The people of the lender, their roles, and which kinds of operation each role may record."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody does at the lender; it decides what the program shows and allows."""

    OFFICER = "officer"
    REVIEWER = "reviewer"
    APPROVER = "approver"
    CASHIER = "cashier"
    MANAGER = "manager"
    COLLECTIONS = "collections"
    COMPLIANCE = "compliance"
    INSPECTOR = "inspector"


@dataclass(frozen=True, slots=True)
class Staff:
    """One member of the lender's staff. A staff name is printed on papers and is not a customer's data."""

    id: str
    name: str
    role: Role
    branch: str


FIELD_WORK = frozenset(
    {
        "customer_received",
        "consent_given",
        "application_opened",
        "need_changed",
        "product_chosen",
        "party_named",
        "party_removed",
        "document_attached",
        "survey_recorded",
        "application_submitted",
        "application_withdrawn",
        "cost_sheet_signed",
        "contract_signed",
        "disbursement_recorded",
        "repayment_recorded",
        "cash_taken",
        "cash_counted",
        "paper_printed",
    }
)

MAY_RECORD: dict[Role, frozenset[str]] = {
    Role.OFFICER: FIELD_WORK,
    Role.REVIEWER: frozenset({"application_reviewed"}),
    Role.APPROVER: frozenset({"application_decided"}),
    Role.MANAGER: frozenset({"application_reviewed", "application_decided", "person_erased"}),
    Role.CASHIER: frozenset(
        {"disbursement_recorded", "repayment_recorded", "cash_taken", "cash_counted", "paper_printed"}
    ),
    Role.COLLECTIONS: frozenset({"repayment_recorded", "cash_taken", "cash_counted", "paper_printed"}),
    Role.COMPLIANCE: frozenset({"person_erased"}),
    Role.INSPECTOR: frozenset(),
}

SEES_WHOLE_BRANCH = frozenset(
    {Role.REVIEWER, Role.APPROVER, Role.CASHIER, Role.MANAGER, Role.COMPLIANCE, Role.INSPECTOR}
)


def may_record(role: Role, kind: str) -> bool:
    """Whether this role may record an operation of this kind at all."""
    return kind in MAY_RECORD[role]
