"""The intake played as an officer works through it: every field typed, every paper dropped, from reception to sending."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from officer_desk.domain.cashflow import CashFlow, DayPattern, Inflows, Purchases, SalesEstimate, Wages
from officer_desk.domain.intake import Answers, PaperAnswer, PersonAnswers
from officer_desk.journey.hands import Hands
from officer_desk.ui.applications.consents_page import ConsentsPage
from officer_desk.ui.widgets.drop_zone import DropZone
from officer_desk.ui.widgets.wizard_frame import WizardFrame

PictureOf = Callable[[PaperAnswer], Path]
"""Where the picture of a paper is."""


def play(hands: Hands, screen: QWidget, answers: Answers, picture_files: PictureOf) -> None:
    """Fill an empty intake, in sight in this window, page by page, and send it."""
    while (step := here(hands, screen)) != "submit":
        fill(hands, screen, answers, picture_files)
        hands.picture(screen, f"intake-{step}")
        go_on(hands, screen)
    hands.picture(screen, "intake-submit")
    hands.press(screen, "submit")


def fill(hands: Hands, screen: QWidget, answers: Answers, picture_files: PictureOf) -> None:
    """Fill the page that is in sight."""
    pages: dict[str, Callable[[], None]] = {
        "who": lambda: _who(hands, screen, answers),
        "need": lambda: _need(hands, screen, answers),
        "product": lambda: _product(hands, screen, answers),
        "parties": lambda: _parties(hands, screen, answers),
        "consents": lambda: _consents(hands, screen, answers),
        "papers": lambda: _papers(hands, screen, answers, picture_files),
        "cash_flow": lambda: _cash_flow(hands, screen, answers.cash_flow or CashFlow()),
        "flags": lambda: _flags(hands, screen, answers),
        "schedule": lambda: _schedule(hands, screen),
    }
    pages[here(hands, screen)]()


def go_on(hands: Hands, screen: QWidget) -> None:
    """Press Next and wait until the next page is there."""
    before = here(hands, screen)
    hands.press(screen, "next")
    hands.wait(lambda: _frame(hands, screen).current.key != before, f"the page after {before!r}")


def _frame(hands: Hands, screen: QWidget) -> WizardFrame:
    """The wizard that is in sight."""

    def seen() -> list[WizardFrame]:
        return [frame for frame in screen.findChildren(WizardFrame) if frame.isVisible()]

    hands.wait(seen, "the intake")
    return seen()[0]


def here(hands: Hands, screen: QWidget) -> str:
    """The step that is in sight."""
    return _frame(hands, screen).current.key


def _money(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02d}"


def _percent(parts: int, whole: int) -> str:
    """Parts of a whole as a percentage: 52 or 13.4."""
    units, odd = divmod(parts * 100, whole)
    return f"{units}" if not odd else f"{units}.{odd * 100 // whole:02d}"


def _person(hands: Hands, form: QWidget, who: PersonAnswers) -> None:
    hands.type(form, "name", who.name)
    hands.type(form, "id_number", who.id_number)
    if who.birth_date is not None:
        hands.enter_day(form, "birth_date", who.birth_date)
    hands.type(form, "phone", who.phone)
    hands.type(form, "address", who.address)
    if who.licence:
        hands.type(form, "licence", who.licence)


def _who(hands: Hands, page: QWidget, answers: Answers) -> None:
    hands.choose(page, "kind", answers.kind)
    _person(hands, page, answers.who)
    hands.choose(page, "language", answers.language)


def _need(hands: Hands, page: QWidget, answers: Answers) -> None:
    hands.choose(page, "channel", answers.channel)
    hands.choose(page, "purpose", answers.purpose)
    hands.type(page, "amount", _money(answers.amount_minor or 0))
    hands.type(page, "term", str(answers.term_months or 0))
    hands.type(page, "able_to_pay", _money(answers.able_to_pay_minor or 0))
    if answers.words:
        hands.type(page, "words", answers.words)
    hands.press(page, "confirmed")


def _product(hands: Hands, page: QWidget, answers: Answers) -> None:
    hands.type(page, "amount", _money(answers.agreed_minor or answers.amount_minor or 0))
    hands.type(page, "term", str(answers.agreed_months or answers.term_months or 0))
    hands.press(page, f"offer_{answers.product}")


def _parties(hands: Hands, page: QWidget, answers: Answers) -> None:
    """Whom the product asks for has a form already; whoever else takes part is added."""
    for place, party in enumerate(answers.parties, start=1):
        if not hands.there(page, f"party_{place}"):
            hands.press(page, f"add_{party.role}")
        form = hands.find(page, QWidget, f"party_{place}")
        _person(hands, form, party.who)
        if party.manner is not None:
            hands.choose(form, "manner", party.manner)
            hands.type(form, "months", str(party.months))


def _consents(hands: Hands, page: QWidget, answers: Answers) -> None:
    hands.find(page, ConsentsPage, "consents_page")
    for consent in answers.consents:
        hands.press(page, f"{consent.role}_{consent.place}_{consent.purpose}")


def _papers(hands: Hands, page: QWidget, answers: Answers, picture_files: PictureOf) -> None:
    for paper in answers.papers:
        form = hands.find(page, QWidget, f"paper_{paper.kind}_{paper.role}_{paper.place}")
        if paper.number:
            hands.type(form, "number", paper.number)
        if paper.expires_on is not None:
            hands.enter_day(form, "expires_on", paper.expires_on)
        drop(hands, form, picture_files(paper))
        hands.find(form, QAbstractButton, "replace")


def drop(hands: Hands, form: QWidget, path: Path) -> None:
    """Let go of a file over the place for it, as the mouse does."""
    zone = hands.find(form, DropZone, "drop")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    middle = zone.rect().center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(zone, QDragEnterEvent(QPoint(middle), copy, files, left, none))
    QApplication.sendEvent(zone, QDropEvent(QPointF(middle), copy, files, left, none))


def _cash_flow(hands: Hands, page: QWidget, told: CashFlow) -> None:
    trades = told.sales != SalesEstimate() or bool(told.cost_of_goods_minor or told.fixed_costs_minor)
    _open(hands, page, "trade", trades)
    if trades:
        _sales(hands, page, told.sales)
        hands.type(page, "cost_of_goods", _money(told.cost_of_goods_minor))
        hands.type(page, "fixed_costs", _money(told.fixed_costs_minor))
        _open(hands, page, "season", told.season is not None)
        for number, share in enumerate(told.season or (), start=1):
            hands.type(page, f"month_{number}", _percent(share, 1000))
    _open(hands, page, "wages", told.wages != Wages())
    for name, amount in (
        ("certificate", told.wages.certificate_minor),
        ("bank_flow_mean", told.wages.bank_flow_mean_minor),
    ):
        if amount is not None:
            hands.type(page, name, _money(amount))
    if told.other_household_income_minor:
        hands.type(page, "other_household_income", _money(told.other_household_income_minor))
    hands.type(page, "household_expenses", _money(told.household_expenses_minor))
    hands.type(page, "existing_instalments", _money(told.existing_instalments_minor))
    hands.press(page, "debt_to_income")


def _open(hands: Hands, page: QWidget, section: str, wanted: bool) -> None:
    """Open a part of the page, or close it."""
    if hands.there(page, f"{section}_body") != wanted:
        hands.press(page, section)


def _sales(hands: Hands, page: QWidget, sales: SalesEstimate) -> None:
    if sales.stated_minor is not None:
        hands.type(page, "stated", _money(sales.stated_minor))
    if sales.day_pattern is not None:
        _days(hands, page, sales.day_pattern)
    if sales.purchases is not None:
        _purchases(hands, page, sales.purchases)
    if sales.inflows is not None:
        _inflows(hands, page, sales.inflows)


def _days(hands: Hands, page: QWidget, days: DayPattern) -> None:
    _open(hands, page, "day_pattern", wanted=True)
    for kind, amount, number in (
        ("good", days.good_minor, days.good_days),
        ("normal", days.normal_minor, days.normal_days),
        ("bad", days.bad_minor, days.bad_days),
    ):
        hands.type(page, kind, _money(amount))
        hands.type(page, f"{kind}_days", str(number))


def _purchases(hands: Hands, page: QWidget, bought: Purchases) -> None:
    _open(hands, page, "purchases", wanted=True)
    hands.type(page, "bought", _money(bought.bought_minor))
    hands.type(page, "markup", _percent(bought.markup_bp, 10_000))
    for name, amount in (("stock_before", bought.stock_before_minor), ("stock_after", bought.stock_after_minor)):
        if amount:
            hands.type(page, name, _money(amount))


def _inflows(hands: Hands, page: QWidget, came: Inflows) -> None:
    _open(hands, page, "inflows", wanted=True)
    for name, amount in (
        ("bank", came.bank_minor),
        ("wechat", came.wechat_minor),
        ("alipay", came.alipay_minor),
        ("cash", came.cash_minor),
        ("not_sales", came.not_sales_minor),
    ):
        if amount:
            hands.type(page, name, _money(amount))
    hands.type(page, "months", str(came.months))


def _flags(hands: Hands, page: QWidget, answers: Answers) -> None:
    for answer in answers.flags:
        if hands.there(page, f"flag_{answer.flag}"):
            form = hands.find(page, QWidget, f"flag_{answer.flag}")
            hands.choose(form, "outcome", answer.outcome)
            hands.type(form, "note", answer.note)


def _schedule(hands: Hands, page: QWidget) -> None:
    hands.press(page, "agreed")
