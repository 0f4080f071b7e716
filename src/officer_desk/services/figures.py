"""This desk's side of what both ends must agree on."""

from datetime import date

from officer_desk.protocol.exchange import Figures
from officer_desk.protocol.figures import figures_of
from officer_desk.services.desk import Desk
from officer_desk.store import cases, journal


def figures(desk: Desk, as_of: date) -> Figures:
    """Operations that count, every loan, every officer's cash, on a day."""
    with desk.reading() as glance:
        return figures_of(cases.states(glance.connection), journal.counted(glance.connection), as_of)
