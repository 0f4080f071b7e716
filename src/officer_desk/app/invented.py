"""Customers of a practice branch, who do not exist: their numbers pass every check and belong to nobody."""

from dataclasses import replace
from datetime import date

from stdnum import luhn
from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_2

from officer_desk import resources
from officer_desk.domain.cashflow import CashFlowRule
from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.identity import organisation_code_holds
from officer_desk.domain.intake import Answers, FlagAnswer, PersonAnswers
from officer_desk.domain.party import PartyRole
from officer_desk.domain.red_flags import FlagRule, Outcome
from officer_desk.domain.underwriting import UnderwritingRule
from officer_desk.services.visits import read_visit

# Phone numbers of this block are given to nobody, and area codes end in noughts as no card's does.
_PHONES = "1990001"
_CARD = "62000000000001"
_FIRST_BORN = 1966
# Long enough for any day of the year to have a harvest before the end.
_FARMERS_MONTHS = 12
_VILLAGES = ("河口村", "桥头村", "石板村", "东门市场", "纺织路", "柳湾村")
# In the order of the templates: a worker, a shopkeeper with her husband, a farmer with a guarantor.
_PEOPLE = (
    ("周桂兰", ""),
    ("黄秋菊", "陈国平"),
    ("李水生", "李志刚"),
    ("黄丽华", ""),
    ("吴玉珍", "何大勇"),
    ("赵永强", "赵永利"),
    ("欧阳春梅", ""),
    ("何凤英", "孙德福"),
    ("马振海", "马俊"),
)
# Whichever flags the day of the visit raises, somebody has asked.
_NOTES = tuple(
    FlagAnswer(str(flag), Outcome.CLARIFIED, "当面核对过流水和凭证，家里另有存款，能按期还款。")
    for rules in (FlagRule, CashFlowRule, UnderwritingRule)
    for flag in rules
)
TEMPLATES = ("wage_earner", "trader", "farmer")
MANY = len(_PEOPLE)


def invented(number: int) -> Answers:
    """What was learned from one of `MANY` customers: like a shipped visit, told by somebody else."""
    file = resources.root() / "resources" / "visits" / f"{TEMPLATES[number % len(TEMPLATES)]}.json"
    told = read_visit(file.read_bytes())
    borrower = _person(told.who, number, 0, _PEOPLE[number][0])
    parties = tuple(
        replace(party, who=_person(party.who, number, 1 + place, _PEOPLE[number][1]))
        for place, party in enumerate(told.parties)
    )
    numbers = {PartyRole.BORROWER: borrower.id_number} | {party.role: party.who.id_number for party in parties}
    papers = tuple(
        replace(paper, number=borrower.licence if paper.kind == "business_licence" else numbers[paper.role])
        if paper.number
        else paper
        for paper in told.papers
    )
    card = _CARD + f"{number:04d}"
    account = replace(told.account, holder=borrower.name, number=card + luhn.calc_check_digit(card))
    told = replace(told, who=borrower, parties=parties, papers=papers, account=account, flags=_NOTES)
    return replace(told, term_months=_FARMERS_MONTHS) if told.kind is CustomerKind.FARMER else told


def _person(like: PersonAnswers, number: int, place: int, name: str) -> PersonAnswers:
    born = date(_FIRST_BORN + 3 * number + place, 1 + number % 12, 11 + number)
    area, order = like.id_number[:6], 2 * number + int(like.id_number[16]) % 2
    digits = f"{area}{born:%Y%m%d}{100 + order:03d}"
    return PersonAnswers(
        name=name,
        id_number=digits + mod_11_2.calc_check_digit(digits),
        birth_date=born,
        phone=f"{_PHONES}{10 * number + place:04d}",
        address=f"东方县{_VILLAGES[number % len(_VILLAGES)]} {number + 3} 号",
        licence=_licence(number) if like.licence else "",
    )


def _licence(number: int) -> str:
    """A code of the practice branch whose check characters hold."""
    eight = f"MA9{number:05d}"
    organisation = next(eight + last for last in "0123456789X" if organisation_code_holds(eight + last))
    code = "92370000" + organisation
    return code + uscc.calc_check_digit(code)
