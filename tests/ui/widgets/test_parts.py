"""The other parts: rows, bars, charts, pads; each pressed as an officer presses it."""

import io
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from officer_desk.domain.schedule import Instalment
from officer_desk.ui.theme import Tone
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.chip import Chip
from officer_desk.ui.widgets.drop_zone import DropZone
from officer_desk.ui.widgets.empty_state import EmptyState
from officer_desk.ui.widgets.figures_strip import Figure, FiguresStrip
from officer_desk.ui.widgets.label import Label
from officer_desk.ui.widgets.list_row import ListRow
from officer_desk.ui.widgets.message_bar import MessageBar
from officer_desk.ui.widgets.needs_you_row import NeedsYouRow
from officer_desk.ui.widgets.pdf_view import PdfView
from officer_desk.ui.widgets.progress import Progress
from officer_desk.ui.widgets.schedule_chart import ScheduleChart
from officer_desk.ui.widgets.schedule_table import FEE, ScheduleTable
from officer_desk.ui.widgets.signature_pad import SignaturePad
from officer_desk.ui.widgets.step_list import Step, StepList, StepState
from officer_desk.ui.widgets.text_model import Column
from officer_desk.ui.widgets.text_table import TextTable
from officer_desk.ui.widgets.why_panel import WhyPanel
from tests.ui.widget_board import instalments, rail
from tests.ui.widgets.conftest import Show

LEFT = Qt.MouseButton.LeftButton


def test_the_rail_goes_to_places_by_mouse_and_by_keys(shown: Show, qtbot: QtBot) -> None:
    places = rail()
    window = shown(places, height=600)
    window.activateWindow()
    gone: list[str] = []
    places.chosen.connect(gone.append)

    qtbot.mouseClick(places._places["loans"], LEFT)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert gone == ["loans", "customers"]
    assert places._places["customers"].isChecked()


def test_the_rail_says_what_waits_and_who_is_signed_in(shown: Show) -> None:
    places = rail()
    shown(places, height=600)

    places.set_waiting("loans", 2)
    places.set_foot("林晓燕", "3 wait, no network", Tone.WAITS)
    places.show_place("reports", False)

    assert places._places["loans"].accessibleName() == "Loans, 2"
    assert places._state.text() == "3 wait, no network"
    assert not places._places["reports"].isVisible()


def test_a_row_opens_by_click_and_by_enter_and_its_button_is_apart(shown: Show, qtbot: QtBot) -> None:
    row = ListRow("Wang Guiying", "Needs interview", opens=True)
    row.set_lead("09:00")
    row.set_chip("first visit", Tone.GOOD)
    row.set_amount("888.49")
    row.set_action("Call", "phone")
    shown(row)
    opened, acted = [], []
    row.opened.connect(lambda: opened.append(True))
    row.acted.connect(lambda: acted.append(True))

    qtbot.mouseClick(row, LEFT, pos=QPoint(5, 5))
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.mouseClick(row.action, LEFT)

    assert (len(opened), len(acted)) == (2, 1)
    assert row.accessibleName() == "09:00, Wang Guiying, Needs interview, first visit, 888.49"
    assert row.action.accessibleName() == "Call: Wang Guiying"
    row.set_opens(False)
    assert row.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_chip_without_words_takes_no_room(qtbot: QtBot) -> None:
    chip = Chip()
    qtbot.addWidget(chip)
    empty = chip.sizeHint()

    chip.set("overdue", Tone.WRONG)

    assert empty.isEmpty()
    assert chip.sizeHint().width() > 40
    assert chip.tone is Tone.WRONG


def test_what_was_saved_is_said_and_goes_while_a_refusal_stays(shown: Show, qtbot: QtBot) -> None:
    bar = MessageBar()
    shown(bar)
    bar._gone.setInterval(30)

    bar.show_saved("Saved · receipt R-000188")
    saved = bar.text
    qtbot.waitUntil(lambda: bar.text == "")
    bar.show_saved("Saved")
    bar.show_refusal("The day is closed.")
    qtbot.wait(80)

    assert saved == "Saved · receipt R-000188"
    assert bar.text == "The day is closed."
    qtbot.mouseClick(bar._close, LEFT)
    assert bar.text == ""


def test_a_note_offers_one_button(shown: Show, qtbot: QtBot) -> None:
    bar = MessageBar()
    shown(bar)

    bar.show_note("A newer policy changes this offer.", "Show what")

    with qtbot.waitSignal(bar.acted):
        qtbot.mouseClick(bar.action, LEFT)


