"""Whether a new passphrase will do: it is said while it is typed, before anything is changed."""

from officer_desk.store import passphrase


def weakness(typed: str, *, alone: bool) -> str | None:
    """Why it is easily guessed (a value of `Weakness`), or None; `alone` where no keyring has the other half of the key."""
    found = passphrase.weak(typed, alone=alone)
    return str(found) if found else None
