"""Whether a request was really made by the device that it names, and only once."""

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from officer_desk.headoffice import accounts, tables
from officer_desk.headoffice.accounts import Device
from officer_desk.headoffice.house import House, Refused
from officer_desk.protocol.signing import BadSignature, request_message

NONCE_MS = 10 * 60 * 1000
NONCE_BYTES = 40
_PURPOSE = b"od/nonce/v1"
_RANDOM_BYTES = 16
_TAG_BYTES = 16


def fresh_nonce(house: House) -> bytes:
    """A nonce that head office recognises as its own without having stored it."""
    return _nonce(house, house.now().to_bytes(8, "big") + house.random(_RANDOM_BYTES))


def admit(house: House, *, device: str, nonce: bytes, signature: bytes, method: str, path: str, body: bytes) -> Device:
    """The device that asks; raises `Refused`. The nonce is used up by a good signature only, so that nobody can
    spoil another's. A revoked device is let in as what it is: what it pushes must not be lost."""
    issued = int.from_bytes(nonce[:8], "big")
    if nonce != _nonce(house, nonce[: 8 + _RANDOM_BYTES]) or abs(house.now() - issued) > NONCE_MS:
        raise Refused(401, "nonce")
    with house.database.read() as connection:
        known = accounts.device_of(connection, device)
    if known is None:
        raise Refused(401, "device")
    try:
        known.verify_key.verify(request_message(method, path, body, nonce), signature)
    except BadSignature:
        raise Refused(401, "signature") from None
    _use_up(house, nonce, issued)
    return known


def _nonce(house: House, begin: bytes) -> bytes:
    return begin + house.keys.tag(begin, _PURPOSE)[:_TAG_BYTES]


def _use_up(house: House, nonce: bytes, issued: int) -> None:
    table = tables.used_nonce
    try:
        with house.database.write() as connection:
            connection.execute(table.delete().where(table.c.expires_at < house.now() - 2 * NONCE_MS))
            if connection.execute(select(table.c.nonce).where(table.c.nonce == nonce)).first():
                raise Refused(401, "nonce")
            connection.execute(insert(table).values(nonce=nonce, expires_at=issued + NONCE_MS))
    except IntegrityError:
        # Two servers on one database, the same request at the same moment: only one of them is the first.
        raise Refused(401, "nonce") from None
