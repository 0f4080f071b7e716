"""What a sync does, did, and found to differ, in sentences."""

from collections import Counter
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from officer_desk.protocol.clock import LOCAL
from officer_desk.sync.report import Difference, Part, Progress, SyncReport
from officer_desk.ui import format as shown
from officer_desk.ui.syncing import Syncing
from officer_desk.ui.words import set_back

translate = QCoreApplication.translate


def in_words(report: SyncReport) -> str:
    """One sentence for a finished sync."""
    if report.answered is not None and report.agrees:
        return set_back.answered(report.answered)
    if not report.agrees:
        return translate("SyncPanel", "Synced, but figures differ at head office. Tell your branch manager.")
    if report.refused:
        return translate("SyncPanel", "Synced. Head office did not take everything; see what needs you.")
    if not (report.sent or report.received or report.files_sent or report.files_received):
        return translate("SyncPanel", "Synced. Nothing was new.")
    return translate("SyncPanel", "Synced: {sent} sent, {received} received. Both ends count the same.").format(
        sent=report.sent, received=report.received
    )


def last(syncing: Syncing) -> str:
    """When the last sync ended: the time of it, with its day where the desk was opened since."""
    at = datetime.fromtimestamp(syncing.last_at / 1000, LOCAL)
    return shown.clock(at) if syncing.report is not None else f"{shown.day_short(at.date())} {shown.clock(at)}"


def part(progress: Progress) -> str:
    """What is being done at this moment."""
    return {
        Part.RULES: translate("SyncPanel", "Fetching the rules…"),
        Part.SENDING: translate("SyncPanel", "Sending what was done…"),
        Part.RECEIVING: translate("SyncPanel", "Fetching what others did…"),
        Part.PAPERS: translate("SyncPanel", "Sending and fetching papers…"),
        Part.COMPARING: translate("SyncPanel", "Comparing figures…"),
    }[progress.part]


def difference(one: Difference) -> str:
    """One figure that is not the same at both ends."""
    what = {
        "operations": translate("SyncPanel", "Entries of the branch: {here} here, {there} at head office."),
        "principal_minor": translate("SyncPanel", "Paid out on a loan: {here} here, {there} at head office."),
        "received_minor": translate("SyncPanel", "Received on a loan: {here} here, {there} at head office."),
        "outstanding_minor": translate("SyncPanel", "Outstanding on a loan: {here} here, {there} at head office."),
        "receipts": translate("SyncPanel", "Receipts of a loan: {here} here, {there} at head office."),
        "cash_minor": translate("SyncPanel", "Cash with an officer: {here} here, {there} at head office."),
    }[one.what]
    form = shown.money_named if one.what.endswith("_minor") else shown.count
    return what.format(here=form(one.here), there=form(one.there))


def waiting(kinds: Counter[str]) -> list[str]:
    """What waits to be sent, by kind of work; steps that mean little alone are one line."""
    money, out = kinds["repayment_recorded"], kinds["disbursement_recorded"]
    counts, signed = kinds["cash_counted"], kinds["cost_sheet_signed"] + kinds["contract_signed"]
    decided = kinds["application_reviewed"] + kinds["application_decided"]
    sent, received, papers = kinds["application_submitted"], kinds["customer_received"], kinds["document_attached"]
    other = kinds.total() - money - out - counts - signed - decided - sent - received - papers
    lines = (
        (money, translate("SyncPanel", "%n repayment(s)", "", money)),
        (out, translate("SyncPanel", "%n disbursement(s)", "", out)),
        (counts, translate("SyncPanel", "%n cash count(s)", "", counts)),
        (signed, translate("SyncPanel", "%n signing(s)", "", signed)),
        (decided, translate("SyncPanel", "%n decision(s)", "", decided)),
        (sent, translate("SyncPanel", "%n application(s) for a decision", "", sent)),
        (received, translate("SyncPanel", "%n new customer(s)", "", received)),
        (papers, translate("SyncPanel", "%n paper(s)", "", papers)),
        (other, translate("SyncPanel", "%n other step(s)", "", other)),
    )
    return [line for number, line in lines if number]
