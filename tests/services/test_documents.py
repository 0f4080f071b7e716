"""Papers as they are taken in: what is kept of them, what is refused, and that nothing of them lies anywhere in clear."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from officer_desk import resources
from officer_desk.domain.errors import BadField
from officer_desk.services import applications, customers, documents
from officer_desk.services.desk import CaseNotHere
from officer_desk.services.documents import TooMuchWaits
from officer_desk.store import attached, attachments
from tests.desks import open_desk
from tests.services.test_main_job import identity, visit

MARK = "a camera in the kitchen of somebody"


@pytest.fixture
def desk(tmp_path):
    desk = open_desk(tmp_path / "desk")
    yield desk
    desk.store.close()


@pytest.fixture
def case(desk) -> tuple[str, str]:
    """An application that can take papers, and its borrower."""
    told = visit("trader")
    with desk.writing() as pen:
        customer = customers.receive(pen, identity(told.who), told.kind, told.language)
        wish = applications.Wish(told.channel, told.purpose, told.amount_minor, told.term_months, 100_000, told.words)
        return applications.open_application(pen, customer, wish), customer


def photograph(width: int = 3000, height: int = 2000) -> bytes:
    target, exif = BytesIO(), Image.Exif()
    exif[0x010E] = MARK
    picture = Image.frombytes("RGB", (width // 10, height // 10), os.urandom(width * height // 100 * 3))
    picture.resize((width, height)).save(target, "JPEG", quality=95, exif=exif)
    return target.getvalue()


def test_a_photograph_is_kept_small_without_what_the_camera_wrote_and_with_a_small_picture(desk, case):
    application, customer = case
    before = photograph()

    id = documents.attach(desk, application, "premises_photo", customer, before, "image/jpeg")

    kept, small = documents.picture(desk, id), documents.thumbnail(desk, id)
    assert MARK.encode() in before
    assert MARK.encode() not in kept + small
    assert max(Image.open(BytesIO(kept)).size) <= 1600
    assert max(Image.open(BytesIO(small)).size) <= 240
    assert (len(kept) <= 250_000, len(small) <= 20_000) == (True, True)


@pytest.mark.parametrize(
    ("data", "media_type", "reason"),
    [
        (b"no picture at all", "image/jpeg", "unreadable"),
        (b"<svg onload='x'/>", "image/svg+xml", "unreadable"),
        (b"MZ\x90\x00", "application/pdf", "unreadable"),
        (b"%PDF" + bytes(attachments.MOST_BYTES), "application/pdf", "too_large"),
        (b"", "image/png", "unreadable"),
    ],
)
def test_what_is_no_paper_is_refused_and_leaves_no_file(desk, case, data, media_type, reason):
    application, customer = case

    with pytest.raises(BadField) as refused:
        documents.attach(desk, application, "premises_photo", customer, data, media_type)

    assert refused.value.reason == reason
    assert desk.attachments.ids() == frozenset()


def test_a_paper_that_cannot_be_recorded_leaves_no_file(desk, case):
    _, customer = case

    with pytest.raises(CaseNotHere):
        documents.attach(desk, "f" * 32, "premises_photo", customer, photograph(300, 200), "image/jpeg")

    assert desk.attachments.ids() == frozenset()


def test_what_waits_to_be_sent_does_not_fill_the_disk(desk, case):
    application, customer = case
    documents.attach(desk, application, "premises_photo", customer, photograph(300, 200), "image/jpeg")
    with desk.store.write() as connection:
        connection.exec_driver_sql("UPDATE attachment SET size = ?", (documents.MOST_WAITING_BYTES,))

    with pytest.raises(TooMuchWaits):
        documents.attach(desk, application, "premises_photo", customer, photograph(300, 200), "image/jpeg")

    with desk.reading() as glance:
        (id,) = attached.named(glance.connection)
    desk.store.file_sent(id)
    documents.attach(desk, application, "premises_photo", customer, photograph(300, 200), "image/jpeg")


WATCHED = """
import sys
from pathlib import Path

written = []
def hear(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)) and isinstance(arguments[2], int):
        if arguments[2] & 3:
            written.append(str(arguments[0]))
import random
from PIL import Image
from tests.desks import open_desk
from tests.services.test_main_job import apply_for, visit
from officer_desk.services import applications, documents
desk = open_desk(Path(sys.argv[1]))
sys.addaudithook(hear)
application = apply_for(desk, visit("trader"))
for document in applications.page(desk, application).application.documents:
    documents.picture(desk, document.id), documents.thumbnail(desk, document.id)
desk.store.close()
print("\\n".join(sorted(set(written))))
"""


def test_no_paper_is_written_anywhere_but_sealed_into_the_desk_s_folder(tmp_path):
    folder, temporary = tmp_path / "desk", tmp_path / "tmp"
    temporary.mkdir()
    paths = os.pathsep.join((str(resources.root() / "src"), str(resources.root())))
    env = {**os.environ, "TMPDIR": str(temporary), "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}

    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(folder)], env=env, cwd=tmp_path, capture_output=True, text=True, check=True
    )

    written = {Path(line) for line in done.stdout.splitlines()}
    assert written
    assert {path.parent for path in written} == {folder / "attachments"}
    assert list(temporary.iterdir()) == []
    told = visit("trader")
    for path in tmp_path.rglob("*"):
        if path.is_file():
            whole = path.read_bytes()
            assert not any(word.encode() in whole for word in (told.who.name, told.who.phone, told.who.address))
            assert b"\x89PNG" not in whole
            assert b"JFIF" not in whole
