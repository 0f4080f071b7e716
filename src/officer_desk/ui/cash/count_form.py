"""The count at the end of the day: pieces of each note and coin, what they come to, and the difference to the book."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from officer_desk.domain.money import Currency
from officer_desk.ui import format as shown
from officer_desk.ui.applications.whole_edit import WholeEdit
from officer_desk.ui.theme import Tone, letter
from officer_desk.ui.widgets.buttons import PrimaryButton
from officer_desk.ui.widgets.card import Card
from officer_desk.ui.widgets.label import Divider, Kind, Label

MOST_PIECES = 9_999


class CountForm(Card):
    """`counted` carries the pieces by face value, in minor units."""

    counted = Signal(object)

    def __init__(self, currency: Currency, denominations_minor: tuple[int, ...]) -> None:
        super().__init__()
        self._currency = currency
        self._book_minor = 0
        self._editors = {face: WholeEdit(0, MOST_PIECES) for face in denominations_minor}
        self._sums = {face: Label() for face in denominations_minor}
        self._hint = Label(Kind.SOFT, wraps=True)
        self._total_title, self._total = Label(Kind.STRONG), Label(Kind.FIGURE)
        self._said = Label(wraps=True)
        self.count = PrimaryButton()
        self.count.setObjectName("count")
        self.count.clicked.connect(lambda: self.counted.emit(self.pieces()))
        self.setFocusProxy(next(iter(self._editors.values())))
        self.add(self._hint)
        self.add(self._grid())
        self.add(Divider())
        total = QHBoxLayout()
        total.addWidget(self._total_title, 1)
        total.addWidget(self._total)
        self.add_layout(total)
        self.add(self._said)
        self.add(self.count)
        self.add_stretch()
        self.retranslate()

    def _grid(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(3, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, (face, editor) in enumerate(self._editors.items()):
            editor.setObjectName(f"pieces_{face}")
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
            editor.setFixedWidth(14 * letter(editor))
            editor.changed.connect(self._reckon)
            editor.returnPressed.connect(self.focusNextChild)
            grid.addWidget(Label(Kind.NAME, shown.money(face, self._currency)), row, 0, right)
            grid.addWidget(Label(Kind.SOFT, "×"), row, 1)
            grid.addWidget(editor, row, 2)
            grid.addWidget(self._sums[face], row, 3, right)
        return box

    def retranslate(self) -> None:
        """Set the words again."""
        self.set_title(self.tr("Count it"))
        self._hint.setText(self.tr("How many pieces of each are in the bag?"))
        self._total_title.setText(self.tr("In the bag"))
        self.count.setText(self.tr("Record the count"))
        for face, editor in self._editors.items():
            editor.setAccessibleName(self.tr("Pieces of {face}").format(face=shown.money_named(face, self._currency)))
        self._reckon()

    def show_book(self, book_minor: int) -> None:
        """Compare with what the book says."""
        self._book_minor = book_minor
        self._reckon()

    def pieces(self) -> dict[int, int]:
        """What was typed, without what nobody found."""
        return {face: number for face, editor in self._editors.items() if (number := editor.number())}

    def clear_pieces(self) -> None:
        """Begin again."""
        for editor in self._editors.values():
            editor.clear()

    def begun(self) -> bool:
        """Whether anything is typed."""
        return any(editor.text().strip() for editor in self._editors.values())

    @property
    def total_minor(self) -> int:
        """What the typed pieces come to."""
        return sum(face * number for face, number in self.pieces().items())

    @property
    def said(self) -> str:
        """What is said about the difference."""
        return self._said.text()

    def _reckon(self) -> None:
        pieces = self.pieces()
        for face, label in self._sums.items():
            label.setText(shown.money(face * pieces[face], self._currency) if face in pieces else "")
        self._total.setText(shown.money_named(self.total_minor, self._currency))
        begun = self.begun()
        problem = next((said for editor in self._editors.values() if (said := editor.problem())), "")
        self.count.setEnabled(not problem and (begun or self._book_minor == 0))
        difference = self.total_minor - self._book_minor
        said = self._difference_words(difference) if begun else ""
        self._said.setText(problem or said)
        self._said.set_ink(Tone.WRONG if problem or difference < 0 else Tone.WAITS if difference else Tone.GOOD)

    def _difference_words(self, difference_minor: int) -> str:
        amount = shown.money_named(abs(difference_minor), self._currency)
        if difference_minor < 0:
            return self.tr(
                "{amount} is missing. Count once more; if it stays so, record it. It is written down, never hidden."
            ).format(amount=amount)
        if difference_minor > 0:
            return self.tr(
                "{amount} too much. Is a receipt not written yet? If not, record it; it is written down."
            ).format(amount=amount)
        return self.tr("Exactly what the book says.")
