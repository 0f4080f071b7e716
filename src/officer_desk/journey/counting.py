"""The end of an officer's day: the bag is counted, and the count is on record."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from officer_desk.journey.hands import Hands
from officer_desk.ui.cash.cash_screen import CashScreen


def count(hands: Hands, window: QWidget, pieces: Mapping[int, int]) -> None:
    """Count the bag: pieces by face value in minor units; begins at the cash place, ends when it is on record."""
    screen = hands.find(window, CashScreen, "cash")
    hands.wait(lambda: screen.page is not None, "the bag")
    before = _counts(screen)
    for face, number in pieces.items():
        hands.type(screen, f"pieces_{face}", str(number))
    hands.press(screen, "count")
    hands.wait(lambda: _counts(screen) > before, "the count is on record")


def _counts(screen: CashScreen) -> int:
    return len(screen.page.bag.counts) if screen.page else 0
