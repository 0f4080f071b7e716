"""One act on a desk while the disk fills, in a process whose calls somebody else refuses; it says how each try went."""

import os
import time
from collections.abc import Callable
from typing import TypeVar

from officer_desk.domain.application import Stage
from officer_desk.domain.errors import DeskError
from officer_desk.domain.loan import LoanStage, PayChannel
from officer_desk.protocol import chain
from officer_desk.protocol.exchange import Answer, PushAnswer
from officer_desk.protocol.judgement import Outcome
from officer_desk.services import applications, backups, documents, loans, repayments
from officer_desk.services.desk import Desk
from officer_desk.store import keys, keyslots
from officer_desk.store.anchor import DELAY_SECONDS, LazyAnchor
from tests.faults.laptop import CHEAP, PASSPHRASE, Laptop
from tests.faults.work import A_MOMENT, head_of
from tests.services.test_main_job import PICTURE

Answered = TypeVar("Answered")
TRIES = 6
ANOTHER = "nine lanterns over the wide river"


def take(_: Laptop, desk: Desk) -> None:
    """Money, with a receipt."""
    loan = loans.rows(desk, LoanStage.ACTIVE)[0].id
    repayments.take(desk, loan, 1_234, PayChannel.CASH, "")


def attach(_: Laptop, desk: Desk) -> None:
    """A paper."""
    application = applications.rows(desk, Stage.OPEN)[0].id
    person = applications.page(desk, application).customer.id
    documents.attach(desk, application, "bank_flow", person, PICTURE, "image/png", "", None)


def settle(_: Laptop, desk: Desk) -> None:
    """Head office's answer to all that waits."""
    head, waiting = desk.store.pending_batch(desk.device.id, 10_000)
    answers = tuple(Answer(one.id, Outcome.APPLIED, (), number) for number, one in enumerate(waiting, 1))
    desk.store.settle(PushAnswer(answers, chain.follow_all(head, waiting), ""), ())
    desk.anchor.keep()


def change(laptop: Laptop, _: Desk) -> None:
    """Another passphrase, and back; whichever fits at the time is the one to change from."""
    for old, new in ((PASSPHRASE, ANOTHER), (ANOTHER, PASSPHRASE)):
        if _opens(laptop, old):
            keys.change_passphrase(laptop.folder, old, new, laptop.keyring, laptop.clock, os.urandom, CHEAP)


def _opens(laptop: Laptop, passphrase: str) -> bool:
    slots = keyslots.load(laptop.folder)
    return (
        slots.officer is not None and keys.open_slot(slots, slots.officer, passphrase, laptop.keyring, None) is not None
    )


def back_up(laptop: Laptop, desk: Desk) -> None:
    """A backup into a folder."""
    place = laptop.folder.parent / "stick"
    place.mkdir(exist_ok=True)
    backups.make(desk, place, PASSPHRASE, laptop.adapters, lambda *_: None, lambda: False)


ACTS: dict[str, Callable[[Laptop, Desk], None]] = {
    "a receipt": take,
    "a paper": attach,
    "head office's answer": settle,
    "another passphrase": change,
    "a backup": back_up,
}


def main(laptop: Laptop, act: str, handle: int) -> None:
    """Unlock and act, each as often as it needs; refusals are said by name, mistakes of ours too."""
    say = Saying(handle)
    desk = say.tried("unlocked", laptop, laptop.unlock)
    if desk is not None:
        before = head_of(desk)
        say.tried("done", laptop, lambda: _once(say, laptop, desk, ACTS[act], before))
        _see_anchored(desk)


def _see_anchored(desk: Desk) -> None:
    """Give the anchor its quarter of a second, where it is not written."""
    anchor, until = desk.anchor, time.monotonic() + 4 * DELAY_SECONDS
    assert isinstance(anchor, LazyAnchor)
    while anchor._unwritten is not None and time.monotonic() < until:
        time.sleep(0.01)


def _once(say: "Saying", laptop: Laptop, desk: Desk, act: Callable[[Laptop, Desk], None], before: int) -> bool:
    try:
        act(laptop, desk)
    finally:
        say(f"chain {head_of(desk) - before}")
    return True


class Saying:
    """Says lines to somebody, with another call than those that a full disk refuses."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def __call__(self, line: str) -> None:
        os.writev(self._handle, [f"{line}\n".encode()])

    def tried(self, word: str, laptop: Laptop, work: Callable[[], Answered]) -> Answered | None:
        """Do something until it is not refused any more, and say how it went."""
        for _ in range(TRIES):
            laptop.clock.now += A_MOMENT
            try:
                answer = work()
            except DeskError as refusal:
                self(f"refused {type(refusal).__name__}")
            except BaseException as mistake:  # noqa: BLE001 - whatever a person would see as a crash
                self(f"mistake {mistake!r}")
                return None
            else:
                self(word)
                return answer
        self(f"mistake never {word}")
        return None
