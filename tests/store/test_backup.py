"""The file of a backup: what is in it in clear, what any change of it does, and what a stick can do to it."""

import os
import resource
import shutil
import sys
from pathlib import Path

import pytest

from officer_desk.domain.errors import BadField, DeskError
from officer_desk.services import applications, backups, drafts
from officer_desk.services.backups import BackupStopped, Part
from officer_desk.services.restoring import BackupDoesNotOpen
from officer_desk.store import container, restore_code
from officer_desk.store.backup import PlaceFull, PlaceGone, PlaceReadOnly
from officer_desk.store.container import BackupDamaged, BackupNewer, NotABackup
from officer_desk.store.keys import WrongPassphrase
from tests.services.laptop import PASSPHRASE, OwnLaptop
from tests.services.test_main_job import apply_for, visit
from tests.store.powerless import as_anybody


@pytest.fixture
def laptop(tmp_path):
    return OwnLaptop(tmp_path / "laptop")


@pytest.fixture
def desk(laptop):
    desk = laptop.begin()
    apply_for(desk, visit("trader"))
    yield desk
    desk.store.close()


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


def only_file(stick: Path) -> Path:
    (file,) = stick.iterdir()
    return file


def test_a_backup_is_one_file_whose_name_and_bytes_name_nobody(laptop, desk, stick):
    made = laptop.back_up(desk, stick)

    file = only_file(stick)
    whole = file.read_bytes()
    told = visit("trader")
    assert (file.name, len(whole)) == (made.file, made.size)
    for word in (told.who.name, told.who.phone, told.who.id_number, told.who.address, told.parties[0].who.name):
        assert word.encode() not in whole
        assert word not in file.name
    for id in desk.attachments.ids():
        assert id.encode() not in whole
    assert made.papers == len(desk.attachments.ids()) > 0
    assert PASSPHRASE.encode() not in whole


def test_nothing_lies_anywhere_in_clear_while_it_is_made(laptop, desk, stick):
    told = visit("trader")
    words = [told.who.name.encode(), told.who.phone.encode(), told.who.id_number.encode()]
    seen = set()

    def look(part, done, whole) -> None:
        for path in (*laptop.root.rglob("*"), *stick.rglob("*")):
            if path.is_file():
                seen.add(path.name)
                whole_file = path.read_bytes()
                assert not any(word in whole_file for word in words), path.name

    laptop.back_up(desk, stick, told=look)

    assert {"backup.copy", "backup.check.new"} <= seen
    assert any(name.endswith(".odbackup.new") for name in seen)


def test_nothing_of_the_making_is_left_on_the_laptop(laptop, desk, stick):
    before = {path.name for path in (laptop.desks / "mine").iterdir()}

    laptop.back_up(desk, stick)

    assert {path.name for path in (laptop.desks / "mine").iterdir()} == before


def test_every_part_is_told_from_nothing_to_all(laptop, desk, stick):
    told = {}

    laptop.back_up(desk, stick, told=lambda part, done, whole: told.setdefault(part, []).append((done, whole)))

    assert list(told) == [Part.COPYING, Part.WRITING, Part.CHECKING]
    for steps in told.values():
        assert steps == sorted(steps)
        assert steps[-1][0] == steps[-1][1] > 0


def test_work_goes_on_while_the_store_is_copied(laptop, desk, stick):
    def work(part, done, whole) -> None:
        if part is Part.COPYING and not written:
            written.append(apply_for(desk, visit("wage_earner")))

    written = []
    made = laptop.back_up(desk, stick, told=work)

    assert len(applications.rows(desk)) == 2
    again = laptop.back_up(desk, stick)
    assert again.operations > made.operations


def test_the_next_backup_takes_the_place_of_the_one_before(laptop, desk, stick):
    first = laptop.back_up(desk, stick)
    apply_for(desk, visit("farmer"))

    second = laptop.back_up(desk, stick)

    assert only_file(stick).stat().st_size == second.size
    assert (first.file, first.operations) < (second.file, second.operations)
    assert backups.reminder(desk).last == second


def test_what_a_backup_left_that_never_ended_goes_as_the_desk_opens(laptop, desk):
    folder = laptop.desks / "mine"
    desk.store.close()
    left = [folder / name for name in ("backup.copy", "backup.copy-wal", "backup.check", "backup.check.new")]
    for path in left:
        path.write_bytes(b"sealed")

    laptop.open(folder).store.close()

    assert not any(path.exists() for path in left)


@pytest.mark.parametrize("part", list(Part))
def test_a_backup_that_is_stopped_leaves_the_one_before(laptop, desk, stick, part):
    laptop.back_up(desk, stick)
    before = only_file(stick).read_bytes()
    reached = []

    with pytest.raises(BackupStopped):
        laptop.back_up(
            desk,
            stick,
            told=lambda now, *_: reached.append(now),
            stop=lambda: reached[-1:] == [part] or starts(part, reached),
        )

    assert only_file(stick).read_bytes() == before
    assert {path.name for path in (laptop.desks / "mine").iterdir() if path.name.startswith("backup")} == set()


def starts(part: Part, reached: list[Part]) -> bool:
    return part is Part.COPYING and not reached


def test_a_wrong_passphrase_makes_no_backup(laptop, desk, stick):
    with pytest.raises(WrongPassphrase):
        laptop.back_up(desk, stick, passphrase="nobody's words are these at all")

    assert list(stick.iterdir()) == []


