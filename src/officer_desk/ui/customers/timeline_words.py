"""What happened to a customer, as one line each."""

from PySide6.QtCore import QCoreApplication

from officer_desk.services.customer_file import Event
from officer_desk.ui import format as shown
from officer_desk.ui import words


def event(one: Event) -> str:
    """The line for an event."""
    amount = "" if one.amount_minor is None else shown.money_named(one.amount_minor)
    return _sentence(one).format(
        amount=amount,
        name=one.name,
        times=one.times,
        paper=words.document(one.name) if one.kind == "paper_printed" else "",
    )


def _sentence(one: Event) -> str:
    match one.kind:
        case "customer_received":
            return QCoreApplication.translate("timeline", "Became a customer")
        case "consent_given":
            return QCoreApplication.translate("timeline", "%n consent(s) signed", "", one.times)
        case "application_opened":
            return QCoreApplication.translate("timeline", "Asked for {amount}")
        case "need_changed":
            return QCoreApplication.translate("timeline", "Asked for {amount} instead")
        case "product_chosen":
            return QCoreApplication.translate("timeline", "Took an offer")
        case "party_named":
            return QCoreApplication.translate("timeline", "%n person(s) named who take part", "", one.times)
        case "party_removed":
            return QCoreApplication.translate("timeline", "%n person(s) take part no longer", "", one.times)
        case "document_attached":
            return QCoreApplication.translate("timeline", "%n paper(s) photographed", "", one.times)
        case "survey_recorded":
            return QCoreApplication.translate("timeline", "Cash flow taken")
        case "application_submitted":
            return QCoreApplication.translate("timeline", "Submitted for a decision on {amount}")
        case "application_withdrawn":
            return QCoreApplication.translate("timeline", "Application withdrawn")
        case "person_erased":
            return QCoreApplication.translate("timeline", "Personal data erased")
        case "application_reviewed" | "application_decided":
            return _decision(one)
    return _of_loan(one)


def _decision(one: Event) -> str:
    match one.kind, one.name:
        case _, "return":
            return QCoreApplication.translate("timeline", "Sent back to the officer")
        case "application_reviewed", "agree":
            return QCoreApplication.translate("timeline", "Reviewer recommends {amount}")
        case "application_reviewed", _:
            return QCoreApplication.translate("timeline", "Reviewer recommends to decline")
        case _, "agree":
            return QCoreApplication.translate("timeline", "Approved {amount}")
    return QCoreApplication.translate("timeline", "Declined")


def _of_loan(one: Event) -> str:
    match one.kind:
        case "cost_sheet_signed":
            return QCoreApplication.translate("timeline", "Cost sheet signed")
        case "contract_signed":
            return QCoreApplication.translate("timeline", "Contract {name} signed")
        case "disbursement_recorded":
            return QCoreApplication.translate("timeline", "{amount} paid out")
        case "repayment_recorded":
            return QCoreApplication.translate("timeline", "{amount} repaid · receipt {name}")
        case "paper_printed":
            return QCoreApplication.translate("timeline", "{paper} printed")
    return words.field(one.kind)
