"""A customer: who they are to the lender, and what they have consented to."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from officer_desk.domain.errors import BadField
from officer_desk.domain.person import Identity, Sealed, checked


class CustomerKind(StrEnum):
    """Whom we serve; the kind decides which papers are asked for and which products fit."""

    FARMER = "farmer"
    TRADER = "trader"
    SMALL_BUSINESS = "small_business"
    WAGE_EARNER = "wage_earner"


IN_BUSINESS = frozenset({CustomerKind.TRADER, CustomerKind.SMALL_BUSINESS})


def checked_customer(kind: CustomerKind, identity: Identity, today: date) -> Identity:
    """The customer's identity, checked; whoever trades names the licence. Raises `BadField`."""
    known = checked(identity, today)
    if kind in IN_BUSINESS and not known.licence:
        raise BadField("licence", "missing")
    return known


class Purpose(StrEnum):
    """What a consent is for; each is asked and signed by itself (PIPL 23, 29; Credit Reporting Regulation 18)."""

    PERSONAL_INFORMATION = "personal_information"
    CREDIT_ENQUIRY = "credit_enquiry"


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent as it was signed: by whom, for what, when."""

    person: str
    purpose: Purpose
    given_on: date


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer's case as every replica knows it."""

    id: str
    kind: CustomerKind
    identity: Sealed
    officer: str
    received_on: date
    language: str = "zh_CN"
    consents: tuple[Consent, ...] = ()
    version: int = 1
    erased_on: date | None = None

    def erased(self, on: date) -> "Customer":
        """The customer after their key was destroyed: what is sealed under it stays, and nobody can read it."""
        return replace(self, erased_on=on, version=self.version + 1)

    def consented(self, consent: Consent) -> "Customer":
        """The customer after signing one more consent."""
        return replace(self, consents=(*self.consents, consent), version=self.version + 1)

    def has_consent(self, person: str, purpose: Purpose) -> bool:
        """Whether this person has signed for this purpose."""
        return any(consent.person == person and consent.purpose == purpose for consent in self.consents)
