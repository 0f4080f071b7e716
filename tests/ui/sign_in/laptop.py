"""A laptop for tests of the sign-in window: real keys and stores in a folder, and a lender that is a lease."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from officer_desk.domain.errors import DeskError
from officer_desk.domain.staff import Staff
from officer_desk.protocol import canonical
from officer_desk.protocol.exchange import Block, Lease
from officer_desk.protocol.packs import pack_data
from officer_desk.protocol.sealing import BoxKey
from officer_desk.services import backups, desks, recovering, restoring, security
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.services.profiles import Profile, profiles
from officer_desk.store.desk_store import HeadOffice
from officer_desk.store.keyring import Keyring, NoKeyring
from officer_desk.store.keyslots import Cost
from officer_desk.sync.report import HeadOfficeRefused, NoNetwork
from tests.desks import STAFF, SetClock, practice_pack

ADDRESS, CODE = "https://desk.example.org", "K7QM-22XA"
RECOVERY = BoxKey(bytes(range(32)))
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


@dataclass
class TestLaptop:
    """The ways in, without a line: a lender answers to one address and one code."""

    __test__ = False

    root: Path
    clock: SetClock = field(default_factory=SetClock)
    source: Random = field(default_factory=lambda: Random(7))
    opened: list[Desk] = field(default_factory=list)
    keyring: Keyring = field(default_factory=NoKeyring)

    def profiles(self) -> tuple[Profile, ...]:
        return profiles(self.root)

    def open(self, profile: Profile, passphrase: str, told: Callable[[int, int], None]) -> Desk:
        return self._keep(desks.open_desk(profile.folder, passphrase, self._adapters(), told))

    def ask_recovery(self, profile: Profile) -> recovering.Asking:
        return recovering.ask(profile.folder, self.source.randbytes)

    def open_answered(self, asking: recovering.Asking, answer: str, passphrase: str) -> Desk:
        return self._keep(recovering.open_answered(asking, answer, passphrase, self._adapters()))

    def rotate_keys(self, profile: Profile, passphrase: str, told: Callable[[int, int], None]) -> None:
        security.rotate(profile.folder, passphrase, self._adapters(), told)

    def enrol(self, address: str, code: str, passphrase: str) -> Desk:
        if address != ADDRESS:
            raise NoNetwork
        if code != CODE:
            raise HeadOfficeRefused("bad_code")
        return self._begin(STAFF[0], passphrase, practice=False)

    def whose(self, file: Path) -> tuple[Profile, int]:
        return backups.whose(file)

    def restore(self, file: Path, passphrase: str, code: str, told: Callable[[int, int], None]) -> Desk:
        way = self._adapters()
        return self._keep(
            restoring.restore(
                file, self.root, passphrase, code, way, lambda _, done, whole: told(done, whole), lambda: False
            )
        )

    def begin_practice(self, passphrase: str, told: Callable[[str], None]) -> None:
        for member in STAFF:
            told(member.name)
            self._begin(member, passphrase, practice=True).store.close()

    def close(self) -> None:
        for desk in self.opened:
            desk.store.close()

    def _begin(self, member: Staff, passphrase: str, *, practice: bool) -> Desk:
        box = BoxKey.generate(self.source.randbytes).public
        head_office = HeadOffice(ADDRESS, self.source.randbytes(32), box, RECOVERY.public)
        lease = Lease(
            f"D{member.id[-2:]}",
            member,
            STAFF,
            2**62,
            0,
            (Block("BR01-", 1, 50),),
            canonical.encode(pack_data(practice_pack())),
            b"",
        )
        folder = self.root / member.id[-2:]
        try:
            desk = desks.begin(
                folder, passphrase, self._adapters(), head_office, lambda signing, box: lease, practice=practice
            )
        except DeskError:
            assert not folder.exists() or not any(folder.iterdir())
            raise
        return self._keep(desk)

    def _keep(self, desk: Desk) -> Desk:
        self.opened.append(desk)
        return desk

    def _adapters(self) -> Adapters:
        return Adapters(self.clock, self.source.randbytes, self.keyring, CHEAP)
