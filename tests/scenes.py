"""Every screen of the program and every page of its wizards, each brought into sight with practice data behind it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QScrollArea, QWidget

from officer_desk.domain.intake import Step
from officer_desk.domain.staff import Staff
from officer_desk.journey.hands import Hands
from officer_desk.protocol.recovery import Asked
from officer_desk.protocol.sealing import BoxKey
from officer_desk.services import drafts
from officer_desk.services.backups import Backup, Stick, Stop
from officer_desk.services.backups import Told as ToldOfBackup
from officer_desk.services.desk import Desk
from officer_desk.services.drafts import Form
from officer_desk.services.forgetting import Standing
from officer_desk.services.profiles import Profile
from officer_desk.services.recovering import Asking
from officer_desk.store.keys import RecoveryRequest
from officer_desk.store.keyslots import RecoverySlot
from officer_desk.sync.report import NoNetwork, Progress, SyncReport
from officer_desk.ui.applications.intake_screen import IntakeScreen
from officer_desk.ui.background import Background
from officer_desk.ui.customers.customer_screen import CustomerScreen
from officer_desk.ui.failures import Failures, report
from officer_desk.ui.frame.main_window import MainWindow
from officer_desk.ui.frame.search_box import WAIT_MS
from officer_desk.ui.frame.sync_panel import SyncPanel
from officer_desk.ui.loans.repayment_screen import RepaymentScreen
from officer_desk.ui.loans.signing_screen import ORDER, SigningScreen
from officer_desk.ui.sign_in.sign_in_window import SignInWindow
from officer_desk.ui.syncing import Syncing
from officer_desk.ui.workplace import Workplace
from tests.desks import APPROVER, COMPLIANCE, OFFICER, REVIEWER, STAFF, open_desk
from tests.practice_book import Fate, Told, fill

PATIENCE_SECONDS = 60.0
RECEIVED_MINOR = 50_000
CALM_MS = 8


@dataclass(slots=True)
class Stage:
    """One window in the language and colours of the moment, and the book behind it."""

    window: MainWindow
    book: tuple[Told, ...]
    hands: Hands = field(default_factory=lambda: Hands(patience=PATIENCE_SECONDS))

    def told(self, fate: Fate) -> Told:
        """The first customer who came this far."""
        return next(one for one in self.book if one.fate is fate)

    def go(self, place: str, id: str = "") -> QWidget:
        """Go to a place and wait until it shows what it asked for."""
        self.window.search.hide()
        self.window.go(place, id)
        self.settle()
        return self.window.in_sight

    def settle(self) -> None:
        """Let everything that was asked be answered, what that asked for too, and laid out."""
        background = self.window.workplace.background
        for _ in range(3):
            self.hands.wait(lambda: not background.busy, "the answers of the store")
            QTest.qWait(CALM_MS)


Show = Callable[[Stage], QWidget]


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture of the gallery: whose window, and what leads to it. What comes back is the window to be drawn."""

    name: str
    who: Staff
    show: Show


def scenes() -> tuple[Scene, ...]:
    """All of them, from the first morning to the closed day; those that write stand last."""
    return (*_lists(), *_keeping(), *_cases(), *_intake(), *_deciding(), *_lending())


def _place(name: str, who: Staff, place: str, fate: Fate | None = None, case: str = "application") -> Scene:
    """A place as it opens; with a fate, on the case of somebody who came that far."""

    def show(stage: Stage) -> QWidget:
        stage.go(place, getattr(stage.told(fate), case) if fate is not None else "")
        return stage.window

    return Scene(name, who, show)


def _lists() -> Iterator[Scene]:
    for place in ("today", "customers", "applications", "loans", "cash", "sync"):
        yield _place(place, OFFICER, place)
    yield Scene("search", OFFICER, _search)


def _search(stage: Stage) -> QWidget:
    stage.go("today")
    stage.window.search.open()
    stage.hands.type(stage.window, "search_text", stage.told(Fate.LATE).who.who.name[:1])
    QTest.qWait(2 * WAIT_MS)
    stage.settle()
    return stage.window


