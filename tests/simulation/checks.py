"""What must hold once everything is calm, whatever happened before."""

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, select

from officer_desk.domain.cash import Bag
from officer_desk.domain.loan import Loan
from officer_desk.headoffice import accounts, audit, cases, tables
from officer_desk.protocol import canonical
from officer_desk.protocol.exchange import Push
from officer_desk.protocol.judgement import Outcome
from officer_desk.store import journal
from officer_desk.store import tables as desk_tables
from officer_desk.store.audit import chain
from tests.simulation.schedule import Schedule
from tests.simulation.world import Machine


def check(schedule: Schedule) -> list[str]:
    """Every promise that is broken, each in one sentence."""
    house = schedule.world.server.house
    broken = [f"head office's own check: {one.what} {one.where}" for one in audit.verify(house)]
    with house.database.read() as connection:
        broken += _nothing_lost(schedule, connection)
        broken += _nothing_doubled(schedule, connection)
        broken += _nothing_parked(connection)
        for machine in schedule.world.machines.values():
            if machine.name.endswith("-gone"):
                continue
            broken += _at_rest(machine)
            broken += _alike(machine, connection)
    return broken


def _nothing_lost(schedule: Schedule, connection: Connection) -> Iterator[str]:
    """What was shown as saved is at head office: in a branch's order, or kept aside for a person."""
    known = set(connection.execute(select(tables.operation.c.id)).scalars())
    for row in connection.execute(select(tables.quarantine)):
        known |= {operation.id for operation in canonical.read(row.body, Push).operations}
    for device, shown in schedule.shown.items():
        lost = [id for id in shown.operations if id not in known]
        if lost:
            yield f"{len(lost)} operations of {device} were shown as saved, and are nowhere"


def _nothing_doubled(schedule: Schedule, connection: Connection) -> Iterator[str]:
    """Each receipt counts once, with its own amount, on its own loan, and no two have one number."""
    promised = {
        number: said for shown in schedule.shown.values() for number, said in shown.receipts.items() if said is not None
    }
    numbers: Counter[str] = Counter()
    for branch in connection.execute(select(tables.branch.c.id)).scalars():
        states = list(cases.seen_by(connection, branch, ("loan", "bag"), None))
        in_bags = Counter(one.receipt for bag in states if isinstance(bag, Bag) for one in bag.taken)
        yield from (
            f"the cash of receipt {number} is in a bag {times} times" for number, times in in_bags.items() if times > 1
        )
        for loan in states:
            if isinstance(loan, Loan):
                for receipt in loan.receipts:
                    numbers[receipt.number] += 1
                    if promised.get(receipt.number, (loan.id, receipt.amount_minor)) != (loan.id, receipt.amount_minor):
                        yield f"receipt {receipt.number} is not what was printed"
    yield from (f"receipt {number} counts {times} times" for number, times in numbers.items() if times > 1)


def _nothing_parked(connection: Connection) -> Iterator[str]:
    parked = connection.execute(
        select(tables.operation.c.id).where(tables.operation.c.outcome == str(Outcome.PARKED))
    ).all()
    if parked:
        yield f"{len(parked)} operations are parked"


def _at_rest(machine: Machine) -> Iterator[str]:
    """Nothing waits, the chain is whole, and read tables are what the journal makes of nothing."""
    desk = machine.desk
    if waiting := desk.store.pending_count(desk.device.id):
        yield f"{waiting} operations wait on the desk of {machine.name}"
    if desk.set_back() is not None:
        yield f"the desk of {machine.name} is still marked as set back"
    with desk.reading() as glance:
        seen = chain(glance.connection, desk.device.id)
        if not seen.whole or seen.end != journal.head(glance.connection, desk.device.id):
            yield f"the chain of {machine.name} is broken"
    before = desk.store.read_tables()
    desk.store.rebuild()
    after = desk.store.read_tables()
    differ = [name for name in before if before[name] != after[name]]
    if differ:
        yield f"read tables of {machine.name} are not what the journal makes of them: {', '.join(differ)}"


def _alike(machine: Machine, connection: Connection) -> Iterator[str]:
    """The desk has every case that it may see, as head office has it, and no other."""
    device = accounts.device_of(connection, machine.desk.device.id)
    assert device is not None
    table = tables.case
    chosen = select(table.c.id, table.c.state).where(table.c.branch == device.branch)
    if device.sees_only is not None:
        chosen = chosen.where(table.c.officer == device.sees_only)
    there = {row.id: row.state for row in connection.execute(chosen)}
    with machine.desk.reading() as glance:
        state = desk_tables.case_state
        here = {row.id: row.state for row in glance.connection.execute(select(state.c.id, state.c.state))}
    yield from (f"{machine.name} does not have case {id}" for id in there.keys() - here.keys())
    yield from (f"{machine.name} has case {id}, which is not for it" for id in here.keys() - there.keys())
    for id in here.keys() & there.keys():
        if here[id] != there[id]:
            yield f"{machine.name} has case {id} otherwise than head office"
