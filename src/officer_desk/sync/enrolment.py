"""How a laptop becomes a device: it learns head office's keys, shows its code, and gets its lease."""

import contextlib
from collections.abc import Callable

from officer_desk.domain.errors import BadField
from officer_desk.domain.policy import Pack
from officer_desk.protocol import exchange
from officer_desk.protocol.exchange import Enrolment, Hello, Lease
from officer_desk.protocol.packs import pack_in
from officer_desk.protocol.sealing import BoxKey
from officer_desk.protocol.signing import BadSignature, SigningKey, VerifyKey
from officer_desk.store.desk_store import HeadOffice
from officer_desk.sync.client import Client
from officer_desk.sync.report import NoNetwork, NotHeadOffice, UpdateNeeded

Enrol = Callable[[SigningKey, BoxKey], Lease]

# A code is good for one laptop. Its keys end with the attempt, so an answer that was lost is asked for again at once.
TRIES = 3


def introduce(client: Client, address: str, code: str) -> tuple[HeadOffice, Enrol]:
    """Head office's keys, and how to ask it for a lease once the laptop has keys of its own."""
    hello = client.hello()
    head_office = HeadOffice(address, hello.verify_key, hello.box_key, hello.recovery_key)

    def enrol(signing: SigningKey, box: BoxKey) -> Lease:
        asked = Enrolment(code.strip(), signing.verify_key.raw, box.public)
        lease = _asked(client, asked)
        verify_pack(lease, hello.verify_key)
        rules_of(lease)
        return lease

    return head_office, enrol


def _asked(client: Client, asked: Enrolment) -> Lease:
    for _ in range(TRIES - 1):
        with contextlib.suppress(NoNetwork):
            return client.open("/v1/enrol", asked, Lease)
    return client.open("/v1/enrol", asked, Lease)


def verify_pack(lease: Lease, verify_key: bytes) -> None:
    """Rules count only when head office signed them; raises `NotHeadOffice`."""
    try:
        VerifyKey(verify_key).verify(exchange.pack_message(lease.pack), lease.pack_signature)
    except BadSignature:
        raise NotHeadOffice from None


def rules_of(lease: Lease) -> Pack:
    """The rules in a lease; raises `UpdateNeeded` for rules that a newer program reads."""
    try:
        return pack_in(lease.pack)
    except BadField:
        raise UpdateNeeded from None


def same_head_office(hello: Hello, known: HeadOffice) -> None:
    """Raises `NotHeadOffice` when somebody else answers at its address."""
    if (hello.verify_key, hello.box_key) != (known.verify_key, known.box_key):
        raise NotHeadOffice
