"""A policy pack: head office's rules as one value; every operation names the pack it was decided under."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from officer_desk.domain.annual_rate import within_cap
from officer_desk.domain.checklist import DocumentRule
from officer_desk.domain.errors import BadField, Finding, Severity
from officer_desk.domain.money import Currency
from officer_desk.domain.product import Product, Quote
from officer_desk.domain.underwriting import Thresholds


@dataclass(frozen=True, slots=True)
class RateCap:
    """The most a loan may cost a year, from a day on (parts per million), and whose rule that is."""

    since: date
    most_ppm: int
    rule: str


@dataclass(frozen=True, slots=True)
class Lender:
    """Who lends, as papers name it."""

    name: Mapping[str, str]
    address: str
    phone: str
    licence: str


Words = Mapping[str, str]
"""The same words by language."""


@dataclass(frozen=True, slots=True)
class CostWords:
    """How papers name one cost; `{rate}` and `{daily}` in the standard stand for the year's and the day's rate."""

    kind: str
    name: Words
    how: Words
    standard: Words
    payee: Words


@dataclass(frozen=True, slots=True)
class ConsentWords:
    """What a consent says: what for, which data, who receives them, for how long."""

    purposes: Mapping[str, tuple[str, ...]]
    receivers: Mapping[str, tuple[str, ...]]
    data: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sensitive: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    retention_years: int = 0


@dataclass(frozen=True, slots=True)
class LenderAccount:
    """The lender's own account, the only one besides cash against a receipt that money is ever sent to."""

    bank: str
    number: str
    holder: str


@dataclass(frozen=True, slots=True)
class PaperRules:
    """What papers say that is policy and not of one loan."""

    court: Words
    copies: int
    misuse_per_mille: int
    offer_days: int
    repayment_account: LenderAccount
    channels: tuple[str, ...]
    purposes: Mapping[str, Words]
    costs: tuple[CostWords, ...]
    default_costs: tuple[CostWords, ...]
    personal_information: ConsentWords
    credit_enquiry: ConsentWords


@dataclass(frozen=True, slots=True)
class Retention:
    """For how many years records must be kept: of a loan since it was settled, of an application without one since it
    ended. Until then nobody in them is forgotten."""

    with_loan_years: int = 5
    without_loan_years: int = 5


@dataclass(frozen=True, slots=True)
class Pack:
    """The rules under which things are decided; operations name its number."""

    number: int
    valid_from: date
    currency: Currency
    lender: Lender
    products: tuple[Product, ...]
    caps: tuple[RateCap, ...]
    documents: tuple[DocumentRule, ...]
    thresholds: Thresholds
    approval_limits: Mapping[str, int]
    bag_limit_minor: int
    denominations_minor: tuple[int, ...]
    least_note_letters: int
    papers: PaperRules
    retention: Retention = Retention()
    backup_days: int = 7

    def product(self, id: str) -> Product:
        """The product of this id; raises `BadField` when the pack has none."""
        for product in self.products:
            if product.id == id:
                return product
        raise BadField("product", "unknown")

    def cap_on(self, day: date) -> RateCap | None:
        """The cap that binds on a day: the latest that began on or before it."""
        begun = [cap for cap in self.caps if cap.since <= day]
        return max(begun, key=lambda cap: cap.since, default=None)

    def cap_findings(self, quote: Quote, day: date) -> tuple[Finding, ...]:
        """A cost over the dated cap, by the real cash flows; the compound rate only warns (domain 2.1)."""
        cap = self.cap_on(day)
        if cap is None:
            return (Finding("no_cap_known", Severity.WARNS),)
        facts: dict[str, str | int | None] = {"cap_ppm": cap.most_ppm, "rule": cap.rule}
        if not within_cap(quote.simple_ppm, cap.most_ppm):
            return (Finding("rate_over_cap", facts={**facts, "rate_ppm": quote.simple_ppm}),)
        if not within_cap(quote.compound_ppm, cap.most_ppm):
            return (Finding("compound_over_cap", Severity.WARNS, {**facts, "rate_ppm": quote.compound_ppm}),)
        return ()

    def approval_limit_minor(self, role: str) -> int:
        """The most this role may approve; 0 for a role that approves nothing."""
        return self.approval_limits.get(role, 0)
