"""A loan's rows as a peer shows them: with what was paid, early principal inside its row, and rows of nothing at the end."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from officer_desk.domain.position import LoanPosition, PositionRow
from officer_desk.domain.schedule import Instalment
from tests.conformance.peers.agreed import Agreed


def told_plan(row: Instalment) -> dict[str, Any]:
    return {
        "n": row.number,
        "due_date": row.due.isoformat(),
        "principal": row.principal_minor,
        "interest": row.interest_minor,
        "total": row.total_minor,
        "balance": row.balance_minor,
    }


def rows_differ(case: dict[str, Any], rows: list[dict[str, Any]], terms: Agreed) -> list[str]:
    rows = [*rows, *(_nothing(wanted, rows[-1]) for wanted in case["expected"][len(rows) :] if _is_nothing(wanted))]
    found = []
    if len(rows) != len(case["expected"]):
        found.append(f"expected {len(case['expected'])} rows, got {len(rows)}")
    for wanted, row in zip(case["expected"], rows, strict=False):
        told = {name: terms.shown(value) if name in AMOUNTS else value for name, value in row.items()}
        for name, value in wanted.items():
            if name not in told:
                found.append(f"unknown key expected.{name}")
            elif value is not None and not _same(name, value, told[name]):
                found.append(f"row {told['n']} {name}: expected {value}, got {told[name]}")
    return found


def _is_nothing(wanted: Mapping[str, Any]) -> bool:
    """A row that a peer still shows of a loan that ended before it."""
    return all(Decimal(str(value)) == 0 for name, value in wanted.items() if name in AMOUNTS and value is not None)


def _nothing(wanted: Mapping[str, Any], last: Mapping[str, Any]) -> dict[str, Any]:
    return {name: 0 if name in AMOUNTS else wanted.get(name) for name in last}


def with_early(position: LoanPosition, contract: Sequence[Instalment]) -> list[dict[str, Any]]:
    """The rows; principal that was paid early on a due date is part of that row in a peer's table, and not in advance."""
    rows: list[dict[str, Any]] = []
    for row in position.rows:
        told = _told(row)
        if row.number == 0 and rows and rows[-1]["due_date"] == told["due_date"]:
            rows[-1] = {
                name: told[name] if name == "balance" else value + told[name] if name in ADDED else value
                for name, value in rows[-1].items()
            }
        elif row.number == 0 and row is position.rows[-1] and position.settled:
            rows += _laid_out(told, contract[len(rows) :])
        else:
            rows.append(told)
    return rows


def _laid_out(paid: Mapping[str, Any], contract: Sequence[Instalment]) -> list[dict[str, Any]]:
    """What closed the loan, as a peer shows it: over the rows that were left, each as large as it was, the last what remains."""
    rows, left, interest = [], paid["principal"], paid["interest"]
    for row in contract:
        whole = min(row.total_minor, left + interest) if row is not contract[-1] else left + interest
        left -= whole - interest
        told = dict.fromkeys(AMOUNTS, 0) | {"n": row.number, "due_date": row.due.isoformat(), "balance": left}
        told |= dict.fromkeys(("total", "paid", "in_advance", "total_incl_charges"), whole)
        told |= {"principal": whole - interest, "interest": interest}
        rows.append(told | {"paid_principal": told["principal"], "paid_interest": interest})
        interest = 0
    return rows


def _told(row: PositionRow) -> dict[str, Any]:
    planned = row.principal_minor + row.interest_minor
    whole = planned + row.fee_minor + row.penalty_minor
    paid = row.principal_paid_minor + row.interest_paid_minor + row.fee_paid_minor + row.penalty_paid_minor
    return {
        "n": row.number,
        "due_date": row.due.isoformat(),
        "principal": row.principal_minor,
        "interest": row.interest_minor,
        "total": planned,
        "balance": row.balance_minor,
        "fees": row.fee_minor,
        "penalties": row.penalty_minor,
        "paid": paid,
        "in_advance": row.paid_in_advance_minor,
        "late": row.paid_late_minor,
        "outstanding": whole - paid,
        "total_incl_charges": whole,
        "paid_principal": row.principal_paid_minor,
        "paid_interest": row.interest_paid_minor,
    }


ADDED = (
    "principal",
    "interest",
    "total",
    "paid",
    "outstanding",
    "total_incl_charges",
    "paid_principal",
    "paid_interest",
)
AMOUNTS = (*ADDED, "balance", "fees", "penalties", "in_advance", "late")


def _same(name: str, wanted: Any, got: Any) -> bool:
    return bool(wanted == got) if name in ("n", "due_date") else Decimal(str(wanted)) == Decimal(str(got))
