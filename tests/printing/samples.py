"""Facts for papers: Wang Min's loan as it is, and the awkward cases that a paper must stand."""

from dataclasses import replace
from datetime import date

from officer_desk.printing.facts import (
    AccountFacts,
    ContractFacts,
    CostFacts,
    CostSheetFacts,
    InstalmentFacts,
    Lender,
    PartyFacts,
    ReceiptFacts,
)

LENDER = Lender(
    name="清河县同心小额贷款有限公司",
    address="河北省邢台市清河县太行路 18 号",
    phone="0319-5550100",
    licence="冀金监许〔2024〕0118 号",
    complaints_phone="0319-5550110",
)
STATEMENT = "OD1|R-000188|1688.13|CNY|2026-12-25|a1b2c3d4e5f60718293a4b5c6d7e8f90"

WANG_MIN = PartyFacts(
    role="borrower",
    name="王敏",
    id_number="320000199506189927",
    phone="19900000001",
    address="江苏省某市某区幸福里 3 幢 2 单元 501 室",
)
GUARANTOR = PartyFacts(
    role="guarantor",
    name="李𬭎䶮",
    id_number="320000198001019990",
    phone="19900000002",
    address="江苏省某市某区河坊街 7 号",
    guarantee_manner="joint",
    guarantee_months=24,
    guarantee_until=date(2029, 11, 25),
)
WITNESSES = (
    PartyFacts(role="witness", name="赵丽", id_number="320000199001019943"),
    PartyFacts(role="witness", name="孙强", id_number="320000199201019951"),
)


def month_later(day: date, months: int) -> date:
    """The same day some months later (days up to the 28th)."""
    year, month = divmod(day.month - 1 + months, 12)
    return date(day.year + year, month + 1, day.day)


def schedule(
    amount_minor: int = 1_900_000,
    periods: int = 12,
    instalment_minor: int = 168_813,
    start: date = date(2026, 11, 25),
) -> tuple[InstalmentFacts, ...]:
    """Equal instalments at one percent a month; the last carries the odd cents."""
    rows = []
    balance = amount_minor
    for number in range(1, periods + 1):
        interest = (balance + 50) // 100
        principal = balance if number == periods else instalment_minor - interest
        balance -= principal
        rows.append(
            InstalmentFacts(number, month_later(start, number), principal, interest, 0, principal + interest, balance)
        )
    return tuple(rows)


ROWS = schedule()
LOAN = {
    "lender": LENDER,
    "officer": "陈建国",
    "issued_on": date(2026, 11, 23),
    "statement": STATEMENT,
    "product": "安居贷",
    "method": "equal_instalment",
    "amount_minor": 1_900_000,
    "periods": 12,
    "rate_ppm": 120_000,
    "schedule": ROWS,
    "interest_minor": 125_752,
    "fees_minor": 0,
    "total_minor": 2_025_752,
    "simple_ppm": 120_000,
    "compound_ppm": 126_825,
    "penalty_rate_ppm": 180_000,
}

COST_SHEET = CostSheetFacts(
    **LOAN,
    paper_number="MS-2026-000188",
    parties=(WANG_MIN,),
    costs=(
        CostFacts("利息", "随每期还款收取", "按剩余本金，年利率 12.00%", "贷款人", 125_752, 120_000),
        CostFacts("手续费、服务费", "不收取", "—", "—", 0, 0),
    ),
    default_costs=(
        CostFacts(
            "逾期利息", "逾期次日起至还清日", "逾期本金 × 0.05% / 日（合同利率的 1.5 倍）", "贷款人", None, 180_000
        ),
        CostFacts("挪用借款", "挪用之日起", "挪用本金，合同利率的 2 倍", "贷款人", None, 240_000),
        CostFacts("诉讼费、执行费", "起诉或申请执行时", "以法院收费标准和裁判结果为准", "人民法院"),
    ),
)

CONTRACT = ContractFacts(
    **LOAN,
    paper_number="HT-2026-000188",
    parties=(WANG_MIN, GUARANTOR, *WITNESSES),
    purpose="装修自有住房",
    starts_on=date(2026, 11, 25),
    day_basis=360,
    account=AccountFacts("王敏", "江苏银行某某支行", "6200000000000000018"),
    channels=("transfer", "merchant_code", "cash"),
    repayment_account=AccountFacts(LENDER.name, "中国农业银行清河县支行", "6200000000000009990"),
    misuse_rate_ppm=240_000,
    early_notice_days=0,
    court="合同签订地清河县人民法院",
    cost_sheet="MS-2026-000188",
    copies=3,
)

RECEIPT = ReceiptFacts(
    paper_number="R-000188",
    lender=LENDER,
    issued_on=date(2026, 12, 25),
    officer="陈建国",
    statement=STATEMENT,
    received_at="09:42",
    payer="王敏",
    borrower="王敏",
    loan="L-2026-000188",
    amount_minor=168_813,
    channel="cash",
    penalty_minor=0,
    fee_minor=0,
    interest_minor=19_000,
    principal_minor=149_813,
    balance_minor=1_750_187,
    known_on=date(2026, 12, 24),
    next_due=date(2027, 1, 25),
    next_minor=168_813,
)

LONG_NAME = "阿卜杜热伊木江·买买提吐尔逊·阿依古丽·乌拉木江·图尔荪古丽·阿不都热合曼·吾布力卡司木"


def contract_of_five() -> ContractFacts:
    """Five parties, one with a very long name and one who signs by thumbprint, for thirty years."""
    rows = schedule(9_999_999_999, 360, 102_861_260)
    interest = sum(row.interest_minor for row in rows)
    parties = (
        replace(WANG_MIN, name=LONG_NAME, thumbprint=True),
        replace(WANG_MIN, role="co_borrower", name="欧阳<b>慕容</b>"),
        GUARANTOR,
        *WITNESSES,
    )
    return replace(
        CONTRACT,
        parties=parties,
        amount_minor=9_999_999_999,
        periods=360,
        schedule=rows,
        interest_minor=interest,
        total_minor=9_999_999_999 + interest,
        read_aloud_by="陈建国",
        read_aloud_in="维吾尔语",
    )
