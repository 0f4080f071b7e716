"""Documents: photograph or attach a paper, compare its number with the person's, look at it again."""

from datetime import date

from officer_desk.domain.application import Application
from officer_desk.domain.checklist import Document
from officer_desk.domain.customer import Customer
from officer_desk.domain.errors import BadField, DeskError
from officer_desk.domain.identity import check_business_code, check_identity_number
from officer_desk.domain.person import Identity
from officer_desk.protocol.acts import DocumentAttached
from officer_desk.protocol.personal import Words
from officer_desk.protocol.sealing import seal_to
from officer_desk.services.desk import Desk, Glance
from officer_desk.store import attached, photo

# On a village's line this is more than a month of nights; a laptop's disk must not be filled by what waits.
MOST_WAITING_BYTES = 512_000_000


class TooMuchWaits(DeskError):
    """Too many papers wait to be brought to head office."""


def attach(
    desk: Desk,
    application: str,
    kind: str,
    person: str,
    data: bytes,
    media_type: str,
    number: str = "",
    expires_on: date | None = None,
) -> str:
    """Keep a paper and answer its id; raises `BadField` for a number that cannot be, or a file that cannot be read, and
    `TooMuchWaits`.

    The bytes are durable, encrypted, before the operation that names them is.
    """
    taken = photo.take(data, media_type)
    with desk.reading() as glance:
        if attached.waiting_bytes(glance.connection) + len(taken.data) > MOST_WAITING_BYTES:
            raise TooMuchWaits
        checked_number, matches = _compare(glance, application, kind, person, number)
    id = desk.fresh_id()
    stored = desk.attachments.write(id, taken.data)
    try:
        with desk.writing() as pen:
            known = pen.case(application, Application)
            sealed = pen.seal(Words(checked_number), person) if checked_number else None
            document = Document(
                id, kind, person, stored.sha256, stored.size, taken.media_type, sealed, matches, expires_on
            )
            context = b"od/file-key/v1/" + id.encode()
            to_head_office = seal_to(desk.device.head_office.box_key, stored.file_key, context, desk.random)
            attached.keep(pen.connection, stored, known.id, taken.media_type, taken.thumbnail)
            pen.record(application, DocumentAttached(document, to_head_office))
    except BaseException:
        desk.attachments.forget(id)
        raise
    return id


def picture(desk: Desk, document: str) -> bytes:
    """The bytes of a paper; raises `NotHere` while they are only at head office."""
    with desk.reading() as glance:
        wrapped = attached.wrapped_key(glance.connection, document)
    return desk.attachments.read(document, wrapped)


def thumbnail(desk: Desk, document: str) -> bytes | None:
    """A small picture of a paper, where it is one."""
    with desk.reading() as glance:
        return attached.thumbnail(glance.connection, document)


def number_of(glance: Glance, document: Document) -> str:
    """The number on a paper, in clear."""
    return glance.read(document.number, Words).text if document.number else ""


def _compare(glance: Glance, application: str, kind: str, person: str, number: str) -> tuple[str, bool]:
    """The number, checked by its standard, and whether it is the person's own."""
    rule = next((rule for rule in glance.desk.pack.documents if rule.kind == kind), None)
    if rule is None:
        raise BadField("document", "unknown")
    if rule.numbered is None:
        return "", True
    if not number.strip():
        raise BadField("document_number", "missing")
    identity = _identity(glance, application, person)
    if rule.numbered == "licence":
        checked = check_business_code(number)
        return checked, checked == identity.licence
    checked = check_identity_number(number)
    return checked, checked == identity.id_number


def _identity(glance: Glance, application: str, person: str) -> Identity:
    known = glance.case(application, Application)
    if person == known.customer:
        return glance.read(glance.case(person, Customer).identity, Identity)
    for party in known.parties:
        if party.person == person:
            return glance.read(party.identity, Identity)
    raise BadField("person", "unknown")
