"""Mistakes that somebody could make on the desk's side, each of which the schedules must find."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import delete, select, update

from officer_desk.protocol import chain, replay
from officer_desk.protocol.chain import Head
from officer_desk.protocol.exchange import Answer, PushAnswer
from officer_desk.protocol.judgement import Outcome
from officer_desk.services import repayments, unlocking
from officer_desk.store import cases, facts, journal, people, receipts, set_back, tables
from officer_desk.store.desk_store import CURSOR, DeskStore
from officer_desk.store.engine import Engine
from officer_desk.sync import exchange, recovery
from tests.simulation.planted_house import PLANTED_HOUSE

Planted = Callable[[], Any]


def _sent_is_answered() -> Any:
    """What was sent counts as answered before the answer comes."""
    right = exchange.Sync._send

    def wrong(self: Any, head: Head, operations: Any) -> Any:
        applied = tuple(Answer(one.id, Outcome.APPLIED, (), None) for one in operations)
        self.desk.store.settle(PushAnswer(applied, chain.follow_all(head, operations), ""), ())
        return right(self, head, operations)

    return patch.object(exchange.Sync, "_send", wrong)


def _queue_cleared_by_loan() -> Any:
    """One repayment that arrived removes every waiting one of its loan."""
    right = DeskStore.settle

    def wrong(self: DeskStore, answer: PushAnswer, keys: Any) -> Any:
        done = right(self, answer, keys)
        ids = [one.operation for one in answer.answers]
        with self.write() as connection:
            table = tables.operation
            touched = select(table.c.case_id).where(table.c.id.in_(ids))
            connection.execute(
                update(table).where(table.c.case_id.in_(touched), table.c.outcome.is_(None)).values(outcome="applied")
            )
        return done

    return patch.object(DeskStore, "settle", wrong)


def _cursor_first() -> Any:
    """The cursor moves before the page is taken in."""
    right = DeskStore.absorb

    def wrong(self: DeskStore, page: Any, *keys: Any) -> Any:
        with self.write() as connection:
            facts.write(connection, CURSOR, page.end)
        return right(self, page, *keys)

    return patch.object(DeskStore, "absorb", wrong)


def _waiting_not_on_top() -> Any:
    """What waits is not laid over what head office has."""
    right = journal.of_case

    def wrong(connection: Any, case: str) -> Any:
        answered = select(tables.operation.c.id).where(tables.operation.c.outcome.is_not(None))
        known = set(connection.execute(answered).scalars())
        return tuple(one for one in right(connection, case) if one.id in known)

    return patch.object(journal, "of_case", wrong)


def _number_outside() -> Any:
    """Receipt numbers are counted in memory, from where the block begins."""
    given: dict[str, int] = {}

    def wrong(connection: Any, device: str) -> str:
        block = connection.execute(select(tables.receipt_block).order_by(tables.receipt_block.c.first)).first()
        given[device] = given.get(device, 0) % 3 + 1
        return f"{block.prefix}{block.first + given[device]:06d}"

    return patch.object(receipts, "take", wrong)


def _number_kept() -> Any:
    """A receipt's number is not used up."""
    right = receipts.take

    def wrong(connection: Any, device: str) -> str:
        before = connection.execute(select(tables.receipt_block)).all()
        number = right(connection, device)
        for row in before:
            block = tables.receipt_block
            chosen = (block.c.prefix == row.prefix) & (block.c.first == row.first)
            connection.execute(update(block).where(chosen).values(next=row.next))
        return number

    return patch.object(receipts, "take", wrong)


def _image_unnoticed() -> Any:
    """A laptop that was set back goes on as if nothing were."""
    stack = ExitStack()
    stack.enter_context(patch.object(unlocking, "look", lambda *_: (None, False)))
    stack.enter_context(patch.object(recovery, "notice", lambda *_: None))
    return stack


def _numbers_after_image() -> Any:
    """A store that was set back goes on with its final numbers."""
    return patch.object(receipts.set_back, "read", lambda _: None)


def _effect_twice() -> Any:
    """Money counts twice in its case."""
    right = replay.advance

    def wrong(state: Any, operation: Any) -> Any:
        after = right(state, operation)
        return right(after, operation) if operation.kind == "repayment_recorded" else after

    stack = ExitStack()
    stack.enter_context(patch.object(replay, "advance", wrong))
    stack.enter_context(patch.object(cases, "advance", wrong))
    return stack


def _bag_forgotten() -> Any:
    """Cash does not get into the bag in the transaction of its receipt."""
    right = repayments._into_bag

    def wrong(pen: Any, loan: str, receipt: Any) -> None:
        right(pen, loan, receipt)
        connection = pen.connection
        connection.execute(delete(tables.operation).where(tables.operation.c.id == pen.recorded[-1].id))

    return patch.object(repayments, "_into_bag", wrong)


def _saved_before_durable() -> Any:
    """A save is said to be done when it is only begun."""
    right = Engine.write

    @contextmanager
    def wrong(self: Engine) -> Iterator[Any]:
        with right(self) as connection:
            yield connection
            driver = connection.connection.driver_connection
            if getattr(type(driver), "power", None) and driver.power.strike is not None:
                driver.rollback()
                driver.execute("BEGIN IMMEDIATE")

    return patch.object(Engine, "write", wrong)


def _keys_counted_early() -> Any:
    """Keys of people count as sent when they are read."""
    right = people.unsent

    def wrong(connection: Any, wanted: Any) -> Any:
        found = right(connection, wanted)
        return dict(list(found.items())[1:])

    return patch.object(people, "unsent", wrong)


def _refused_stays() -> Any:
    """What head office refused stays in its case."""
    right = journal.of_case

    def wrong(connection: Any, case: str) -> Any:
        table = tables.operation
        connection.execute(select(1))
        rows = connection.execute(select(table).where(table.c.case_id == case).order_by(table.c.written_at)).all()
        return tuple(journal._operation(row) for row in rows) or right(connection, case)

    return patch.object(journal, "of_case", wrong)


def _mark_lifted() -> Any:
    """The mark of a store that was set back is lifted at the next start."""
    return patch.object(set_back, "read", lambda _: None)


def _rows_not_shown() -> Any:
    """A repayment does not change the row of its loan."""
    return patch.object(cases.loans, "show", lambda *_: None)


PLANTED: dict[str, Planted] = PLANTED_HOUSE | {
    wrong.__doc__ or "": wrong
    for wrong in (
        _sent_is_answered,
        _queue_cleared_by_loan,
        _cursor_first,
        _waiting_not_on_top,
        _number_outside,
        _number_kept,
        _image_unnoticed,
        _numbers_after_image,
        _effect_twice,
        _bag_forgotten,
        _saved_before_durable,
        _keys_counted_early,
        _refused_stays,
        _mark_lifted,
        _rows_not_shown,
    )
}
