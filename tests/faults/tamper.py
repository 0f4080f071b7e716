"""Files of a desk altered while nobody looks: what opens afterwards, and whether it says that something is not as it was."""

import random
import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import select

from officer_desk.domain.errors import DeskError
from officer_desk.services import cash, today
from officer_desk.services.desk import Desk
from officer_desk.store import receipts, tables
from officer_desk.store.engine import UnfitDriver, connect
from officer_desk.ui.words.refusals import known_refusals
from tests.faults import tamper_papers
from tests.faults.altered import (
    Alter,
    Days,
    Told,
    Verdict,
    cut,
    flip,
    older_file,
    older_file_and_anchor,
    older_page,
    other_anchor,
    other_keyslots,
    swapped_pages,
)
from tests.faults.laptop import Laptop, worked
from tests.faults.outcome import Outcome

CUSTOMERS = 10
EVENINGS = 4
LATER = 6


def days(folder: Path) -> Days:
    """Work on a laptop for some days, and keep what lay on its disk."""
    laptop = Laptop(folder / "now" / "desk")
    desk = laptop.begin()
    worked(laptop, desk, CUSTOMERS)
    evenings = []
    for evening in range(EVENINGS):
        _count(desk, LATER)
        laptop.lock(desk)
        evenings.append(laptop.copy(folder / f"evening{evening}" / "desk"))
        desk = laptop.unlock()
    worth = of_value(desk)
    desk.store.engine.checkpoint()
    off = laptop.switch_off(desk, folder / "off" / "desk")
    off.log.unlink(missing_ok=True)  # all of it is in the main file
    _count(desk, LATER)
    logged = laptop.switch_off(desk, folder / "logged" / "desk")
    made = Days(evenings, off, logged, worth, of_value(desk))
    desk.store.close()
    return made


def _count(desk: Desk, times: int) -> None:
    for _ in range(times):
        cash.count_bag(desk, {})


def of_value(desk: Desk) -> dict[str, Any]:
    """Everything that must not be another without a word: the journal, the numbers, the keys, what screens read."""
    with desk.store.read() as connection:
        rows = {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in (tables.operation, tables.receipt_block, tables.person_key, tables.attachment)
        }
    return rows | desk.store.read_tables()


LOCKED, OFF, LOGGED = "locked", "off", "logged"
ALTERATIONS: dict[str, tuple[str, Alter]] = {
    "a bit of the store, locked": (LOCKED, lambda laptop, chance, _: flip(laptop.store, chance)),
    "a bit of the store, switched off": (OFF, lambda laptop, chance, _: flip(laptop.store, chance)),
    "two pages swapped": (OFF, swapped_pages),
    "the store cut": (OFF, lambda laptop, chance, _: cut(laptop.store, chance)),
    "an older page, locked": (LOCKED, older_page),
    "an older page, switched off": (OFF, older_page),
    "an older store, locked": (LOCKED, older_file),
    "an older store, switched off": (LOGGED, older_file),
    "an older folder": (LOCKED, older_file_and_anchor),
    "the log cut": (LOGGED, lambda laptop, chance, _: cut(laptop.log, chance)),
    "the log gone": (LOGGED, lambda laptop, *_: laptop.log.unlink()),
    "a bit of the log": (LOGGED, lambda laptop, chance, _: flip(laptop.log, chance)),
    "another anchor": (LOCKED, other_anchor),
    "other key slots": (LOCKED, other_keyslots),
}
# So many of a hundred; what only the anchor or the seal can notice is tried most.
OFTEN = {
    "a bit of the store, locked": 150,
    "a bit of the store, switched off": 150,
    "an older page, locked": 50,
    "an older page, switched off": 50,
    "an older store, locked": 50,
    "an older store, switched off": 50,
    "the log cut": 100,
}
SELDOM = 20


def tried(kind: str, days: Days, seed: int, times: int, folder: Path) -> Told:
    """Alter so many copies in this way, and open each."""
    moment, alter = ALTERATIONS[kind]
    laptop = {LOCKED: days.locked, OFF: days.off, LOGGED: days.logged}[moment]
    worth = days.worth_logged if moment == LOGGED else days.worth
    verdicts, examples = Counter[Verdict](), []
    for number in range(times):
        with laptop.copied(folder / "altered") as copy:
            alter(copy, random.Random(f"{seed}/{kind}/{number}"), days)
            verdict, why = opened(copy, worth)
        verdicts[verdict] += 1
        if verdict in (Verdict.UNNOTICED, Verdict.CRASHED):
            examples.append(f"{kind} {number}: {verdict} {why}")
    return Told(kind, verdicts, tuple(examples))


def opened(laptop: Laptop, worth: dict[str, Any]) -> tuple[Verdict, str]:
    """Open a desk as its officer does, and look at what there is."""
    try:
        desk = laptop.unlock()
    except DeskError as refusal:
        name = type(refusal).__name__
        return (Verdict.REFUSED if name in known_refusals() else Verdict.CRASHED), name
    except Exception as mistake:  # noqa: BLE001 - what a person would see as a crash is what is counted here
        return Verdict.CRASHED, repr(mistake)
    try:
        return _looked_at(desk, worth)
    except Exception as mistake:  # noqa: BLE001
        return Verdict.CRASHED, repr(mistake)
    finally:
        desk.anchor.flush()
        desk.store.close()


def _looked_at(desk: Desk, worth: dict[str, Any]) -> tuple[Verdict, str]:
    today.board(desk)
    found = desk.set_back()
    if found is None:
        here = of_value(desk)
        differ = sorted(name for name in worth if here[name] != worth[name])
        return (Verdict.UNNOTICED, ", ".join(differ)) if differ else (Verdict.HARMLESS, "")
    with desk.writing() as pen:
        number = receipts.take(pen.connection, desk.device.id)
    _count(desk, 1)
    return (Verdict.SET_BACK, found.sign) if "-P-" in number else (Verdict.UNNOTICED, number)


class Claims:
    """A driver without encryption that says it is new enough."""

    sqlite_version_info = (9, 0, 0)
    sqlite_version = "9.0.0"
    connect = staticmethod(sqlite3.connect)


def refused_without_encryption(laptop: Laptop) -> bool:
    """Whether a driver that cannot encrypt is turned away at the start, and cannot read what is there."""
    refusals = 0
    for driver in (sqlite3, Claims):
        try:
            connect(driver, laptop.folder / "plain.db", bytes(32))
        except UnfitDriver:
            refusals += 1
    plain = sqlite3.connect(laptop.store)
    try:
        plain.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.DatabaseError:
        refusals += 1
    finally:
        plain.close()
    return refusals == 3


def run(points: int, seed: int, folder: Path) -> Outcome:
    """Every alteration, those of `OFTEN` so many times in a hundred points; each that is not noticed fails."""
    outcome = Outcome()
    made = days(folder / "days")
    desk = made.locked.copy(folder / "papers" / "desk").unlock()
    told = [tried(kind, made, seed, _share(kind, points), folder) for kind in ALTERATIONS]
    told += tamper_papers.papers(desk, seed, _share("", points))
    if not refused_without_encryption(made.locked):
        outcome.fail("a driver that does not encrypt was let in, or could read the store")
    desk.store.close()
    for one in told:
        for verdict, times in one.verdicts.items():
            outcome.count(f"{one.kind}: {verdict}", times)
        for example in one.examples:
            outcome.fail(example)
        if one.failed > len(one.examples):
            outcome.fail(f"{one.kind}: {one.failed} were not noticed")
    return outcome


def _share(kind: str, points: int) -> int:
    return max(1, OFTEN.get(kind, SELDOM) * points // 100)
