"""A month's sales, told and measured: what the customer says, day by day, by purchases and stock, by what came in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from officer_desk.domain.cashflow import DayPattern, Inflows, Purchases, SalesEstimate
from officer_desk.domain.money import Currency
from officer_desk.ui.applications.section import Section
from officer_desk.ui.applications.share_edit import ShareEdit
from officer_desk.ui.applications.whole_edit import WholeEdit
from officer_desk.ui.language import Screen
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.money_edit import MoneyEdit

MOST_MARKUP_BP = 100_000
LONGEST_INFLOWS_MONTHS = 60
DAYS = 31
CHANNELS = ("bank", "wechat", "alipay", "cash")


class SalesForm(Screen):
    """Four ways to the same figure; each but the first is opened when there is something to measure it by."""

    changed = Signal()

    def __init__(self, currency: Currency) -> None:
        super().__init__()
        self._currency = currency
        self.said = Section("sales", optional=False)
        self.by_day = Section("day_pattern", optional=True)
        self.by_purchases = Section("purchases", optional=True)
        self.by_inflows = Section("inflows", optional=True)
        self.said.ask("stated", self._money(), mandatory=False)
        for kind in ("good", "normal", "bad"):
            self.by_day.ask(kind, self._money(), mandatory=kind == "normal")
            self.by_day.ask(f"{kind}_days", WholeEdit(0, DAYS), mandatory=kind == "normal")
        self.markup = ShareEdit(10_000, MOST_MARKUP_BP)
        self.by_purchases.ask("bought", self._money())
        self.by_purchases.ask("markup", self.markup)
        for stock in ("stock_before", "stock_after"):
            self.by_purchases.ask(stock, self._money(), mandatory=False)
        for channel in CHANNELS:
            self.by_inflows.ask(channel, self._money(), mandatory=False)
        self.by_inflows.ask("not_sales", self._money(), mandatory=False)
        self.by_inflows.ask("months", WholeEdit(1, LONGEST_INFLOWS_MONTHS))
        self.sections = (self.said, self.by_day, self.by_purchases, self.by_inflows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for section in self.sections:
            section.changed.connect(self.changed)
            column.addWidget(section)
        self.retranslate()

    def _money(self) -> MoneyEdit:
        return MoneyEdit(self._currency)

    def retranslate(self) -> None:
        self.said.set_title(self.tr("Sales in an ordinary month"))
        self.by_day.set_title(self.tr("Counted by good, ordinary and bad days"))
        self.by_purchases.set_title(self.tr("Reckoned from purchases and stock"))
        self.by_inflows.set_title(self.tr("Added up from what came in"))
        self._name(
            self.by_day,
            good=self.tr("On a good day"),
            good_days=self.tr("Good days a month"),
            normal=self.tr("On an ordinary day"),
            normal_days=self.tr("Ordinary days a month"),
            bad=self.tr("On a bad day"),
            bad_days=self.tr("Bad days a month"),
        )
        self._name(
            self.by_purchases,
            bought=self.tr("Bought in a month"),
            markup=self.tr("Added to the price"),
            stock_before=self.tr("Stock at the beginning"),
            stock_after=self.tr("Stock at the end"),
        )
        self._name(
            self.by_inflows,
            bank=self.tr("Bank account"),
            wechat=self.tr("WeChat"),
            alipay=self.tr("Alipay"),
            cash=self.tr("Cash, as noted down"),
            not_sales=self.tr("Of it no sales"),
            months=self.tr("In how many months?"),
        )
        self.by_inflows.note.setText(self.tr("No sales are: loans, transfers between own accounts, gifts."))
        self._name(self.said, stated=self.tr("As the customer says"))

    def _name(self, section: Section, **labels: str) -> None:
        for name, label in labels.items():
            section.named[name].set_label(label)

    def named(self) -> dict[str, Field]:
        """The fields at which a refusal of the rule book is said."""
        return {
            "sales": self.said.named["stated"],
            "day_pattern": self.by_day.named["normal_days"],
            "purchases": self.by_purchases.named["stock_after"],
            "inflows": self.by_inflows.named["not_sales"],
        }

    def fill(self, sales: SalesEstimate) -> None:
        """Show what is known."""
        self.said.set_minor(stated=sales.stated_minor)
        self._fill_days(sales.day_pattern)
        self._fill_purchases(sales.purchases)
        self._fill_inflows(sales.inflows)

    def _fill_days(self, days: DayPattern | None) -> None:
        self.by_day.set_open(days is not None)
        if days is not None:
            self.by_day.set_minor(good=days.good_minor, normal=days.normal_minor, bad=days.bad_minor)
            self.by_day.set_number(good_days=days.good_days, normal_days=days.normal_days, bad_days=days.bad_days)

    def _fill_purchases(self, bought: Purchases | None) -> None:
        self.by_purchases.set_open(bought is not None)
        if bought is not None:
            self.markup.set_parts(bought.markup_bp)
            self.by_purchases.set_minor(
                bought=bought.bought_minor,
                stock_before=bought.stock_before_minor or None,
                stock_after=bought.stock_after_minor or None,
            )

    def _fill_inflows(self, came: Inflows | None) -> None:
        self.by_inflows.set_open(came is not None)
        if came is not None:
            self.by_inflows.set_minor(
                bank=came.bank_minor or None,
                wechat=came.wechat_minor or None,
                alipay=came.alipay_minor or None,
                cash=came.cash_minor or None,
                not_sales=came.not_sales_minor or None,
            )
            self.by_inflows.set_number(months=came.months)

    def answers(self) -> SalesEstimate:
        """What was typed; raises `BadField` for figures that cannot be together."""
        stated = self.said.named["stated"].editor
        return SalesEstimate(
            stated.value_minor() if isinstance(stated, MoneyEdit) else None,
            self._days() if self._complete(self.by_day) else None,
            self._purchases() if self._complete(self.by_purchases) else None,
            self._inflows() if self._complete(self.by_inflows) else None,
        )

    def _complete(self, section: Section) -> bool:
        return section.is_open() and not section.wanting()

    def _days(self) -> DayPattern:
        minor, number = self.by_day.minor, self.by_day.number
        return DayPattern(
            minor("good"),
            number("good_days"),
            minor("normal"),
            number("normal_days"),
            minor("bad"),
            number("bad_days"),
        )

    def _purchases(self) -> Purchases:
        minor = self.by_purchases.minor
        return Purchases(minor("bought"), self.markup.parts() or 0, minor("stock_before"), minor("stock_after"))

    def _inflows(self) -> Inflows:
        minor = self.by_inflows.minor
        channels = {f"{channel}_minor": minor(channel) for channel in CHANNELS}
        months = self.by_inflows.number("months")
        return Inflows(**channels, not_sales_minor=minor("not_sales"), months=months)
