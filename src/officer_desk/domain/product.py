"""A loan product as the policy pack writes it, and the quotes it gives: figures a customer can take or leave."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from officer_desk.domain.annual_rate import annual_rates
from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.errors import BadField, Finding
from officer_desk.domain.party import PartyRole
from officer_desk.domain.schedule import Instalment, Method, Terms, schedule

PPM = 1_000_000


@dataclass(frozen=True, slots=True)
class Product:
    """One product of a pack: rates in parts per million a year (12 % is 120 000), amounts minor units, terms months."""

    id: str
    names: Mapping[str, str]
    method: Method
    annual_rate_ppm: int
    least_minor: int
    most_minor: int
    shortest_months: int
    longest_months: int
    customer_kinds: tuple[CustomerKind, ...]
    asks_for: tuple[PartyRole, ...] = ()
    penalty_per_mille: int = 1500
    least_prepayment_minor: int = 0
    plain: Mapping[str, str] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """The product's name in a language, else in the pack's first."""
        return self.names.get(language) or next(iter(self.names.values()))


@dataclass(frozen=True, slots=True)
class LoanTerms:
    """What a quote, an application and a contract agree on: one value from the kitchen table to the last receipt."""

    product: str
    principal_minor: int
    annual_rate_ppm: int
    periods: int
    method: Method
    start: date
    penalty_per_mille: int


@dataclass(frozen=True, slots=True)
class Quote:
    """Terms with every figure they lead to, as they were shown; kept, never computed again with newer rules."""

    terms: LoanTerms
    rows: tuple[Instalment, ...] = field(repr=False)
    interest_minor: int
    fees_minor: int
    total_minor: int
    simple_ppm: int
    compound_ppm: int

    @property
    def largest_minor(self) -> int:
        """The largest single instalment: what affordability is judged by when income is level."""
        return max(row.total_minor for row in self.rows)


def schedule_terms(terms: LoanTerms) -> Terms:
    """The engine's terms for what was agreed; monthly, half up, the last row takes the residue."""
    return Terms(
        principal_minor=terms.principal_minor,
        annual_rate=Fraction(terms.annual_rate_ppm, PPM),
        periods=terms.periods,
        start=terms.start,
        method=terms.method,
    )


def quote(terms: LoanTerms) -> Quote:
    """Work out every figure of these terms."""
    rows = schedule(schedule_terms(terms))
    rates = annual_rates(terms.principal_minor, rows, terms.start)
    interest = sum(row.interest_minor for row in rows)
    fees = sum(row.fee_minor for row in rows)
    return Quote(
        terms=terms,
        rows=rows,
        interest_minor=interest,
        fees_minor=fees,
        total_minor=terms.principal_minor + interest + fees,
        simple_ppm=rates.simple_ppm,
        compound_ppm=rates.compound_ppm,
    )


def terms_of(product: Product, principal_minor: int, periods: int, start: date) -> LoanTerms:
    """The product's terms for an amount and a term; raises `BadField` outside the product's limits."""
    if not product.least_minor <= principal_minor <= product.most_minor:
        raise BadField(
            "amount",
            "under_limit" if principal_minor < product.least_minor else "over_limit",
            least_minor=product.least_minor,
            most_minor=product.most_minor,
        )
    if not product.shortest_months <= periods <= product.longest_months:
        raise BadField("term", "out_of_range", least=product.shortest_months, most=product.longest_months)
    return LoanTerms(
        product=product.id,
        principal_minor=principal_minor,
        annual_rate_ppm=product.annual_rate_ppm,
        periods=periods,
        method=product.method,
        start=start,
        penalty_per_mille=product.penalty_per_mille,
    )


def suits(product: Product, kind: CustomerKind, principal_minor: int, periods: int) -> tuple[Finding, ...]:
    """Why this product does not suit this wish; empty when it does."""
    findings = []
    if kind not in product.customer_kinds:
        findings.append(Finding("product_for_others"))
    if principal_minor < product.least_minor:
        findings.append(Finding("amount_under_limit", facts={"limit_minor": product.least_minor}))
    if principal_minor > product.most_minor:
        findings.append(Finding("amount_over_limit", facts={"limit_minor": product.most_minor}))
    if not product.shortest_months <= periods <= product.longest_months:
        findings.append(
            Finding(
                "term_out_of_range",
                facts={"least": product.shortest_months, "most": product.longest_months},
            )
        )
    return tuple(findings)
