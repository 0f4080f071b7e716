"""What may happen in one step of a schedule: people at work, and what goes wrong around them."""

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy import select

from officer_desk.domain.errors import DeskError
from officer_desk.domain.loan import Loan, PayChannel
from officer_desk.domain.visit import Channel, LoanPurpose
from officer_desk.headoffice import accounts
from officer_desk.services import applications, cash, customers, repayments
from officer_desk.services.applications import Wish
from officer_desk.store import journal, tables
from officer_desk.sync import exchange
from tests.services.test_main_job import identity, visit
from tests.simulation.power import drawn
from tests.simulation.schedule import WORKERS, Acts, Schedule, Shown
from tests.simulation.world import DAY_MS, Machine

YEAR_MS = 365 * DAY_MS


def take_cash(schedule: Schedule, machine: Machine) -> None:
    """Money for a loan, with a receipt."""
    loan = schedule.chance.choice(schedule.loans.get(machine.name) or ["nowhere"])
    amount = schedule.chance.randrange(1, 20_000)
    channel = schedule.chance.choice([PayChannel.CASH, PayChannel.TRANSFER])
    taken = repayments.take(machine.desk, loan, amount, channel, "")
    schedule.note(taken.receipt.number)
    shown = schedule.shown.setdefault(machine.desk.device.id, Shown())
    shown.receipts[taken.receipt.number] = (loan, amount)


def take_two(schedule: Schedule, machine: Machine) -> None:
    """Two receipts for one loan in the same second."""
    take_cash(schedule, machine)
    take_cash(schedule, machine)


def receive(schedule: Schedule, machine: Machine) -> None:
    """A new customer with an application."""
    told = visit(schedule.chance.choice(["wage_earner", "trader", "farmer"]))
    with machine.desk.writing() as pen:
        customer = customers.receive(pen, identity(told.who), told.kind, told.language)
        opened = applications.open_application(pen, customer, _wish(schedule))
    schedule.applications[machine.name].append(opened)


def change(schedule: Schedule, machine: Machine) -> None:
    """The customer wants something else."""
    if not schedule.applications.get(machine.name):
        receive(schedule, machine)
        return
    application = schedule.chance.choice(schedule.applications[machine.name])
    with machine.desk.writing() as pen:
        applications.change_need(pen, application, _wish(schedule))


def count(schedule: Schedule, machine: Machine) -> None:
    """Count the bag."""
    cash.count_bag(machine.desk, {100: schedule.chance.randrange(5)})


def sync(schedule: Schedule, machine: Machine) -> None:
    """Call head office over a line that is as good as it is."""
    machine.wire.badness = schedule.chance.choice([0, 0, 20, 50])
    busy = schedule.chance.choice([0, 0, 30]) if machine.name in WORKERS else 0

    def meanwhile() -> None:
        if schedule.chance.randrange(100) < busy:
            with suppress(DeskError):
                schedule.chance.choice([take_cash, take_cash, change])(schedule, machine)

    with small_portions(schedule.chance):
        machine.wire.meanwhile = meanwhile
        try:
            machine.sync()
        finally:
            machine.wire.meanwhile = lambda: None
    _look_for_receipts(schedule, machine)


def _look_for_receipts(schedule: Schedule, machine: Machine) -> None:
    """After a sync every receipt of this desk that nobody refused still stands on its loan."""
    table = tables.operation
    mine = (table.c.device == machine.desk.device.id) & (table.c.kind == "repayment_recorded")
    with machine.desk.reading() as glance:
        for row in glance.connection.execute(select(table).where(mine)).all():
            act = journal._operation(row).act()
            state = glance.state(row.case_id)
            there = isinstance(state, Loan) and any(one.number == act.receipt.number for one in state.receipts)
            if not there and (row.outcome is None or row.outcome in journal.COUNTED):
                schedule.played.broken.append(f"receipt {act.receipt.number} is not on its loan, by {machine.name}")


@contextmanager
def small_portions(chance: random.Random) -> Iterator[None]:
    """Batches and pages that end anywhere."""
    before = exchange.BATCH, exchange.PAGE
    exchange.BATCH, exchange.PAGE = chance.choice([1, 2, 3, 100]), chance.choice([1, 2, 5, 200])
    try:
        yield
    finally:
        exchange.BATCH, exchange.PAGE = before


def fail_at_work(schedule: Schedule, machine: Machine) -> None:
    """The power fails, or the disk fills, at one of the next commits of a repayment or a sync."""
    machine.power.arm(drawn(schedule.chance, full=True), schedule.chance.randrange(4))
    schedule.chance.choice([take_cash, receive, sync])(schedule, machine)


def fail(_: Schedule, machine: Machine) -> None:
    """The battery ends."""
    machine.fail()


def lock(_: Schedule, machine: Machine) -> None:
    """An evening."""
    machine.lock()


def wait(_: Schedule, machine: Machine) -> None:
    """A quarter of a second goes by: the anchor is written."""
    machine.desk.anchor.quarter_of_a_second()  # type: ignore[attr-defined]


def skew(schedule: Schedule, machine: Machine) -> None:
    """Somebody sets the clock."""
    machine.hour.skew_ms = schedule.chance.choice([0, -2 * YEAR_MS, 2 * YEAR_MS, -600_000, 3_600_000])


def late(_: Schedule, machine: Machine) -> None:
    """What was delayed on the way arrives."""
    machine.wire.bring_late()


def restart_server(schedule: Schedule, _: Machine) -> None:
    """Head office's process is started anew."""
    schedule.world.server.restart()


def photograph(schedule: Schedule, machine: Machine) -> None:
    """Somebody keeps an image of the laptop."""
    if machine.name.endswith("-gone"):
        return
    machine.lock()
    image = machine.folder.parent / "image"
    shutil.rmtree(image, ignore_errors=True)
    shutil.copytree(machine.folder, image, ignore=shutil.ignore_patterns("*-shm"))
    device = machine.desk.device.id
    schedule.images[machine.name] = (image, len(schedule.shown.setdefault(device, Shown()).operations))


def put_back(schedule: Schedule, machine: Machine) -> None:
    """The image is put back; the keyring, and what head office knows, are newer."""
    if machine.name not in schedule.images:
        photograph(schedule, machine)
        return
    image, operations = schedule.images[machine.name]
    wait(schedule, machine)
    device = machine.desk.device.id
    machine.fail()
    shutil.rmtree(machine.folder)
    shutil.copytree(image, machine.folder)
    with machine.desk.reading() as glance:
        seq = journal.head(glance.connection, device).seq
    shown = schedule.shown.setdefault(device, Shown())
    schedule.forget_behind(device, seq, shown.operations[:operations])
    schedule.played.happened[f"put back, {machine.desk.set_back() is not None}"] += 1


def revoke(schedule: Schedule, machine: Machine) -> None:
    """The laptop is said to be stolen; its person gets another one."""
    accounts.revoke(schedule.world.server.house, machine.desk.device.id)


ACTS: Acts = {
    take_cash: 24,
    take_two: 6,
    receive: 5,
    change: 6,
    count: 3,
    sync: 26,
    fail_at_work: 10,
    fail: 4,
    lock: 3,
    wait: 5,
    skew: 3,
    late: 3,
    restart_server: 2,
    photograph: 2,
    put_back: 4,
    revoke: 1,
}


def _wish(schedule: Schedule) -> Wish:
    amount = schedule.chance.randrange(500_000, 2_000_000, 10_000)
    return Wish(Channel.HOME_VISIT, LoanPurpose.STOCK, amount, 12, 200_000, f"amount {amount}")
