"""Mistakes that somebody could make at head office, each of which the schedules must find."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from sqlalchemy import select, update

from officer_desk.headoffice import accounts, feed, inbox, order
from officer_desk.headoffice import journal as house_journal
from officer_desk.headoffice import tables as house_tables
from officer_desk.headoffice.decisions import Court
from officer_desk.protocol import chain
from officer_desk.protocol.chain import Head
from officer_desk.protocol.judgement import Outcome

Planted = Callable[[], Any]


def _same_second() -> Any:
    """Head office takes two repayments of one second for one."""
    right = Court.decide

    def wrong(self: Any, operation: Any, actor: Any, **how: Any) -> Any:
        ruling = right(self, operation, actor, **how)
        table = house_tables.operation
        twin = select(table.c.id).where(
            table.c.case_id == operation.case,
            table.c.kind == "repayment_recorded",
            table.c.written_at == operation.written_at,
        )
        if operation.kind == "repayment_recorded" and self.connection.execute(twin).first():
            return replace(ruling, outcome=Outcome.APPLIED, state=self.cases.get(operation.case))
        return ruling

    return patch.object(Court, "decide", wrong)


def _fork_merged() -> Any:
    """Another history of the same laptop is taken in."""
    return patch.object(inbox, "_place", lambda *_: "")


def _fork_dropped() -> Any:
    """Another history of the same laptop is thrown away."""
    return patch.object(inbox, "_quarantine", lambda *_: None)


def _head_kept() -> Any:
    """Head office does not move a device's head."""
    right = inbox.Inbox._link

    def wrong(self: Any, device: Any, head: Head, operation: Any) -> Head:
        after = right(self, device, head, operation)
        table = house_tables.device
        mine = (table.c.branch == device.branch) & (table.c.id == device.id)
        self.connection.execute(update(table).where(mine).values(head_seq=0, head_hash=chain.start(device.id).hash))
        return after

    return patch.object(inbox.Inbox, "_link", wrong)


def _place_twice() -> Any:
    """Two operations get one place in the order."""
    right = order.after

    def wrong(end: Any, *what: Any) -> Any:
        after = right(end, *what)
        return replace(after, position=end.position) if after.position % 7 == 0 else after

    return patch.object(order, "after", wrong)


def _place_skipped() -> Any:
    """The order has gaps."""
    right = order.after

    def wrong(end: Any, *what: Any) -> Any:
        after = right(end, *what)
        return replace(after, position=after.position + (after.position % 5 == 0))

    return patch.object(order, "after", wrong)


def _last_of_page() -> Any:
    """A page leaves out its last operation."""
    right = feed._rows

    def wrong(*how: Any) -> Any:
        rows, whole = right(*how)
        return (rows[:-1], whole) if len(rows) > 1 else (rows, whole)

    return patch.object(feed, "_rows", wrong)


def _own_left_out() -> Any:
    """The feed leaves out what the asking laptop made, though it may have lost it."""
    right = feed._rows

    def wrong(connection: Any, device: Any, *how: Any) -> Any:
        rows, whole = right(connection, device, *how)
        return [row for row in rows if row.device != device.id], True if whole else whole

    return patch.object(feed, "_rows", wrong)


def _everybody_sees() -> Any:
    """The feed shows an officer the whole branch."""
    return patch.object(accounts.Device, "sees_only", property(lambda _: None))


def _other_branch() -> Any:
    """Operations are put into the order of another branch."""
    right = house_journal.store

    def wrong(connection: Any, operation: Any, **how: Any) -> None:
        right(
            connection,
            operation,
            **{**how, "officer": "somebody"} if how["end"] and how["end"].position % 9 == 0 else how,
        )

    return patch.object(house_journal, "store", wrong)


def _revoked_goes_on() -> Any:
    """A revoked laptop is answered as before."""
    right = accounts.device_of

    def wrong(connection: Any, id: str) -> Any:
        found = right(connection, id)
        return None if found is None else replace(found, revoked=False)

    stack = ExitStack()
    stack.enter_context(patch.object(accounts, "device_of", wrong))
    return stack


PLANTED_HOUSE: dict[str, Planted] = {
    wrong.__doc__ or "": wrong
    for wrong in (
        _same_second,
        _fork_merged,
        _fork_dropped,
        _head_kept,
        _place_twice,
        _place_skipped,
        _last_of_page,
        _own_left_out,
        _everybody_sees,
        _other_branch,
        _revoked_goes_on,
    )
}
