"""What invented customers say, earn and show: purposes in their words, cash flows, notes, pictures of papers."""

import io
import random
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from officer_desk import resources
from officer_desk.domain.cashflow import CashFlow, DayPattern, Inflows, Purchases, SalesEstimate, Wages
from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.decision import Verdict
from officer_desk.domain.visit import LoanPurpose

PRODUCTS = {
    CustomerKind.TRADER: ("trade-principal", "trade-principal", "wage-equal"),
    CustomerKind.SMALL_BUSINESS: ("trade-principal", "wage-equal"),
    CustomerKind.WAGE_EARNER: ("wage-equal",),
    CustomerKind.FARMER: ("harvest-bullet", "wage-equal"),
}
_TRADE = {
    LoanPurpose.STOCK: "年前多进一批货，年后周转快的时候先还多一点。",
    LoanPurpose.EQUIPMENT: "想换一台冷柜，旧的夏天总是坏，肉菜放不住。",
    LoanPurpose.VEHICLE: "买一辆二手小货车，自己去批发市场拉货，省运费。",
}
PURPOSES = {
    CustomerKind.TRADER: _TRADE,
    CustomerKind.SMALL_BUSINESS: _TRADE,
    CustomerKind.WAGE_EARNER: {
        LoanPurpose.HOME_REPAIR: "厨房和屋顶漏水，入冬以前要修好，瓦匠已经看过了。",
        LoanPurpose.EDUCATION: "孩子考上了省里的学校，第一年的学费和住宿费。",
        LoanPurpose.MEDICAL: "母亲做完手术，还有三个月的药和复查。",
    },
    CustomerKind.FARMER: {
        LoanPurpose.SEEDS: "开春要买榨季的蔗种和化肥，收了以后一次还。",
        LoanPurpose.LIVESTOCK: "再添六头母羊，圈已经搭好了，明年开春下羔。",
        LoanPurpose.EQUIPMENT: "买一台小型旋耕机，自家和邻居的地都能用。",
    },
}
NOTES = (
    "已和本人对过账本和微信流水，差的是赊账，月底都收回来了。",
    "淡季少收的部分家里另有存款，存折当面看过。",
    "电话问过供货商和村会计，说法一致，金额对得上。",
)
SAID = {
    Verdict.AGREE: ("看过全部资料，现金流撑得住。", "", "家里账目清楚，配偶也同意，可以。"),
    Verdict.RETURN: ("流水只有四个月，请补齐六个月的再提交。",),
    Verdict.DECLINE: ("还有两笔别家的贷款没有说明，家里撑不住。",),
}
SEASON = (120, 90, 60, 30, 30, 30, 60, 260, 160, 60, 40, 60)
HUNDRED_YUAN = 10_000
PICTURE_SIZE = (420, 270)


def cash_flow(
    kind: CustomerKind, instalment_minor: int, headroom: int, chance: random.Random, *, seasonal: bool
) -> CashFlow:
    """A month whose surplus is so many hundredths of what it has to carry."""
    other = chance.choice((0, 0, 60_000, 85_000))
    lives = chance.randrange(20, 50) * HUNDRED_YUAN
    surplus = (instalment_minor + other) * headroom // 100
    if kind is CustomerKind.WAGE_EARNER:
        wage = surplus + lives
        certificate = wage * chance.choice((100, 103, 115)) // 100
        return CashFlow(
            wages=Wages(certificate, wage), household_expenses_minor=lives, existing_instalments_minor=other
        )
    fixed = chance.randrange(5, 30) * HUNDRED_YUAN
    sales = (surplus + lives + fixed) * 100 // 35 + 100
    bought = sales * 65 // 100
    return CashFlow(
        sales=_sales(kind, sales, bought, chance),
        cost_of_goods_minor=bought,
        fixed_costs_minor=fixed,
        household_expenses_minor=lives,
        existing_instalments_minor=other,
        season=SEASON if seasonal else None,
    )


def _sales(kind: CustomerKind, sales: int, bought: int, chance: random.Random) -> SalesEstimate:
    """Three figures around the one that counts; a farmer has no daily takings."""
    inflows = Inflows(
        bank_minor=sales * chance.choice((26, 27, 31)) // 10, wechat_minor=sales * 3, cash_minor=sales // 2, months=6
    )
    if kind is CustomerKind.FARMER:
        return SalesEstimate(stated_minor=sales, inflows=Inflows(bank_minor=sales * 12 + 12, months=12))
    pattern = DayPattern(sales // 20, 6, sales // 26 + 1, 18, sales // 50, 2)
    return SalesEstimate(sales, pattern, Purchases(bought, chance.choice((5_400, 5_600, 5_900))), inflows)


@cache
def picture_of(kind: str) -> bytes:
    """A small picture of a paper: it says what it stands for and names nobody."""
    picture = Image.new("RGB", PICTURE_SIZE, "#fbfaf6")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((8, 8, PICTURE_SIZE[0] - 8, PICTURE_SIZE[1] - 8), outline="#c9c4b6", width=3)
    pen.text((30, 30), kind.replace("_", " "), "#2b2b28", ImageFont.truetype(str(resources.font_path()), 30))
    for height in range(100, 230, 30):
        pen.line((30, height, PICTURE_SIZE[0] - 30, height), "#c9c4b6", 2)
    stored = io.BytesIO()
    picture.save(stored, "JPEG", quality=85)
    return stored.getvalue()
