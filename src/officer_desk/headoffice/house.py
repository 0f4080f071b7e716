"""One head office: its folder, database, keys and time, handed to everything that works in it."""

from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import insert, select

from officer_desk.domain.errors import DeskError
from officer_desk.headoffice import tables
from officer_desk.headoffice.database import Database, NoHouse
from officer_desk.headoffice.keys import Keys
from officer_desk.protocol.clock import Clock
from officer_desk.protocol.sealing import Random


class Refused(DeskError):
    """A request that is not granted: `word` says why in one word, `status` is its HTTP status."""

    def __init__(self, status: int, word: str) -> None:
        super().__init__(word)
        self.status = status
        self.word = word


class HouseStands(DeskError):
    """There is something in this folder already."""


@dataclass(frozen=True, slots=True)
class House:
    """Everything that head office's functions need."""

    folder: Path
    database: Database
    keys: Keys = field(repr=False)
    clock: Clock
    random: Random

    def now(self) -> int:
        """Milliseconds UTC."""
        return self.clock.milliseconds()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()


def found(folder: Path, lender: str, clock: Clock, random: Random) -> House:
    """Begin a head office in an empty folder, which it makes."""
    if folder.exists() and any(folder.iterdir()):
        raise HouseStands
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    keys = Keys.create(folder, random)
    database = Database.create(folder)
    with database.write() as connection:
        connection.execute(insert(tables.house).values(name="lender", value=lender))
    return House(folder, database, keys, clock, random)


def enter(folder: Path, clock: Clock, random: Random, *, serves: bool = False) -> House:
    """The head office in this folder; raises `NoHouse`. One process serves, others do short errands beside it."""
    database = Database.open(folder, checkpoints=serves)
    try:
        return House(folder, database, Keys.open(folder), clock, random)
    except FileNotFoundError:
        database.close()
        raise NoHouse from None


def lender_of(house: House) -> str:
    """Whose head office it is."""
    with house.database.read() as connection:
        chosen = select(tables.house.c.value).where(tables.house.c.name == "lender")
        return str(connection.execute(chosen).scalar_one())
