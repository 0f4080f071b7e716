"""Two visits of people who do not exist, in words, numbers and amounts that stand nowhere else, and photos that name them."""

import json
import random
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from officer_desk import resources
from officer_desk.store import tails

SHORTEST_READING = 8
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"
SEARCHED, DRAFTED, SAID_AT_THE_DOOR = "濮阳翡翠琮", "闾丘琉璃樽", "门口那株三百年的紫薇旁边"
IN_A_BUG = "澹台鹦鹉洲"
AMOUNTS = {"trader": "27183.00", "farmer": "31416.00"}
REASON = "审批人看过琥珀色的账本"


@dataclass(frozen=True, slots=True)
class Person:
    """Who is planted in the place of whom."""

    name: str
    day: str
    phone: str
    address: str
    card: str

    @property
    def id_number(self) -> str:
        """A number that a rule takes for right."""
        body = f"370000{self.day.replace('-', '')}771"
        return body + CHECKS[sum(int(one) * weight for one, weight in zip(body, WEIGHTS, strict=True)) % 11]


PEOPLE = {
    "trader": (
        Person("欧阳翡冷翠", "1988-04-12", "19983746501", "东方县琳琅巷 77 排 1515 号", "6200000000770011223"),
        Person("令狐云蘅芜", "1986-09-03", "19983746502", "东方县琳琅巷 77 排 1516 号", ""),
    ),
    "farmer": (
        Person("皇甫璎珞岚", "1976-07-15", "19983746503", "东方县孔雀湾 88 组 2121 号", "6200000000880011224"),
        Person("尉迟玳瑁舟", "1979-03-22", "19983746504", "东方县孔雀湾 88 组 2108 号", ""),
    ),
}
WORDS = {"trader": "想多进一批昆仑雪菊和锁阳。", "farmer": "买八角茴香的种苗，只还利息。"}
NOTES = {"trader": "他说麒麟商行压了十六箱货。", "farmer": "家里另有凤凰木箱里的存款。"}


def visit(name: str) -> bytes:
    """A shipped visit as a file, told of other people."""
    plain = json.loads((resources.root() / "resources" / "visits" / f"{name}.json").read_bytes())
    people = PEOPLE[name]
    numbers = {}
    for told, person in zip((plain["who"], *(one["who"] for one in plain["parties"])), people, strict=True):
        numbers[told["id_number"]] = person.id_number
        told |= {"name": person.name, "birth_date": person.day, "phone": person.phone}
        told |= {"address": person.address, "id_number": person.id_number}
    for paper in plain["papers"]:
        if "number" in paper:
            paper["number"] = numbers.get(paper["number"], paper["number"])
    for flag in plain["flags"]:
        flag["note"] = NOTES[name]
    plain |= {"words": WORDS[name], "amount": AMOUNTS[name]}
    plain["account"] |= {"holder": people[0].name, "number": card(people[0].card)}
    return json.dumps(plain, ensure_ascii=False).encode()


def card(number: str) -> str:
    """The same card with the last digit that a rule takes for right."""
    body = number[:-1]
    total = sum(sum(divmod(int(one) * (2 if place % 2 == 0 else 1), 10)) for place, one in enumerate(reversed(body)))
    return body + str(-total % 10)


def photo(folder: Path, kind: str, person: Person, chance: random.Random) -> Path:
    """A photo as a telephone keeps it: who is on it stands in its name and in its EXIF."""
    picture = Image.frombytes("RGB", (90, 60), chance.randbytes(16_200)).resize((900, 600))
    exif = Image.Exif()
    exif[0x010E], exif[0x9C9C] = f"{person.name} {person.id_number}", person.name.encode("utf-16-le")
    file = folder / f"{person.name}-{kind}.jpg"
    kept = BytesIO()
    picture.save(kept, "JPEG", exif=exif, comment=person.address.encode())
    file.write_bytes(kept.getvalue())
    return file


def needles() -> tuple[str, ...]:
    """Everything that must be nowhere in clear."""
    found: list[Any] = [SEARCHED, DRAFTED, SAID_AT_THE_DOOR, IN_A_BUG, REASON]
    for kind, people in PEOPLE.items():
        found += [WORDS[kind], NOTES[kind], *_amounts(AMOUNTS[kind])]
        for one in people:
            found += [one.name, one.id_number, one.phone, one.address, *_read(one.name)]
            found += [card(one.card)] if one.card else []
    return tuple(found)


def _amounts(amount: str) -> tuple[str, ...]:
    whole, _, cents = amount.partition(".")
    return amount, f"{int(whole):,}.{cents}", whole + cents


def _read(name: str) -> list[str]:
    """Every reading of a whole name, as the search has it."""
    whole = (tail.removeprefix(tails.BEGINS) for tail in tails.tails(name, "", "") if tail.startswith(tails.BEGINS))
    return [reading for reading in whole if reading.isascii() and len(reading) >= SHORTEST_READING]
