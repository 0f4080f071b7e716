"""People who do not exist: their numbers pass every check and belong to nobody."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from stdnum import luhn
from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_2

from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.identity import organisation_code_holds
from officer_desk.domain.person import Account, Identity

# Area codes end in noughts as no card's does; the phone block is given to nobody.
_AREAS = ("320000", "370000", "410000", "450000", "510000", "530000", "620000", "650000")
_PHONES = "199000"
_CARDS = "6200000000000"

_FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁沈任姚卢"
_RARE = ("欧阳", "上官", "司徒", "䶮", "尉迟")
_WOMEN = (
    "桂英",
    "秀兰",
    "丽华",
    "凤英",
    "玉珍",
    "春梅",
    "秋菊",
    "海燕",
    "雪梅",
    "小红",
    "慧",
    "敏",
    "静",
    "艳",
    "晓霞",
)
_MEN = ("建国", "志刚", "永强", "大勇", "国平", "德福", "水生", "振海", "铁柱", "小军", "勇", "伟", "涛", "斌", "俊杰")
_MINORITY = ("买买提·吐尔逊", "阿依古丽·艾买提", "次仁卓玛", "巴特尔", "热娜·阿不都热西提")
_PLACES = (
    "河口村 {n} 组 {m} 号",
    "桥头村 {n} 组 {m} 号",
    "石板村老街 {m} 号",
    "柳湾村 {n} 组 {m} 号",
    "东门市场 {n} 排 {m} 号",
    "纺织路 {m} 号 {n} 栋 402",
    "青石乡大坪村 {n} 社 {m} 号",
    "建设路 {m} 号院",
)
_KINDS = (CustomerKind.TRADER, CustomerKind.WAGE_EARNER, CustomerKind.FARMER, CustomerKind.SMALL_BUSINESS)
BUSINESS = (CustomerKind.TRADER, CustomerKind.SMALL_BUSINESS)


@dataclass(frozen=True, slots=True)
class Invented:
    """A customer with a spouse and somebody who could guarantee."""

    kind: CustomerKind
    who: Identity
    spouse: Identity
    guarantor: Identity
    account: Account


class People:
    """Makes one person after the other; the same seed makes the same people, and no number comes twice."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(f"people/{seed}")
        self._made = 0

    def customer(self, number: int) -> Invented:
        """The customer of this number."""
        kind = _KINDS[number % len(_KINDS)]
        place = self._place()
        who = self._person(self._name(number), place, licensed=kind in BUSINESS)
        card = f"{_CARDS}{number:05d}"
        account = Account("东方农商银行", card + luhn.calc_check_digit(card), who.name)
        return Invented(
            kind, who, self._person(self._plain_name(), place), self._person(self._plain_name(), self._place()), account
        )

    def _person(self, name: str, address: str, *, licensed: bool = False) -> Identity:
        self._made += 1
        born = date(1966, 1, 1) + timedelta(days=self._random.randrange(12_000))
        digits = f"{self._random.choice(_AREAS)}{born:%Y%m%d}{self._random.randrange(1, 999):03d}"
        return Identity(
            name,
            digits + mod_11_2.calc_check_digit(digits),
            born,
            f"{_PHONES}{self._made:05d}",
            address,
            self._licence() if licensed else "",
        )

    def _licence(self) -> str:
        """A sole trader's code; the organisation code inside has a check character of its own."""
        inner = f"MA{self._made:06d}"
        whole = next(f"92370000{inner}{check}" for check in "0123456789X" if organisation_code_holds(f"{inner}{check}"))
        return whole + uscc.calc_check_digit(whole)

    def _name(self, number: int) -> str:
        if number % 11 == 7:
            return _MINORITY[number // 11 % len(_MINORITY)]
        if number % 13 == 5:
            return _RARE[number // 13 % len(_RARE)] + self._random.choice(_WOMEN)
        return self._plain_name()

    def _plain_name(self) -> str:
        return self._random.choice(_FAMILIES) + self._random.choice(_WOMEN + _MEN)

    def _place(self) -> str:
        place = self._random.choice(_PLACES)
        return "东方县" + place.format(n=self._random.randrange(1, 9), m=self._random.randrange(1, 120))
