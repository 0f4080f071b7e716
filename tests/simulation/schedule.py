"""One schedule: people work, lines break, machines fail, clocks are wrong; then everything is calm, and it is counted."""

import hashlib
import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from officer_desk.domain.errors import DeskError
from officer_desk.headoffice import accounts
from officer_desk.store import journal
from officer_desk.sync.report import HeadOfficeRefused, Revoked, SyncReport
from tests.simulation.power import PowerFailed
from tests.simulation.world import DAY_MS, Machine, Template, World

STEPS = (12, 40)
CALM_ROUNDS = 6
WORKERS = ("officer", "colleague", "cashier", "stranger")


@dataclass
class Shown:
    """What a person was told is saved: operations in the order of their chain, and receipts by number."""

    operations: list[str] = field(default_factory=list)
    receipts: dict[str, tuple[str, int]] = field(default_factory=dict)


@dataclass
class Played:
    """One schedule that came to its end: what happened, a hash over all of it, and every promise that was broken."""

    seed: int
    happened: Counter[str] = field(default_factory=Counter)
    trace: str = ""
    broken: list[str] = field(default_factory=list)


@dataclass
class Schedule:
    """One run of a world. `shown` is by device, since a laptop that is set up anew is another device."""

    world: World
    template: Template
    chance: random.Random
    played: Played
    shown: dict[str, Shown] = field(default_factory=dict)
    loans: dict[str, list[str]] = field(default_factory=dict)
    applications: dict[str, list[str]] = field(default_factory=dict)
    images: dict[str, tuple[Path, int]] = field(default_factory=dict)
    _places: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._hash = hashlib.sha256()
        self.loans = {name: list(ids) for name, ids in self.template.loans.items()}
        self.loans["cashier"] = [*self.loans["officer"], *self.loans["colleague"]]
        self.applications = {name: [] for name in WORKERS}

    def run(self, acts: "Acts") -> None:
        """All steps, and then the calm."""
        for _ in range(self.chance.randrange(*STEPS)):
            self.world.now += self.chance.choice([0, 0, 400, 60_000, 3_600_000, DAY_MS])
            self._step(acts)
        self._calm()
        self.played.trace = self._hash.hexdigest()

    def note(self, *what: object) -> None:
        """Something happened: it becomes part of the run's hash."""
        self._hash.update(repr(what).encode())

    def _step(self, acts: "Acts") -> None:
        act = self.chance.choices(list(acts), weights=list(acts.values()))[0]
        name = self.chance.choice(WORKERS)
        machine = self.world.machines[name]
        self.note(act.__name__, name, self.world.now)
        self.attempt(act.__name__, machine, lambda: act(self, machine))

    def attempt(self, what: str, machine: Machine, work: Callable[[], object]) -> object:
        """Do something on a machine; a refusal is an answer, a power that fails is not."""
        try:
            done = work()
            self._saw(machine)
            self.played.happened[what] += 1
            return done
        except DeskError as refusal:
            self._saw(machine)
            word = getattr(refusal, "reason", "")
            self.played.happened[f"{what}: {type(refusal).__name__} {word}".rstrip()] += 1
            self.note(type(refusal).__name__, word)
            return refusal
        except PowerFailed:
            self.played.happened[f"{what}: the power failed"] += 1
            machine.fail()
        finally:
            machine.power.disarm()
        return None

    def _saw(self, machine: Machine) -> None:
        """Everything that is recorded now has been shown as saved."""
        if machine.open is None:
            return
        desk = machine.open
        shown, place = self.shown.setdefault(desk.device.id, Shown()), self._places.get(desk.device.id, 0)
        with desk.reading() as glance:
            new = journal.own(glance.connection, desk.device.id, place, 10_000)
        shown.operations += [operation.id for operation in new]
        self._places[desk.device.id] = new[-1].seq if new else place

    def forget_behind(self, device: str, seq: int, kept: list[str]) -> None:
        """A laptop was set back: what it alone had is gone with it."""
        shown = self.shown.setdefault(device, Shown())
        shown.operations = kept
        self._places[device] = seq

    def _calm(self) -> None:
        """No faults any more: every desk calls until nothing waits anywhere; a laptop that cannot go on is replaced."""
        for machine in self.world.machines.values():
            machine.wire.badness = 0
            machine.power.disarm()
            machine.wire.bring_late()
        self.world.server.power.disarm()
        for number in range(CALM_ROUNDS):
            waits = [self._calls(machine, number) for machine in list(self.world.machines.values())]
            if number and not any(waits):
                return
        self.played.broken.append("the desks did not come to rest")

    def _calls(self, machine: Machine, number: int) -> bool:
        """One calm sync; whether another one is needed."""
        if machine.name.endswith("-gone"):
            if number == 0:
                self.attempt("calm", machine, machine.sync)
            return False
        answer = self.attempt("calm", machine, machine.sync)
        if isinstance(answer, Revoked) or (isinstance(answer, HeadOfficeRefused) and answer.reason == "fork"):
            self.replace(machine)
            return True
        if isinstance(answer, DeskError):
            return True
        return not isinstance(answer, SyncReport) or bool(answer.sent or answer.received or answer.differences)

    def replace(self, machine: Machine) -> None:
        """Somebody gets another laptop; the old one is not trusted any more, and calls once to hand over what it has."""
        name, staff = machine.name, machine.staff
        with self.world.server.house.database.read() as connection:
            known = accounts.device_of(connection, machine.desk.device.id)
        if known is not None and not known.revoked:
            accounts.revoke(self.world.server.house, known.id)
        self.attempt("hand over", machine, machine.sync)
        gone = f"{name}-{len(self.world.machines)}-gone"
        machine.name = gone
        self.world.machines[gone] = self.world.machines.pop(name)
        fresh = self.world.add(name, staff)
        fresh.folder = self.world.folder / f"{name}-{len(self.world.machines)}" / "desk"
        self.world.enrol(fresh)
        self.played.happened["a new laptop"] += 1


Acts = Mapping[Callable[[Schedule, Machine], None], int]
"""What may happen in a step, and how often."""
