"""The one writer of read tables: a case is folded from its operations, kept as a value, and shown in rows."""

from collections.abc import Callable, Iterator

from sqlalchemy import Connection, bindparam, delete, select

from officer_desk.domain.application import Application
from officer_desk.domain.cash import Bag
from officer_desk.domain.customer import Customer
from officer_desk.domain.loan import Loan
from officer_desk.protocol import acts, canonical
from officer_desk.protocol.operations import Operation, UnknownKind
from officer_desk.protocol.replay import STATES, NoSuchCase, State, advance, name_of
from officer_desk.store import applications, customers, journal, loans, papers, tables
from officer_desk.store.people import StoredKeys
from officer_desk.store.prepared import Prepared, replacing

Told = Callable[[int, int], None]
"""Hears how many cases are done, and how many there are."""


def untold(_: int, __: int) -> None:
    """Nobody listens."""


_STATE = Prepared(
    select(tables.case_state.c.kind, tables.case_state.c.state).where(tables.case_state.c.id == bindparam("case"))
)
_KEEP = Prepared(replacing(tables.case_state, "id"))


def state(connection: Connection, case: str) -> State | None:
    """A case as it stands here."""
    row = _STATE.first(connection, {"case": case})
    if row is None:
        return None
    kind, value = row
    return canonical.read(value, STATES[kind])


def states(connection: Connection) -> Iterator[State]:
    """Every case here."""
    rows = connection.execute(select(tables.case_state).order_by(tables.case_state.c.id)).all()
    for row in rows:
        yield canonical.read(row.state, STATES[row.kind])


def frozen(connection: Connection, case: str) -> bool:
    """Whether the case holds an operation that this program cannot read: an update is needed."""
    row = connection.execute(select(tables.case_state.c.frozen).where(tables.case_state.c.id == case)).first()
    return bool(row and row.frozen)


def apply(connection: Connection, operation: Operation) -> State:
    """Let one operation that was made here change its case and the rows of it."""
    after = advance(state(connection, operation.case), operation)
    _keep(connection, operation.case, after)
    _show(connection, after, (operation,))
    return after


def refold(connection: Connection, case: str) -> None:
    """Make a case anew from its operations; one that cannot be read freezes the case and the rest goes on."""
    _clear(connection, case)
    folded: State | None = None
    stuck = False
    told: list[Operation] = []
    for operation in journal.of_case(connection, case):
        try:
            folded = advance(folded, operation)
            told.append(operation)
        except UnknownKind:
            stuck = True
        except NoSuchCase:
            continue  # it rested on something head office refused; its task says so
    if folded is not None:
        _keep(connection, case, folded, stuck=stuck)
        _show(connection, folded, tuple(told))


def rebuild(connection: Connection, told: Told = untold) -> None:
    """Make every read table anew from the journal: the migration of read tables, the audit and the repair."""
    ids = journal.cases(connection)
    for number, case in enumerate(ids, 1):
        refold(connection, case)
        told(number, len(ids))


def _keep(connection: Connection, case: str, value: State, *, stuck: bool = False) -> None:
    data = canonical.spell(value)
    row = {"id": case, "kind": name_of(value), "version": value.version, "state": data, "frozen": stuck}
    _KEEP.run(connection, row)


def _show(connection: Connection, value: State, operations: tuple[Operation, ...]) -> None:
    match value:
        case Customer():
            customers.show(connection, value, StoredKeys(connection))
        case Application():
            applications.show(connection, value)
        case Loan():
            loans.show(connection, value)
        case Bag():
            pass
    for operation in operations:
        act = operation.act()
        if isinstance(act, acts.PaperPrinted):
            papers.show(connection, operation, act)
        elif isinstance(act, acts.RepaymentRecorded):
            loans.show_receipt(connection, operation, act)


def _clear(connection: Connection, case: str) -> None:
    connection.execute(delete(tables.case_state).where(tables.case_state.c.id == case))
    customers.hide(connection, case)
    for table in (tables.application, tables.loan):
        connection.execute(delete(table).where(table.c.id == case))
    connection.execute(delete(tables.receipt).where(tables.receipt.c.loan == case))
    connection.execute(delete(tables.paper).where(tables.paper.c.case_id == case))
