"""The encrypted files of papers: brought to head office piece by piece after everything small, and fetched for those who decide."""

import io

from officer_desk.domain.application import Application, Stage
from officer_desk.protocol.exchange import Chunk, Completed, PaperState
from officer_desk.services.desk import Desk
from officer_desk.store import attached, cases, photo
from officer_desk.store.attached import WantedFile
from officer_desk.store.attachments import AttachmentDamaged
from officer_desk.store.desk_store import WaitingFile
from officer_desk.sync.client import Client
from officer_desk.sync.report import HeadOfficeRefused

# Head office does not know the paper yet: what named it was refused or is parked, and the file waits with it.
NOT_YET = "no_such_paper"
# Some of the pieces there are not those of the file here; all are sent anew.
OTHER_PIECES = frozenset({"sha256", "chunks_missing"})


def bring(desk: Desk, client: Client, waiting: WaitingFile) -> bool:
    """Send what head office does not have of one file; whether it is whole there now."""
    try:
        state = client.get(_path(waiting.id), PaperState)
    except HeadOfficeRefused as refusal:
        if refusal.reason != NOT_YET:
            raise
        return False
    if not (
        state.complete or _sent(desk, client, waiting.id, frozenset(state.chunks)) or _sent(desk, client, waiting.id)
    ):
        return False
    desk.store.file_sent(waiting.id)
    return True


def _sent(desk: Desk, client: Client, id: str, there: frozenset[int] = frozenset()) -> bool:
    """Send every piece that is not there; whether head office has the same file then."""
    number = 0
    while piece := desk.attachments.sealed_piece(id, number):
        if number not in there:
            client.put(f"{_path(id)}/chunks/{number}", piece)
        number += 1
    try:
        client.ask(f"{_path(id)}/complete", Completed(desk.attachments.sealed_sha256(id)), dict)
    except HeadOfficeRefused as refusal:
        if refusal.reason not in OTHER_PIECES:
            raise
        return False
    return True


def wanted(desk: Desk) -> tuple[WantedFile, ...]:
    """Papers that somebody needs here, where this desk has the key and not the file: those of applications that wait for a
    decision, and those of an officer's own cases, whose laptop may be a new one."""
    with desk.reading() as glance:
        keys = attached.keys_without_file(glance.connection)
        if not keys:
            return ()
        return tuple(
            WantedFile(document.id, state.id, document.media_type, document.sha256, keys[document.id])
            for state in cases.states(glance.connection)
            if isinstance(state, Application) and _needed(state, desk.me.id)
            for document in state.documents
            if document.id in keys
        )


def _needed(state: Application, me: str) -> bool:
    own = state.officer == me and state.stage not in (Stage.DECLINED, Stage.WITHDRAWN)
    return own or state.stage in (Stage.SUBMITTED, Stage.REVIEWED)


def fetch(desk: Desk, client: Client, one: WantedFile) -> bool:
    """Take in one file; whether all of it is here and is what was attached. One that is not is asked for again next time."""
    try:
        state = client.get(_path(one.id), PaperState)
        if not state.complete:
            return False
        sealed = b"".join(client.get(f"{_path(one.id)}/chunks/{number}", Chunk).chunk for number in state.chunks)
        stored = desk.attachments.adopt(one.id, io.BytesIO(sealed), one.file_key)
    except (HeadOfficeRefused, AttachmentDamaged):
        return False
    if stored.sha256 != one.sha256:
        desk.attachments.forget(one.id)
        return False
    small = photo.thumbnail_of(desk.attachments.read(one.id, stored.wrapped_key), one.media_type)
    with desk.store.write() as connection:
        attached.keep(connection, stored, one.case, one.media_type, small, sent=True)
    return True


def _path(id: str) -> str:
    return f"/v1/attachments/{id}"
