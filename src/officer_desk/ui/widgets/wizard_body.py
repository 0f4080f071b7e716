"""The middle of a wizard: the form in one column, its consequence beside it or, in a narrow window, beneath."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_desk.ui.theme import letter
from officer_desk.ui.widgets.card import PADDING, Card
from officer_desk.ui.widgets.scroll import Scroll
from officer_desk.ui.widgets.wizard_page import Page

FORM_LETTERS = 34
LONGEST_LINE_LETTERS = 72
CONSEQUENCE_LETTERS = 58

# How the width is shared: a form with its consequence, and one that is wide itself.
FORM_SHARE, WIDE_FORM_SHARE, CONSEQUENCE_SHARE = 5, 10, 8


class WizardBody(QWidget):
    """Shows one page at a time; every page that was shown stays alive with what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._narrow = False
        self._pages = QWidget()
        self._column = QVBoxLayout(self._pages)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._form = Scroll(self._pages)
        self._form_card = Card()
        self._form_card.rows.setContentsMargins(PADDING, PADDING - 4, 8, PADDING - 4)
        self._form_card.add(self._form, 1)
        self._aside = QWidget()
        self._aside_column = QVBoxLayout(self._aside)
        self._aside_column.setContentsMargins(0, 0, 0, 0)
        self._aside_scroll = Scroll(self._aside)
        self._aside_card = Card()
        self._aside_card.rows.setContentsMargins(PADDING, PADDING - 4, 8, PADDING - 4)
        self._aside_card.add(self._aside_scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self._form_card)
        row.addWidget(self._aside_card, CONSEQUENCE_SHARE)
        row.addStretch(0)
        self._row = row

    def show_page(self, page: Page) -> None:
        """Bring a page and its consequence into sight."""
        if self._page is not None:
            self._page.hide()
            if self._page.consequence is not None:
                self._page.consequence.hide()
        if page.parent() is not self._pages:
            self._column.insertWidget(0, page, 1)
        if page.consequence is not None and page.consequence.parent() is not self._aside:
            self._aside_column.addWidget(page.consequence)
        self._page = page
        page.show()
        if page.consequence is not None:
            page.consequence.show()
        self._form.verticalScrollBar().setValue(0)
        self.arrange(self._narrow)

    def arrange(self, narrow: bool) -> None:
        """Put the consequence at the right, or under the form."""
        self._narrow = narrow
        has_aside = self._page is not None and self._page.consequence is not None
        inside = self._aside.parent() is self._pages
        if narrow and not inside:
            self._aside_scroll.takeWidget()
            self._column.addWidget(self._aside)
        elif not narrow and inside:
            self._column.removeWidget(self._aside)
            self._aside_scroll.hold(self._aside)
        self._aside.setVisible(has_aside)
        self._aside_card.setVisible(has_aside and not narrow)
        width = letter(self)
        beside = has_aside and not narrow
        self._form_card.setMinimumWidth(width * FORM_LETTERS if not narrow else 0)
        wide = narrow or (self._page is not None and self._page.wide)
        longest = width * (FORM_LETTERS + 12 if beside else LONGEST_LINE_LETTERS)
        self._form_card.setMaximumWidth(16_777_215 if wide else longest)
        self._row.setStretchFactor(self._form_card, WIDE_FORM_SHARE if wide else FORM_SHARE)

    def show_focus(self, widget: QWidget) -> None:
        """Scroll to the field that has the focus, if it is one of the form."""
        if self._pages.isAncestorOf(widget):
            self._form.ensureWidgetVisible(widget, 20, 40)
