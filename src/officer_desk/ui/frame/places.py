"""The places of the desk: what each is called, who finds it in the rail, and how its screen is made."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from officer_desk.domain.staff import Role, may_record
from officer_desk.ui.workplace import Workplace

translate = QCoreApplication.translate

Make = Callable[[Workplace, str], QWidget]


@dataclass(frozen=True, slots=True)
class Place:
    """One place. Its screen's module is loaded when somebody goes there, so that the first window is not kept waiting."""

    name: str
    module: str
    screen: str
    of_one: bool = True
    """Whether the screen shows one case, by its id."""
    narrows: str = ""
    """A list's choice that what stands in the id's place is given to: `loans` at `overdue`."""

    def make(self, workplace: Workplace, id: str) -> QWidget:
        """A fresh screen."""
        screen = getattr(import_module(f"officer_desk.ui.{self.module}"), self.screen)
        made: QWidget = screen(workplace, id) if self.of_one else screen(workplace)
        if id and self.narrows:
            getattr(made, self.narrows).set_value(id)
        return made


PLACES = {
    place.name: place
    for place in (
        Place("today", "today.today_screen", "TodayScreen", of_one=False),
        Place("decisions", "decisions.decisions_screen", "DecisionsScreen", of_one=False),
        Place("customers", "customers.customers_screen", "CustomersScreen", of_one=False),
        Place("applications", "applications.applications_screen", "ApplicationsScreen", of_one=False, narrows="group"),
        Place("loans", "loans.loans_screen", "LoansScreen", of_one=False, narrows="which"),
        Place("cash", "cash.cash_screen", "CashScreen", of_one=False),
        Place("customer", "customers.customer_screen", "CustomerScreen"),
        Place("application", "applications.application_screen", "ApplicationScreen"),
        Place("intake", "applications.intake_screen", "IntakeScreen"),
        Place("decision", "decisions.decision_screen", "DecisionScreen"),
        Place("loan", "loans.loan_screen", "LoanScreen"),
        Place("signing", "loans.signing_screen", "SigningScreen"),
        Place("disbursement", "loans.disbursement_screen", "DisbursementScreen"),
        Place("repayment", "loans.repayment_screen", "RepaymentScreen"),
    )
}

# Under which place of the rail a case's screen stands.
BELONGS_TO = {
    "customer": "customers",
    "application": "applications",
    "intake": "applications",
    "decision": "decisions",
    "loan": "loans",
    "signing": "loans",
    "disbursement": "loans",
    "repayment": "loans",
}


def of_role(role: Role) -> tuple[str, ...]:
    """The places that this person finds in the rail, in order."""
    decides = may_record(role, "application_reviewed") or may_record(role, "application_decided")
    handles_cash = may_record(role, "repayment_recorded")
    wanted = (
        "today",
        "decisions" if decides else "",
        "customers",
        "applications",
        "loans",
        "cash" if handles_cash else "",
    )
    return tuple(name for name in wanted if name)


def title(name: str) -> str:
    """What a place of the rail is called."""
    return {
        "today": translate("Places", "Today"),
        "decisions": translate("Places", "Decisions"),
        "customers": translate("Places", "Customers"),
        "applications": translate("Places", "Applications"),
        "loans": translate("Places", "Loans"),
        "cash": translate("Places", "Cash with me"),
    }[name]


def icon_of(name: str) -> str:
    """The picture of a place of the rail."""
    return {"decisions": "tasks"}.get(name, name)
