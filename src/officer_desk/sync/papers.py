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


def bring(desk: Desk, client: Client, waiting: WaitingFile) -> bool:
    """Send what head office does not have of one file; whether it is whole there now."""
    path = f"/v1/attachments/{waiting.id}"
    try:
        state = client.get(path, PaperState)
    except HeadOfficeRefused as refusal:
        if refusal.reason != NOT_YET:
            raise
        return False
    if not state.complete:
        number, there = 0, frozenset(state.chunks)
        while piece := desk.attachments.sealed_piece(waiting.id, number):
            if number not in there:
                client.put(f"{path}/chunks/{number}", piece)
            number += 1
        client.ask(f"{path}/complete", Completed(desk.attachments.sealed_sha256(waiting.id)), dict)
    desk.store.file_sent(waiting.id)
    return True


def wanted(desk: Desk) -> tuple[WantedFile, ...]:
    """Papers of applications that wait for a decision, where this desk has the key and not the file."""
    with desk.reading() as glance:
        keys = attached.keys_without_file(glance.connection)
        if not keys:
            return ()
        return tuple(
            WantedFile(document.id, state.id, document.media_type, document.sha256, keys[document.id])
            for state in cases.states(glance.connection)
            if isinstance(state, Application) and state.stage in (Stage.SUBMITTED, Stage.REVIEWED)
            for document in state.documents
            if document.id in keys
        )


def fetch(desk: Desk, client: Client, one: WantedFile) -> bool:
    """Take in one file; whether all of it is here and is what was attached. One that is not is asked for again next time."""
    path = f"/v1/attachments/{one.id}"
    try:
        state = client.get(path, PaperState)
        if not state.complete:
            return False
        sealed = b"".join(client.get(f"{path}/chunks/{number}", Chunk).chunk for number in state.chunks)
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
