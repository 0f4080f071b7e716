"""A desk that comes back from a stick: on its own laptop, on a new one, with a paper code, with head office's help."""

import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from officer_desk.domain.errors import BadField
from officer_desk.domain.forgetting import ErasureReason
from officer_desk.domain.loan import PayChannel
from officer_desk.protocol import sealing
from officer_desk.protocol.exchange import FeedItem, FeedPage
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.personal import Forgotten
from officer_desk.services import (
    applications,
    backups,
    cash,
    customers,
    desks,
    documents,
    forgetting,
    loans,
    repayments,
    restoring,
)
from officer_desk.services.profiles import profiles
from officer_desk.services.restoring import BackupDoesNotOpen, DeskIsNewer, RestoreStopped, Restoring
from officer_desk.store import journal, people
from officer_desk.store.backup import PlaceGone
from officer_desk.store.keys import WrongPassphrase
from officer_desk.store.set_back import Sign
from officer_desk.store.wrapping import KeyringMissing
from tests.desks import COMPLIANCE
from tests.services.laptop import PASSPHRASE, RECOVERY, OwnLaptop, heard, never
from tests.services.test_forgetting import accept, repaid
from tests.services.test_main_job import apply_for, decide, lend, visit


@pytest.fixture
def laptop(tmp_path):
    return OwnLaptop(tmp_path / "laptop")


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def opened():
    """Every desk that a test leaves open."""
    desks_left = []
    yield desks_left
    for desk in desks_left:
        desk.store.close()


@pytest.fixture
def desk(laptop, opened):
    opened.append(laptop.begin())
    return opened[-1]


def saved(laptop: OwnLaptop, desk, stick: Path) -> tuple[Path, str]:
    """The file of a backup, and the code on the paper."""
    made = laptop.back_up(desk, stick)
    return stick / made.file, backups.code(desk)


def lent(desk, name: str = "trader") -> str:
    told = visit(name)
    application = apply_for(desk, told)
    decide(desk, application)
    return lend(desk, application, told)


def everything(desk) -> dict:
    return desk.store.read_tables()


def test_a_new_laptop_opens_the_backup_with_passphrase_and_code(laptop, desk, stick, opened, tmp_path):
    loan = lent(desk)
    file, code = saved(laptop, desk, stick)
    other = laptop.another(tmp_path / "new")
    before, paper = everything(desk), applications.page(desk, applications.rows(desk)[0].id).application.documents[0]
    picture = documents.picture(desk, paper.id)

    again = other.restore(file, code)
    opened.append(again)

    assert everything(again) == before
    assert documents.picture(again, paper.id) == picture
    assert loans.page(again, loan).people[0].identity.name == visit("trader").who.name
    (profile,) = profiles(other.desks)
    assert (profile.name, profile.branch) == (desk.me.name, desk.me.branch)
    assert again.device.id == desk.device.id


def test_the_restored_desk_opens_by_its_passphrase_and_the_new_laptop_s_keyring(laptop, desk, stick, opened, tmp_path):
    lent(desk)
    file, code = saved(laptop, desk, stick)
    other = laptop.another(tmp_path / "new")
    again = other.restore(file, code)
    folder = again.store.engine.path.parent
    desks.close(again)

    opened.append(other.open(folder))

    assert everything(opened[-1]) == everything(desk)
    with pytest.raises(WrongPassphrase):
        other.open(folder, "another passphrase than the right one")
    with pytest.raises(KeyringMissing):
        laptop.another(tmp_path / "third").restore(file)


def test_a_restored_desk_gives_provisional_receipts_until_head_office_answers(laptop, desk, stick, opened, tmp_path):
    loan = lent(desk)
    file, code = saved(laptop, desk, stick)
    other = laptop.another(tmp_path / "new")
    again = other.restore(file, code)

    found = again.set_back()
    number = repayments.take(again, loan, 10_000, PayChannel.CASH, "").receipt.number
    folder = again.store.engine.path.parent
    desks.close(again)
    opened.append(other.open(folder))

    assert (found.sign, found.mixed, found.lost) == (Sign.BACKUP, False, 0)
    assert "-P-" in number
    assert opened[-1].set_back().sign is Sign.BACKUP


def test_the_same_laptop_needs_no_code(laptop, desk, stick, opened):
    lent(desk)
    file, _ = saved(laptop, desk, stick)
    before = everything(desk)
    desks.close(desk)
    damaged = laptop.desks / "mine" / "desk.db"
    damaged.write_bytes(os.urandom(damaged.stat().st_size))

    opened.append(laptop.restore(file))

    assert everything(opened[-1]) == before
    assert len(profiles(laptop.desks)) == 1
    assert (laptop.root / "set_aside" / "mine" / "desk.db").exists()


def test_a_healthy_desk_is_not_replaced_by_an_older_one(laptop, desk, stick):
    file, _ = saved(laptop, desk, stick)
    cash.count_bag(desk, {})
    desks.close(desk)

    with pytest.raises(DeskIsNewer):
        laptop.restore(file)

    assert [path.name for path in laptop.desks.iterdir()] == ["mine"]


def test_a_desk_that_lost_its_last_days_is_replaced(laptop, desk, stick, opened):
    desks.close(desk)
    shutil.copy(laptop.desks / "mine" / "desk.db", stick / "older.db")
    desk = laptop.open(laptop.desks / "mine")
    lent(desk)
    file, _ = saved(laptop, desk, stick)
    before = everything(desk)
    desks.close(desk)
    shutil.copy(stick / "older.db", laptop.desks / "mine" / "desk.db")

    opened.append(laptop.restore(file))

    assert everything(opened[-1]) == before


