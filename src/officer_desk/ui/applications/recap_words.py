"""An application in plain words, as it is read back before it is sent and on its own page."""

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.checklist import State
from officer_desk.domain.underwriting import RatioName
from officer_desk.services.applications import ApplicationPage, KnownParty
from officer_desk.ui import format as shown
from officer_desk.ui import words
from officer_desk.ui.applications import capacity_words

Part = tuple[str, tuple[str, ...]]
"""A heading, and the lines under it."""


def recap(page: ApplicationPage) -> tuple[Part, ...]:
    """All of it, in the order in which it was asked."""
    parts = (
        (QCoreApplication.translate("recap", "Who"), people(page)),
        (QCoreApplication.translate("recap", "What for"), need(page)),
        (QCoreApplication.translate("recap", "The loan"), loan(page)),
        (QCoreApplication.translate("recap", "Papers"), (papers(page),)),
        (QCoreApplication.translate("recap", "What they can carry"), capacity(page)),
    )
    return tuple(part for part in parts if any(part[1]))


def people(page: ApplicationPage) -> tuple[str, ...]:
    """Everybody in it; numbers are masked, for others may look at the screen."""
    return tuple(person(one) for one in page.people)


def person(one: KnownParty) -> str:
    """Somebody in one line: the part, the name, and what a guarantor promises."""
    name = one.identity.name if one.identity is not None else "–"
    if one.guarantee is None:
        return QCoreApplication.translate("recap", "{part}: {name}").format(part=words.name(one.role), name=name)
    return QCoreApplication.translate(
        "recap", "{part}: {name}, {manner}, for %n month(s) after the last due date", "", one.guarantee.months
    ).format(part=words.name(one.role), name=name, manner=words.name(one.guarantee.manner))


def need(page: ApplicationPage) -> tuple[str, ...]:
    """What was asked for, and the customer's own words."""
    asked = page.application.need
    first = QCoreApplication.translate(
        "recap", "{purpose}: {amount} asked for, over %n month(s); {able} a month can be paid", "", asked.term_months
    ).format(
        purpose=words.name(asked.purpose),
        amount=shown.money_named(asked.amount_minor),
        able=shown.money_named(asked.able_to_pay_minor),
    )
    own = QCoreApplication.translate("recap", "“{words}”").format(words=page.words) if page.words else ""
    return (first, own) if own else (first,)


def loan(page: ApplicationPage) -> tuple[str, ...]:
    """What was agreed: in words, then both annual rates."""
    quote = page.application.quote
    if quote is None:
        return ()
    first, last = quote.rows[0], quote.rows[-1]
    return (
        QCoreApplication.translate(
            "recap",
            "Borrow {amount} for %n month(s) and pay back {total}; {cost} is what it costs",
            "",
            len(quote.rows),
        ).format(
            amount=shown.money_named(quote.terms.principal_minor),
            total=shown.money_named(quote.total_minor),
            cost=shown.money_named(quote.interest_minor + quote.fees_minor),
        ),
        QCoreApplication.translate("recap", "First {first} on {day}, last {last} on {end}").format(
            first=shown.money_named(first.total_minor),
            day=shown.day(first.due),
            last=shown.money_named(last.total_minor),
            end=shown.day(last.due),
        ),
        QCoreApplication.translate("recap", "{rate} a year (simple)").format(rate=shown.percent(quote.simple_ppm)),
        QCoreApplication.translate("recap", "{rate} a year (compound)").format(rate=shown.percent(quote.compound_ppm)),
    )


def papers(page: ApplicationPage) -> str:
    """How many of the papers that are asked for are here."""
    asked = [line for line in page.checklist if line.rule.required]
    good = [line for line in asked if line.state in (State.HERE, State.EXPIRES_SOON)]
    return QCoreApplication.translate("recap", "{here} of {all} that are asked for are here").format(
        here=len(good), all=len(asked)
    )


def capacity(page: ApplicationPage) -> tuple[str, ...]:
    """The ratios that are argued with, and how many flags were raised."""
    survey = page.application.survey
    if survey is None:
        return ()
    assessment = survey.assessment
    ratios = (
        RatioName.INSTALMENT_TO_SURPLUS,
        RatioName.DEBT_TO_INCOME,
        RatioName.DEBT_COVER,
        RatioName.STRESSED_DEBT_COVER,
    )
    lines = tuple(
        QCoreApplication.translate("recap", "{what}: {figure}").format(
            figure=capacity_words.value(assessment.ratio(name)), what=words.name(name)
        )
        for name in ratios
    )
    flags = QCoreApplication.translate("recap", "%n flag(s) raised, {open} of them open", "", len(survey.flags))
    return (*lines, flags.format(open=len(survey.open_flags()))) if survey.flags else lines
