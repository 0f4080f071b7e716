import hashlib
import io
import os
import random
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from officer_desk.domain.errors import BadField
from officer_desk.store.attachments import (
    CHUNK_BYTES,
    HEADER_BYTES,
    MOST_BYTES,
    SEALED_CHUNK_BYTES,
    AttachmentDamaged,
    AttachmentMissing,
    Attachments,
)

KEY = bytes(range(32))
PLANTED = "王小明 110101199003071234".encode()
LONG = (PLANTED + b" identity card. ") * 7_000  # 322 kB: five chunks


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "attachments"


@pytest.fixture
def attachments(folder):
    return Attachments(folder, KEY, os.urandom)


def file_of(folder: Path, id: str) -> Path:
    (file,) = folder.glob(f"{id}.*")
    return file


@pytest.mark.parametrize(
    ("size", "chunks"),
    [(0, 1), (1, 1), (CHUNK_BYTES - 1, 1), (CHUNK_BYTES, 1), (CHUNK_BYTES + 1, 2), (3 * CHUNK_BYTES, 3)],
)
def test_what_was_written_reads_back_at_every_border(attachments, size, chunks):
    data = os.urandom(size)

    written = attachments.write("a1", data)

    assert attachments.read("a1", written.wrapped_key) == data
    assert (written.size, written.chunks) == (size, chunks)
    assert written.sha256 == hashlib.sha256(data).hexdigest()


def test_a_stream_is_written_like_bytes(attachments):
    written = attachments.write("a1", io.BytesIO(LONG))

    assert attachments.read("a1", written.wrapped_key) == LONG


def test_one_chunk_is_read_without_the_others(attachments, folder):
    written = attachments.write("a1", LONG)
    file = file_of(folder, "a1")
    damaged = bytearray(file.read_bytes())
    damaged[HEADER_BYTES] ^= 1
    file.write_bytes(damaged)

    third = attachments.chunk("a1", written.wrapped_key, 2)

    assert third == LONG[2 * CHUNK_BYTES : 3 * CHUNK_BYTES]
    with pytest.raises(AttachmentDamaged):
        attachments.chunk("a1", written.wrapped_key, 0)


@pytest.mark.parametrize("number", [-1, 5])
def test_a_chunk_that_is_not_there_is_a_bug(attachments, number):
    written = attachments.write("a1", LONG)

    with pytest.raises(IndexError):
        attachments.chunk("a1", written.wrapped_key, number)


def test_nothing_on_disk_is_in_clear_and_everything_is_private(attachments, folder):
    written = attachments.write("a1", LONG)
    file = file_of(folder, "a1")

    for secret in (PLANTED, "王小明".encode(), b"110101199003071234", written.file_key, KEY):
        assert secret not in file.read_bytes()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_same_file_twice_does_not_look_the_same(attachments, folder):
    one, other = attachments.write("a1", LONG), attachments.write("a2", LONG)

    assert file_of(folder, "a1").read_bytes() != file_of(folder, "a2").read_bytes()
    assert one.file_key != other.file_key


def test_keys_are_not_shown(attachments):
    written = attachments.write("a1", b"x")

    assert "key" not in repr(written)


def test_every_flipped_bit_is_refused(attachments, folder):
    written = attachments.write("a1", LONG[:100_000])
    file = file_of(folder, "a1")
    whole = file.read_bytes()
    dice = random.Random(3)
    bits = [*range(5 * 8), *range(13 * 8, HEADER_BYTES * 8, 5)]  # the key's name in between says nothing of the bytes
    bits += [dice.randrange(HEADER_BYTES * 8, len(whole) * 8) for _ in range(60)]

    for bit in bits:
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        file.write_bytes(damaged)
        with pytest.raises(AttachmentDamaged):
            attachments.read("a1", written.wrapped_key)


def rearranged(whole: bytes, order: list[int]) -> bytes:
    body = whole[HEADER_BYTES:]
    chunks = [body[start : start + SEALED_CHUNK_BYTES] for start in range(0, len(body), SEALED_CHUNK_BYTES)]
    return whole[:HEADER_BYTES] + b"".join(chunks[number] for number in order)


@pytest.mark.parametrize(
    "order",
    [[1, 0, 2, 3, 4], [0, 1, 3, 2, 4], [0, 1, 2, 3], [0], [0, 1, 2, 4], [0, 0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 4], []],
    ids=str,
)
def test_chunks_moved_cut_or_doubled_are_refused(attachments, folder, order):
    written = attachments.write("a1", LONG)
    file = file_of(folder, "a1")

    file.write_bytes(rearranged(file.read_bytes(), order))

    with pytest.raises(AttachmentDamaged):
        attachments.read("a1", written.wrapped_key)


@pytest.mark.parametrize(
    "kept", [0, 4, HEADER_BYTES - 1, HEADER_BYTES, HEADER_BYTES + 15, -1, -17, -SEALED_CHUNK_BYTES]
)
def test_a_file_cut_anywhere_is_refused(attachments, folder, kept):
    written = attachments.write("a1", LONG)
    file = file_of(folder, "a1")

    file.write_bytes(file.read_bytes()[:kept])

    with pytest.raises(AttachmentDamaged):
        attachments.read("a1", written.wrapped_key)


def test_a_file_with_something_after_its_end_is_refused(attachments, folder):
    written = attachments.write("a1", LONG)
    with file_of(folder, "a1").open("ab") as file:
        file.write(b"more")

    with pytest.raises(AttachmentDamaged):
        attachments.read("a1", written.wrapped_key)


