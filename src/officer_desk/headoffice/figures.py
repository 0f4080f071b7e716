"""Head office's side of what both ends must agree on after a sync, restricted to what one device may see."""

from datetime import date

from sqlalchemy import func, select

from officer_desk.headoffice import cases, tables
from officer_desk.headoffice.accounts import Device
from officer_desk.headoffice.house import House
from officer_desk.protocol.exchange import Figures
from officer_desk.protocol.figures import figures_of


def figures(house: House, device: Device, as_of: date) -> Figures:
    """Operations that count, every loan and every officer's cash, with balances at the end of a day."""
    with house.database.read() as connection:
        states = cases.seen_by(connection, device.branch, ("loan", "bag"), device.sees_only)
        table = tables.operation
        counted = select(func.count()).where(
            table.c.branch == device.branch, table.c.outcome.in_([str(outcome) for outcome in cases.COUNTED])
        )
        if device.sees_only is not None:
            counted = counted.where(table.c.officer == device.sees_only)
        operations = connection.execute(counted).scalar_one()
    return figures_of(states, operations, as_of)
