"""The names of fields, as their labels say them, and of the kinds of papers."""

import re
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_FIELDS: dict[str, Any] = {  # Any: Qt's marker says object, and answers the text
    "able_to_pay": QT_TRANSLATE_NOOP("fields", "What they can pay a month"),
    "account": QT_TRANSLATE_NOOP("fields", "Account"),
    "account_holder": QT_TRANSLATE_NOOP("fields", "Account holder"),
    "address": QT_TRANSLATE_NOOP("fields", "Address"),
    "agreed": QT_TRANSLATE_NOOP("fields", "Agreed amount"),
    "agreed_months": QT_TRANSLATE_NOOP("fields", "Agreed months"),
    "amount": QT_TRANSLATE_NOOP("fields", "Amount"),
    "bank": QT_TRANSLATE_NOOP("fields", "Bank"),
    "bank_card": QT_TRANSLATE_NOOP("fields", "Card number"),
    "birth_date": QT_TRANSLATE_NOOP("fields", "Birth date"),
    "business_code": QT_TRANSLATE_NOOP("fields", "Business licence code"),
    "cash_flow": QT_TRANSLATE_NOOP("fields", "Cash flow"),
    "channel": QT_TRANSLATE_NOOP("fields", "Channel"),
    "code": QT_TRANSLATE_NOOP("fields", "Code"),
    "consents": QT_TRANSLATE_NOOP("fields", "Consents"),
    "contract": QT_TRANSLATE_NOOP("fields", "Contract"),
    "date": QT_TRANSLATE_NOOP("fields", "Date"),
    "day_pattern": QT_TRANSLATE_NOOP("fields", "Good and bad days"),
    "denomination": QT_TRANSLATE_NOOP("fields", "Note or coin"),
    "document": QT_TRANSLATE_NOOP("fields", "Paper"),
    "restore_code": QT_TRANSLATE_NOOP("fields", "Restore code"),
    "document_number": QT_TRANSLATE_NOOP("fields", "Number on the paper"),
    "expires_on": QT_TRANSLATE_NOOP("fields", "Valid until"),
    "file": QT_TRANSLATE_NOOP("fields", "File"),
    "flags": QT_TRANSLATE_NOOP("fields", "Red flags"),
    "guarantee": QT_TRANSLATE_NOOP("fields", "Guarantee"),
    "guarantee_months": QT_TRANSLATE_NOOP("fields", "Months of the guarantee"),
    "holder": QT_TRANSLATE_NOOP("fields", "Account holder"),
    "id_number": QT_TRANSLATE_NOOP("fields", "Identity number"),
    "inflows": QT_TRANSLATE_NOOP("fields", "Money received"),
    "kind": QT_TRANSLATE_NOOP("fields", "Kind of customer"),
    "language": QT_TRANSLATE_NOOP("fields", "Language"),
    "licence": QT_TRANSLATE_NOOP("fields", "Business licence code"),
    "manner": QT_TRANSLATE_NOOP("fields", "Manner"),
    "months": QT_TRANSLATE_NOOP("fields", "Months"),
    "name": QT_TRANSLATE_NOOP("fields", "Name"),
    "note": QT_TRANSLATE_NOOP("fields", "Note"),
    "number": QT_TRANSLATE_NOOP("fields", "Number"),
    "outcome": QT_TRANSLATE_NOOP("fields", "Outcome"),
    "papers": QT_TRANSLATE_NOOP("fields", "Papers"),
    "parties": QT_TRANSLATE_NOOP("fields", "People"),
    "payments": QT_TRANSLATE_NOOP("fields", "Repayments"),
    "person": QT_TRANSLATE_NOOP("fields", "Person"),
    "phone": QT_TRANSLATE_NOOP("fields", "Phone"),
    "pieces": QT_TRANSLATE_NOOP("fields", "Pieces"),
    "product": QT_TRANSLATE_NOOP("fields", "Product"),
    "purchases": QT_TRANSLATE_NOOP("fields", "Purchases"),
    "purpose": QT_TRANSLATE_NOOP("fields", "Purpose"),
    "rate": QT_TRANSLATE_NOOP("fields", "Rate"),
    "reason": QT_TRANSLATE_NOOP("fields", "Reason"),
    "role": QT_TRANSLATE_NOOP("fields", "Part in the loan"),
    "sales": QT_TRANSLATE_NOOP("fields", "Sales"),
    "season": QT_TRANSLATE_NOOP("fields", "Season"),
    "term": QT_TRANSLATE_NOOP("fields", "Months"),
    "term_months": QT_TRANSLATE_NOOP("fields", "Months"),
    "visit": QT_TRANSLATE_NOOP("fields", "The visit's file"),
    "wages": QT_TRANSLATE_NOOP("fields", "Wages"),
    "who": QT_TRANSLATE_NOOP("fields", "Customer"),
    "words": QT_TRANSLATE_NOOP("fields", "Words"),
}

