"""Papers on their way out: to a printer through a pipe, or to a file that the officer asked for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from officer_desk.journey.hands import Hands
from officer_desk.services import loans, papers
from officer_desk.services.desk import Desk
from officer_desk.services.repayments import take
from officer_desk.ui.loans.loan_screen import LoanScreen
from officer_desk.ui.papers import making, printers
from officer_desk.ui.papers.preview import PaperPreview
from tests.desks import open_desk
from tests.printing.reading import text_of
from tests.services.test_main_job import apply_for, decide, lend, visit
from tests.ui.places import Places

PAPER = b"%PDF-1.7 a paper with somebody's name on it"
LP = """#!/bin/sh
printf '%s\\n' "$@" > "{folder}/asked"
cat > "{folder}/came"
exit {code}
"""
Printer = Callable[[int], Path]


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Printer:
    """A print command that writes down what it was asked and what came through the pipe."""

    def connect(code: int) -> Path:
        folder = tmp_path / "printer"
        folder.mkdir()
        command = folder / "lp"
        command.write_text(LP.format(folder=folder, code=code))
        command.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        return folder

    return connect


def test_a_paper_goes_to_the_printer_through_a_pipe_and_no_file_is_named(printer: Printer) -> None:
    folder = printer(0)

    name = printers.send(PAPER, "Office")

    assert name == "Office"
    assert (folder / "came").read_bytes() == PAPER
    assert (folder / "asked").read_text().split() == ["-s", "-d", "Office", "--", "-"]


def test_a_printer_that_does_not_take_the_paper_is_said_to_refuse(printer: Printer) -> None:
    printer(1)

    with pytest.raises(printers.PrinterRefused):
        printers.send(PAPER, "Office")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path / "desk")


@pytest.fixture
def loan(desk: Desk) -> str:
    """A loan with one receipt on record."""
    application = apply_for(desk, visit("wage_earner"))
    decide(desk, application)
    loan = lend(desk, application, visit("wage_earner"))
    taken = take(desk, loan, 50_000, "cash", "")
    papers.keep(desk, loan, making.receipt(desk, loans.page(desk, loan), taken), taken.receipt.number)
    return loan


@pytest.fixture
def places(desk: Desk, loan: str) -> Iterator[Places]:
    """A window on the loan's page, with its receipt in sight."""
    places = Places(desk, {"loan": LoanScreen})
    places.go("loan", loan)
    places.show()
    Hands().press(places, "reprint_receipt")
    preview = Hands().find(places, PaperPreview, "")
    Hands().wait(lambda: preview.pdf, "the copy")
    yield places
    places.leave()


def save(places: Places, file: Path) -> None:
    """Ask for a file and name it."""
    Hands().press(places, "save_paper")
    dialog = Hands().find(places, QFileDialog, "save_where")
    said = len(places.said)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    Hands().wait(lambda: len(places.said) > said, "whether it was saved")


def test_a_file_is_written_where_the_officer_asks_for_it_and_is_on_record_as_a_copy(
    desk: Desk, loan: str, places: Places, tmp_path: Path
) -> None:
    save(places, tmp_path / "receipt.pdf")

    assert "补印第2次" in text_of((tmp_path / "receipt.pdf").read_bytes())
    assert sorted(one.copy for one in papers.rows(desk, loan)) == [0, 1, 2]
    assert places.said[-1] == ("The copy is saved. Delete the file when it is no longer needed.", False)


def test_a_folder_that_takes_no_file_is_said(places: Places, tmp_path: Path) -> None:
    save(places, tmp_path / "nowhere" / "receipt.pdf")

    assert places.said[-1] == ("The file cannot be written there. Choose another folder.", True)


def test_a_paper_that_was_just_made_is_not_offered_as_a_file(desk: Desk, loan: str) -> None:
    (kept,) = papers.rows(desk, loan)
    places = Places(desk, {})
    preview = PaperPreview(places.workplace)

    preview.show_pdf("receipt", papers.pdf(desk, kept.id))
    places.leave()

    assert preview.view.page_count() == 1
    assert preview.save_button.isHidden()
