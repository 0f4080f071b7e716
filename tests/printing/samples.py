"""Facts for papers: Wang Min's loan as it is, and the awkward cases that a paper must stand."""

from dataclasses import replace
from datetime import date

from officer_desk.printing.facts import (
    AccountFacts,
    ApplicationFacts,
    CashMovementFacts,
    CashSheetFacts,
    ClearanceFacts,
    ConsentFacts,
    ContractFacts,
    CostFacts,
    CostSheetFacts,
    DebtFacts,
    DenominationFacts,
    DisbursementFacts,
    DocumentFacts,
    Facts,
    InstalmentFacts,
    Lender,
    LineFacts,
    OfferFacts,
    PartyFacts,
    PaymentReportFacts,
    ReceiptFacts,
    ScheduleFacts,
    SettlementFacts,
    WorkedFacts,
    WorkingFacts,
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

OFFER = OfferFacts(
    **LOAN,
    paper_number="BJ-2026-000188",
    customer="王敏",
    late_per_thousand_minor=50,
    valid_until=date(2026, 12, 7),
)

COMMON = {"lender": LENDER, "officer": "陈建国", "issued_on": date(2026, 11, 23), "statement": STATEMENT}

APPLICATION = ApplicationFacts(
    **COMMON,
    paper_number="SQ-2026-000188",
    parties=(WANG_MIN,),
    customer_kind="wage_earner",
    livelihood="某某电子厂装配工",
    household_size=2,
    product="安居贷",
    method="equal_instalment",
    amount_minor=2_000_000,
    periods=12,
    purpose="装修自有住房（厨房、卫生间）",
    able_to_pay_minor=180_000,
    account=AccountFacts("王敏", "江苏银行某某支行", "6200000000000000018"),
    income=(LineFacts("工资（银行流水月均）", 505_000),),
    expenses=(LineFacts("生活费", 180_000), LineFacts("母亲医药费", 80_000)),
    debts=(DebtFacts("某某银行", 30_000, 360_000),),
    documents=(
        DocumentFacts("居民身份证", True),
        DocumentFacts("在职及收入证明", True),
        DocumentFacts("近六个月银行流水", True),
        DocumentFacts("房屋权属证明", False, "三日内补交"),
    ),
)

PERSONAL_INFORMATION = ConsentFacts(
    **COMMON,
    paper_number="TY-2026-000188",
    parties=(WANG_MIN,),
    purposes=("核实身份，审查本次贷款申请", "订立、履行借款合同，贷后管理", "履行反洗钱等法定义务"),
    data=("姓名", "证件信息", "联系方式", "住址", "职业与收入", "家庭收支", "本笔借还款记录"),
    sensitive=("身份证号码", "银行账户", "人像照片"),
    receivers=("中国农业银行清河县支行（代收代付）", "河北省地方金融监督管理局（监管报送）"),
    retention_years=5,
)

CREDIT_ENQUIRY = ConsentFacts(
    **COMMON,
    paper_number="SQS-2026-000188",
    parties=(WANG_MIN,),
    purposes=("审核本人本次贷款申请", "对本笔已发放贷款进行贷后管理"),
    receivers=("金融信用信息基础数据库（中国人民银行征信中心）",),
)

DISBURSEMENT = DisbursementFacts(
    **COMMON,
    paper_number="FK-2026-000188",
    contract="HT-2026-000188",
    borrower=WANG_MIN,
    amount_minor=1_900_000,
    account=AccountFacts("王敏", "江苏银行某某支行", "6200000000000000018"),
    channel="transfer",
    paid_on=date(2026, 11, 25),
    reference="20261125000188",
    prepared_by="周倩",
    checked_by="吴磊",
)

PAYMENT_REPORT = PaymentReportFacts(
    **COMMON,
    paper_number="R-000203",
    payer="孙丽",
    borrower="孙丽",
    loan="L-2026-000151",
    amount_minor=88_849,
    channel="merchant_code",
    reference="4200001234",
    sent_on=date(2026, 11, 23),
    reported_at="11:20",
)

CASH_SHEET = CashSheetFacts(
    **COMMON,
    paper_number="XJ-2026-1123-07",
    cashier="周倩",
    day=date(2026, 11, 23),
    opening_minor=0,
    movements=(
        CashMovementFacts("R-000201", "receipt", "刘芳", 177_698),
        CashMovementFacts("R-000204", "receipt", "韦建国", 245_000),
        CashMovementFacts("R-000205", "receipt", "阿依古丽", 64_000),
        CashMovementFacts("R-000206", "receipt", "王桂英", 88_849),
    ),
    book_minor=575_547,
    denominations=(
        DenominationFacts(10_000, 54),
        DenominationFacts(5_000, 6),
        DenominationFacts(2_000, 0),
        DenominationFacts(1_000, 1),
        DenominationFacts(500, 1),
        DenominationFacts(100, 0),
        DenominationFacts(50, 0),
        DenominationFacts(10, 4),
        DenominationFacts(1, 7),
    ),
    counted_minor=571_547,
    handed_over_minor=571_547,
    first_receipt="R-000201",
    last_receipt="R-000206",
    voided=("R-000202",),
    explanation="R-000205 应收 640.00 元，回忆实收 600.00 元，待核实。",
)

SCHEDULE = ScheduleFacts(
    **LOAN,
    paper_number="JH-2026-000188",
    parties=(WANG_MIN, GUARANTOR),
    contract="HT-2026-000188",
    starts_on=date(2026, 11, 25),
)

WORKING = WorkingFacts(
    **LOAN,
    paper_number="HT-2026-000188",
    borrower="王敏",
    contract="HT-2026-000188",
    workings=tuple(
        WorkedFacts(
            row.number,
            row.due,
            row.balance_minor + row.principal_minor,
            "1.00%",
            "{:,}.{:04d}".format(*divmod(row.balance_minor + row.principal_minor, 10_000)),
            0,
            row.interest_minor,
            row.principal_minor,
            0,
            row.total_minor,
            row.total_minor - ROWS[0].total_minor,
        )
        for row in ROWS
    ),
)

SETTLEMENT = SettlementFacts(
    **COMMON,
    paper_number="JQ-2027-000012",
    borrower="王敏",
    loan="L-2026-000188",
    on=date(2027, 3, 20),
    known_on=date(2027, 3, 18),
    principal_minor=1_446_052,
    days=23,
    interest_minor=11_086,
    total_minor=1_457_138,
)

CLEARANCE = ClearanceFacts(
    **COMMON,
    paper_number="QZ-2027-000012",
    borrower=WANG_MIN,
    contract="HT-2026-000188",
    loan="L-2026-000188",
    amount_minor=1_900_000,
    starts_on=date(2026, 11, 25),
    closed_on=date(2027, 3, 20),
)

PAPERS: dict[str, Facts] = {
    "application": APPLICATION,
    "cash_sheet": CASH_SHEET,
    "clearance": CLEARANCE,
    "consent_credit_enquiry": CREDIT_ENQUIRY,
    "consent_personal_information": PERSONAL_INFORMATION,
    "contract": CONTRACT,
    "cost_disclosure": COST_SHEET,
    "disbursement": DISBURSEMENT,
    "offer_card": OFFER,
    "payment_reported": PAYMENT_REPORT,
    "receipt": RECEIPT,
    "receipt_80mm": RECEIPT,
    "schedule": SCHEDULE,
    "settlement_quote": SETTLEMENT,
    "working": WORKING,
}
LANGUAGES = ("zh_CN", "zh_TW", "en")

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
