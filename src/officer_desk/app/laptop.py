"""The desks on this laptop and the ways into them: by passphrase, by a lender's code, by a practice branch."""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from officer_desk.app.adapters import Places, adapters
from officer_desk.app.practice import BRANCH, PracticeBranch
from officer_desk.domain.errors import DeskError
from officer_desk.domain.staff import Role
from officer_desk.protocol.clock import SystemClock, local_day
from officer_desk.services.profiles import Profile, profiles

if TYPE_CHECKING:
    from officer_desk.services import backups
    from officer_desk.services.desk import Desk
    from officer_desk.services.desks import Adapters
    from officer_desk.services.recovering import Asking
    from officer_desk.store.keyslots import Cost
    from officer_desk.sync.client import Client
    from officer_desk.sync.exchange import Told
    from officer_desk.sync.report import SyncReport


def _nobody(sentence: str) -> None:
    """Nobody watches."""


def _unheard(_: int, __: int) -> None:
    """The same, of how many are done."""


@dataclass(slots=True)
class Laptop:
    """Everything large is loaded when it is first needed: the sign-in window is on the screen before."""

    where: Places
    practice: PracticeBranch
    peopled: bool = True

    @classmethod
    def at(cls, where: Places, *, peopled: bool = True) -> "Laptop":
        """The laptop whose desks lie here; `peopled` gives a new practice branch invented customers and three months."""
        return cls(where, PracticeBranch(where.practice), peopled)

    def profiles(self) -> tuple[Profile, ...]:
        """Every desk here, by the name of its person."""
        return profiles(self.where.desks)

    def open(self, profile: Profile, passphrase: str, told: Callable[[int, int], None] = _unheard) -> "Desk":
        """Open somebody's desk; raises what `services.desks.open_desk` raises, and tells what it tells."""
        from officer_desk.services import desks

        return desks.open_desk(
            profile.folder, passphrase, adapters(self.where, practice=profile.practice, cost=_least()), told
        )

    def ask_recovery(self, profile: Profile) -> "Asking":
        """Make a request to head office to be let into somebody's desk again; raises `NoRecovery`."""
        from officer_desk.services import recovering

        return recovering.ask(profile.folder, adapters(self.where, practice=profile.practice, cost=_least()).random)

    def open_answered(self, asking: "Asking", answer: str, passphrase: str) -> "Desk":
        """Open that desk with head office's answer, under a new passphrase; raises `AnswerDoesNotFit`."""
        from officer_desk.services import recovering

        practice = any(one.practice for one in self.profiles() if one.folder == asking.folder)
        cost = _least() if practice else _strongest()
        return recovering.open_answered(asking, answer, passphrase, adapters(self.where, practice=practice, cost=cost))

    def change_passphrase(self, profile: Profile, old: str, new: str) -> None:
        """Let another passphrase open somebody's desk; raises what `services.security.change_passphrase` raises."""
        from officer_desk.services import security

        security.change_passphrase(profile.folder, old, new, self._way(profile))

    def rotate_keys(self, profile: Profile, passphrase: str, told: Callable[[int, int], None]) -> None:
        """Exchange the data key of somebody's closed desk; raises and tells what `services.security.rotate` does."""
        from officer_desk.services import security

        security.rotate(profile.folder, passphrase, self._way(profile), told)

    def enrol(self, address: str, code: str, passphrase: str) -> "Desk":
        """Connect this laptop to a lender; a refusal leaves nothing behind."""
        return self._enrol(address, code, passphrase, _strongest(), practice=False)

    def begin_practice(self, passphrase: str, told: Callable[[str], None] = _nobody) -> None:
        """Found a practice branch and a desk for each of its people; a refusal leaves nothing behind."""
        from officer_desk.app.history import BEGAN_DAYS_AGO
        from officer_desk.services import desks

        opened: dict[Role, Desk] = {}
        try:
            newcomers = self.practice.begin(BEGAN_DAYS_AGO if self.peopled else 0)
            self.practice.serve()
            for newcomer in newcomers:
                told(newcomer.name)
                address, code = self.practice.address, newcomer.code
                opened[newcomer.role] = self._enrol(address, code, passphrase, _least(), practice=True)
            if self.peopled:
                self._people(opened)
        except BaseException:
            self.practice.stop()
            for desk in opened.values():
                desk.store.close()
                shutil.rmtree(desk.store.engine.path.parent, ignore_errors=True)
            shutil.rmtree(self.where.practice, ignore_errors=True)
            raise
        for desk in opened.values():
            desks.close(desk)

    def _people(self, desks: "dict[Role, Desk]") -> None:
        from officer_desk.app.history import History

        today = local_day(SystemClock().milliseconds())
        History(desks, lambda desk: self.sync(desk, _unwatched), self.practice.move_to, today).play()

    def sync(self, desk: "Desk", told: "Told") -> "SyncReport":
        """One sync of an open desk with its head office; a practice branch's is started where it does not run."""
        from officer_desk.sync import exchange

        with self.client(desk) as client:
            return exchange.run(desk, client, told)

    def back_up(
        self, desk: "Desk", place: Path, passphrase: str, told: "backups.Told", stop: "backups.Stop"
    ) -> "backups.Backup":
        """Make a backup of an open desk; raises what `services.backups.make` raises."""
        from officer_desk.services import backups

        way = adapters(self.where, practice=desk.device.branch == BRANCH, cost=_least())
        return backups.make(desk, place, passphrase, way, told, stop)

    def whose(self, file: Path) -> tuple[Profile, int]:
        """Whose backup a file is, and when it was made (milliseconds since 1970)."""
        from officer_desk.services import backups

        return backups.whose(file)

    def restore(self, file: Path, passphrase: str, code: str, told: Callable[[int, int], None]) -> "Desk":
        """Restore a desk from a backup and open it; a refusal leaves nothing behind."""
        from officer_desk.services import backups, restoring

        practice = backups.whose(file)[0].practice
        way = adapters(self.where, practice=practice, cost=_strongest())
        self.where.desks.mkdir(parents=True, exist_ok=True)
        return restoring.restore(
            file, self.where.desks, passphrase, code, way, lambda _, done, whole: told(done, whole), lambda: False
        )

    def client(self, desk: "Desk") -> "Client":
        """The line of an open desk to its head office."""
        from officer_desk.sync.client import Client

        address = desk.device.head_office.address
        if desk.device.branch == BRANCH:
            address = self.practice.address if self.practice.running else self.practice.serve()
        return Client(address, desk.device.id, desk.device.signing)

    def close(self) -> None:
        """Let the practice branch end."""
        self.practice.stop()

    def _way(self, profile: Profile) -> "Adapters":
        """The adapters for what makes a new slot: guessing is made as costly as this laptop allows."""
        cost = _least() if profile.practice else _strongest()
        return adapters(self.where, practice=profile.practice, cost=cost)

    def _enrol(self, address: str, code: str, passphrase: str, cost: "Cost", *, practice: bool) -> "Desk":
        from officer_desk.services import desks
        from officer_desk.sync.client import Client
        from officer_desk.sync.enrolment import introduce

        way = adapters(self.where, practice=practice, cost=cost)
        folder = self.where.desks / way.random(8).hex()
        try:
            with Client(address) as client:
                head_office, enrol = introduce(client, address, code)
                return desks.begin(folder, passphrase, way, head_office, enrol, practice=practice)
        except DeskError:
            _leave_nothing(folder)
            raise


def _unwatched(progress: object) -> None:
    """Nobody watches."""


def _leave_nothing(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _least() -> "Cost":
    """What a guess costs at the least; for a practice branch, where nothing is worth guessing."""
    from officer_desk.store.wrapping import COSTS

    return COSTS[0]


def _strongest() -> "Cost":
    """What a guess may cost on this laptop without letting its officer wait."""
    from officer_desk.store.wrapping import strongest_cost

    return strongest_cost(time.monotonic)
