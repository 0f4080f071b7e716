"""PySide6 6.12.0 drops references to None and True on Python 3.11, until the interpreter aborts during a visit."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 1000
NOISE = 50


class Bell(QObject):
    rung = Signal()


class EmptyTable(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 1

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> None:
        return None


@pytest.fixture
def label(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    return label


def references_lost(to: object, calling: Callable[[], object]) -> int:
    before = sys.getrefcount(to)
    for _ in range(CALLS):
        calling()
    return before - sys.getrefcount(to)


def test_setting_a_text_costs_no_reference_to_none(label):
    assert references_lost(None, lambda: label.setText("余额")) < NOISE


def test_repainting_costs_no_reference_to_none(label):
    assert references_lost(None, label.update) < NOISE


def test_processing_events_costs_no_reference_to_none(qapp):
    assert references_lost(None, QApplication.processEvents) < NOISE


def test_an_empty_cell_costs_no_reference_to_none(qapp):
    table = EmptyTable()
    cell = table.index(0, 0)

    assert references_lost(None, lambda: cell.data(Qt.ItemDataRole.DisplayRole)) < NOISE


def test_a_signal_costs_no_reference_to_true(qapp):
    bell = Bell()

    assert references_lost(True, bell.rung.emit) < NOISE
