"""A holder of the recovery key lets an officer in again; each use is written down before the answer leaves the house."""

import hmac
import json
import os
from pathlib import Path

from officer_desk.headoffice import accounts
from officer_desk.headoffice.house import House, Refused
from officer_desk.headoffice.keys import FOLDER, sync_folder
from officer_desk.protocol import recovery, sealing
from officer_desk.protocol.recovery import Asked

LOG = "recoveries.log"
KEY = "recovery.key"
PURPOSE = b"od/recovery-log/v1"


def read(text: str) -> Asked:
    """The request of a desk; raises `Refused` when it is not whole."""
    asked = recovery.read_request(text)
    if asked is None:
        raise Refused(400, "malformed")
    return asked


def release(house: House, asked: Asked, staff: str, holder: str, key: Path | None = None) -> str:
    """Open a desk's key for this officer; answers the text for the desk.

    `key` is the file of the recovery key where it is kept off line. Raises `Refused` and `OSError`.
    """
    with house.database.read() as connection:
        accounts.staff_member(connection, staff)
    private = sealing.BoxKey((key or house.folder / FOLDER / KEY).read_bytes())
    try:
        released = sealing.release(asked.sealed, asked.device, private, asked.fresh, house.random)
    except sealing.Unreadable:
        raise Refused(400, "malformed") from None
    _note(house, {"at": house.now(), "holder": holder, "staff": staff, "device": asked.device, "check": asked.check})
    return recovery.write_answer(released)


def uses(house: House) -> list[dict[str, object]]:
    """Every use of the recovery key, oldest first."""
    return [json.loads(line)["use"] for line in _lines(house)]


def broken(house: House) -> int | None:
    """The first line of the log that was changed, from 1; None when all of them hold.

    Lines cut off at the end are not noticed here.
    """
    before = ""
    for number, line in enumerate(_lines(house), 1):
        try:
            entry = json.loads(line)
            good = hmac.compare_digest(str(entry["seal"]), _seal(house, before, entry["use"]))
        except (ValueError, KeyError, TypeError):
            return number
        if not good:
            return number
        before = str(entry["seal"])
    return None


def _note(house: House, use: dict[str, object]) -> None:
    lines = _lines(house)
    before = str(json.loads(lines[-1])["seal"]) if lines else ""
    entry = json.dumps({"use": use, "seal": _seal(house, before, use)}, ensure_ascii=False, sort_keys=True)
    handle = os.open(house.folder / LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "ab") as file:
        file.write(entry.encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())
    sync_folder(house.folder)


def _seal(house: House, before: str, use: object) -> str:
    said = json.dumps([before, use], ensure_ascii=False, sort_keys=True)
    return house.keys.tag(said.encode(), PURPOSE).hex()


def _lines(house: House) -> list[str]:
    file = house.folder / LOG
    return file.read_text("utf-8").splitlines() if file.exists() else []
