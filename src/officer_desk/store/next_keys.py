"""What lies beside a desk's store while its data key is exchanged, and how an exchange that broke off is settled.

Three files are made ready, durably and in this order: the store under the new key, its anchor, the slots of the new key.
Then the store takes the place of the one before, which decides it; anchor and slots follow. So names tell how far it came:

    no next slots                    nothing has happened; what else lies there is left over
    next slots and a next store      nothing has happened, the old slots open the old store: it is undone
    next slots and no next store     the new slots open the new store: it is finished
"""

import contextlib
from pathlib import Path

from officer_desk.store import files, keyslots
from officer_desk.store.keyring import Keyring, KeyringRefused
from officer_desk.store.keyslots import NEXT, NEXT_STORE, KeySlots

STORE, ANCHOR = "desk.db", "anchor"
NEXT_ANCHOR = "anchor.next"
LEFT_OVER = (
    *(NEXT_STORE + ending for ending in ("-wal", "-shm", "-journal", "")),
    *(name + files.UNFINISHED for name in (NEXT_ANCHOR, NEXT)),
    NEXT_ANCHOR,
)


def settle(folder: Path, keyring: Keyring) -> None:
    """Finish an exchange of the data key that broke off after the store was exchanged, or undo one that broke off before."""
    if keyslots.exchanged(folder):
        finish(folder, keyring)
    elif (folder / NEXT).exists():
        undo(folder, keyring)


def finish(folder: Path, keyring: Keyring) -> None:
    """Let anchor and slots follow the store. What is done already is done again without harm.

    The keyring's anchor comes from the keyring, not from a file that somebody may have laid there.
    """
    adopted = keyring.get(anchor_name(folder))
    if adopted is not None:
        keyring.set(folder.name, adopted)
        keyring.delete(anchor_name(folder))
    if (folder / NEXT_ANCHOR).exists():
        files.rename(folder / NEXT_ANCHOR, folder / ANCHOR)
    keyslots.forget_previous(folder)
    _forget_half(keyslots.present(folder), _secrets(keyslots.following(folder)), keyring)
    files.rename(folder / NEXT, folder / keyslots.NAME)


def undo(folder: Path, keyring: Keyring) -> None:
    """Take away what was made ready. The next slots go first: what is left without them was never to be."""
    kept = _secrets(keyslots.present(folder)) | _secrets(keyslots.previous(folder))
    _forget_half(keyslots.following(folder), kept, keyring)
    files.remove(folder / NEXT)
    clear(folder, keyring)


def clear(folder: Path, keyring: Keyring) -> None:
    """Take away what an exchange left that never came to its slots."""
    if (folder / NEXT).exists():
        return
    if (folder / NEXT_ANCHOR).exists():
        with contextlib.suppress(KeyringRefused):
            keyring.delete(anchor_name(folder))
    for name in LEFT_OVER:
        if (folder / name).exists():
            files.remove(folder / name)


def anchor_name(folder: Path) -> str:
    """Under which name the keyring keeps the next anchor."""
    return f"{folder.name}/next"


def _secrets(slots: KeySlots | None) -> frozenset[str]:
    secret = slots.officer.secret if slots and slots.officer else None
    return frozenset({secret} if secret else ())


def _forget_half(slots: KeySlots | None, kept: frozenset[str], keyring: Keyring) -> None:
    for secret in _secrets(slots) - kept:
        with contextlib.suppress(KeyringRefused):  # a half that opens nothing any more
            keyring.delete(secret)
