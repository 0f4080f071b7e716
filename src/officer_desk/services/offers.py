"""Offers: what each product would cost this customer, side by side, and the schedule to look at before choosing."""

from dataclasses import dataclass
from datetime import date

from officer_desk.domain.customer import CustomerKind
from officer_desk.domain.errors import Finding, Severity
from officer_desk.domain.product import Product, Quote, quote, schedule_terms, suits, terms_of
from officer_desk.domain.schedule import Working, explain, explain_all
from officer_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Offer:
    """One product for one wish: the quote where it fits, and what the rules have to say."""

    product: Product
    quote: Quote | None
    findings: tuple[Finding, ...]


def offers(
    desk: Desk,
    kind: CustomerKind,
    amount_minor: int,
    periods: int,
    able_to_pay_minor: int,
    start: date,
) -> tuple[Offer, ...]:
    """Every product that this kind of customer may take; those that fit the wish first, the cheapest first."""
    found = tuple(
        offer(desk, product, kind, amount_minor, periods, able_to_pay_minor, start)
        for product in desk.pack.products
        if kind in product.customer_kinds
    )
    return tuple(sorted(found, key=lambda one: (one.quote is None, one.quote.simple_ppm if one.quote else 0)))


def offer(
    desk: Desk,
    product: Product,
    kind: CustomerKind,
    amount_minor: int,
    periods: int,
    able_to_pay_minor: int,
    start: date,
) -> Offer:
    """One product for this wish."""
    unsuitable = suits(product, kind, amount_minor, periods)
    if unsuitable:
        return Offer(product, None, unsuitable)
    figures = quote(terms_of(product, amount_minor, periods, start))
    findings = desk.pack.cap_findings(figures, start)
    usual = figures.rows[0].total_minor
    if 0 < able_to_pay_minor < usual:
        facts: dict[str, str | int | None] = {"instalment_minor": usual, "able_minor": able_to_pay_minor}
        findings = (*findings, Finding("more_than_able", Severity.WARNS, facts))
    return Offer(product, figures, findings)


def working(figures: Quote, number: int) -> Working:
    """How one instalment came about."""
    return explain(schedule_terms(figures.terms), number)


def workings(figures: Quote) -> tuple[Working, ...]:
    """How each instalment came about; for all of them at once the rates are found once."""
    return explain_all(schedule_terms(figures.terms))
