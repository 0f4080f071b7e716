"""Encrypted files of papers: received chunk by chunk, checked whole, read chunk by chunk by who may see the paper."""

import hashlib
import shutil
from pathlib import Path

from officer_desk.headoffice import papers
from officer_desk.headoffice.accounts import Device
from officer_desk.headoffice.house import House, Refused
from officer_desk.headoffice.keys import write_private
from officer_desk.headoffice.papers import Paper
from officer_desk.protocol.exchange import CHUNK_BYTES, PaperState

FOLDER = "attachments"
MOST_BYTES = 20 * 1024 * 1024
MOST_CHUNKS = MOST_BYTES // CHUNK_BYTES


def state(house: House, device: Device, document: str) -> PaperState:
    """Which chunks are here, so that an interrupted upload goes on where it stopped."""
    paper = _paper(house, device, document)
    if paper.complete:
        return PaperState(True, tuple(range(_chunks(paper.bytes or 0))))
    names = (path.name for path in _chunk_folder(house, paper).glob("*"))
    return PaperState(False, tuple(sorted(int(name) for name in names if name.isdigit())))


def put_chunk(house: House, device: Device, document: str, number: int, data: bytes, sha256: bytes) -> None:
    """Keep one chunk; sent again it takes the place of the first, until the file is complete."""
    if not 0 <= number < MOST_CHUNKS or not 0 < len(data) <= CHUNK_BYTES:
        raise Refused(413, "too_large")
    if hashlib.sha256(data).digest() != sha256:
        raise Refused(400, "sha256")
    paper = _own_paper(house, device, document)
    if paper.complete:
        raise Refused(409, "complete")
    folder = _chunk_folder(house, paper)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_private(folder / str(number), data)


def complete(house: House, device: Device, document: str, sha256: bytes) -> None:
    """Put the chunks together, if they are what the device has; said again, it is answered again."""
    paper = _own_paper(house, device, document)
    if paper.complete:
        if paper.sha256 != sha256:
            raise Refused(409, "complete")
        return
    folder = _chunk_folder(house, paper)
    numbers = sorted(int(path.name) for path in folder.glob("*") if path.name.isdigit())
    if numbers != list(range(len(numbers))) or not numbers:
        raise Refused(409, "chunks_missing")
    data = b"".join((folder / str(number)).read_bytes() for number in numbers)
    if hashlib.sha256(data).digest() != sha256:
        raise Refused(409, "sha256")
    write_private(_file(house, paper), data)
    with house.database.write() as connection:
        papers.completed(connection, paper, sha256, len(data))
    shutil.rmtree(folder, ignore_errors=True)


def get_chunk(house: House, device: Device, document: str, number: int) -> bytes:
    """One chunk of a complete file, for a device that may see the paper."""
    paper = _paper(house, device, document)
    if not paper.complete or not 0 <= number < _chunks(paper.bytes or 0):
        raise Refused(404, "no_such_chunk")
    with _file(house, paper).open("rb") as file:
        file.seek(number * CHUNK_BYTES)
        return file.read(CHUNK_BYTES)


def _paper(house: House, device: Device, document: str) -> Paper:
    """The paper, if this device may see it; others are told that there is none."""
    with house.database.read() as connection:
        paper = papers.find(connection, device.branch, document)
    if paper is None or device.sees_only not in (None, paper.officer, paper.actor):
        raise Refused(404, "no_such_paper")
    return paper


def _own_paper(house: House, device: Device, document: str) -> Paper:
    """The paper, if it was this device's officer who attached it: nobody else brings its bytes."""
    paper = _paper(house, device, document)
    if paper.actor != device.staff.id:
        raise Refused(403, "not_the_actor")
    return paper


def _chunks(size: int) -> int:
    return -(-size // CHUNK_BYTES)


def _file(house: House, paper: Paper) -> Path:
    return house.folder / FOLDER / paper.branch / f"{paper.id}.encrypted"


def _chunk_folder(house: House, paper: Paper) -> Path:
    return house.folder / FOLDER / paper.branch / f"{paper.id}.chunks"