def test_the_chart_tells_in_words_what_it_draws(shown: Show) -> None:
    chart = ScheduleChart()
    shown(chart)

    chart.show_rows(instalments())

    described = chart.accessibleDescription()
    assert "12 instalment" in described
    assert "1 Jan 2027, is 1,776.98, of which 200.00" in described
    assert "1 Dec 2027, is 1,776.92" in described
    assert "1,323.70" in described


def test_chart_and_table_point_at_the_same_instalment(shown: Show, qtbot: QtBot) -> None:
    chart, table = ScheduleChart(), ScheduleTable()
    chart.show_rows(instalments())
    table.show_rows(instalments())
    chart.row_chosen.connect(table.choose)
    table.row_chosen.connect(chart.mark)
    shown(chart)
    shown(table)

    qtbot.mouseClick(chart, LEFT, pos=QPoint(chart.width() - 10, 100))
    in_table = table.currentIndex().row()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Up)

    assert in_table == 11
    assert chart._marked == 11


@pytest.mark.parametrize("number", [1, 12, 48, 360])
def test_the_chart_draws_any_number_of_instalments(shown: Show, number: int) -> None:
    chart = ScheduleChart()
    shown(chart)
    chart.show_rows(tuple(Instalment(n, date(2027, 1, 1), 100_00, n, 5, 100_05 + n, 0) for n in range(1, number + 1)))

    picture = chart.grab()

    assert not picture.isNull()
    assert len(chart._bars()) == number


def test_the_table_has_a_fee_column_only_for_a_fee(shown: Show) -> None:
    table = ScheduleTable()
    shown(table)
    table.show_rows(instalments())
    without = table.isColumnHidden(FEE)

    table.show_rows((Instalment(1, date(2027, 1, 1), 100_00, 1_00, 50, 101_50, 0),))

    cells = [table.model().index(0, column).data() for column in range(7)]
    assert without
    assert not table.isColumnHidden(FEE)
    assert cells == ["1", "2027-01-01", "100.00", "1.00", "0.50", "101.50", "0.00"]


def test_the_figures_of_the_table_are_never_cut(shown: Show) -> None:
    table = ScheduleTable()
    shown(table, width=760)
    table.show_rows((Instalment(1, date(2027, 1, 1), 9_999_999_99, 9_99, 0, 9_999_999_99, 9_999_999_99),))
    metrics = table.fontMetrics()

    for column in (1, 2, 3, 5, 6):
        text = table.model().index(0, column).data()
        assert table.columnWidth(column) >= metrics.horizontalAdvance(text) + 6


def test_a_signature_is_kept_as_strokes_that_do_not_depend_on_the_screen(shown: Show, qtbot: QtBot) -> None:
    pad = SignaturePad()
    shown(pad)

    for start in (20, 120):
        qtbot.mousePress(pad, LEFT, pos=QPoint(start, 40))
        for step in range(1, 6):
            qtbot.mouseMove(pad, QPoint(start + step * 10, 40 + step))
        qtbot.mouseRelease(pad, LEFT, pos=QPoint(start + 50, 45))

    strokes = pad.strokes()
    assert len(strokes) == 2
    assert strokes[0][0][:2] == (round(20 * 10_000 / pad.width()), round(40 * 10_000 / pad.width()))
    times = [moment for stroke in strokes for _, _, moment in stroke]
    assert times[0] == 0
    assert times == sorted(times)
    pad.clear()
    assert pad.is_empty()
    pad.show_strokes(strokes)
    assert pad.strokes() == strokes


