"""One thing that somebody did, as it is kept, chained, signed and sent; immutable from the moment it is made."""

from dataclasses import dataclass, field, replace
from datetime import date

from officer_desk.domain.errors import DeskError
from officer_desk.protocol import canonical
from officer_desk.protocol.acts import FACTS, KINDS, NAMES, Act

SCHEMA = 1


class UnknownKind(DeskError):
    """An operation of a kind or schema that this program does not know: the case waits for an update."""

    def __init__(self, kind: str, schema: int) -> None:
        super().__init__(kind, schema)
        self.kind = kind
        self.schema = schema


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation with its place in its device's chain. Ids are 32 hex digits, `written_at` milliseconds UTC.

    `version` is the version of the case it rests on (0 opens a case), `after` names operations it depends on,
    `caused_by` the one of which it is a further effect. `payload` is the act in its canonical spelling.
    """

    id: str
    branch: str
    device: str
    seq: int
    actor: str
    kind: str
    schema: int
    case: str
    version: int
    business_date: date
    written_at: int
    pack: int
    payload: bytes = field(repr=False)
    after: tuple[str, ...] = ()
    caused_by: str | None = None

    def content(self) -> bytes:
        """What its hash covers: everything but its place in the chain, so a restored laptop's copy is the same."""
        return canonical.spell(replace(self, device="", seq=0))

    @property
    def digest(self) -> bytes:
        """SHA-256 of its content."""
        return canonical.digest(self.content())

    @property
    def fact(self) -> bool:
        """Whether it tells of something that happened in the world and is never refused."""
        return self.kind in FACTS

    def act(self) -> Act:
        """What was done; raises `UnknownKind` for one this program cannot read."""
        if self.kind not in KINDS or self.schema > SCHEMA:
            raise UnknownKind(self.kind, self.schema)
        return canonical.from_builtins(canonical.decode(self.payload), KINDS[self.kind])


def payload_of(act: Act) -> tuple[str, bytes]:
    """The kind's name and the canonical spelling of an act."""
    return NAMES[type(act)], canonical.spell(act)
