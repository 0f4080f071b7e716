"""One desk on a private session bus, with the system's own keyring: what came of it is printed as one line.

Run by `test_secret_service.py` under `dbus-run-session`, with the folder to work in as its only word.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from officer_desk.app.adapters import Places, adapters
from officer_desk.domain.errors import DeskError
from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts, house, recovery
from officer_desk.headoffice.keys import FOLDER
from officer_desk.protocol import canonical
from officer_desk.protocol.clock import SystemClock
from officer_desk.protocol.exchange import Block, Lease
from officer_desk.protocol.packs import pack_data
from officer_desk.protocol.sealing import BoxKey
from officer_desk.services import applications, customer_file, customers, desks, recovering
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.store.desk_store import HeadOffice
from officer_desk.ui import words
from tests.desks import BRANCH, OFFICER, STAFF, practice_pack
from tests.services.laptop import CHEAP
from tests.services.test_main_job import apply_for, visit

PASSPHRASE, ANOTHER = "seven olives under the blue door", "mango teapot river slow morning"
TRIES, PAUSE_SECONDS = 200, 0.05
NAME = "org.freedesktop.secrets"
ASK_FOR_OWNER = "dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner"


@contextmanager
def keyring_in(data: Path) -> Iterator[None]:
    """A keyring daemon that keeps its secrets under `data`, unlocked."""
    data.mkdir(mode=0o700, exist_ok=True)
    daemon = subprocess.Popen(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        env={**os.environ, "XDG_DATA_HOME": str(data)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert daemon.stdin is not None
        daemon.stdin.write(b"a passphrase of the session")
        daemon.stdin.close()
        _wait_for(there=True)
        yield
    finally:
        daemon.kill()
        daemon.wait(10)
        _wait_for(there=False)


def _wait_for(*, there: bool) -> None:
    for _ in range(TRIES):
        answer = subprocess.check_output([*ASK_FOR_OWNER.split(), f"string:{NAME}"])
        if (b"true" in answer) is there:
            return
        time.sleep(PAUSE_SECONDS)
    raise TimeoutError(NAME)


def begin(folder: Path, way: Adapters, recovery_key: bytes) -> Desk:
    """A desk with one application, of a lender that has this recovery key."""
    lender = HeadOffice("", way.random(32), BoxKey.generate(way.random).public, recovery_key)
    pack = canonical.encode(pack_data(practice_pack()))
    lease = Lease("D01", OFFICER, STAFF, 2**62, 0, (Block(f"{BRANCH}-D01-", 201, 300),), pack, b"")
    desk = desks.begin(folder, PASSPHRASE, way, lender, lambda *_: lease, practice=False)
    apply_for(desk, visit("trader"))
    return desk


def held(desk: Desk) -> object:
    """What is on the desk, to be compared; the desk is closed after it."""
    people = [customer_file.file(desk, one.id) for one in customers.everybody(desk)]
    found = (applications.rows(desk), people, desk.store.pending_count(desk.device.id), desk.passphrase_only)
    desks.close(desk)
    return found


def refused(folder: Path, way: Adapters, passphrase: str = PASSPHRASE) -> list[str]:
    """Why the desk does not open: the kind of refusal, and what the officer reads."""
    try:
        desks.close(desks.open_desk(folder, passphrase, way))
    except DeskError as refusal:
        return [type(refusal).__name__, words.refusal(refusal)]
    return []


def let_in(folder: Path, way: Adapters, lender: house.House) -> Desk:
    """Ask, let head office answer, and open under a new passphrase."""
    asking = recovering.ask(folder, way.random)
    officer = accounts.hire(lender, "林晓燕", Role.OFFICER, "BR01").id
    answer = recovery.release(lender, recovery.read(asking.text), officer, "周立")
    return recovering.open_answered(asking, answer, ANOTHER, way)


def day(root: Path) -> dict[str, object]:
    """Found, locked, unlocked; with another keyring, with an emptied one; let in again, and opened as before."""
    where = Places(root / "laptop")
    folder = where.desks / "mine"
    where.desks.mkdir(parents=True)
    lender = house.found(root / "house", "Green Field", SystemClock(), os.urandom)
    key = BoxKey((lender.folder / FOLDER / recovery.KEY).read_bytes())
    first, other = root / "keyring", root / "another"
    said: dict[str, object] = {}
    with keyring_in(first):
        way = adapters(where, practice=False, cost=CHEAP)
        said["kind"] = way.keyring.kind
        before = held(begin(folder, way, key.public))
        said["unlocked"] = held(desks.open_desk(folder, PASSPHRASE, way)) == before
    with keyring_in(other):
        said["another"] = refused(folder, adapters(where, practice=False, cost=CHEAP))
    with keyring_in(first):
        way = adapters(where, practice=False, cost=CHEAP)
        said["after a restart"] = held(desks.open_desk(folder, PASSPHRASE, way)) == before
    shutil.rmtree(first)
    with keyring_in(first):
        way = adapters(where, practice=False, cost=CHEAP)
        said["wiped"] = refused(folder, way)
        said["let in"] = held(let_in(folder, way, lender)) == before
        said["opened"] = held(desks.open_desk(folder, ANOTHER, way)) == before
    with keyring_in(other):
        said["another again"] = refused(folder, adapters(where, practice=False, cost=CHEAP), ANOTHER)[:1]
    with keyring_in(first):
        way = adapters(where, practice=False, cost=CHEAP)
        said["opened again"] = held(desks.open_desk(folder, ANOTHER, way)) == before
        said["old passphrase"] = refused(folder, way)[:1]
    said["uses"] = len(recovery.uses(lender))
    lender.close()
    return said


if __name__ == "__main__":
    print(json.dumps(day(Path(sys.argv[1]))))
