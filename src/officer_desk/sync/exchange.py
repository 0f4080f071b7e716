"""One sync from hello to the comparison of figures: whatever it wrote is durable before the next request leaves."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import NoReturn

from officer_desk.protocol import chain, exchange
from officer_desk.protocol.exchange import (
    FeedAsked,
    FeedPage,
    Figures,
    FiguresAsked,
    Lease,
    LeaseAsked,
    Push,
    PushAnswer,
)
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.operations import Operation
from officer_desk.protocol.sealing import PersonKey, Unreadable, seal_to
from officer_desk.protocol.signing import BadSignature, VerifyKey
from officer_desk.services import forgetting, progress
from officer_desk.services.desk import Changes, Desk
from officer_desk.services.figures import figures
from officer_desk.store import journal
from officer_desk.store.disk import DiskFull
from officer_desk.sync import papers, recovery
from officer_desk.sync.client import Client
from officer_desk.sync.enrolment import rules_of, same_head_office, verify_pack
from officer_desk.sync.report import (
    Difference,
    HeadOfficeRefused,
    NotHeadOffice,
    Part,
    Progress,
    Revoked,
    SyncReport,
    UpdateNeeded,
)

Told = Callable[[Progress], None]
BATCH, BATCH_BYTES = 100, 256 * 1024
PAGE = 200
COMPARISONS = 3
COUNTED = frozenset({Outcome.APPLIED, Outcome.EXCEPTION})
PERSON_KEY, FILE_KEY = b"od/person-key/v1/", b"od/file-key/v1/"


def _nobody(progress: Progress) -> None:
    """Nobody watches."""


def run(desk: Desk, client: Client, told: Told = _nobody) -> SyncReport:
    """Send what waits, take in what is new, and compare; raises the refusals of `report`.

    Cut at any point, the next run goes on: operations have ids, the feed has a cursor, files have chunks.
    """
    return Sync(desk, client, told).run()


@dataclass(slots=True)
class Sync:
    """One run."""

    desk: Desk
    client: Client
    told: Told
    report: SyncReport = field(default_factory=SyncReport)

    def run(self) -> SyncReport:
        """Everything in the order of how much it matters: rules, money, news, pictures."""
        same_head_office(self.client.hello(), self.desk.device.head_office)
        # What waits goes out before the lease is asked for: a revoked laptop gets no lease, and must hand over its work.
        self._push()
        self._renew_lease()
        self._pull()
        if (found := recovery.settle(self.desk, self.client)) is not None:
            self.report = replace(self.report, answered=found)
            self._renew_lease()
        forgetting.clear_files(self.desk)
        self._bring_papers()
        self._fetch_papers()
        self._compare()
        self.report = replace(self.report, at=self.desk.clock.milliseconds())
        with suppress(DiskFull):
            progress.keep_sync(self.desk, self.report.at)
            self.desk.anchor.keep()
        return self.report

    def _renew_lease(self) -> None:
        self.told(Progress(Part.RULES))
        lease = self.client.ask("/v1/lease", LeaseAsked(self.desk.store.receipts_left()), Lease)
        verify_pack(lease, self.desk.device.head_office.verify_key)
        if lease.device != self.desk.device.id:
            raise NotHeadOffice
        # Rules that this program cannot read are not kept: the desk would not open again.
        rules = lease.staff, lease.colleagues, rules_of(lease)
        self.desk.store.save_lease(lease)
        opened_with = self.desk.me, self.desk.colleagues, self.desk.pack
        self.report = replace(self.report, lease_changed=rules != opened_with)

    def _push(self) -> None:
        store, device = self.desk.store, self.desk.device
        whole = store.pending_count(device.id)
        while True:
            head, waiting = store.pending_batch(device.id, BATCH)
            operations = _fitting(waiting)
            if not operations:
                return
            self.told(Progress(Part.SENDING, self.report.sent, whole))
            self._settle(head, operations, *self._send(head, operations))

    def _send(self, head: chain.Head, operations: tuple[Operation, ...]) -> tuple[PushAnswer, tuple[str, ...]]:
        """What head office answers to the next operations, and the people whose keys went with them."""
        device = self.desk.device
        keys = self.desk.store.unsent_person_keys(operations)
        push = Push(device.id, head, operations, {person: self._sealed(person, key) for person, key in keys.items()})
        message = exchange.batch_message(push, chain.follow_all(head, operations))
        answer = self.client.ask("/v1/push", replace(push, signature=device.signing.sign(message)), PushAnswer)
        answered = [one.operation for one in answer.answers]
        if answered != [operation.id for operation in operations[: len(answered)]]:
            raise NotHeadOffice
        return answer, tuple(keys)

    def _settle(
        self, head: chain.Head, operations: tuple[Operation, ...], answer: PushAnswer, keys: tuple[str, ...]
    ) -> None:
        # Where the chain is confirmed is counted here: after a gap or a fork head office's end is that of another chain.
        confirmed = chain.follow_all(head, operations[: len(answer.answers)])
        if answer.answers:
            self._heard(self.desk.store.settle(replace(answer, head=confirmed), keys))
        refused = sum(one.outcome not in COUNTED for one in answer.answers)
        self.report = replace(
            self.report, sent=self.report.sent + len(answer.answers), refused=self.report.refused + refused
        )
        if answer.stop == "revoked":
            self._hand_over()
        if answer.stop == "upgrade":
            raise UpdateNeeded
        if answer.stop == "fork":
            recovery.notice(self.desk, answer.head.seq)
        if answer.stop or not answer.answers:
            raise HeadOfficeRefused(answer.stop or "silent")

    def _hand_over(self) -> NoReturn:
        """A revoked laptop brings all that was done on it, so that a person can look at it; here it goes on waiting."""
        store, device = self.desk.store, self.desk.device
        head, waiting = store.pending_batch(device.id, store.pending_count(device.id))
        while operations := _fitting(waiting[:BATCH]):
            self._send(head, operations)
            head, waiting = chain.follow_all(head, operations), waiting[len(operations) :]
        raise Revoked

    def _sealed(self, person: str, key: PersonKey) -> bytes:
        context = PERSON_KEY + person.encode()
        return seal_to(self.desk.device.head_office.box_key, key.raw, context, self.desk.random)

    def _pull(self) -> None:
        cursor = self.desk.store.cursor()
        while True:
            page = self.client.ask("/v1/feed", FeedAsked(cursor, PAGE), FeedPage)
            self._verify(page, cursor)
            self.told(Progress(Part.RECEIVING, page.end, page.newest))
            if page.end > cursor or page.items:
                self._absorb(page)
            if page.end >= page.newest:
                return
            cursor = page.end

    def _verify(self, page: FeedPage, cursor: int) -> None:
        """A page that head office did not sign, or that is another than the one that was asked for, changes nothing."""
        try:
            exchange.verify_page(page, VerifyKey(self.desk.device.head_office.verify_key))
        except BadSignature:
            raise NotHeadOffice from None
        if page.branch != self.desk.device.branch or page.start != cursor or page.end < cursor:
            raise NotHeadOffice
        if page.end == cursor < page.newest:
            raise HeadOfficeRefused("silent")

    def _absorb(self, page: FeedPage) -> None:
        mine = [item.operation for item in page.items if item.operation.device == self.desk.device.id]
        with self.desk.reading() as glance:
            end = journal.head(glance.connection, self.desk.device.id)
        beyond = sorted(operation.seq for operation in mine if end.seq < operation.seq)
        if beyond:
            # An older copy of this store was put back. Nothing was recorded in it since, for all of it has just been
            # taken by head office; what was lost comes back, in the order of the chain or not at all.
            recovery.notice(self.desk, beyond[-1])
            if beyond != list(range(end.seq + 1, end.seq + 1 + len(beyond))):
                raise HeadOfficeRefused("fork")
        self._heard(self.desk.store.absorb(page, *self._keys(page)))
        self.report = replace(self.report, received=self.report.received + len(page.items) - len(mine))

    def _keys(self, page: FeedPage) -> tuple[dict[str, PersonKey], dict[str, bytes]]:
        """The keys of the people and of the files in a page."""
        box = self.desk.device.box
        try:
            people = {id: PersonKey(box.open(sealed, PERSON_KEY + id.encode())) for id, sealed in page.keys.items()}
            files = {id: box.open(sealed, FILE_KEY + id.encode()) for id, sealed in page.files.items()}
        except (Unreadable, ValueError):
            raise NotHeadOffice from None
        return people, files

    def _bring_papers(self) -> None:
        waiting = self.desk.store.waiting_files()
        for number, one in enumerate(waiting):
            self.told(Progress(Part.PAPERS, number, len(waiting)))
            if papers.bring(self.desk, self.client, one):
                self.report = replace(self.report, files_sent=self.report.files_sent + 1)

    def _fetch_papers(self) -> None:
        wanted = papers.wanted(self.desk)
        for number, one in enumerate(wanted):
            self.told(Progress(Part.PAPERS, number, len(wanted)))
            if papers.fetch(self.desk, self.client, one):
                self._heard(Changes(frozenset({one.case})))
                self.report = replace(self.report, files_received=self.report.files_received + 1)

    def _compare(self) -> None:
        """Figures that differ may only be newer at one end, where others work on: the news is fetched, then compared again."""
        self.told(Progress(Part.COMPARING))
        today = self.desk.today()
        for _ in range(COMPARISONS):
            there = self.client.ask("/v1/figures", FiguresAsked(today), Figures)
            if self.desk.store.pending_count(self.desk.device.id):
                return
            found = differences(figures(self.desk, today), there)
            self.report = replace(self.report, differences=found)
            if not found:
                return
            self._pull()

    def _heard(self, changes: Changes) -> None:
        self.report = replace(self.report, changes=self.report.changes | changes)
        if changes.cases:
            self.desk.told(changes)


def differences(here: Figures, there: Figures) -> tuple[Difference, ...]:
    """Every figure that is not the same at both ends."""
    found = [Difference("operations", "", here.operations, there.operations)]
    ours, theirs = ({loan.loan: loan for loan in side.loans} for side in (here, there))
    for id in sorted(ours.keys() | theirs.keys()):
        for what in ("principal_minor", "received_minor", "outstanding_minor", "receipts"):
            found.append(Difference(what, id, getattr(ours.get(id), what, 0), getattr(theirs.get(id), what, 0)))
    for staff in sorted(here.cash.keys() | there.cash.keys()):
        found.append(Difference("cash_minor", staff, here.cash.get(staff, 0), there.cash.get(staff, 0)))
    return tuple(one for one in found if one.here != one.there)


def _fitting(waiting: tuple[Operation, ...]) -> tuple[Operation, ...]:
    """As many operations as go through a village's line before anybody gives up; one goes whatever its size."""
    sizes = accumulate(len(operation.payload) for operation in waiting)
    return waiting[: max(1, sum(size <= BATCH_BYTES for size in sizes))]
