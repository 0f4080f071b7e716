"""The practice branch: three people with work in front of them, and nothing of a customer in clear."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from officer_desk.app import invented
from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.app.practice import BackInTime
from officer_desk.domain.staff import Role
from officer_desk.protocol.clock import PracticeClock, local_day
from officer_desk.services import today
from officer_desk.services.desk import Desk
from officer_desk.store.keys import WeakPassphrase
from tests.app.conftest import PASSPHRASE


@contextmanager
def desk_of(laptop: Laptop, role: Role) -> Iterator[Desk]:
    profile = next(one for one in laptop.profiles() if one.role is role)
    desk = laptop.open(profile, PASSPHRASE)
    try:
        yield desk
    finally:
        desk.store.close()


def test_everybody_in_a_practice_branch_has_something_to_do(peopled: Laptop):
    with desk_of(peopled, Role.OFFICER) as desk:
        officer = today.board(desk)
    with desk_of(peopled, Role.REVIEWER) as desk:
        reviewer = today.board(desk)
    with desk_of(peopled, Role.APPROVER) as desk:
        approver = today.board(desk)

    assert len(officer.overdue) == 1
    assert officer.drafts
    assert officer.applications
    assert len(reviewer.decisions) == 1
    assert len(approver.decisions) == 1
    assert officer.waiting == 0


def test_desk_and_head_office_of_a_practice_branch_agree_to_the_cent(peopled: Laptop):
    with desk_of(peopled, Role.OFFICER) as desk:
        report = peopled.sync(desk, lambda _: None)

    assert report.agrees
    assert report.refused == 0


def test_no_file_of_a_laptop_holds_a_customer_s_data_in_clear(peopled: Laptop):
    people = [invented.invented(number) for number in range(invented.MANY)]
    known = {
        text for told in people for who in (told.who, *(party.who for party in told.parties)) for text in words_of(who)
    }
    known |= {told.account.number for told in people}
    spelt = [text.encode(encoding) for text in known for encoding in ("utf-8", "utf-16-le", "utf-16-be", "gb18030")]

    found = [
        path.relative_to(peopled.where.root)
        for path in peopled.where.root.rglob("*")
        if path.is_file() and any(text in (data := path.read_bytes()) or text in data[1:] for text in spelt)
    ]

    assert len(spelt) > 200
    assert found == []


def words_of(who) -> tuple[str, ...]:
    return who.name, who.id_number, who.phone, who.address


def test_a_practice_branch_with_an_easy_passphrase_is_refused_and_leaves_nothing_behind(tmp_path):
    laptop = Laptop.at(Places(tmp_path))

    with pytest.raises(WeakPassphrase):
        laptop.begin_practice("12345678")

    assert laptop.profiles() == ()
    assert not laptop.practice.begun
    assert not laptop.practice.running


def test_a_practice_branch_goes_on_in_time_and_never_back(tmp_path):
    laptop = Laptop.at(Places(tmp_path))
    laptop.practice.begin()
    clock = PracticeClock(laptop.practice.clock)
    here = local_day(clock.milliseconds())

    laptop.practice.move_to(here.replace(year=here.year + 1, day=1))

    assert local_day(clock.milliseconds()) == here.replace(year=here.year + 1, day=1)
    with pytest.raises(BackInTime):
        laptop.practice.move_to(here)