def _keeping() -> Iterator[Scene]:
    yield Scene("backup", OFFICER, _backup)
    yield Scene("security", OFFICER, _security)
    yield Scene("erase-refused", COMPLIANCE, _erase_refused)
    yield Scene("erase", COMPLIANCE, _erase)


def _backup(stage: Stage) -> QWidget:
    """The form for a backup with a stick, and the code as it is shown after the first one."""
    panel = stage.go("sync")
    assert isinstance(panel, SyncPanel)
    card = panel.backup
    card.open_form.click()
    stage.settle()
    card.show_sticks((Stick(Path("/media/lin/KINGSTON"), "KINGSTON", 7_800_000_000),))
    card._show_code("7QK2-M4XA-0ZPC-88TN-VR3D-HW5E-1JYB")
    stage.settle()
    panel.sheet.ensureWidgetVisible(card)
    return stage.window


def _security(stage: Stage) -> QWidget:
    """The form for another passphrase, with one that is too short."""
    panel = stage.go("sync")
    assert isinstance(panel, SyncPanel)
    panel.security.open_form.click()
    stage.hands.type(stage.window, "old_passphrase", "seven olives under the blue door")
    stage.hands.type(stage.window, "new_passphrase", "four words")
    stage.settle()
    panel.sheet.ensureWidgetVisible(panel.security)
    return stage.window


def _erase_refused(stage: Stage) -> QWidget:
    screen = stage.go("customer", stage.told(Fate.LATE).customer)
    assert isinstance(screen, CustomerScreen)
    _scrolled_to(screen.erase)
    return stage.window


def _scrolled_to(part: QWidget) -> None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(part)


def _erase(stage: Stage) -> QWidget:
    """As for somebody whose records need not be kept any more."""
    screen = stage.go("customer", stage.told(Fate.SETTLED).customer)
    assert isinstance(screen, CustomerScreen)
    screen.erase.show_standing(Standing(allowed=True, findings=(), asked_on=None, gone=False, withheld=False))
    screen.erase.open_form.click()
    stage.settle()
    _scrolled_to(screen.erase)
    return stage.window


def _cases() -> Iterator[Scene]:
    for fate in (Fate.LATE, Fate.JUST_ASKED):
        yield _place(f"customer-{fate}", OFFICER, "customer", fate, "customer")
    for fate in (Fate.PAPERS_MISSING, Fate.CANNOT_CARRY, Fate.SUBMITTED, Fate.SENT_BACK, Fate.APPROVED, Fate.DECLINED):
        yield _place(f"application-{fate}", OFFICER, "application", fate)
    for fate in (Fate.ON_TIME, Fate.VERY_LATE, Fate.SETTLED, Fate.SIGNED):
        yield _place(f"loan-{fate}", OFFICER, "loan", fate, "loan")


def _intake() -> Iterator[Scene]:
    yield _place("intake-empty", OFFICER, "intake")
    for step in Step:
        yield Scene(f"intake-{step}", OFFICER, _at_step(step))
    yield Scene("intake-customer-view", OFFICER, _customer_view)


def _at_step(step: Step) -> Show:
    def show(stage: Stage) -> QWidget:
        screen = stage.go("intake", stage.told(Fate.CANNOT_CARRY).application)
        assert isinstance(screen, IntakeScreen)
        screen.go_to(step)
        stage.settle()
        return stage.window

    return show


def _customer_view(stage: Stage) -> QWidget:
    screen = stage.go("intake", stage.told(Fate.CANNOT_CARRY).application)
    assert isinstance(screen, IntakeScreen)
    screen.go_to(Step.SCHEDULE)
    stage.settle()
    screen.customer_view()
    return stage.hands.find(stage.window, QDialog, "customer_view")


