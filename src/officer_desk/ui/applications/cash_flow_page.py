"""What comes in and what goes out: a month of business and household, with what it means for the loan beside it."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from officer_desk.domain.cashflow import CashFlow, SalesEstimate, Wages
from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.errors import BadField
from officer_desk.domain.intake import Answers, Step
from officer_desk.services import survey
from officer_desk.services.intake import Known
from officer_desk.services.survey import Judged
from officer_desk.ui import words
from officer_desk.ui.applications.capacity_view import CapacityView
from officer_desk.ui.applications.intake_page import IntakePage
from officer_desk.ui.applications.sales_form import SalesForm
from officer_desk.ui.applications.season_form import SeasonForm
from officer_desk.ui.applications.section import Section
from officer_desk.ui.background import Ticket
from officer_desk.ui.widgets.money_edit import MoneyEdit
from officer_desk.ui.workplace import Workplace

JUDGE_AFTER_MS = 120


class CashFlowPage(IntakePage):
    """Sales where somebody trades or farms, wages where somebody earns them; the household and its debts always."""

    step = Step.CASH_FLOW
    wide = True

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._ticket: Ticket | None = None
        self._kind: CustomerKind | None = None
        self.judged: Judged | None = None
        currency = workplace.desk.pack.currency
        self.trade = Section("trade", optional=True)
        self.sales, self.season = SalesForm(currency), SeasonForm()
        self.business = Section("business", optional=False)
        self.wages, self.household = Section("wages", optional=True), Section("household", optional=False)
        self.business.ask("cost_of_goods", MoneyEdit(currency))
        self.business.ask("fixed_costs", MoneyEdit(currency), mandatory=False)
        self.wages.ask("certificate", MoneyEdit(currency), mandatory=False)
        self.wages.ask("bank_flow_mean", MoneyEdit(currency), mandatory=False)
        self.household.ask("other_household_income", MoneyEdit(currency), mandatory=False)
        self.household.ask("household_expenses", MoneyEdit(currency))
        self.household.ask("existing_instalments", MoneyEdit(currency))
        self._soon = QTimer(self, singleShot=True, interval=JUDGE_AFTER_MS)
        self._soon.timeout.connect(self._judge)
        for part in (self.trade, self.sales, self.business, self.season, self.wages, self.household):
            self.add(part)
            part.changed.connect(self._typed)
        self.trade.changed.connect(self._show_parts)
        self.view = CapacityView(workplace.desk.pack.thresholds)
        self.consequence = self.view
        self.retranslate()
        self._show_parts()

    def retranslate(self) -> None:
        self.trade.set_title(self.tr("The household sells goods or produce"))
        self.business.set_title(self.tr("What the business costs a month"))
        self.wages.set_title(self.tr("Somebody earns a wage"))
        self.household.set_title(self.tr("The household, a month"))
        for section, labels in (
            (
                self.business,
                {
                    "cost_of_goods": self.tr("Goods that were sold, at cost"),
                    "fixed_costs": self.tr("Rent, power, help"),
                },
            ),
            (
                self.wages,
                {
                    "certificate": self.tr("By the employer's paper"),
                    "bank_flow_mean": self.tr("As it came to the bank"),
                },
            ),
            (
                self.household,
                {
                    "other_household_income": self.tr("Other income"),
                    "household_expenses": self.tr("What living costs"),
                    "existing_instalments": self.tr("Instalments of other debts"),
                },
            ),
        ):
            for name, label in labels.items():
                section.named[name].set_label(label)

    def title(self) -> str:
        return self.tr("What comes in, what goes out?")

    def step_name(self) -> str:
        return self.tr("Cash flow")

    def flags_raised(self) -> int | None:
        return len(self.judged.flags) if self.judged is not None else None

    def _sections(self) -> tuple[Section, ...]:
        trade = (*self.sales.sections, self.business, self.season) if self.trade.is_open() else ()
        return (*trade, self.wages, self.household)

    def missing(self) -> tuple[str, ...]:
        wanting = [label for section in self._sections() for label in section.missing()]
        if self._fault() is not None:
            wanting.append(self.tr("figures that agree with one another"))
        elif not wanting and not _has_income(self.answers()):
            wanting.append(self.tr("an income"))
        return tuple(wanting)

    def show_missing(self) -> None:
        wanting = [field for section in self._sections() for field in section.wanting()]
        for field in wanting:
            field.show_missing()
        if wanting:
            wanting[0].editor.setFocus()

    def fill(self, answers: Answers, visited: bool = False) -> None:
        self._follow_kind(answers.kind)
        known = answers.cash_flow
        if known is None:
            return
        self.trade.set_open(self.trade.is_open() or known.sales != SalesEstimate() or bool(known.cost_of_goods_minor))
        self.sales.fill(known.sales)
        sells = bool(known.sales.known())
        self.business.set_minor(
            cost_of_goods=known.cost_of_goods_minor if sells or known.cost_of_goods_minor else None,
            fixed_costs=known.fixed_costs_minor or None,
        )
        self.season.fill(known.season)
        self.wages.set_open(self.wages.is_open() or known.wages != Wages())
        self.wages.set_minor(certificate=known.wages.certificate_minor, bank_flow_mean=known.wages.bank_flow_mean_minor)
        self.household.set_minor(
            other_household_income=known.other_household_income_minor or None,
            household_expenses=known.household_expenses_minor,
            existing_instalments=known.existing_instalments_minor,
        )
        self._show_parts()

    def write(self, answers: Answers) -> Answers:
        """A cash flow nobody has begun is none; one whose figures cannot be together keeps what was there before."""
        if self._fault() is not None or (answers.cash_flow is None and self.answers() == CashFlow()):
            return answers
        return replace(answers, cash_flow=self.answers())

    def unfinished(self) -> dict[str, str]:
        """Everything as it was typed; a cash flow that is half told has no other form."""
        ticks = {section.tick.objectName(): "on" for section in self._optional() if section.is_open()}
        return ticks | {name: text for name, editor in self._editors().items() if (text := editor.text().strip())}

    def take_up(self, unfinished: dict[str, str]) -> None:
        if not unfinished:
            return
        for section in self._optional():
            section.set_open(section.tick.objectName() in unfinished)
        for name, editor in self._editors().items():
            editor.setText(unfinished.get(name, ""))

    def _optional(self) -> tuple[Section, ...]:
        sections = (self.trade, *self.sales.sections, self.season, self.wages)
        return tuple(section for section in sections if section.optional)

    def _editors(self) -> dict[str, QLineEdit]:
        sections = (*self.sales.sections, self.business, self.season, self.wages, self.household)
        return {
            name: field.editor
            for section in sections
            for name, field in section.named.items()
            if isinstance(field.editor, QLineEdit)
        }

    def answers(self) -> CashFlow:
        """What was typed; raises `BadField` for figures that cannot be together."""
        trades = self.trade.is_open()
        certificate, bank = (self.wages.named[name].editor for name in ("certificate", "bank_flow_mean"))
        wages = Wages()
        if self.wages.is_open() and isinstance(certificate, MoneyEdit) and isinstance(bank, MoneyEdit):
            wages = Wages(certificate.value_minor(), bank.value_minor())
        minor = self.household.minor
        return CashFlow(
            sales=self.sales.answers() if trades else SalesEstimate(),
            cost_of_goods_minor=self.business.minor("cost_of_goods") if trades else 0,
            fixed_costs_minor=self.business.minor("fixed_costs") if trades else 0,
            wages=wages,
            other_household_income_minor=minor("other_household_income"),
            household_expenses_minor=minor("household_expenses"),
            existing_instalments_minor=minor("existing_instalments"),
            season=self.season.answers() if trades else None,
        )

    def know(self, known: Known) -> None:
        super().know(known)
        self._follow_kind(known.visit.answers.kind)
        if self.isVisible():
            self._judge()

    def enter(self) -> None:
        self._judge()

    def _follow_kind(self, kind: CustomerKind | None) -> None:
        """Open what a customer of this kind lives on, the first time the kind is known."""
        if kind is not None and kind is not self._kind:
            self._kind = kind
            earns = kind is CustomerKind.WAGE_EARNER
            self.trade.set_open(not earns)
            self.wages.set_open(earns)

    def _show_parts(self) -> None:
        for part in (self.sales, self.business, self.season):
            part.setVisible(self.trade.is_open())

    def _fault(self) -> BadField | None:
        """What in the figures cannot be together."""
        try:
            self.answers()
        except BadField as fault:
            return fault
        return BadField("season", "not_a_year") if self.trade.is_open() and self.season.problem() else None

    def _typed(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._soon.start()
        self._say_fault()
        self.changed.emit()

    def _say_fault(self) -> None:
        fault = self._fault()
        for name, field in self.sales.named().items():
            said = words.refusal(fault) if fault is not None and fault.field == name else ""
            if said or field.error:
                field.show_error(said)

    def _judge(self) -> None:
        """Work out what the figures mean, beside the form; nothing is recorded by it."""
        self._soon.stop()
        if self._ticket is not None:
            self._ticket.cancel()
        known = self.known
        ready = known is not None and known.page is not None and known.page.application.quote is not None
        if not ready or known is None or self.missing():
            self._show(None, None)
            return
        desk, application, cash_flow = self._workplace.desk, known.visit.application, self.answers()
        self._ticket = self._workplace.ask(
            lambda: (cash_flow, survey.judge_cash_flow(desk, application, cash_flow)), self._show_judged
        )

    def _show_judged(self, told: tuple[CashFlow, Judged]) -> None:
        self._show(*told)

    def _show(self, cash_flow: CashFlow | None, judged: Judged | None) -> None:
        self.judged = judged
        self.view.show_judged(cash_flow, judged)
        self.changed.emit()


def _has_income(cash_flow: CashFlow) -> bool:
    return bool(cash_flow.sales.known() or cash_flow.wages.known() or cash_flow.other_household_income_minor)
