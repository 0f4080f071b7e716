"""The way back into a desk whose passphrase is forgotten or whose keyring is lost: head office opens its key."""

from dataclasses import dataclass, field
from pathlib import Path

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import recovery
from officer_desk.protocol.sealing import Random
from officer_desk.services import desks
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.store import keys
from officer_desk.store.keys import NoRecovery, RecoveryRequest


class AnswerDoesNotFit(DeskError):
    """Head office's answer is not whole, or it answers another request."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A request under way: `text` goes to head office, `check` is read aloud. It is good as long as it is in memory."""

    folder: Path
    text: str
    check: str
    request: RecoveryRequest = field(repr=False)


def ask(folder: Path, random: Random) -> Asking:
    """Make a request for the desk in this folder; raises `NoRecovery` where head office holds no key to it."""
    request = keys.request_recovery(folder, random)
    slot = request.recovery
    asked = recovery.Asked(request.device, slot.public, slot.sealed, request.fresh.public)
    return Asking(folder, asked.text, asked.check, request)


def open_answered(asking: Asking, answer: str, passphrase: str, adapters: Adapters) -> Desk:
    """Open the desk with head office's answer, under a new passphrase.

    Raises `AnswerDoesNotFit`, `WeakPassphrase`, and what the store says of its file.
    """
    released = recovery.read_answer(answer)
    if released is None:
        raise AnswerDoesNotFit
    way = adapters
    try:
        opened = keys.recover(asking.folder, asking.request, released, passphrase, way.keyring, way.random, way.cost)
    except NoRecovery:
        raise AnswerDoesNotFit from None
    return desks.open_with(asking.folder, opened, adapters)
