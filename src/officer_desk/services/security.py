"""What an officer does about the keys of a closed desk: another passphrase, or another data key."""

from collections.abc import Callable
from pathlib import Path

from officer_desk.services import desks, unlocking
from officer_desk.services.desks import Adapters
from officer_desk.store import keys, rotation
from officer_desk.store.rotation import Ways


def change_passphrase(folder: Path, old: str, new: str, adapters: Adapters) -> None:
    """Let another passphrase open the desk; it may be open meanwhile, for what it holds is not touched.

    Raises `WrongPassphrase` and its kin, `WeakPassphrase`, `KeyringMissing`, `DiskFull`; then the old one opens as before.
    """
    way = adapters
    keys.change_passphrase(folder, old, new, way.keyring, way.clock, way.random, way.cost).wipe()


def rotate(folder: Path, passphrase: str, adapters: Adapters, told: Callable[[int, int], None]) -> None:
    """Exchange the data key of a closed desk, after a suspicion that it leaked; `told` hears pages done of all pages.

    The desk is opened and looked at once more under its old key, so that one that was set back carries its mark over.
    Raises what opening raises, `DiskFull`, and `StoreUnavailable` where the desk is open; then nothing was changed.
    """
    way = adapters
    desk = desks.open_desk(folder, passphrase, way)
    try:
        if desk.unaudited:
            for _ in unlocking.go_on(desk):
                """Each step may mark it."""
    finally:
        desks.close(desk)
    rotation.rotate(folder, passphrase, Ways(way.keyring, way.clock, way.random, way.cost), told)