def test_a_full_stick_is_said_and_keeps_the_backup_before(laptop, desk, stick):
    laptop.back_up(desk, stick)
    before = only_file(stick).read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fills(part, done, whole) -> None:
        if part is Part.WRITING:
            resource.setrlimit(resource.RLIMIT_FSIZE, (1, limits[1]))

    try:
        with pytest.raises(PlaceFull):
            laptop.back_up(desk, stick, told=fills)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert only_file(stick).read_bytes() == before


@pytest.mark.parametrize("part", [Part.WRITING, Part.CHECKING])
def test_a_stick_that_is_pulled_out_is_said(laptop, desk, stick, part):
    with pytest.raises(PlaceGone):
        laptop.back_up(
            desk, stick, told=lambda now, *_: shutil.rmtree(stick, ignore_errors=True) if now is part else None
        )

    assert backups.reminder(desk).last is None
    assert not (laptop.desks / "mine" / "backup.copy").exists()


def test_a_place_that_is_not_there_is_said(laptop, desk, stick):
    with pytest.raises(PlaceGone):
        laptop.back_up(desk, stick / "elsewhere")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_stick_that_may_not_be_written_is_said(laptop, desk, stick):
    stick.chmod(0o500)

    with as_anybody(), pytest.raises(PlaceReadOnly):
        laptop.back_up(desk, stick)


def test_what_the_stick_made_worse_is_noticed_before_it_counts(laptop, desk, stick):
    drafts.save(desk, drafts.new_draft(desk), "intake", "need", "", {"much": os.urandom(400_000)})
    laptop.back_up(desk, stick)
    before = only_file(stick).read_bytes()

    def spoil(part, done, whole) -> None:
        if part is Part.CHECKING and not spoilt:
            (unfinished,) = stick.glob("*.new")
            with unfinished.open("r+b") as file:
                file.seek(-5, os.SEEK_END)
                spoilt.append(file.write(b"\0\0\0"))

    spoilt = []
    with pytest.raises(BackupDamaged):
        laptop.back_up(desk, stick, told=spoil)

    assert spoilt == [3]
    assert only_file(stick).read_bytes() == before


def test_every_change_of_the_file_is_refused(laptop, desk, stick):
    laptop.back_up(desk, stick)
    file, whole = only_file(stick), only_file(stick).read_bytes()
    with file.open("rb") as source:
        container.read_head(source)
        begins = source.tell()
    piece = container.PIECE_BYTES + container.TAG_BYTES
    changed = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(0, len(whole), len(whole) // 60)]
    changed += [whole[:at] for at in (0, 5, begins, begins + piece, len(whole) - 1)]
    changed += [
        whole + b"x",
        whole[:begins] + whole[begins + piece : begins + 2 * piece] + whole[begins : begins + piece],
    ]
    refusals = set()

    for one in changed:
        file.write_bytes(one)
        with pytest.raises(DeskError) as refused:
            laptop.restore(file)
        refusals.add(refused.type)

    assert {BackupDamaged, NotABackup} <= refusals <= {BackupDamaged, NotABackup, BackupNewer, BackupDoesNotOpen}
    assert [path.name for path in laptop.desks.iterdir()] == ["mine"]


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_a_stream_reads_back_at_every_border(tmp_path, laptop, desk, stick, size):
    laptop.back_up(desk, stick)
    with only_file(stick).open("rb") as source:
        head = container.read_head(source)
    data, key = os.urandom(size), os.urandom(32)
    with (tmp_path / "file").open("wb") as target:
        sealer = container.Sealer(target, head, key)
        sealer.write(data)
        sealer.end()

    with (tmp_path / "file").open("rb") as source:
        stream = container.Unsealer(source, container.read_head(source), key)
        assert stream.read(size) == data
        assert stream.at_end()
        with pytest.raises(BackupDamaged):
            stream.read(1)


def test_a_code_is_read_as_it_is_written_and_misread_letters_are_put_right():
    code = bytes(range(200, 216))
    shown = restore_code.shown(code)

    assert len(shown.split("-")) == 7
    assert restore_code.read(shown) == code
    assert restore_code.read(shown.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == code


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda text: text[:-1], "length"),
        (lambda text: text[:-1] + "U", "characters"),
        (lambda text: ("A" if text[0] != "A" else "B") + text[1:], "checksum"),
        (lambda text: text[1] + text[0] + text[2:], "checksum"),
    ],
)
def test_a_slip_of_the_pen_is_noticed(spoil, reason):
    shown = restore_code.shown(bytes(range(3, 19)))

    with pytest.raises(BadField) as refused:
        restore_code.read(spoil(shown))

    assert refused.value.reason == reason


def test_a_backup_is_due_after_the_days_of_the_pack(laptop, desk, stick):
    fresh = backups.reminder(desk)
    laptop.clock.pass_days(7)
    overdue = backups.reminder(desk)
    laptop.back_up(desk, stick)
    made = backups.reminder(desk)
    laptop.clock.pass_days(6)
    later = backups.reminder(desk)
    laptop.clock.pass_days(1)

    assert (fresh.due, overdue.due, overdue.days) == (False, True, None)
    assert (made.due, made.days) == (False, 0)
    assert (later.due, later.days) == (False, 6)
    assert (backups.reminder(desk).due, backups.reminder(desk).days) == (True, 7)
