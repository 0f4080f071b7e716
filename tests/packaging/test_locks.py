"""The lock files: everything has a hash, nothing has an address, and what was decided is kept."""

import re
import tomllib
from pathlib import Path

import pytest

from workshop import environment, places

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "packaging").glob("requirements*.lock"))
ENTRY = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)", re.MULTILINE)


def version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def locked(lock: Path) -> list[tuple[str, str, str]]:
    entries = re.split(r"\n(?! )", lock.read_text(encoding="utf-8").strip())
    return [(*ENTRY.match(entry).groups(), entry) for entry in entries if not entry.startswith("-r ")]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_package_is_locked_by_hash(lock):
    without = [name for name, _, entry in locked(lock) if "--hash=sha256:" not in entry]

    assert without == []
    assert environment.packages_in(lock) > 0


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_lock_names_an_address(lock):
    text = lock.read_text(encoding="utf-8")

    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


def test_tests_run_on_the_same_packages_as_the_program():
    assert places.TEST_LOCK.read_text(encoding="utf-8").splitlines()[0] == f"-r {places.RUN_LOCK.name}"


def test_every_package_the_program_asks_for_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.match(r"[\w.-]+", one)[0].lower() for one in project["dependencies"]}

    assert asked <= {name for name, _, _ in locked(places.RUN_LOCK)}


def test_qt_is_older_than_the_release_that_aborts_on_python_3_11():
    pyside = [(version(number), entry) for name, number, entry in locked(places.RUN_LOCK) if name == "pyside6"]
    before_3_12 = [number for number, entry in pyside if "python_full_version < '3.12'" in entry]

    assert len(before_3_12) == 1
    assert (6, 11, 3) <= before_3_12[0] < (6, 12)


def test_sqlcipher_is_new_enough_to_be_linked_with_fts_and_openssl():
    [number] = [version(number) for name, number, _ in locked(places.RUN_LOCK) if name == "sqlcipher3"]

    assert number >= (0, 6, 4)
