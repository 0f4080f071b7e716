"""The code on the officer's paper that opens a backup together with the passphrase, when the laptop is gone."""

import hashlib

from officer_desk.domain.errors import BadField
from officer_desk.protocol.sealing import Random

CODE_BYTES = 16
# Crockford's letters: none looks like another, and what is misread all the same is put right.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
BITS, CHECK_BITS, LETTER_BITS = 128, 12, 5
WHOLE, GROUP = (BITS + CHECK_BITS) // LETTER_BITS, 4


def fresh(random: Random) -> bytes:
    """A code that nobody can guess."""
    return random(CODE_BYTES)


def shown(code: bytes) -> str:
    """The code as it is read and written: seven groups of four letters, of which twelve bits are a check."""
    number = int.from_bytes(code, "big") << CHECK_BITS | _check(code)
    letters = [LETTERS[number >> LETTER_BITS * place & 31] for place in reversed(range(WHOLE))]
    return "-".join("".join(letters[first : first + GROUP]) for first in range(0, WHOLE, GROUP))


def read(typed: str) -> bytes:
    """The code again; raises `BadField` for what cannot be one."""
    letters = typed.upper().translate(MISREAD)
    if len(letters) != WHOLE:
        raise BadField("restore_code", "length", length=len(letters), wanted=WHOLE)
    if not set(letters) <= set(LETTERS):
        raise BadField("restore_code", "characters")
    number = sum(LETTERS.index(letter) << LETTER_BITS * place for place, letter in enumerate(reversed(letters)))
    code = (number >> CHECK_BITS).to_bytes(CODE_BYTES, "big")
    if _check(code) != number & (1 << CHECK_BITS) - 1:
        raise BadField("restore_code", "checksum")
    return code


def _check(code: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"od/restore-code-check/v1" + code).digest()[:2], "big") >> 16 - CHECK_BITS
