"""The states of cases: what the accepted operations, folded in the branch's order, have made of each."""

from sqlalchemy import Connection, Row, insert, select, update

from officer_desk.domain.application import Application
from officer_desk.domain.loan import Loan
from officer_desk.headoffice import tables
from officer_desk.protocol import canonical
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.operations import Operation
from officer_desk.protocol.replay import STATES, NoSuchCase, State, advance, name_of

COUNTED = frozenset({Outcome.APPLIED, Outcome.EXCEPTION})


class Cases:
    """The cases of one branch, read when asked for and kept while one transaction lasts."""

    def __init__(self, connection: Connection, branch: str) -> None:
        self._connection = connection
        self._branch = branch
        self._known: dict[str, State | None] = {}

    def get(self, id: str) -> State | None:
        """The case, or nothing when it has not been opened."""
        if id not in self._known:
            table = tables.case
            chosen = select(table).where(table.c.branch == self._branch, table.c.id == id)
            row = self._connection.execute(chosen).one_or_none()
            self._known[id] = None if row is None else state_of(row)
        return self._known[id]

    def put(self, id: str, state: State, position: int) -> None:
        """The case as it is after the operation at this position."""
        new = self.get(id) is None
        values = {
            "kind": name_of(state),
            "officer": state.officer,
            "version": state.version,
            "position": position,
            "state": spell(state),
        }
        table = tables.case
        if new:
            self._connection.execute(insert(table).values(branch=self._branch, id=id, **values))
        else:
            chosen = (table.c.branch == self._branch) & (table.c.id == id)
            self._connection.execute(update(table).where(chosen).values(**values))
        self._known[id] = state

    def files(self) -> list[Application | Loan]:
        """Every application and every loan of the branch."""
        found = seen_by(self._connection, self._branch, ("application", "loan"), None)
        return [state for state in found if isinstance(state, Application | Loan)]

    def forget(self, id: str) -> None:
        """Read it anew: what was put was undone."""
        self._known.pop(id, None)


def counted(state: State | None, operation: Operation) -> State | None:
    """The case after an accepted operation; nothing for one that fits nowhere: desks leave their case alone too."""
    try:
        return advance(state, operation)
    except NoSuchCase:
        return None


def spell(state: State) -> bytes:
    """A state as it is stored."""
    return canonical.spell(state)


def state_of(row: Row[tuple[object, ...]]) -> State:
    """The state in a row."""
    return read_state(row.kind, row.state)


def read_state(kind: str, data: bytes) -> State:
    """The state again."""
    return canonical.from_builtins(canonical.decode(data), STATES[kind])


def seen_by(connection: Connection, branch: str, kinds: tuple[str, ...], officer: str | None) -> list[State]:
    """The cases of these kinds, of one officer or of the whole branch, by id."""
    table = tables.case
    chosen = select(table).where(table.c.branch == branch, table.c.kind.in_(kinds)).order_by(table.c.id)
    if officer is not None:
        chosen = chosen.where(table.c.officer == officer)
    return [state_of(row) for row in connection.execute(chosen)]
