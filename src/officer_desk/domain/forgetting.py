"""When somebody may be forgotten: nothing of theirs is under way, and the time for which records must be kept is over."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from officer_desk.domain.application import Application, Stage
from officer_desk.domain.calendar import add_months
from officer_desk.domain.errors import Finding
from officer_desk.domain.loan import Loan, LoanStage
from officer_desk.domain.policy import Retention

MONTHS = 12


class ErasureReason(StrEnum):
    """Why somebody is forgotten."""

    ASKED = "asked"
    RETENTION_OVER = "retention_over"


File = Application | Loan


def before_erasure(person: str, files: Iterable[File], retention: Retention, today: date) -> tuple[Finding, ...]:
    """What stands against destroying this person's key (PIPL 47); `files` are all applications and loans they are in.

    Records of a class are kept as long as the policy pack says: of a loan since it was settled, of an application that
    led to none since it ended.
    """
    theirs = [one for one in files if person in people_of(one)]
    loans = [one for one in theirs if isinstance(one, Loan)]
    lent = {loan.application for loan in loans}
    alone = [one for one in theirs if isinstance(one, Application) and one.id not in lent]
    findings = []
    if running := sum(loan.stage != LoanStage.SETTLED for loan in loans):
        findings.append(Finding("loan_open", facts={"loans": running}))
    if open_ones := sum(one.stage not in (Stage.DECLINED, Stage.WITHDRAWN) for one in alone):
        findings.append(Finding("application_open", facts={"applications": open_ones}))
    if findings:
        return tuple(findings)
    until = max(
        (
            *(_years_after(_settled_on(loan), retention.with_loan_years) for loan in loans),
            *(_years_after(_ended_on(one), retention.without_loan_years) for one in alone),
        ),
        default=today,
    )
    return (Finding("retention_runs", facts={"day": until.isoformat()}),) if today < until else ()


def people_of(file: File) -> frozenset[str]:
    """Everybody who takes part in an application or a loan."""
    return frozenset((file.customer, *(party.person for party in file.parties)))


def _years_after(day: date, years: int) -> date:
    return add_months(day, years * MONTHS)


def _settled_on(loan: Loan) -> date:
    days = [receipt.value_date for receipt in loan.receipts]
    return max(days, default=loan.cost_sheet.signed_on)


def _ended_on(application: Application) -> date:
    days = [decision.on for decision in application.decisions]
    days += [day for day in (application.submitted_on, application.withdrawn_on) if day is not None]
    return max(days, default=application.opened_on)
