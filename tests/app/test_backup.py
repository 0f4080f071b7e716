"""A desk with three months of work goes onto a stick by the program's own ways, and comes back on another laptop."""

from officer_desk.app import invented
from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.domain.staff import Role
from officer_desk.services import backups
from officer_desk.services.desk import Desk
from tests.app.conftest import PASSPHRASE
from tests.app.test_practice import desk_of, words_of


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    return desk.store.read_tables()


def test_the_work_of_three_months_comes_back_on_another_laptop(peopled: Laptop, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    with desk_of(peopled, Role.OFFICER) as desk:
        made = peopled.back_up(desk, stick, PASSPHRASE, lambda *_: None, lambda: False)
        before, code = everything(desk), backups.code(desk)
        papers = desk.attachments.ids()
    other = Laptop.at(Places(tmp_path / "other"))
    profile, _ = other.whose(stick / made.file)
    steps: list[tuple[int, int]] = []

    again = other.restore(stick / made.file, PASSPHRASE, code, lambda *step: steps.append(step))

    try:
        assert everything(again) == before
        assert again.attachments.ids() == papers
        assert (profile.name, profile.practice) == (again.me.name, True)
        assert steps[-1][0] == steps[-1][1]
        assert [one.role for one in other.profiles()] == [Role.OFFICER]
    finally:
        again.store.close()
    people = [invented.invented(number).who for number in range(invented.MANY)]
    for path in (stick / made.file, *(path for path in other.where.root.rglob("*") if path.is_file())):
        whole = path.read_bytes()
        assert not any(word.encode() in whole for who in people for word in words_of(who)), path.name
