"""What operations do: the state of a case is what its operations, folded in order, make of nothing."""

from collections.abc import Iterable
from typing import TypeAlias

from officer_desk.domain.application import Application
from officer_desk.domain.cash import Bag
from officer_desk.domain.customer import Customer
from officer_desk.domain.errors import DeskError
from officer_desk.domain.loan import Loan
from officer_desk.protocol import acts
from officer_desk.protocol.operations import Operation

State: TypeAlias = Customer | Application | Loan | Bag

STATES: dict[str, type[State]] = {
    "customer": Customer,
    "application": Application,
    "loan": Loan,
    "bag": Bag,
}


class NoSuchCase(DeskError):
    """The operation speaks of a case that it does not open and that is not there."""


def name_of(state: State) -> str:
    """The kind of case a state is of."""
    return next(name for name, kind in STATES.items() if type(state) is kind)


def advance(state: State | None, operation: Operation) -> State:
    """The case after one more operation; raises `NoSuchCase` or `UnknownKind`, changes nothing."""
    act = operation.act()
    match state:
        case None:
            return _opened(operation, act)
        case Customer():
            return _customer(state, operation, act)
        case Application():
            return _application(state, operation, act)
        case Loan():
            return _loan(state, act)
        case Bag():
            return _bag(state, act)


def fold(operations: Iterable[Operation]) -> State | None:
    """The case after all of these."""
    state: State | None = None
    for operation in operations:
        state = advance(state, operation)
    return state


def _opened(operation: Operation, act: acts.Act) -> State:
    match act:
        case acts.CustomerReceived(kind, identity, language):
            return Customer(operation.case, kind, identity, operation.actor, operation.business_date, language)
        case acts.ApplicationOpened(customer, need):
            return Application(
                operation.case, customer, operation.actor, operation.business_date, need, pack=operation.pack
            )
        case acts.CostSheetSigned(application, customer, quote, parties, paper):
            return Loan(operation.case, application, customer, operation.actor, quote, parties, paper)
        case acts.CashTaken() | acts.CashCounted():
            return _bag(Bag(operation.case, operation.actor), act)
        case acts.PaperPrinted():
            return Bag(operation.case, operation.actor)
        case _:
            raise NoSuchCase


def _customer(state: Customer, operation: Operation, act: acts.Act) -> Customer:
    match act:
        case acts.PersonErased():
            return state.erased(operation.business_date)
        case acts.ConsentGiven(consent):
            return state.consented(consent)
        case acts.PaperPrinted():
            return state
        case _:
            raise NoSuchCase


def _application(state: Application, operation: Operation, act: acts.Act) -> Application:
    match act:
        case acts.NeedChanged(need):
            return state.with_need(need)
        case acts.ProductChosen(quote):
            return state.with_quote(quote, operation.pack)
        case acts.PartyNamed(party):
            return state.with_party(party)
        case acts.PartyRemoved(person):
            return state.without_party(person)
        case acts.DocumentAttached(document):
            return state.with_document(document)
        case acts.SurveyRecorded(survey):
            return state.with_survey(survey)
        case acts.ApplicationSubmitted():
            return state.submitted(operation.business_date)
        case acts.ApplicationWithdrawn():
            return state.withdrawn(operation.business_date)
        case acts.PersonErased(person):
            return state.without_words_of(person)
        case acts.ApplicationReviewed(decision) | acts.ApplicationDecided(decision):
            return state.decided(decision)
        case acts.PaperPrinted():
            return state
        case _:
            raise NoSuchCase


def _loan(state: Loan, act: acts.Act) -> Loan:
    match act:
        case acts.ContractSigned(number, _, account, paper):
            return state.with_contract(paper, number, account)
        case acts.DisbursementRecorded(disbursement, dated):
            return state.disbursed(disbursement, dated)
        case acts.RepaymentRecorded(receipt):
            return state.repaid(receipt)
        case acts.PaperPrinted():
            return state
        case _:
            raise NoSuchCase


def _bag(state: Bag, act: acts.Act) -> Bag:
    match act:
        case acts.CashTaken(cash):
            return state.with_cash(cash)
        case acts.CashCounted(count):
            return state.counted(count)
        case acts.PaperPrinted():
            return state
        case _:
            raise NoSuchCase