_DOCUMENTS: dict[str, Any] = {  # Any: Qt's marker says object, and answers the text
    "id_card": QT_TRANSLATE_NOOP("documents", "Identity card"),
    "residence": QT_TRANSLATE_NOOP("documents", "Proof of residence"),
    "employment_certificate": QT_TRANSLATE_NOOP("documents", "Employment certificate"),
    "bank_flow": QT_TRANSLATE_NOOP("documents", "Bank statement"),
    "business_licence": QT_TRANSLATE_NOOP("documents", "Business licence"),
    "premises_photo": QT_TRANSLATE_NOOP("documents", "Photo of the premises"),
    "marriage_certificate": QT_TRANSLATE_NOOP("documents", "Marriage certificate"),
    "land_contract": QT_TRANSLATE_NOOP("documents", "Land contract"),
    "guarantor_income": QT_TRANSLATE_NOOP("documents", "Guarantor's proof of income"),
    "application": QT_TRANSLATE_NOOP("documents", "Application form"),
    "cash_sheet": QT_TRANSLATE_NOOP("documents", "Cash sheet"),
    "clearance": QT_TRANSLATE_NOOP("documents", "Certificate of clearance"),
    "consent_credit_enquiry": QT_TRANSLATE_NOOP("documents", "Consent to a credit enquiry"),
    "consent_personal_information": QT_TRANSLATE_NOOP("documents", "Consent to the use of personal information"),
    "contract": QT_TRANSLATE_NOOP("documents", "Loan contract"),
    "cost_disclosure": QT_TRANSLATE_NOOP("documents", "Cost disclosure sheet"),
    "disbursement": QT_TRANSLATE_NOOP("documents", "Disbursement voucher"),
    "offer_card": QT_TRANSLATE_NOOP("documents", "Offer card"),
    "payment_reported": QT_TRANSLATE_NOOP("documents", "Slip for a payment reported"),
    "receipt": QT_TRANSLATE_NOOP("documents", "Receipt"),
    "receipt_80mm": QT_TRANSLATE_NOOP("documents", "Receipt (roll)"),
    "schedule": QT_TRANSLATE_NOOP("documents", "Dated schedule"),
    "settlement_quote": QT_TRANSLATE_NOOP("documents", "Settlement quote"),
    "working": QT_TRANSLATE_NOOP("documents", "How the instalments are worked out"),
}
_PART = re.compile(r"(\w+)(?:\[(\d+)\])?")


def field(key: str) -> str:
    """The name of a field; a path (`parties[0].who.id_number`) becomes its names from the outside in.

    Fields that only a policy pack or the arithmetic has keep their own name: no officer types them.
    """
    parts = []
    for part, place in _PART.findall(key):
        text = QCoreApplication.translate("fields", _FIELDS[part]) if part in _FIELDS else part.replace("_", " ")
        parts.append(f"{text} {int(place) + 1}" if place else text)
    return QCoreApplication.translate("fields", ": ", "between a group and its field").join(parts)


def document(kind: str) -> str:
    """The name of a kind of paper; a lender's pack may ask for kinds that this program does not know."""
    return QCoreApplication.translate("documents", _DOCUMENTS[kind]) if kind in _DOCUMENTS else kind.replace("_", " ")


def known_fields() -> frozenset[str]:
    """Every field that has a name."""
    return frozenset(_FIELDS)
