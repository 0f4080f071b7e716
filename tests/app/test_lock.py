"""A lock ends the image of the program: the desk is closed, what was typed is kept, and no key is in memory."""

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from officer_desk.app.laptop import Laptop
from officer_desk.domain.staff import Role
from tests.app.conftest import NAME, PASSPHRASE
from tests.app.driving import driven, environment, found_in_memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

YAMA = Path("/proc/sys/kernel/yama/ptrace_scope")


def test_after_a_lock_nobody_outside_finds_a_key_a_passphrase_or_a_customer(
    empty: Laptop, secrets: dict[str, bytes | str]
) -> None:
    with driven(empty.where.root) as program:
        program.do("open", "officer", PASSPHRASE)
        program.do("begin")
        program.do("type", "name", NAME)
        open_now = found_in_memory(program.pid, secrets)
        began = time.monotonic()
        told = program.do("lock")
        seconds = time.monotonic() - began
        locked = found_in_memory(program.pid, secrets)
        window = program.do("look").split()

    print(f"open {open_now}, locked {locked}, {seconds:.2f} s to the next image")
    assert told == "ready"
    assert all(open_now[name] for name in ("store_key", "signing_key", "customer")), open_now
    assert set(locked.values()) == {0}, locked
    assert window[:2] == ["sign_in", "True"]


def test_what_was_typed_and_not_saved_is_offered_after_the_lock(empty: Laptop) -> None:
    with driven(empty.where.root) as program:
        program.do("open", "officer", PASSPHRASE)
        program.do("begin")
        program.do("type", "name", "司马平安")
        assert program.do("lock") == "ready"
        program.do("open", "officer", PASSPHRASE)

        assert "司马平安" in program.do("drafts").split(",")


def test_the_person_whose_desk_was_locked_is_asked_for_the_passphrase(empty: Laptop) -> None:
    approver = next(one.folder.name for one in empty.profiles() if one.role is Role.APPROVER)
    with driven(empty.where.root) as program:
        program.do("open", "approver", PASSPHRASE)
        program.do("lock")

        assert program.do("look") == f"sign_in True {approver}"


def test_the_next_image_is_the_same_process_with_the_same_words(empty: Laptop) -> None:
    with driven(empty.where.root) as program:
        before = _words(program.pid)
        program.do("open", "officer", PASSPHRASE)
        program.do("lock")
        after, children = _words(program.pid), _children(program.pid)
        told = (empty.where.root / "log" / "officer-desk.log").read_text("utf-8").splitlines()
        events = [event for line in told if (event := json.loads(line)["event"]) != "qt"]

        assert after == before
        assert children == []
        assert events[-4:] == ["started", "desk_opened", "desk_locked", "started"]


def test_the_live_program_leaves_no_core_and_lets_nobody_look_before_and_after_a_lock(empty: Laptop) -> None:
    with driven(empty.where.root) as program:
        at_first = _hardness(program.pid)
        program.do("open", "officer", PASSPHRASE)
        program.do("lock")

        assert at_first == _hardness(program.pid) == ("0", "0", 0)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="becomes another user")
@pytest.mark.skipif(YAMA.exists() and YAMA.read_text().strip() != "0", reason="here nobody may attach to anything")
def test_a_program_of_the_same_user_cannot_attach_to_a_hardened_process_and_can_to_another() -> None:
    assert _attached("harden()") == "refused"
    assert _attached("PRCTL(4, 1, 0, 0, 0)") == "attached"


BECOME_NOBODY = (
    "import ctypes, os, resource, sys; from officer_desk.app.hardening import harden; LIBC = ctypes.CDLL(None); "
)
BECOME_NOBODY += "PRCTL = LIBC.prctl; os.setgroups([]); os.setgid(65534); os.setuid(65534); "
SLEEP = "print('up', flush=True); sys.stdin.read()"
SEIZE = """
LIBC.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
print("attached" if LIBC.ptrace(0x4206, int(sys.argv[1]), None, None) == 0 else "refused")
"""


def _attached(first: str) -> str:
    """What comes of an attempt to attach to a process that has done this first; both belong to nobody."""
    target = _python(f"{BECOME_NOBODY}{first}; {SLEEP}")
    assert target.stdout is not None
    assert target.stdout.readline() == "up\n"
    other = _python(BECOME_NOBODY + SEIZE, str(target.pid))
    said, _ = other.communicate()
    target.communicate()
    return said.strip()


def _python(code: str, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", code, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
    )


def _words(pid: int) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def _hardness(pid: int) -> tuple[str, str, int]:
    """The two limits of a core dump, and the owner of what the system tells of the process."""
    limits = Path(f"/proc/{pid}/limits").read_text()
    found = re.search(r"Max core file size\s+(\S+)\s+(\S+)", limits)
    assert found is not None
    return found[1], found[2], Path(f"/proc/{pid}/maps").stat().st_uid
