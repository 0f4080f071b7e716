"""A loan's rows as a peer shows them: with what was paid, early principal inside its row, and rows of nothing at the end."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from officer_desk.domain.position import LoanPosition, PositionRow
from officer_desk.domain.schedule import Instalment
from tests.conformance.peers.agreed import Agreed


def told_plan(row: Instalment, terms: Agreed) -> dict[str, Any]:
    """A row before any money came; a peer's balance after a due date holds what is paid out on that day."""
    paid_out = sum(tranche.amount_minor for tranche in terms.terms.tranches if tranche.day == row.due)
    whole = row.total_minor
    return dict.fromkeys(AMOUNTS, 0) | {
        "n": row.number,
        "due_date": row.due.isoformat(),
        "principal": row.principal_minor,
        "interest": row.interest_minor,
        "total": whole - row.fee_minor,
        "balance": row.balance_minor + paid_out,
        "fees": row.fee_minor,
        "outstanding": whole,
        "total_incl_charges": whole,
    }


def rows_differ(case: dict[str, Any], rows: list[dict[str, Any]], terms: Agreed) -> list[str]:
    """What differs; a part of a schedule is compared by the numbers of its rows."""
    wanted_rows = case["expected"]
    if case.get("partial"):
        known = {row["n"]: row for row in rows}
        found = [f"row {wanted['n']}: missing" for wanted in wanted_rows if wanted["n"] not in known]
        pairs = [(wanted, known[wanted["n"]]) for wanted in wanted_rows if wanted["n"] in known]
    else:
        rows = [*rows, *(_nothing(wanted, rows[-1]) for wanted in wanted_rows[len(rows) :] if _is_nothing(wanted))]
        found = [] if len(rows) == len(wanted_rows) else [f"expected {len(wanted_rows)} rows, got {len(rows)}"]
        pairs = list(zip(wanted_rows, rows, strict=False))
    return found + [told for wanted, row in pairs for told in _row_differs(wanted, row, terms)]


def _row_differs(wanted: Mapping[str, Any], row: Mapping[str, Any], terms: Agreed) -> list[str]:
    told = {name: terms.shown(value) if name in AMOUNTS else value for name, value in row.items()}
    found = [f"unknown key expected.{name}" for name in wanted if name not in told]
    return found + [
        f"row {told['n']} {name}: expected {value}, got {told[name]}"
        for name, value in wanted.items()
        if name in told and value is not None and not _same(name, value, told[name])
    ]


def _is_nothing(wanted: Mapping[str, Any]) -> bool:
    """A row that a peer still shows of a loan that ended before it."""
    return all(Decimal(str(value)) == 0 for name, value in wanted.items() if name in AMOUNTS and value is not None)


def _nothing(wanted: Mapping[str, Any], last: Mapping[str, Any]) -> dict[str, Any]:
    return {name: 0 if name in AMOUNTS else wanted.get(name) for name in last}


def with_early(position: LoanPosition, contract: Sequence[Instalment]) -> list[dict[str, Any]]:
    """The rows; principal that was paid early is part of the row of its due date, or of the one that was running then."""
    rows: list[dict[str, Any]] = []
    early: dict[str, Any] | None = None
    for row in position.rows:
        told = _told(row)
        if row.number != 0:
            rows.append(_together(told, early, ahead=True) if early else told)
            early = None
        elif rows and rows[-1]["due_date"] == told["due_date"]:
            rows[-1] = _together(rows[-1], told, ahead=False) | {"balance": told["balance"]}
        elif row is position.rows[-1] and position.settled:
            rows += _laid_out(told, contract[len(rows) :])
        else:
            early = _together(told, early, ahead=False) if early else told
    return rows


def _together(row: Mapping[str, Any], early: Mapping[str, Any], *, ahead: bool) -> dict[str, Any]:
    """One row of both; what came before the due date is in advance."""
    told = {name: value + early[name] if name in ADDED else value for name, value in row.items()}
    return told | {"in_advance": row["in_advance"] + early["paid"]} if ahead else told


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
