"""A prepared visit tried on a desk that is thrown away, so that a wrong one is refused before anything is begun."""

import os
import tempfile
import tomllib
from pathlib import Path

from officer_desk import resources
from officer_desk.app import practice_paper
from officer_desk.app.practice import BRANCH
from officer_desk.domain.intake import Answers
from officer_desk.domain.staff import Role, Staff
from officer_desk.protocol import canonical
from officer_desk.protocol.chain import Head
from officer_desk.protocol.clock import SystemClock
from officer_desk.protocol.exchange import Lease
from officer_desk.protocol.packs import pack_data, read_pack
from officer_desk.protocol.sealing import BoxKey
from officer_desk.protocol.signing import SigningKey
from officer_desk.services.desk import Desk
from officer_desk.services.prepared import Picture, record_visit
from officer_desk.store.attachments import Attachments
from officer_desk.store.desk_store import DeskStore, Device, HeadOffice

NOBODY = Staff("0" * 32, "", Role.OFFICER, BRANCH)
KEY_BYTES = 32


class NowhereAnchor:
    """A chain that is thrown away is not anchored."""

    def moved(self, seq: int, hash: bytes) -> None:
        """Nobody will ask."""

    def flush(self) -> None:
        """Nothing to write."""

    def keep(self) -> None:
        """Nothing to keep."""

    def answered(self, head: Head) -> None:
        """Nobody answers."""

    def close(self, seal: bytes = b"") -> None:
        """Nothing to close."""


def rehearse(answers: Answers, picture: Picture = practice_paper.draw) -> None:
    """Raises `BadField` with the path of what is wrong in the visit, or `NotReady`; leaves nothing behind."""
    with tempfile.TemporaryDirectory(prefix="officer-desk-") as folder:
        desk = _desk(Path(folder))
        try:
            record_visit(desk, answers, picture)
        finally:
            desk.store.close()


def _desk(folder: Path) -> Desk:
    """A desk under a key that nobody keeps."""
    key = os.urandom(KEY_BYTES)
    pack = read_pack(tomllib.loads((resources.policy() / "cn-practice.toml").read_text("utf-8")))
    head_office = HeadOffice("", os.urandom(KEY_BYTES), BoxKey.generate(os.urandom).public, os.urandom(KEY_BYTES))
    device = Device(
        "rehearsal", BRANCH, NOBODY.id, SigningKey.generate(os.urandom), BoxKey.generate(os.urandom), head_office
    )
    store = DeskStore.open(folder / "desk.db", key)
    store.enrol(device, Lease(device.id, NOBODY, (), 2**62, 0, (), canonical.encode(pack_data(pack)), b""))
    return Desk(
        store=store,
        attachments=Attachments(folder / "attachments", key, os.urandom),
        anchor=NowhereAnchor(),
        clock=SystemClock(),
        random=os.urandom,
        device=device,
        me=NOBODY,
        colleagues=(),
        pack=pack,
    )