def _deciding() -> Iterator[Scene]:
    for who, fate in ((REVIEWER, Fate.SUBMITTED), (APPROVER, Fate.REVIEWED)):
        yield _place(f"today-{who.role}", who, "today")
        yield _place(f"decisions-{who.role}", who, "decisions")
        yield _place(f"decision-{who.role}", who, "decision", fate)


def _lending() -> Iterator[Scene]:
    for key, fate in (("figures", Fate.APPROVED), ("cost_sheet", Fate.APPROVED), ("account", Fate.DISCLOSED)):
        yield Scene(f"signing-{key}", OFFICER, _signing(key, fate))
    yield Scene("signing-contract", OFFICER, _signing("contract", Fate.DISCLOSED))
    yield _place("disbursement", OFFICER, "disbursement", Fate.SIGNED, "loan")
    yield Scene("repayment", OFFICER, _repayment)
    yield Scene("receipt", OFFICER, _receipt)
    yield Scene("no-network", OFFICER, _no_network)
    yield Scene("today-after-lock", OFFICER, _today_after_lock)
    yield Scene("repayment-after-lock", OFFICER, _repayment_after_lock)
    yield Scene("crash", OFFICER, _crash)


def _today_after_lock(stage: Stage) -> QWidget:
    told = stage.told(Fate.LATE)
    form = Form("repayment", told.loan, told.who.who.name, {"amount": "500.00"})
    drafts.keep_form(stage.window.workplace.desk, form)
    stage.window.message.clear()  # a sentence of the scene before stays as it was said
    stage.go("customers")
    stage.go("today")
    return stage.window


def _repayment_after_lock(stage: Stage) -> QWidget:
    stage.go("repayment", stage.told(Fate.LATE).loan)
    return stage.window


def _crash(stage: Stage) -> QWidget:
    stage.go("today")
    failures = Failures(Path("/home/officer/OfficerDesk/reports"), "0.1.0", _noon, lambda: stage.window)
    failures._show("/home/officer/OfficerDesk/reports/20261124-120000-000000.txt", report(KeyError(), "0.1.0", _noon()))
    stage.hands.wait(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), "the sentence")
    box = QApplication.activeModalWidget() or stage.window
    stage.settle()
    return box


def _noon() -> datetime:
    return datetime(2026, 11, 24, 12, tzinfo=UTC)


def _signing(key: str, fate: Fate) -> Show:
    def show(stage: Stage) -> QWidget:
        told = stage.told(fate)
        screen = stage.go("signing", told.application if fate is Fate.APPROVED else told.loan)
        assert isinstance(screen, SigningScreen)
        if key == "contract":
            screen.account.bank.setText(told.who.account.bank)
            screen.account.number.setText(told.who.account.number)
        screen.frame.resume(ORDER[: ORDER.index(key) + 1])
        stage.settle()
        return stage.window

    return show


def _repayment(stage: Stage) -> QWidget:
    screen = stage.go("repayment", stage.told(Fate.LATE).loan)
    assert isinstance(screen, RepaymentScreen)
    screen.money.set_value_minor(RECEIVED_MINOR)
    stage.hands.wait(lambda: screen.allocation.seen is not None, "what the money pays")
    stage.settle()
    return stage.window


def _receipt(stage: Stage) -> QWidget:
    _repayment(stage)
    stage.hands.press(stage.window, "take_repayment")
    screen = stage.window.in_sight
    assert isinstance(screen, RepaymentScreen)
    stage.hands.wait(lambda: screen.done is not None, "the receipt")
    stage.settle()
    return stage.window


def _no_network(stage: Stage) -> QWidget:
    stage.go("today")
    stage.window.syncing.start()
    stage.settle()
    return stage.window


def book_in(folder: Path, customers: int = 40) -> tuple[Desk, tuple[Told, ...]]:
    """A desk with the practice book on it."""
    desk = open_desk(folder)
    return desk, fill(desk, customers=customers)


