"""How an instalment came about, in words with the numbers."""

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.money import half_up
from officer_desk.domain.working import Working
from officer_desk.ui import format as shown


def explained(working: Working) -> tuple[str, tuple[str, ...]]:
    """A title, and the lines under it."""
    title = QCoreApplication.translate("working", "Why {total} on {day}?").format(
        total=shown.money(working.total_minor), day=shown.day(working.due)
    )
    lines = [_interest(working), _principal(working)]
    if working.fee_minor:
        fee = QCoreApplication.translate("working", "A fee of {fee} is taken with it.")
        lines.append(fee.format(fee=shown.money(working.fee_minor)))
    if working.residue_minor:
        lines.append(_residue(working))
    return title, tuple(lines)


def _interest(working: Working) -> str:
    words = QCoreApplication.translate(
        "working", "Interest: {base} × {rate} for {first} to {last} = {interest}, rounded to the cent."
    )
    if working.put_off_minor:
        words += " " + QCoreApplication.translate("working", "{late} of it was put off from earlier months.").format(
            late=shown.money(working.put_off_minor)
        )
    return words.format(
        base=shown.money(working.base_minor),
        rate=shown.percent(half_up(working.period_rate * 1_000_000), 4),
        first=shown.day(working.start),
        last=shown.day(working.end),
        interest=shown.money(working.interest_minor),
    )


def _principal(working: Working) -> str:
    return QCoreApplication.translate("working", "Principal: {principal}; of {opening} then {closing} is left.").format(
        principal=shown.money(working.principal_minor),
        opening=shown.money(working.opening_minor),
        closing=shown.money(working.closing_minor),
    )


def _residue(working: Working) -> str:
    words = QCoreApplication.translate(
        "working", "It is {odd} {more} than the usual {usual}: the last one carries the odd cents of all the others."
    )
    more = (
        QCoreApplication.translate("working", "more")
        if working.residue_minor > 0
        else QCoreApplication.translate("working", "less")
    )
    return words.format(
        odd=shown.money(abs(working.residue_minor)), more=more, usual=shown.money(working.usual_total_minor)
    )
