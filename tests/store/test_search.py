"""Somebody is found by whatever an officer remembers of them."""

import hashlib
from pathlib import Path

import pytest

from officer_desk import resources
from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.person import Identity
from officer_desk.services import customers as receiving
from officer_desk.services import search
from officer_desk.services.desk import Desk
from officer_desk.store import customers, tables, tails
from tests.desks import open_desk
from tests.practice_people import People

WHO = {
    "曾國藩": "zengguofan zeng guofan zgf 曾国藩 国藩 國藩 Zeng Guofan",
    "单小明": "shanxiaoming danxiaoming sxm xiaoming 小明",
    "仇查": "qiuzha choucha qz",
    "王乾": "wangqian wq 王干",
    "吕绿": "lvlv lulu lülü",
    "欧阳慕容": "ouyang oymr 歐陽 murong mr",
    "阿依古丽·买买提": "ayiguli 阿依古丽买买提 买买提 阿依古丽·买买提 aygl",
    "Anna Müller": "anna müller annamüller ller",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    desk = open_desk(tmp_path_factory.mktemp("desk"))
    people = People(7)
    with desk.writing() as pen:
        for number, name in enumerate(WHO):
            who = people.customer(number).who
            known = Identity(name, who.id_number, who.birth_date, f"1390000{number:04d}", "somewhere 5")
            receiving.receive(pen, known, CustomerKind.WAGE_EARNER, "zh_CN")
    return desk


def names(desk: Desk, typed: str) -> list[str]:
    with desk.reading() as glance:
        return [row.name for row in customers.search(glance.connection, typed)]


@pytest.mark.parametrize(
    ("name", "typed"),
    [(name, typed) for name, words in WHO.items() for typed in words.split()],
)
def test_a_name_is_found_by_its_characters_of_either_kind_its_reading_and_its_initials(
    desk: Desk, name: str, typed: str
) -> None:
    assert name in names(desk, typed)


def test_a_person_is_found_by_part_of_the_phone_and_the_last_four_figures_and_told_apart_by_them(desk: Desk) -> None:
    with desk.reading() as glance:
        row = next(one for one in customers.everybody(glance.connection) if one.name == "曾國藩")

    by_phone = next(hit for hit in search.find(desk, row.phone[-5:]) if hit.title == row.name)
    by_number = next(hit for hit in search.find(desk, row.id_number[-4:]) if hit.title == row.name)
    by_name = next(hit for hit in search.find(desk, "曾") if hit.title == row.name)

    assert (by_phone.detail, by_number.detail) == (row.phone, f"…{row.id_number[-4:]}")
    assert by_name.detail == "somewhere 5"


@pytest.mark.parametrize("typed", ["", "  ", "·", "nobody", "%", "'", "99999", "\U0010ffff"])
def test_what_nobody_is_called_finds_nobody(desk: Desk, typed: str) -> None:
    assert names(desk, typed) == []


def test_a_name_that_begins_so_stands_before_one_that_goes_on_so(desk: Desk) -> None:
    assert names(desk, "mr")[0] == "欧阳慕容"
    assert names(desk, "小")[0] == "单小明"


def test_whoever_is_hidden_leaves_nothing_under_which_they_could_be_found(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    who = People(8).customer(1).who
    with desk.writing() as pen:
        known = Identity(who.name, who.id_number, who.birth_date, who.phone, who.address)
        customer = receiving.receive(pen, known, CustomerKind.WAGE_EARNER, "zh_CN")
        customers.hide(pen.connection, customer)
        left = pen.connection.execute(tables.suffix.select()).all()

    assert left == []


def test_other_readings_are_another_version_of_the_read_tables() -> None:
    data = b"".join(path.read_bytes() for path in sorted(resources.search().glob("*.txt")))

    assert (tables.VERSION, hashlib.sha256(data).hexdigest()[:16]) == (4, tails.MADE_OF)


def test_whoever_is_called_so_is_found_among_many_whose_names_end_so(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    people = People(9)
    with desk.writing() as pen:
        for number in range(customers.MOST_HITS + 20):
            who = people.customer(number).who
            name = "李真" if number == 0 else "王丽"
            known = Identity(name, who.id_number, who.birth_date, f"1390000{number:04d}", "somewhere 5")
            receiving.receive(pen, known, CustomerKind.WAGE_EARNER, "zh_CN")

    assert names(desk, "li")[0] == "李真"
    assert len(names(desk, "li")) == customers.MOST_HITS


def test_a_long_name_does_not_fill_the_table() -> None:
    name = "单" * 40

    assert len(tails.tails(name, "", "")) < 40 * (1 + 2 * tails.MOST_WAYS)
