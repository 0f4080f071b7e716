"""What somebody does on a desk until the power fails, and what a desk must be when it is switched on again."""

import random
from collections.abc import Callable
from datetime import timedelta

from officer_desk.domain.application import Stage
from officer_desk.domain.errors import NotReady
from officer_desk.domain.loan import LoanStage, PayChannel
from officer_desk.domain.visit import Channel, LoanPurpose
from officer_desk.services import applications, cash, documents, loans, repayments
from officer_desk.services.applications import Wish
from officer_desk.services.desk import Desk
from officer_desk.store import attached, audit, journal
from tests.faults.laptop import Laptop
from tests.services.test_main_job import PICTURE

# A try at the passphrase is counted before it is known to be right: whoever kills the program then waits a second.
A_MOMENT, A_WHILE = timedelta(minutes=1), timedelta(hours=1)

Said = Callable[[int], None]
"""Hears up to where the chain has been shown as saved."""


def work(desk: Desk, seed: int, times: int, said: Said) -> None:
    """Receipts, papers, wishes and counts, each acknowledged only when its function has returned."""
    chance = random.Random(seed)
    lent = [row.id for row in loans.rows(desk, LoanStage.ACTIVE)]
    wanted = [row.id for row in applications.rows(desk, Stage.OPEN)]
    for _ in range(times):
        act = chance.choice((_take, _take, _want, _attach, _count))
        try:
            act(desk, chance, lent, wanted)
        except NotReady:
            continue
        said(head_of(desk))


def head_of(desk: Desk) -> int:
    """Where the chain ends."""
    with desk.reading() as glance:
        return journal.head(glance.connection, desk.device.id).seq


def _take(desk: Desk, chance: random.Random, lent: list[str], _: list[str]) -> None:
    repayments.take(desk, chance.choice(lent), chance.randrange(1, 9_000), PayChannel.CASH, "")


def _want(desk: Desk, chance: random.Random, _: list[str], wanted: list[str]) -> None:
    amount = chance.randrange(500_000, 2_000_000, 10_000)
    wish = Wish(Channel.HOME_VISIT, LoanPurpose.STOCK, amount, 12, 200_000, f"amount {amount}")
    with desk.writing() as pen:
        applications.change_need(pen, chance.choice(wanted), wish)


def _attach(desk: Desk, chance: random.Random, _: list[str], wanted: list[str]) -> None:
    application = chance.choice(wanted)
    person = applications.page(desk, application).customer.id
    documents.attach(desk, application, "bank_flow", person, PICTURE, "image/png", "", None)


def _count(desk: Desk, chance: random.Random, *_: list[str]) -> None:
    cash.count_bag(desk, {100: chance.randrange(9)})


def faults_of(laptop: Laptop, acknowledged: int) -> list[str]:
    """Open a laptop as its officer does: everything that is not as it must be, in sentences."""
    laptop.clock.now += A_WHILE
    desk = laptop.unlock()
    try:
        return list(_faults(desk, acknowledged))
    finally:
        desk.anchor.close()
        desk.store.close()


def _faults(desk: Desk, acknowledged: int) -> list[str]:
    found = []
    if (end := head_of(desk)) < acknowledged:
        found.append(f"the chain ends at {end}, and {acknowledged} was shown as saved")
    if (mark := desk.set_back()) is not None:
        found.append(f"a false alarm: {mark.sign}")
    if signs := [sign for sign in audit.signs(desk.store, desk.device.id) if sign is not None]:
        found.append(f"the store does not hold together: {signs}")
    with desk.reading() as glance:
        operations = journal.own(glance.connection, desk.device.id, 0, 100_000)
    named = [operation.act().document.id for operation in operations if operation.kind == "document_attached"]
    for id in named:
        with desk.reading() as glance:
            wrapped = attached.wrapped_key(glance.connection, id)
        if not desk.attachments.read(id, wrapped):
            found.append(f"paper {id} is empty")
    return found
