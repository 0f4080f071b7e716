"""A lender with two branches on machines that exist only while a schedule plays; everything else is the program itself."""

import random
import shutil
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from officer_desk.domain.staff import Role, Staff
from officer_desk.headoffice import accounts, house, policy
from officer_desk.protocol.chain import Head
from officer_desk.services import desks, loans
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.services.prepared import record_visit
from officer_desk.store.anchor import LazyAnchor
from officer_desk.store.keyslots import Cost
from officer_desk.sync import exchange
from officer_desk.sync.client import Client
from officer_desk.sync.enrolment import introduce
from officer_desk.sync.report import SyncReport
from tests.headoffice.builders import TODAY, practice_rules
from tests.services.test_main_job import PICTURE, lend, visit
from tests.simulation.power import POWERS, Power
from tests.simulation.wire import Server, Wire
from tests.sync.people import decide

ADDRESS = "http://127.0.0.1:9"
PASSPHRASE = "seven olives under the blue door"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
MORNING = int(timedelta(hours=1).total_seconds() * 1000)
DAY_MS = 86_400_000

# Who works where. Two officers and a cashier in one branch meet on the same loans; the other branch sees nothing of it.
CREW = {
    "officer": (Role.OFFICER, "BR01", ("wage_earner", "trader")),
    "colleague": (Role.OFFICER, "BR01", ("farmer",)),
    "cashier": (Role.CASHIER, "BR01", ()),
    "reviewer": (Role.REVIEWER, "BR01", ()),
    "stranger": (Role.OFFICER, "BR02", ("wage_earner",)),
}
HELPERS = {"BR01": (Role.APPROVER,), "BR02": (Role.REVIEWER, Role.APPROVER)}


@dataclass
class Hour:
    """What a machine's clock shows: the true time, and by how much it is wrong."""

    world: "World"
    skew_ms: int = 0

    def milliseconds(self) -> int:
        return self.world.now + self.skew_ms

    def monotonic(self) -> float:
        return self.world.now / 1000


@dataclass
class Pocket:
    """A keyring, which is on no disk."""

    kept: dict[str, bytes] = field(default_factory=dict)
    kind: str = "pocket"
    available: bool = True

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


class SteppedAnchor(LazyAnchor):
    """An anchor whose quarter of a second is over when the schedule says so."""

    def moved(self, seq: int, hash: bytes) -> None:
        self._unwritten = Head(seq, hash)

    def quarter_of_a_second(self) -> None:
        """The time has passed."""
        self._late()


@dataclass
class Machine:
    """One laptop: a folder, a keyring, a clock, a power, a wire; and the desk while it is open."""

    name: str
    staff: Staff
    folder: Path
    hour: Hour
    keyring: Pocket
    wire: Wire
    chance: random.Random
    power: Power = field(default_factory=Power)
    open: Desk | None = None

    @property
    def adapters(self) -> Adapters:
        return Adapters(self.hour, self.chance.randbytes, self.keyring, CHEAP)

    @property
    def desk(self) -> Desk:
        """The open desk; a machine that is off is switched on."""
        if self.open is None:
            POWERS[self.folder] = self.power
            self.open = _stepped(desks.open_desk(self.folder, PASSPHRASE, self.adapters))
        return self.open

    def fail(self) -> None:
        """The power fails: what was not durable is gone."""
        if self.open is None:
            return
        left = self.folder.parent / "left"
        shutil.copytree(self.folder, left, ignore=shutil.ignore_patterns("*-shm"))
        self.open.store.close()
        self.open = None
        shutil.rmtree(self.folder)
        left.rename(self.folder)
        self.power.disarm()

    def lock(self) -> None:
        """An evening."""
        if self.open is not None:
            desks.close(self.open)
            self.open = None

    def client(self) -> Client:
        """Its line to head office."""
        desk = self.desk
        return Client(ADDRESS, desk.device.id, desk.device.signing, transport=self.wire)

    def sync(self) -> SyncReport:
        """One run of the production engine."""
        with self.client() as client:
            return exchange.run(self.desk, client)


def _stepped(desk: Desk) -> Desk:
    lazy = desk.anchor
    assert isinstance(lazy, LazyAnchor)
    anchor = SteppedAnchor(lazy._anchor, lazy._clock, head=lazy._written, reached=lazy._reached)
    return replace(desk, anchor=anchor)


