"""Head office's answer to a desk whose store was set back: how far it has this desk's chain, and new receipt numbers."""

from dataclasses import replace

from officer_desk.protocol import exchange
from officer_desk.protocol.exchange import Push, PushAnswer
from officer_desk.services.desk import Desk, SetBack
from officer_desk.store import audit, cases, journal, people, receipts, set_back
from officer_desk.store.set_back import Sign
from officer_desk.sync.client import Client
from officer_desk.sync.report import HeadOfficeRefused, Revoked


def notice(desk: Desk, reached: int) -> None:
    """Head office knows more of this desk than the desk itself: its store was set back together with every anchor."""
    with desk.store.write() as connection:
        if set_back.read(connection) is None:
            head = journal.head(connection, desk.device.id)
            found = SetBack(Sign.HEAD_OFFICE, desk.clock.milliseconds(), head.seq, max(reached, head.seq))
            set_back.mark(connection, found, desk.random)


def settle(desk: Desk, client: Client) -> SetBack | None:
    """Lift the mark once head office's chain of this desk is the one that is here; answers the mark that was lifted.

    Whatever head office has was fetched before. Raises `HeadOfficeRefused` where it has another history, or has
    something that did not come back: then the mark stays, and the desk has to be set up anew.
    """
    found = desk.set_back()
    if found is None:
        return None
    answer = _ask(desk, client)
    if found.mixed:
        desk.store.rebuild()
    with desk.store.write() as connection:
        head = journal.head(connection, desk.device.id)
        chain = audit.chain(connection, desk.device.id)
        if chain.end != head or not chain.whole or chain.at(answer.head.seq) != answer.head.hash:
            raise HeadOfficeRefused("fork")
        found = set_back.read(connection)
        # The lost days may have used any number of these; which ones they did not is for head office to find out.
        receipts.close(connection)
        set_back.clear(connection)
        # Whoever was forgotten meanwhile was forgotten here too, with the news that came before this answer.
        for person in sorted(people.give_back(connection)):
            cases.refold(connection, person)
    desk.anchor.answered(head)
    return found


def _ask(desk: Desk, client: Client) -> PushAnswer:
    """Where this desk's chain ends at head office: what it answers to a batch with nothing in it."""
    with desk.reading() as glance:
        confirmed = journal.confirmed_head(glance.connection, desk.device.id)
    push = Push(desk.device.id, confirmed, (), {})
    signature = desk.device.signing.sign(exchange.batch_message(push, confirmed))
    answer = client.ask("/v1/push", replace(push, signature=signature), PushAnswer)
    if answer.stop == "revoked":
        raise Revoked
    if answer.stop:
        raise HeadOfficeRefused(answer.stop)
    return answer