def test_two_customers_files_cannot_be_swapped(attachments, folder):
    one, other = attachments.write("a1", LONG), attachments.write("a2", LONG)
    first, second = file_of(folder, "a1"), file_of(folder, "a2")
    swapped = first.read_bytes(), second.read_bytes()

    second.write_bytes(swapped[0])
    first.write_bytes(swapped[1])

    for id, key in (("a1", one.wrapped_key), ("a2", other.wrapped_key), ("a1", other.wrapped_key)):
        with pytest.raises(AttachmentDamaged):
            attachments.read(id, key)


def test_another_desk_s_key_reads_nothing(attachments, folder):
    written = attachments.write("a1", LONG)

    with pytest.raises(AttachmentDamaged):
        Attachments(folder, bytes(32), os.urandom).read("a1", written.wrapped_key)


def test_a_cut_wrapped_key_reads_nothing(attachments):
    attachments.write("a1", LONG)

    with pytest.raises(AttachmentDamaged):
        attachments.read("a1", b"short")


def test_a_file_at_the_limit_is_kept_and_one_above_it_is_not(attachments, folder):
    attachments.write("a1", bytes(MOST_BYTES))

    with pytest.raises(BadField) as refusal:
        attachments.write("a2", bytes(MOST_BYTES + 1))

    assert (refusal.value.field, refusal.value.reason) == ("document", "too_large")
    assert attachments.sealed_size("a1") <= 20 * 1024 * 1024
    assert attachments.ids() == {"a1"}
    assert len(list(folder.iterdir())) == 1


def test_an_id_is_written_once(attachments):
    written = attachments.write("a1", b"first")

    with pytest.raises(FileExistsError):
        attachments.write("a1", b"second")

    assert attachments.read("a1", written.wrapped_key) == b"first"


@pytest.mark.parametrize("id", ["", "../a1", "a/1", "a.1", "a" * 65, "王"])
def test_an_id_that_is_no_file_name_is_a_bug(attachments, id):
    with pytest.raises(ValueError, match="letters"):
        attachments.write(id, b"x")


def test_a_file_that_is_not_there_is_said(attachments):
    written = attachments.write("a1", b"x")
    attachments.forget("a1")
    attachments.forget("a1")

    assert not attachments.here("a1")
    with pytest.raises(AttachmentMissing):
        attachments.read("a1", written.wrapped_key)


def sealed(attachments: Attachments, id: str) -> bytes:
    """The file as it is sent, piece by piece."""
    pieces = []
    while piece := attachments.sealed_piece(id, len(pieces)):
        pieces.append(piece)
    return b"".join(pieces)


def test_what_is_sent_is_the_file_as_it_lies_on_disk(attachments, folder):
    attachments.write("a1", LONG)

    sent = sealed(attachments, "a1")

    assert sent == file_of(folder, "a1").read_bytes()
    assert len(sent) == attachments.sealed_size("a1")
    assert hashlib.sha256(sent).digest() == attachments.sealed_sha256("a1")


def test_another_desk_keeps_a_file_that_was_sent_with_its_key(attachments, tmp_path):
    written = attachments.write("a1", LONG)
    colleague = Attachments(tmp_path / "colleague", bytes(32), os.urandom)

    adopted = colleague.adopt("a1", io.BytesIO(sealed(attachments, "a1")), written.file_key)

    assert colleague.read("a1", adopted.wrapped_key) == LONG
    assert (adopted.sha256, adopted.size, adopted.chunks) == (written.sha256, written.size, written.chunks)
    assert adopted.wrapped_key != written.wrapped_key


def test_a_file_that_was_changed_on_its_way_is_not_kept(attachments, tmp_path):
    written = attachments.write("a1", LONG)
    colleague = Attachments(tmp_path / "colleague", bytes(32), os.urandom)
    changed = bytearray(sealed(attachments, "a1"))
    changed[-1] ^= 1

    with pytest.raises(AttachmentDamaged):
        colleague.adopt("a1", io.BytesIO(changed), written.file_key)

    assert colleague.ids() == frozenset()


def test_the_file_s_key_is_had_again_to_be_sealed_for_somebody(attachments):
    written = attachments.write("a1", LONG)

    assert attachments.file_key("a1", written.wrapped_key) == written.file_key


WRITER = """
import os, sys
from pathlib import Path
from officer_desk.store.attachments import Attachments
attachments = Attachments(Path(sys.argv[1]), bytes(range(32)), os.urandom)
number = int(sys.argv[2])
while True:
    written = attachments.write(f"f{number}", bytes([number % 256]) * 300_000)
    print(written.id, written.wrapped_key.hex(), flush=True)
    number += 1
"""


def test_files_are_whole_or_not_there_when_the_desk_is_killed_while_writing(attachments, folder):
    dice = random.Random(5)
    acknowledged = {}

    for turn in range(4):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), str(turn * 1000)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        )
        lines = [writer.stdout.readline() for _ in range(dice.randrange(2, 9))]
        writer.send_signal(signal.SIGKILL)
        rest, _ = writer.communicate()
        acknowledged |= dict(line.split() for line in [*lines, *rest.splitlines(keepends=True)] if line.endswith("\n"))

    for id, wrapped_key in acknowledged.items():
        number = int(id[1:])
        assert attachments.read(id, bytes.fromhex(wrapped_key)) == bytes([number % 256]) * 300_000
    assert len(attachments.ids() - acknowledged.keys()) <= 4
