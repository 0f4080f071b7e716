"""What came back from head office and needs somebody: refused, in conflict, or accepted with an exception."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from officer_desk.domain.errors import Finding
from officer_desk.protocol import acts, canonical
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.operations import Operation
from officer_desk.store import tables

NEEDS_SOMEBODY = (Outcome.REJECTED, Outcome.CONFLICT, Outcome.EXCEPTION, Outcome.HELD, Outcome.PARKED)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One operation that needs somebody, and why."""

    operation: str
    case: str
    kind: str
    outcome: Outcome
    findings: tuple[Finding, ...]
    amount_minor: int | None


def note(connection: Connection, operation: Operation, outcome: Outcome, findings: tuple[Finding, ...]) -> None:
    """Put it on the list, or take it off when nothing is the matter."""
    connection.execute(delete(tables.task).where(tables.task.c.operation == operation.id))
    if outcome not in NEEDS_SOMEBODY:
        return
    connection.execute(
        insert(tables.task).values(
            operation=operation.id,
            case_id=operation.case,
            kind=operation.kind,
            outcome=outcome,
            findings=canonical.spell(findings),
            amount_minor=_amount(operation),
        )
    )


def _amount(operation: Operation) -> int | None:
    if operation.kind != "repayment_recorded":
        return None
    act = operation.act()
    return act.receipt.amount_minor if isinstance(act, acts.RepaymentRecorded) else None


def rows(connection: Connection) -> tuple[TaskRow, ...]:
    """Everything that needs somebody, the oldest first."""
    return tuple(
        TaskRow(
            row.operation,
            row.case_id,
            row.kind,
            Outcome(row.outcome),
            canonical.read(row.findings, tuple[Finding, ...]),
            row.amount_minor,
        )
        for row in connection.execute(select(tables.task).order_by(tables.task.c.operation))
    )
