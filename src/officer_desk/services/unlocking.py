"""What is looked at when a desk is opened: whether its store is the one that was closed, and what happens if it is not."""

from collections.abc import Iterator
from contextlib import suppress

from officer_desk.protocol.chain import Head
from officer_desk.protocol.clock import Clock
from officer_desk.protocol.sealing import Random
from officer_desk.services.desk import Desk
from officer_desk.store import audit, facts, journal, set_back
from officer_desk.store.anchor import Anchor, Anchored, AnchorState, LazyAnchor
from officer_desk.store.audit import Chain
from officer_desk.store.desk_store import CURSOR, Connection, DeskStore
from officer_desk.store.disk import DiskFull
from officer_desk.store.engine import StoreDamaged
from officer_desk.store.set_back import SetBack, Sign

# What is held against itself before the desk opens takes some hundredths of a second a megabyte; a larger store is
# looked at while the officer reads.
AT_ONCE_BYTES = 4 * 1024 * 1024

OF_ANCHOR = {
    AnchorState.STORE_BEHIND: Sign.STORE_BEHIND,
    AnchorState.OTHER_HISTORY: Sign.OTHER_HISTORY,
    AnchorState.MISSING: Sign.ANCHOR_MISSING,
    AnchorState.FORGED: Sign.ANCHOR_FORGED,
    AnchorState.OLDER: Sign.ANCHOR_OLDER,
}


def look(store: DeskStore, device: str, anchor: Anchor, seal: bytes) -> tuple[Sign | None, bool]:
    """What tells that the store was set back since it was last looked at, and whether something is left to look at.

    `seal` was taken before the store was opened. Raises `StoreDamaged`.
    """
    known = anchor.known()
    closed = known.seal if known else b""
    if closed and closed == seal:
        return _state(store, device, anchor, None)[1] or _waiting(store, known), False
    small = store.engine.path.stat().st_size <= AT_ONCE_BYTES
    state, found = _state(store, device, anchor, _chain(store, device) if small else None)
    if small:
        found = next(filter(None, audit.signs(store, device)), None) or found
    if closed and state is AnchorState.SAME:
        found = found or Sign.FILE
    return found or _waiting(store, known), not small


def _waiting(store: DeskStore, known: Anchored | None) -> Sign | None:
    """A store from before it was found to be set back carries no mark; its anchor does."""
    with store.read() as connection:
        marked = set_back.read(connection) is not None
    return Sign.WAITS if known is not None and known.reached and not marked else None


def _chain(store: DeskStore, device: str) -> Chain | None:
    with suppress(*audit.ODD), store.read() as connection:
        return audit.chain(connection, device)
    return None


def _state(store: DeskStore, device: str, anchor: Anchor, chain: Chain | None) -> tuple[AnchorState, Sign | None]:
    with store.read() as connection:
        head = journal.head(connection, device)
    state = anchor.compare(head, chain.at if chain else None)
    return state, OF_ANCHOR.get(state)


def anchored(store: DeskStore, device: str, anchor: Anchor, clock: Clock) -> LazyAnchor:
    """The anchor of a store that is open from now on: no seal holds any more."""
    with store.read() as connection:
        head = journal.head(connection, device)
    known = anchor.known()
    reached = known.reached if known else 0
    lazy = LazyAnchor(anchor, clock, head=head, reached=reached)
    try:
        anchor.write(head, clock.milliseconds(), reached=reached)
    except DiskFull:  # a full disk must not lock the officer out; what is read needs no anchor, and it is tried again
        lazy.moved(head.seq, head.hash)
    return lazy


def note(store: DeskStore, device: str, anchor: Anchor, sign: Sign, now: int, random: Random) -> SetBack:
    """Mark the store as set back, and make of it what can be worked with: one chain with an end, tables that follow it.

    Raises `StoreDamaged` where that cannot be done.
    """
    known = anchor.known()
    found = _marked(store, device, sign, max(known.head.seq, known.reached) if known else 0, now, random)
    with store.read() as connection, suppress(DiskFull):
        anchor.write(journal.head(connection, device), now, reached=max(1, found.reached))
    return found


def go_on(desk: Desk) -> Iterator[bool]:
    """Look at an open store, step by step, and mark it where something tells that it was set back: True, and the end."""
    for sign in audit.signs(desk.store, desk.device.id):
        if sign is not None:
            _marked(desk.store, desk.device.id, sign, 0, desk.clock.milliseconds(), desk.random)
            yield True
            return
        yield False


def _marked(store: DeskStore, device: str, sign: Sign, reached: int, now: int, random: Random) -> SetBack:
    mixed = sign not in set_back.OF_ONE_DAY
    with store.write() as connection:
        head = _mended(connection, device) if mixed else journal.head(connection, device)
        found = set_back.mark(connection, SetBack(sign, now, head.seq, max(head.seq, reached)), random)
    if mixed:
        store.rebuild()
    return found


def _mended(connection: Connection, device: str) -> Head:
    """Make one thing of pages from different days; what is missing in the middle comes back from head office, if it can."""
    audit.reindex(connection)
    if audit.of_structure(connection) is not None:
        raise StoreDamaged
    head, chain = journal.head(connection, device), audit.chain(connection, device)
    if chain.whole:
        journal.end_at(connection, device, chain.end)
        head = chain.end
    elif head.seq < chain.last_seq:
        raise StoreDamaged
    facts.write(connection, CURSOR, 0)  # everything is asked for once more
    return head
