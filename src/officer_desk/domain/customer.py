"""A customer: who they are to the lender, and what they have consented to."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from officer_desk.domain.person import Sealed


class CustomerKind(StrEnum):
    """Whom we serve; the kind decides which papers are asked for and which products fit."""

    FARMER = "farmer"
    TRADER = "trader"
    SMALL_BUSINESS = "small_business"
    WAGE_EARNER = "wage_earner"


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

    def consented(self, consent: Consent) -> "Customer":
        """The customer after signing one more consent."""
        return replace(self, consents=(*self.consents, consent), version=self.version + 1)

    def has_consent(self, person: str, purpose: Purpose) -> bool:
        """Whether this person has signed for this purpose."""
        return any(consent.person == person and consent.purpose == purpose for consent in self.consents)
