"""Head office lets an officer in again: by its command, with a text that goes there and one that comes back."""

import json
import os
from datetime import timedelta
from pathlib import Path

import pytest

from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts, house, recovery
from officer_desk.headoffice.command import main
from officer_desk.headoffice.house import House
from officer_desk.protocol.clock import SystemClock
from officer_desk.services import applications, desks, recovering
from officer_desk.services.recovering import AnswerDoesNotFit
from officer_desk.store.keys import LockedOut, WeakPassphrase, WrongPassphrase
from officer_desk.store.keyslots import NAME
from officer_desk.store.wrapping import KeyringMissing
from tests.services.laptop import PASSPHRASE, OwnLaptop
from tests.services.test_main_job import apply_for, visit

ANOTHER = "mango teapot river slow morning"


@pytest.fixture
def lender(tmp_path: Path) -> House:
    begun = house.found(tmp_path / "house", "Green Field", SystemClock(), os.urandom)
    yield begun
    begun.close()


@pytest.fixture
def officer(lender: House) -> str:
    return accounts.hire(lender, "林晓燕", Role.OFFICER, "BR01").id


@pytest.fixture
def laptop(tmp_path: Path, lender: House, monkeypatch: pytest.MonkeyPatch) -> OwnLaptop:
    """A laptop with one application on its desk, whose recovery slot is sealed to this lender."""
    key = (lender.folder / "keys" / "recovery.key").read_bytes()
    monkeypatch.setattr("tests.services.laptop.RECOVERY", recovery.sealing.BoxKey(key))
    laptop = OwnLaptop(tmp_path / "laptop")
    desk = laptop.begin()
    apply_for(desk, visit("trader"))
    desks.close(desk)
    return laptop


def answered(capsys, tmp_path: Path, lender: House, officer: str, asking: recovering.Asking, **other: str) -> str:
    file = tmp_path / "request.txt"
    file.write_text(asking.text[:60] + "\n" + asking.text[60:] + "\n", "utf-8")
    said = {"--request": str(file), "--check": asking.check, "--staff": officer, "--holder": "周立", **other}
    status = main(["recover", str(lender.folder), *(word for pair in said.items() for word in pair)])
    out = capsys.readouterr()
    return json.loads(out.out)["answer"] if status == 0 else out.err


def folder(laptop: OwnLaptop) -> Path:
    return laptop.desks / "mine"


def come_back(laptop: OwnLaptop, asking: recovering.Asking, answer: str) -> int:
    desks.close(recovering.open_answered(asking, answer, ANOTHER, laptop.adapters))
    desk = laptop.open(folder(laptop), ANOTHER)
    found = len(applications.rows(desk))
    desks.close(desk)
    return found


def test_a_forgotten_passphrase_is_replaced_and_everything_is_there(capsys, tmp_path, lender, officer, laptop):
    asking = recovering.ask(folder(laptop), os.urandom)

    found = come_back(laptop, asking, answered(capsys, tmp_path, lender, officer, asking))

    assert found == 1
    with pytest.raises(WrongPassphrase):
        laptop.open(folder(laptop), PASSPHRASE)


def test_a_wiped_keyring_takes_nothing_away(capsys, tmp_path, lender, officer, laptop):
    laptop.keyring.kept.clear()
    with pytest.raises(KeyringMissing):
        laptop.open(folder(laptop))
    asking = recovering.ask(folder(laptop), os.urandom)

    assert come_back(laptop, asking, answered(capsys, tmp_path, lender, officer, asking)) == 1


def test_ten_wrong_passphrases_end_at_head_office(capsys, tmp_path, lender, officer, laptop):
    early = (folder(laptop) / NAME).read_bytes()
    for _ in range(10):
        with pytest.raises((WrongPassphrase, LockedOut)):
            laptop.open(folder(laptop), "not the passphrase")
        laptop.clock.now += timedelta(seconds=61)
    (folder(laptop) / NAME).write_bytes(early)
    with pytest.raises(LockedOut):
        laptop.open(folder(laptop))
    asking = recovering.ask(folder(laptop), os.urandom)

    assert come_back(laptop, asking, answered(capsys, tmp_path, lender, officer, asking)) == 1


def test_each_use_is_in_head_office_s_log_and_a_changed_line_is_named(capsys, tmp_path, lender, officer, laptop):
    asking = recovering.ask(folder(laptop), os.urandom)
    for _ in range(2):
        answered(capsys, tmp_path, lender, officer, asking)

    assert [(use["holder"], use["staff"], use["check"]) for use in recovery.uses(lender)] == [
        ("周立", officer, asking.check)
    ] * 2
    assert recovery.broken(lender) is None
    log = lender.folder / recovery.LOG
    log.write_text(log.read_text("utf-8").replace("周立", "王强", 1), "utf-8")
    assert recovery.broken(lender) == 1


def test_signs_that_do_not_fit_release_nothing(capsys, tmp_path, lender, officer, laptop):
    asking = recovering.ask(folder(laptop), os.urandom)

    said = answered(capsys, tmp_path, lender, officer, asking, **{"--check": "0000-000G"})

    assert "do not fit" in said
    assert recovery.uses(lender) == []


def test_another_request_s_answer_opens_nothing_and_changes_nothing(capsys, tmp_path, lender, officer, laptop):
    answer = answered(capsys, tmp_path, lender, officer, recovering.ask(folder(laptop), os.urandom))
    asking = recovering.ask(folder(laptop), os.urandom)

    for wrong in (answer, answer[:-4], "", asking.text, "OD-OPEN-!!"):
        with pytest.raises(AnswerDoesNotFit):
            recovering.open_answered(asking, wrong, ANOTHER, laptop.adapters)

    desks.close(laptop.open(folder(laptop)))


def test_a_weak_new_passphrase_is_refused_and_the_answer_stays_good(capsys, tmp_path, lender, officer, laptop):
    asking = recovering.ask(folder(laptop), os.urandom)
    answer = answered(capsys, tmp_path, lender, officer, asking)

    with pytest.raises(WeakPassphrase):
        recovering.open_answered(asking, answer, "short", laptop.adapters)

    assert come_back(laptop, asking, answer) == 1
