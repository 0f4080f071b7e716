"""A whole day of three people in the program's own windows, with every kind of mistake: `workday.py DATA CAMERA STICK`.

After each step it says so and waits for a line, so that somebody outside can look at it. Then it plants its controls.
"""

import base64
import gzip
import logging
import os
import subprocess
import sys
import tempfile
import threading
import traceback
import warnings
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from officer_desk.app import hardening, rehearsal
from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.app.program import Program
from officer_desk.domain.errors import DeskError
from officer_desk.domain.intake import PaperAnswer
from officer_desk.domain.loan import LoanStage, PayChannel
from officer_desk.domain.party import PartyRole
from officer_desk.domain.person import Identity
from officer_desk.domain.staff import Role
from officer_desk.journey import signing_in, story
from officer_desk.journey.hands import Hands
from officer_desk.journey.record import Record
from officer_desk.services import customer_file, customers, documents, loans, papers, repayments, search
from officer_desk.services.desk import Desk
from officer_desk.services.prepared import record_visit
from officer_desk.services.visits import read_visit
from officer_desk.store import tables
from officer_desk.ui.frame.main_window import MainWindow
from tests.faults import planted

CONTROLS = ("蜀葵十二枝", "凌霄九百朵", "萱草七千丛", "木槿三万株", "芍药五十盆")

# Each call is stopped at and looked at, on a machine that has other work.
PATIENCE_SECONDS = 90.0


class NoRecord(Record):
    """Nothing of a day is written down beside what the program writes."""

    def write(self) -> None:
        """The journey's own notes are not the program's."""


class Day(story.Story):
    """The day of a journey, which leaves nothing in clear of its own accord."""

    def _keep_papers(self, desk: Desk) -> None:
        for case in (self.application, self.loan):
            for row in papers.rows(desk, case):
                papers.pdf(desk, row.id)
                papers.again(desk, case, row.id)


def main(data: Path, camera: Path, stick: Path) -> None:
    """Everything, in order."""
    hardening.harden()
    app = QApplication(["officer-desk"])
    app.setQuitOnLastWindowClosed(False)
    told = {name: read_visit((camera / f"{name}.json").read_bytes()) for name in planted.PEOPLE}
    laptop = Laptop.at(Places(data), peopled=False)
    program = Program(app, laptop, "zh_CN")
    hands, record = Hands(patience=PATIENCE_SECONDS), NoRecord(data)
    story.SAID = planted.REASON
    day = Day(program, hands, record, told["trader"], lambda paper: shot(camera, "trader", paper), between=step)
    program.start()
    for name, answers in told.items():
        rehearsal.rehearse(answers, lambda paper, name=name: taken(camera, name, paper))
    step("rehearsed")
    day.play()
    window = signing_in.open_as(hands, program, Role.OFFICER, story.PASSPHRASE)
    look_up(hands, window)
    desk = window.workplace.desk
    record_visit(desk, told["farmer"], lambda paper: taken(camera, "farmer", paper))
    repayments.take(desk, loans.rows(desk, LoanStage.ACTIVE)[0].id, 12_345, PayChannel.CASH, planted.SAID_AT_THE_DOOR)
    step("another visit")
    signing_in.sync(hands, window)
    laptop.back_up(desk, stick, story.PASSPHRASE, lambda *_: None, lambda: False)
    step("backed up")
    mistakes(hands, program, window)
    step("mistakes")
    window.go("intake")
    hands.type(window, "name", planted.DRAFTED)
    signing_in.lock(hands, program)
    step("locked over a draft")
    program.end()
    plant(data)
    step("controls")


def step(name: str) -> None:
    """Somebody may look now."""
    print(name, flush=True)
    sys.stdin.readline()


def shot(camera: Path, visit: str, paper: PaperAnswer) -> Path:
    """The photo of a paper."""
    who = planted.PEOPLE[visit][0 if paper.role is PartyRole.BORROWER else 1]
    return camera / f"{who.name}-{paper.kind}.jpg"


def taken(camera: Path, visit: str, paper: PaperAnswer) -> tuple[bytes, str]:
    return shot(camera, visit, paper).read_bytes(), "image/jpeg"


def look_up(hands: Hands, window: MainWindow) -> None:
    """Find by typing, and read what was found."""
    window.search.open()
    for typed in (planted.SEARCHED, planted.PEOPLE["trader"][0].name, planted.PEOPLE["trader"][0].phone):
        hands.type(window, "search_text", typed)
        hands.wait(lambda: not window.workplace.background.busy, "what was found")
    window.search.hide()
    desk = window.workplace.desk
    for hit in search.find(desk, planted.PEOPLE["trader"][0].name):
        with suppress(DeskError, LookupError):
            customer_file.file(desk, hit.id)
    for place in ("today", "customers", "applications", "loans"):
        if hands.there(window, f"place_{place}"):
            signing_in.go(hands, window, place)
    step("looked up")


def mistakes(hands: Hands, program: Program, window: MainWindow) -> None:
    """Refusals, a broken rule of the store, and errors that nobody caught, each with somebody's name in it."""
    desk, word = window.workplace.desk, planted.IN_A_BUG
    who = planted.PEOPLE["trader"][0]

    def broken() -> None:
        with desk.writing() as pen:
            pen.connection.execute(insert(tables.operation).values(id=word, kind=word))

    def refused() -> None:
        with desk.writing() as pen:
            customers.receive(pen, Identity(who.name, f"{who.id_number}9", None, who.phone, word, ""), "trader", word)

    def unreadable() -> None:
        documents.attach(desk, word, "bank_flow", word, word.encode() * 40, "image/jpeg", who.id_number, None)

    for mistake in (broken, refused, unreadable, lambda: {}[word]):
        window.workplace.ask(mistake, lambda _: None)
        QTimer.singleShot(0, mistake)
        thread = threading.Thread(target=mistake)
        thread.start()
        thread.join()
        hands.wait(lambda: not window.workplace.background.busy, "the mistake is over")
    logging.getLogger(word).error("%s", word, exc_info=ValueError(who.id_number))
    warnings.warn(word, stacklevel=1)
    qWarning(word)
    hands.wait(lambda: program._failures._shown is not None, "the calm sentence")
    program._failures._shown.close()


def plant(data: Path) -> None:
    """What must be found, or the search would find nothing: plain and gone, packed, written otherwise, as an argument."""
    gone = data / "gone.txt"
    gone.write_text(f"name: {CONTROLS[0]}")
    gone.unlink()
    with tempfile.NamedTemporaryFile() as packed:
        packed.write(gzip.compress(f"name: {CONTROLS[1]}".encode("gb18030")))
        packed.flush()
    (data / "note").write_bytes(b"x" + base64.b64encode(f"a name, {CONTROLS[2]}.".encode()))
    (data / f"{CONTROLS[3]}.txt").touch()
    subprocess.run(["true", CONTROLS[4]], check=True)


if __name__ == "__main__":
    try:
        main(*map(Path, sys.argv[1:]))
    except BaseException:  # noqa: BLE001 - the program keeps what it says of errors to itself; whoever watches must know
        traceback.print_exc()
    os._exit(0)
