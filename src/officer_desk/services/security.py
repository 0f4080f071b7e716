"""What an officer does about the keys of a closed desk: another passphrase, or another data key."""

from pathlib import Path

from officer_desk.services.desks import Adapters
from officer_desk.store import keys


def change_passphrase(folder: Path, old: str, new: str, adapters: Adapters) -> None:
    """Let another passphrase open the desk; it may be open meanwhile, for what it holds is not touched.

    Raises `WrongPassphrase` and its kin, `WeakPassphrase`, `KeyringMissing`, `DiskFull`; then the old one opens as before.
    """
    way = adapters
    keys.change_passphrase(folder, old, new, way.keyring, way.clock, way.random, way.cost).wipe()
