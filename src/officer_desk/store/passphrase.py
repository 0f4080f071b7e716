"""Is a passphrase long and unusual enough to protect the store; and the one spelling of it that is hashed."""

import re
import unicodedata
from enum import StrEnum
from functools import cache

from officer_desk.resources import root

SHORTEST = 12
FEWEST_WORDS = 5
# Without a keyring the passphrase stands alone.
SHORTEST_ALONE = 16
FEWEST_WORDS_ALONE = 6
FEWEST_CHARACTERS = 5
DIGITS_ENOUGH = 24
WEAK_PIECES = 3
LONGEST_GUESSED = 60  # what is longer is not guessed by putting three pieces together

ROWS = (
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
    "01234567890123456789012345678901234567890",
    "qwertyuiopasdfghjklzxcvbnmqwertyuiop",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1q2w3e4r5t6y7u8i9o0p",
)
LOOKALIKES = str.maketrans("013457@$!", "oleastasi")


class Weakness(StrEnum):
    """Why a passphrase will not do."""

    SHORT = "short"
    DIGITS = "digits"
    REPEATING = "repeating"
    ROW = "row"
    COMMON = "common"


def weak(passphrase: str, *, alone: bool = False) -> Weakness | None:
    """The first thing that is wrong with a passphrase; `alone` when no keyring holds the other half of the key."""
    text = spelling(passphrase)
    words = [word for word in text.split() if len(word) > 1]
    shortest, fewest = (SHORTEST_ALONE, FEWEST_WORDS_ALONE) if alone else (SHORTEST, FEWEST_WORDS)
    if len(text.strip()) < shortest and len(set(words)) < fewest:
        return Weakness.SHORT
    bare = re.sub(r"[\W_]", "", text.casefold())
    if bare.isdecimal() and len(bare) < DIGITS_ENOUGH:
        return Weakness.DIGITS  # a phone, a birthday, the number of an identity card
    if len(set(bare)) < FEWEST_CHARACTERS or _repeats(bare):
        return Weakness.REPEATING
    if any(bare in row or bare in row[::-1] for row in ROWS):
        return Weakness.ROW
    core = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", text.casefold())
    if _common(bare) or _common(re.sub(r"[\W_]", "", core.translate(LOOKALIKES))):
        return Weakness.COMMON
    return None


def spelling(passphrase: str) -> str:
    """One spelling whatever the keyboard or the input method: full-width letters and composed accents alike."""
    return unicodedata.normalize("NFKC", passphrase)


@cache
def common_passphrases() -> frozenset[str]:
    """The shipped list of what people choose: everyday words, names of places, pinyin and lucky numbers."""
    text = (root() / "resources" / "security" / "weak_passphrases.txt").read_text("utf-8")
    lines = (line.strip() for line in text.splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _repeats(text: str) -> bool:
    """The text is one short piece over and over, such as "woaini" twice."""
    return text in (text + text)[1:-1]


def _common(text: str) -> bool:
    """The text is made of at most three listed pieces and some digits at its ends."""
    if len(text) > LONGEST_GUESSED:
        return False
    pieces = common_passphrases()
    reached = {re.match(r"\d*", text).end()}  # type: ignore[union-attr]  # matches the empty text too
    for _ in range(WEAK_PIECES):
        reached |= {end for start in reached for end in range(start + 1, len(text) + 1) if text[start:end] in pieces}
    return any(not text[end:] or text[end:].isdecimal() for end in reached)