@dataclass
class World:
    """Head office, the machines that call it, and the true time (milliseconds since 1970)."""

    folder: Path
    chance: random.Random
    now: int = 0
    server: Server = field(init=False)
    machines: dict[str, Machine] = field(default_factory=dict)

    def begin(self) -> None:
        """Start head office on its folder."""
        self.server = Server(self.folder / "house", Hour(self), random.Random(self.chance.random()))

    def add(self, name: str, staff: Staff, keyring: Pocket | None = None) -> Machine:
        """A machine whose folder is there, or will be."""
        machine = Machine(
            name,
            staff,
            self.folder / name / "desk",
            Hour(self),
            keyring or Pocket(),
            Wire(self.server, random.Random(self.chance.random())),
            random.Random(self.chance.random()),
        )
        self.machines[name] = machine
        return machine

    def enrol(self, machine: Machine) -> None:
        """A new desk for somebody."""
        code = accounts.issue_code(self.server.house, machine.staff.id)
        POWERS[machine.folder] = machine.power
        with Client(ADDRESS, transport=machine.wire) as client:
            head_office, enrol = introduce(client, ADDRESS, code)
            begun = desks.begin(machine.folder, PASSPHRASE, machine.adapters, head_office, enrol, practice=True)
        machine.open = _stepped(begun)

    def close(self) -> None:
        """Put everything away."""
        for machine in self.machines.values():
            if machine.open is not None:
                machine.open.store.close()
            POWERS.pop(machine.folder, None)
        self.server.close()


@dataclass(frozen=True)
class Template:
    """A world as it stands on a morning, to be copied for each schedule."""

    folder: Path
    now: int
    staff: dict[str, Staff]
    keyrings: dict[str, dict[str, bytes]]
    loans: dict[str, tuple[str, ...]]

    def world(self, folder: Path, seed: int) -> World:
        """A copy of its own."""
        shutil.copytree(self.folder, folder)
        world = World(folder, random.Random(seed), self.now)
        world.begin()
        for name, person in self.staff.items():
            world.add(name, person, Pocket(dict(self.keyrings[name])))
        return world


def template(folder: Path) -> Template:
    """Found the lender, lend to four customers, sync everybody, lock every desk."""
    world = World(folder, random.Random("template"))
    world.now = _morning(TODAY.toordinal())
    founded = house.found(folder / "house", "东方小额贷款", Hour(world), random.Random("house").randbytes)
    policy.publish(founded, practice_rules())
    founded.close()
    world.begin()
    lent = {name: _settle_in(world, name, *CREW[name]) for name in CREW}
    world.now = max(
        _morning(loans.page(world.machines[name].desk, loan).loan.dated.rows[0].due.toordinal() + 1)
        for name, ids in lent.items()
        for loan in ids
    )
    for _ in range(2):
        for machine in world.machines.values():
            machine.sync()
    staff = {name: machine.staff for name, machine in world.machines.items() if name in CREW}
    keyrings = {}
    for name, machine in world.machines.items():
        machine.lock()
        keyrings[name] = machine.keyring.kept
    world.close()
    return Template(folder, world.now, staff, keyrings, lent)


def _settle_in(world: World, name: str, role: Role, branch: str, visits: tuple[str, ...]) -> tuple[str, ...]:
    machine = world.add(name, accounts.hire(world.server.house, name, role, branch))
    world.enrol(machine)
    for helper in HELPERS[branch]:
        if f"{branch}-{helper}" not in world.machines:
            helping = world.add(f"{branch}-{helper}", accounts.hire(world.server.house, helper, helper, branch))
            world.enrol(helping)
    if visits and (reviewer := f"{branch}-{Role.REVIEWER}") not in world.machines:
        helping = world.add(reviewer, accounts.hire(world.server.house, "reads", Role.REVIEWER, branch))
        world.enrol(helping)
    return tuple(_lent(world, machine, branch, one) for one in visits)


def _lent(world: World, machine: Machine, branch: str, name: str) -> str:
    told = visit(name)
    application = record_visit(machine.desk, told, lambda _: (PICTURE, "image/png"))
    machine.sync()
    for role in (Role.REVIEWER, Role.APPROVER):
        decider = world.machines[f"{branch}-{role}"]
        decider.sync()
        decide(decider.desk, application)
        decider.sync()
    machine.sync()
    loan = lend(machine.desk, application, told)
    machine.sync()
    return loan


def _morning(day: int) -> int:
    return (day - 719_163) * DAY_MS + MORNING