@contextmanager
def window_of(desk: Desk, who: Staff, book: tuple[Told, ...]) -> Iterator[Stage]:
    """The window of one person at this desk; head office cannot be reached from it."""
    background = Background()
    workplace = Workplace(replace(desk, me=who), background, _no_backup, _no_change)
    background.refused.connect(workplace.refuse)
    window = MainWindow(workplace, Syncing(_no_line, background), practice=True)
    window.show()
    try:
        yield Stage(window, book)
    finally:
        window.close()
        background.drain()
        background.close()
        window.deleteLater()


def _no_backup(place: Path, passphrase: str, told: ToldOfBackup, stop: Stop) -> Backup:
    raise NoNetwork


def _no_change(old: str, new: str) -> None:
    raise NoNetwork


def _no_line(told: Callable[[Progress], None]) -> SyncReport:
    raise NoNetwork


class ClosedDoors:
    """A laptop with these desks, none of which opens; the passphrase alone protects the first."""

    def __init__(self, *people: Staff) -> None:
        self._people = people

    def profiles(self) -> tuple[Profile, ...]:
        return tuple(
            Profile(Path(one.id), one.name, one.role, one.branch, practice=True, alone=one is self._people[0])
            for one in self._people
        )

    def open(self, profile: Profile, passphrase: str, told: Callable[[int, int], None]) -> Desk:
        raise NoNetwork

    def ask_recovery(self, profile: Profile) -> Asking:
        device, fresh = "0a1b2c3d4e5f60718293a4b5c6d7e8f9", BoxKey(bytes(32))
        slot = RecoverySlot(fresh.public, bytes(80))
        asked = Asked(device, slot.public, slot.sealed, fresh.public)
        return Asking(profile.folder, asked.text, asked.check, RecoveryRequest(device, slot, fresh))

    def open_answered(self, asking: Asking, answer: str, passphrase: str) -> Desk:
        raise NoNetwork

    def rotate_keys(self, profile: Profile, passphrase: str, told: Callable[[int, int], None]) -> None:
        raise NoNetwork

    def enrol(self, address: str, code: str, passphrase: str) -> Desk:
        raise NoNetwork

    def whose(self, file: Path) -> tuple[Profile, int]:
        return Profile(file, STAFF[0].name, STAFF[0].role, STAFF[0].branch, practice=False), 1_795_000_000_000

    def restore(self, file: Path, passphrase: str, code: str, told: Callable[[int, int], None]) -> Desk:
        raise NoNetwork

    def begin_practice(self, passphrase: str, told: Callable[[str], None]) -> None:
        raise NoNetwork


@contextmanager
def sign_in_windows() -> Iterator[Iterator[tuple[str, QWidget]]]:
    """The window before a desk is open, with each of its pages in turn."""
    background = Background()
    first, later = SignInWindow(ClosedDoors(), background), SignInWindow(ClosedDoors(*STAFF), background)
    hands = Hands(patience=PATIENCE_SECONDS)

    def pages() -> Iterator[tuple[str, QWidget]]:
        first.show()
        yield "sign-in-first", first
        for button in ("practice", "connect", "from_backup"):
            hands.press(first, button)
            if button == "from_backup":
                first.restore.take(Path("OfficerDesk-0a1b2c3d.odbackup"))
                hands.wait(lambda: not background.busy, "whose it is")
            yield f"sign-in-{button}", first
            hands.press(first, "back")
        later.show()
        hands.type(later, "passphrase", "four words of mine")
        hands.press(later, "open")
        hands.wait(lambda: not background.busy, "the refusal")
        yield "sign-in", later
        hands.press(later, "forgotten")
        hands.wait(lambda: bool(later.forgotten.check.text()), "the request")
        hands.type(later, "new_passphrase", "mango teapot river slow morning")
        yield "sign-in-forgotten", later
        hands.press(later, "back")
        later.begin_renewal(STAFF[0].id)
        yield "sign-in-renewal", later

    try:
        yield pages()
    finally:
        for window in (first, later):
            window.close()
            window.deleteLater()
        background.close()