@pytest.mark.parametrize(("passphrase", "right_code"), [("some other words for this desk", True), (PASSPHRASE, False)])
def test_what_does_not_fit_opens_nothing(laptop, desk, stick, tmp_path, passphrase, right_code):
    file, code = saved(laptop, desk, stick)
    other = laptop.another(tmp_path / "new")
    unlike = backups.restore_code.shown(bytes(16))

    with pytest.raises(BackupDoesNotOpen):
        other.restore(file, code if right_code else unlike, passphrase)

    assert list(other.desks.iterdir()) == []


def test_a_code_with_a_slip_is_said_before_anything_is_tried(laptop, desk, stick, tmp_path):
    file, code = saved(laptop, desk, stick)

    with pytest.raises(BadField) as refused:
        laptop.another(tmp_path / "new").restore(file, code[:-1])

    assert (refused.value.field, refused.value.reason) == ("restore_code", "length")


def test_head_office_opens_a_backup_when_the_paper_is_lost(laptop, desk, stick, opened, tmp_path):
    lent(desk)
    file, _ = saved(laptop, desk, stick)
    before = everything(desk)
    other = laptop.another(tmp_path / "new")

    asked = restoring.request(file, other.adapters)
    wanted = asked[1]
    answer = sealing.release(wanted.recovery.sealed, wanted.device, RECOVERY, wanted.fresh.public, os.urandom)
    work = Restoring(file, other.desks, other.adapters, heard, never)
    opened.append(restoring.restore_answered(asked, answer, "quite new words for a new day", work))

    assert everything(opened[-1]) == before
    folder = opened.pop().store.engine.path.parent
    opened.append(other.open(folder, "quite new words for a new day"))


def test_the_paper_of_the_first_backup_opens_those_of_the_restored_desk(laptop, desk, stick, opened, tmp_path):
    file, code = saved(laptop, desk, stick)
    other = laptop.another(tmp_path / "new")

    opened.append(other.restore(file, code))

    assert backups.code(opened[-1]) == code


@pytest.mark.parametrize("stops_at", [1, 3])
def test_a_restore_that_is_stopped_leaves_nothing(laptop, desk, stick, tmp_path, stops_at):
    lent(desk)
    file, code = saved(laptop, desk, stick)
    other = laptop.another(tmp_path / "new")
    steps = []

    with pytest.raises(RestoreStopped):
        other.restore(file, code, told=lambda *step: steps.append(step), stop=lambda: len(steps) == stops_at)

    assert list(other.desks.iterdir()) == []


def test_a_stick_that_is_gone_is_said(laptop, desk, stick, tmp_path):
    file, code = saved(laptop, desk, stick)
    file.unlink()

    with pytest.raises(PlaceGone):
        laptop.another(tmp_path / "new").restore(file, code)


def test_whose_backup_it_is_is_known_before_it_is_opened(laptop, desk, stick):
    file, _ = saved(laptop, desk, stick)

    profile, made_at = backups.whose(file)

    assert (profile.name, profile.role, made_at) == (desk.me.name, desk.me.role, laptop.clock.milliseconds())
    assert backups.found_in(stick) == (file,)


def test_whoever_may_have_been_forgotten_since_waits_for_head_office(laptop, desk, stick, opened, tmp_path):
    gone, _, _ = repaid(desk, laptop.clock)
    running = lent(desk, "wage_earner")
    accept(desk)
    file, code = saved(laptop, desk, stick)
    other = laptop.another(tmp_path / "new")
    other.clock.now += timedelta(days=366 * 6)

    again = other.restore(file, code)
    opened.append(again)

    assert customers.page(again, gone).row.name == ""
    assert forgetting.standing(again, gone).withheld
    assert not forgetting.standing(again, gone).gone
    assert loans.page(again, running).people[0].identity is not None
    with again.reading() as glance, pytest.raises(Forgotten):
        people.StoredKeys(glance.connection).key_of(gone)


def test_an_erasure_that_the_backup_does_not_know_is_done_again(laptop, desk, stick, opened, tmp_path):
    gone, _, _ = repaid(desk, laptop.clock)
    file, code = saved(laptop, desk, stick)
    laptop.clock.now += timedelta(days=366 * 6)
    forgetting.erase(replaced(desk), gone, visit("trader").who.name, ErasureReason.ASKED)
    accept(desk)
    with desk.reading() as glance:
        erasures = [
            one for one in journal.own(glance.connection, desk.device.id, 0, 10_000) if one.kind == "person_erased"
        ]
    other = laptop.another(tmp_path / "new")

    again = other.restore(file, code)
    opened.append(again)
    absorb(again, erasures)
    with again.store.write() as connection:
        given_back = people.give_back(connection)

    assert forgetting.standing(again, gone).gone
    assert gone not in given_back
    assert customers.page(again, gone).row.name == ""


def replaced(desk):
    return replace(desk, me=COMPLIANCE)


def absorb(desk, operations) -> None:
    start = desk.store.cursor()
    items = tuple(FeedItem(1000 + place, one, Outcome.APPLIED) for place, one in enumerate(operations))
    desk.store.absorb(FeedPage(desk.device.branch, start, 2000, 2000, items, {}, {}), {}, {})
