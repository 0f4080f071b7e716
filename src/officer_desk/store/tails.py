"""What a keystroke may begin with to find somebody: tails of a name, of how it is read, of a phone, of an id number."""

from collections.abc import Iterator
from functools import cache
from itertools import islice, product

from officer_desk import resources
from officer_desk.domain.identity import normalise_name

# A name of three characters, each read in several ways, would fill the table with what nobody types.
MOST_WAYS = 12
LAST_FIGURES = 4
SHORTEST_PHONE_PART = 3
BEGINS = "^"
BETWEEN = " ·-'’^"
# Of `resources/search`. Other readings or forms are other tails: then `tables.VERSION` is raised, and they are made anew.
MADE_OF = "d0c14a6c24defeca"


def folded(text: str) -> str:
    """A text as it is looked for: traditional characters as simplified ones, without case, gaps, dots and hyphens."""
    return _plain(text).translate(_simplified())


def tails(name: str, phone: str, id_number: str) -> frozenset[str]:
    """Every beginning under which this person is found; those of the whole name carry `BEGINS`, and are looked at first."""
    number = folded(id_number)
    found = {*_of_name(_plain(name)), *_of_phone(phone), number[-LAST_FIGURES:], number}
    return frozenset(tail for tail in found if tail.removeprefix(BEGINS))


def matches(typed: str, value: str) -> bool:
    """Whether what was typed lies in this value, as it is looked for."""
    return bool(typed) and folded(typed) in folded(value)


def _plain(text: str) -> str:
    return "".join(letter for letter in normalise_name(text) if letter not in BETWEEN).replace("ü", "v")


def _of_name(name: str) -> Iterator[str]:
    yield from _from(tuple(name.translate(_simplified())))
    # Turned round, so that the surname's readings take turns first: 单 is Shan as a name, and Dan elsewhere.
    for turned in islice(product(*(_read(letter) for letter in reversed(name))), MOST_WAYS):
        way = turned[::-1]
        yield from _from(way)
        yield from _from(tuple(syllable[:1] for syllable in way))


def _from(parts: tuple[str, ...]) -> Iterator[str]:
    """The whole, and what follows each part."""
    yield BEGINS + "".join(parts)
    yield from ("".join(parts[start:]) for start in range(1, len(parts)))


def _of_phone(phone: str) -> Iterator[str]:
    yield from (phone[start:] for start in range(len(phone) - SHORTEST_PHONE_PART + 1))


def _read(letter: str) -> tuple[str, ...]:
    """How a character is read: 乾 is Qian, though its simplified form 干 is Gan. Lü is typed with v, and with u."""
    known = _readings().get(letter, (letter,))
    return (*known, *(one.replace("v", "u") for one in known if one in ("lv", "nv")))


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    """How each character may be read, without tones."""
    known: dict[str, tuple[str, ...]] = {}
    for line in (resources.search() / "readings.txt").read_text("utf-8").splitlines():
        syllable, _, letters = line.partition(" ")
        for letter in letters:
            known[letter] = (*known.get(letter, ()), syllable)
    return known


@cache
def _simplified() -> dict[int, str]:
    """The simplified form of each traditional character that has one."""
    pairs = (resources.search() / "simplified.txt").read_text("utf-8").replace("\n", "")
    return dict(zip((ord(letter) for letter in pairs[::2]), pairs[1::2], strict=True))