def test_a_file_is_taken_by_button_and_by_drop_and_others_are_refused(
    shown: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "licence.JPG"
    zone = DropZone(ask=lambda window, kinds: str(picture))
    shown(zone)
    taken, refused = [], []
    zone.chosen.connect(taken.append)
    zone.refused.connect(refused.append)

    qtbot.mouseClick(zone.button, LEFT)
    drop(zone, tmp_path / "scan.pdf", tmp_path / "virus.exe")

    assert taken == [picture, tmp_path / "scan.pdf"]
    assert refused == [".exe"]


def drop(zone: DropZone, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), action, data, LEFT, none)
    QApplication.sendEvent(zone, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(zone, QDropEvent(QPointF(5, 5), action, data, LEFT, none))


def test_progress_can_be_stopped_once(shown: Show, qtbot: QtBot) -> None:
    progress = Progress()
    shown(progress)
    stopped: list[bool] = []
    progress.cancelled.connect(lambda: stopped.append(True))

    progress.show_progress("Sending 3 of 10", 3, 10)
    for _ in range(2):
        qtbot.mouseClick(progress.cancel, LEFT)

    assert stopped == [True]
    assert progress._bar.value() == 3


def test_a_paper_is_shown_from_its_bytes(shown: Show, qtbot: QtBot) -> None:
    written = io.BytesIO()
    canvas = Canvas(written)
    for text in ("one", "two"):
        canvas.drawString(100, 700, text)
        canvas.showPage()
    canvas.save()
    view = PdfView()
    shown(view, height=600)

    view.show_pdf(written.getvalue())
    qtbot.mouseClick(view.closer, LEFT)
    first = view._view.zoomFactor()
    qtbot.mouseClick(view.closer, LEFT)

    assert view.page_count() == 2
    assert view._view.zoomFactor() > first
    with qtbot.waitSignal(view.unreadable):
        view.show_pdf(b"no paper")
    assert view.page_count() == 0


def test_why_opens_under_a_figure_and_closes_with_escape(shown: Show, qtbot: QtBot) -> None:
    strip, why = FiguresStrip(), WhyPanel(closable=True)
    strip.show_figures((Figure("1,776.98", "each month", "each"), Figure("12.00 %", "a year")))
    strip.asked.connect(lambda key: why.show_why(f"Why {key}?", ("20,000.00 × 1 % = 200.00",)))
    shown(strip)
    shown(why)
    why.close_panel()

    qtbot.mouseClick(strip.findChild(QPushButton), LEFT)
    opened = why.isVisible()
    qtbot.keyClick(why._close, Qt.Key.Key_Escape)

    assert opened
    assert why.accessibleDescription() == "20,000.00 × 1 % = 200.00"
    assert not why.isVisible()


def test_figures_wrap_when_there_is_no_room(qtbot: QtBot) -> None:
    strip = FiguresStrip()
    strip.show_figures(tuple(Figure("1,776.98", "each month") for _ in range(5)))
    qtbot.addWidget(strip)

    assert strip.heightForWidth(200) > 2 * strip.heightForWidth(900)


def test_an_empty_list_says_what_would_be_there_and_how_to_begin(shown: Show, qtbot: QtBot) -> None:
    empty = EmptyState("No complaints are open.", "Write one down")
    shown(empty)

    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(empty.action, LEFT)
    empty.set_words("Nothing is due.")

    assert not empty.action.isVisible()


def test_what_needs_the_officer_is_a_sentence_and_a_button(shown: Show, qtbot: QtBot) -> None:
    row = NeedsYouRow("Promise by Sun Li was due yesterday", "Call", Tone.WAITS)
    shown(row)

    with qtbot.waitSignal(row.acted):
        qtbot.mouseClick(row.action, LEFT)

    assert row.action.accessibleDescription() == "Promise by Sun Li was due yesterday"


def test_only_a_step_that_is_done_can_be_pressed(shown: Show, qtbot: QtBot) -> None:
    steps = StepList()
    steps.show_steps(
        (
            Step("name", "Name", StepState.DONE),
            Step("need", "Need", StepState.CURRENT),
            Step("check", "Check", StepState.COMING),
        )
    )
    shown(steps)
    chosen: list[str] = []
    steps.chosen.connect(chosen.append)
    rows = [item for item in steps.children() if isinstance(item, QWidget)]

    for row in rows:
        qtbot.mouseClick(row, LEFT)

    assert chosen == ["name"]
    assert [row.accessibleName() for row in rows] == ["Name, done", "Need, here now", "Check, still to come"]


def test_a_card_can_be_emptied_and_filled_again(shown: Show) -> None:
    card = Card("Visits")
    shown(card)
    card.add(Label(text="one"))
    card.add_stretch()

    card.clear()
    card.add(Label(text="two"))

    texts = [label.text() for label in card.findChildren(Label)]
    assert texts == ["Visits", "two"]


def test_a_long_table_is_filled_at_once_and_opens_by_enter(shown: Show, qtbot: QtBot) -> None:
    table = TextTable()
    table.show_columns((Column("Who"), Column("Owes", figures=True)))
    shown(table)
    opened: list[object] = []
    table.key_opened.connect(opened.append)

    table.show_cells([(f"Customer {n}", "888.49") for n in range(100_000)], range(100_000))
    table.choose(99_999)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened == [99_999]
    assert table.visualRect(table.currentIndex()).isValid()
    assert table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()


@pytest.mark.parametrize("height", [150, 900])
def test_a_table_that_has_room_never_scrolls_sideways(shown: Show, height: int) -> None:
    table = ScheduleTable()
    shown(table, width=700, height=height)

    table.show_rows(instalments())

    assert not table.horizontalScrollBar().isVisible()
    assert table.horizontalScrollBar().maximum() == 0
