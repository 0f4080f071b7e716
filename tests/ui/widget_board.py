"""One window with every widget in a sample state, and a wizard of two pages, for pictures and for tests."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from officer_desk.domain.schedule import Instalment
from officer_desk.ui import format as shown
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.buttons import DangerButton, LinkButton, PrimaryButton, QuietButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.choice import Choice
from officer_desk.ui.widgets.date_edit import DateEdit
from officer_desk.ui.widgets.drop_zone import DropZone
from officer_desk.ui.widgets.empty_state import EmptyState
from officer_desk.ui.widgets.field import Field
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.id_edit import IdEdit
from officer_desk.ui.widgets.label import Divider, Kind, Label
from officer_desk.ui.widgets.list_row import ListRow
from officer_desk.ui.widgets.message_bar import MessageBar
from officer_desk.ui.widgets.money_edit import MoneyEdit
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.widgets.phone_edit import PhoneEdit
from officer_desk.ui.widgets.progress import Progress
from officer_desk.ui.widgets.rail import Rail
from officer_desk.ui.widgets.schedule_chart import ScheduleChart
from officer_desk.ui.widgets.schedule_table import ScheduleTable
from officer_desk.ui.widgets.signature_pad import SignaturePad
from officer_desk.ui.widgets.why_panel import WhyPanel
from officer_desk.ui.widgets.wizard_frame import WizardFrame
from officer_desk.ui.widgets.wizard_page import Page

TODAY = date(2026, 11, 23)
PLACES = {
    "today": "Today",
    "customers": "Customers",
    "applications": "Applications",
    "loans": "Loans",
    "collections": "Collections",
    "reports": "Reports",
    "forms": "Paper forms",
}


def instalments(number: int = 12) -> tuple[Instalment, ...]:
    """Twelve equal repayments of 20,000.00 at 1 % a month, as a lender's table has them."""
    rows, balance, payment = [], 2_000_000, 177_698
    for count in range(1, number + 1):
        interest = (balance + 50) // 100
        principal = balance if count == 12 else payment - interest
        balance -= principal
        due = date(2026 + (11 + count) // 12, (11 + count) % 12 + 1, 1)
        rows.append(Instalment(count, due, principal, interest, 0, principal + interest, balance))
    return tuple(rows)


def _id_check(text: str) -> str:
    return "" if text == "11010519491231002X" else "The last figure does not fit the others. Read it again."


def schedule_card() -> Card:
    """What a loan means: figures, bars, table and why."""
    card = Card()
    fill_schedule(card)
    return card


def fill_schedule(card: Card) -> None:
    strip = FiguresStrip()
    strip.show_figures(
        (
            Figure("1,776.98", "each month", "each"),
            Figure("21,323.70", "all together"),
            Figure("1,323.70", "interest in it"),
            Figure("12.00 %", "a year (simple)"),
            Figure("12.68 %", "a year (compound)", tone=Tone.WAITS),
        )
    )
    chart, table, why = ScheduleChart(), ScheduleTable(), WhyPanel(closable=True)
    chart.show_rows(instalments())
    table.show_rows(instalments())
    chart.row_chosen.connect(table.choose)
    table.row_chosen.connect(chart.mark)
    why.show_why(
        "Why 1,776.98?",
        (
            "20,000.00 at 1 % a month for 12 months. Interest of the first month: 20,000.00 × 1 % = 200.00.",
            "The last instalment is 1,776.92: it carries the odd 0.06.",
        ),
    )
    for widget, stretch in ((strip, 0), (chart, 3), (table, 2), (why, 0)):
        card.add(widget, stretch)


def rail() -> Rail:
    made = Rail()
    for key in PLACES:
        made.add_place(key, key)
    made.set_words("Officer Desk", PLACES)
    made.select("today")
    made.set_waiting("customers", 3)
    made.set_foot("Lin Xiaoyan", "All sent · 09:42")
    return made


def _visits() -> Card:
    card = Card("Visits")
    rows = (
        ("09:00", "Wang Guiying", "Needs interview · Dongfang Road 12", "first visit", Tone.GOOD, ""),
        ("10:30", "Zhao Jianjun", "Cash-flow survey, payslip missing", "2 papers missing", Tone.WRONG, ""),
        ("14:00", "Ouyang Fei", "Sign contract LN-0231", "approved", Tone.PLAIN, "20,000.00"),
        ("16:00", "陈志强", "Post-loan visit, use of funds due", "due 30 Nov", Tone.WAITS, ""),
    )
    for number, (time, who, what, state, tone, amount) in enumerate(rows):
        if number:
            card.add(Divider())
        row = ListRow(who, what, opens=True)
        row.set_lead(time)
        row.set_chip(state, tone)
        row.set_amount(amount)
        if tone is Tone.WAITS:
            row.set_action("Call", "phone")
        card.add(row)
    card.set_aside(Label(Kind.FIGURE, "5,755.47"))
    card.add_stretch()
    return card


def _needs() -> Card:
    card = Card("Needs you")
    card.add(
        NeedsYouRow(
            "Liu Fang's 888.49: this loan is already closed. Keep the money apart; the cashier will refund it.",
            "Hand over",
            Tone.WRONG,
        )
    )
    card.add(NeedsYouRow("Promise by Sun Li was due yesterday", "Call", Tone.WAITS))
    card.add(NeedsYouRow("Backup is 6 days old", "Back up", Tone.WAITS))
    card.add(EmptyState("No complaints are open. One would stand here with its deadline.", "Write one down"))
    return card


def _fields() -> Card:
    card = Card("Fields")
    wrong_id, phone, money, day = IdEdit(_id_check), PhoneEdit(), MoneyEdit(), DateEdit(TODAY)
    wrong_id.setText("110105194912310021")
    money.set_value_minor(2_000_000)
    day.set_day(date(2026, 12, 1))
    products, months, member = QComboBox(), QSpinBox(), QCheckBox("Member of a lending &group")
    products.addItems(["Shop loan, equal instalments", "Farm loan, one repayment"])
    months.setValue(12)
    member.setChecked(True)
    choice: Choice[str] = Choice((("m", "Monthly"), ("w", "Weekly"), ("o", "Once")))
    choice.set_value("m")
    for editor, label, needed, hint in (
        (money, "&Amount", True, ""),
        (products, "&Product", True, ""),
        (months, "Instal&ments", True, ""),
        (day, "&Day of disbursement", True, "A working day."),
        (wrong_id, "&Identity card", True, ""),
        (phone, "P&hone", False, "The one that is answered in the evening."),
        (choice, "How &often", True, ""),
    ):
        card.add(Field(editor, needed, label, hint))
    wrong_id.tell()
    card.add(member)
    card.add_stretch()
    return card


def _buttons() -> QHBoxLayout:
    row = QHBoxLayout()
    off = PrimaryButton("Send")
    off.setEnabled(False)
    for button in (PrimaryButton("Receive a customer", "plus"), QuietButton("Hand over"), off):
        row.addWidget(button)
    for other in (DangerButton("Write off"), LinkButton("Open the loan"), Chip("offer", Tone.GOOD)):
        row.addWidget(other)
    row.addStretch(1)
    return row


def board() -> QWidget:
    """The window with everything in it."""
    window = QWidget()
    across = QHBoxLayout(window)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    across.addWidget(rail())
    column = QVBoxLayout()
    column.setContentsMargins(28, 20, 28, 24)
    column.setSpacing(12)
    column.addWidget(Label(Kind.TITLE, shown.day_long(TODAY)))
    saved, refused = MessageBar(), MessageBar()
    column.addWidget(saved)
    column.addWidget(refused)
    saved.show_saved("Saved · receipt R-000188")
    refused.show_refusal("The day is closed. Ask the branch manager to open it, or write the receipt tomorrow.")
    column.addLayout(_buttons())
    cards = QHBoxLayout()
    cards.setSpacing(18)
    left, right = QVBoxLayout(), QVBoxLayout()
    left.addWidget(_visits())
    left.addWidget(_needs(), 1)
    pad, drop, progress = SignaturePad(), DropZone(), Progress()
    pad.show_strokes((tuple((1000 + i * 40, 900 + (i * 67) % 500, i * 8) for i in range(90)),))
    drop.set_words("Business licence: drop the picture here", "Choose a file")
    progress.show_progress("Sending 3 of 10", 3, 10)
    for widget in (pad, drop, progress):
        right.addWidget(widget)
    right.addWidget(schedule_card(), 1)
    cards.addWidget(_fields(), 2)
    cards.addLayout(left, 3)
    cards.addLayout(right, 4)
    column.addLayout(cards, 1)
    across.addLayout(column, 1)
    return window


class AmountPage(Page):
    """A page with an amount and a date."""

    key = "amount"

    def __init__(self) -> None:
        super().__init__()
        self.amount, self.day, self.note = MoneyEdit(), DateEdit(TODAY), IdEdit(_id_check)
        self.amount_field = self.add_field(Field(self.amount, mandatory=True))
        self.day_field = self.add_field(Field(self.day, mandatory=True))
        self.note_field = self.add_field(Field(self.note))
        self.retranslate()

    def retranslate(self) -> None:
        self.amount_field.set_label("&Amount")
        self.day_field.set_label("First &day")
        self.note_field.set_label("&Identity card of the guarantor")

    def title(self) -> str:
        return "How much, and from when?"

    def subtitle(self) -> str:
        return "Wang Guiying · shopkeeper · stock 20,000.00"

    def step_name(self) -> str:
        return "Amount"


class RepaymentPage(Page):
    """A page with a consequence at its right."""

    key = "repayment"

    def __init__(self) -> None:
        super().__init__()
        self.months = QSpinBox()
        self.months.setValue(12)
        self.rhythm: Choice[str] = Choice((("m", "Monthly"), ("w", "Weekly")))
        self.add_field(Field(self.months, mandatory=True, label="&Instalments"))
        self.add_field(Field(self.rhythm, mandatory=True, label="How &often"))
        self.consequence = Card()
        self.consequence.setProperty("kind", "bare")
        self.consequence.rows.setContentsMargins(0, 0, 0, 0)
        fill_schedule(self.consequence)

    def title(self) -> str:
        return "How will she pay it back?"

    def subtitle(self) -> str:
        return "Wang Guiying · shopkeeper · stock 20,000.00"

    def step_name(self) -> str:
        return "Repayment"


class CheckPage(Page):
    """A last page that asks nothing."""

    key = "check"

    def __init__(self) -> None:
        super().__init__()
        self.add(Label(text="Everything is here."))

    def title(self) -> str:
        return "Is it all right?"

    def step_name(self) -> str:
        return "Check"


def wizard() -> WizardFrame:
    """Amount, then repayment, then check."""
    following = {"amount": "repayment", "repayment": "check", "check": None}
    return WizardFrame((AmountPage(), RepaymentPage(), CheckPage()), following.__getitem__)
