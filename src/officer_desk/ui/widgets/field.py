"""A label, the editor it belongs to, and the line under it that helps or says what is wrong."""

import re

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStyledItemDelegate,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from officer_desk.ui.language import Screen
from officer_desk.ui.theme import icon_size, repolish, tokens
from officer_desk.ui.widgets.icon import icon
from officer_desk.ui.widgets.label import Kind, Label

_CHINESE_MNEMONIC = re.compile(r"[(（]&\w[)）]")


def without_mnemonic(text: str) -> str:
    """A label as a screen reader says it."""
    return _CHINESE_MNEMONIC.sub("", text).replace("&", "")


class Field(Screen):
    """One question of a form. An editor with `problem_changed` tells its own problems; `show_error` tells any other."""

    changed = Signal()

    def __init__(self, editor: QWidget, mandatory: bool = False, label: str = "", hint: str = "") -> None:
        super().__init__()
        self.editor = editor
        self.mandatory = mandatory
        self._hint = hint
        self._error = ""
        self._label = Label(Kind.SOFT)
        self._label.setBuddy(editor)
        self._mark = Label(Kind.CAPTION)
        self._sign = Label(Kind.WRONG)
        self._below = Label(Kind.CAPTION, wraps=True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._label)
        head.addWidget(self._mark)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(editor)
        beneath = QHBoxLayout()
        beneath.setSpacing(6)
        beneath.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        beneath.addWidget(self._below, 1)
        column.addLayout(beneath)
        self._listen(editor)
        self.setFocusProxy(editor)
        self.set_label(label)
        self.retranslate()
        self.show_error(str(getattr(editor, "told", "")))

    def retranslate(self) -> None:
        self._mark.setText("" if self.mandatory else self.tr("may stay empty"))

    def set_label(self, text: str) -> None:
        """Name the question; `&` marks the letter that jumps to it with Alt."""
        self._label.setText(text)
        self.editor.setAccessibleName(without_mnemonic(text))

    @property
    def label(self) -> str:
        """The question as a sentence may name it."""
        return without_mnemonic(self._label.text())

    def set_hint(self, text: str) -> None:
        """Help in one line, as long as nothing is wrong."""
        self._hint = text
        self._show_below()

    def set_mandatory(self, mandatory: bool) -> None:
        """Ask for an answer, or let it be."""
        self.mandatory = mandatory
        self.retranslate()

    def show_error(self, text: str) -> None:
        """Say under the editor what is wrong; an empty text takes it back."""
        self._error = text
        self.editor.setProperty("invalid", bool(text))
        repolish(self.editor)
        self._show_below()

    def clear_error(self) -> None:
        self.show_error("")

    @property
    def error(self) -> str:
        return self._error

    def answered(self) -> bool:
        """Whether there is an answer and nothing is wrong with it."""
        return bool(_answer(self.editor)) and not self._problem()

    def satisfied(self) -> bool:
        """Whether the form may go on: answered, or empty where that is allowed."""
        return self.answered() if self.mandatory or _answer(self.editor) else True

    def show_missing(self) -> None:
        """Say that an answer is needed here, or what is wrong with the one that is there."""
        if not self.satisfied():
            self.show_error(self._problem() or self.tr("Needed to go on."))

    def _problem(self) -> str:
        problem = getattr(self.editor, "problem", None)
        return str(problem()) if problem is not None else ""

    def _show_below(self) -> None:
        text = self._error or self._hint
        self._sign.setPixmap(icon("alert", tokens().wrong).pixmap(icon_size(self)))
        self._sign.setVisible(bool(self._error))
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self._below.set_kind(Kind.WRONG if self._error else Kind.CAPTION)
        self.editor.setAccessibleDescription(self._error or self._hint)

    def _listen(self, editor: QWidget) -> None:
        if hasattr(editor, "problem_changed"):
            editor.problem_changed.connect(self.show_error)
        match editor:
            case QLineEdit():
                editor.textChanged.connect(self._edited)
            case QTextEdit() | QPlainTextEdit():
                editor.setTabChangesFocus(True)
                editor.textChanged.connect(self._edited)
            case QComboBox():
                # Only this delegate lets the style sheet give the rows of the list their height.
                editor.setItemDelegate(QStyledItemDelegate(editor))
                editor.currentIndexChanged.connect(self._edited)
            case QAbstractSpinBox():
                # The style sheet's padding does not reach the text of a spin box.
                for line in editor.findChildren(QLineEdit):
                    line.setTextMargins(11, 0, 0, 0)
                _value_changed(editor).connect(self._edited)
            case QAbstractButton():
                editor.toggled.connect(self._edited)
            case _ if hasattr(editor, "changed"):
                editor.changed.connect(self._edited)

    def _edited(self) -> None:
        if self._error and not self._problem():
            self.clear_error()
        self.changed.emit()


def _value_changed(editor: QAbstractSpinBox) -> SignalInstance:
    """What each kind of spin box calls its change."""
    if isinstance(editor, QSpinBox | QDoubleSpinBox):
        return editor.valueChanged
    return editor.dateTimeChanged if isinstance(editor, QDateTimeEdit) else editor.editingFinished


def _answer(editor: QWidget) -> object:
    match editor:
        case QLineEdit():
            return editor.text().strip()
        case QTextEdit() | QPlainTextEdit():
            return editor.toPlainText().strip()
        case QComboBox():
            return editor.currentIndex() >= 0 and editor.currentText()
        case QAbstractSpinBox():
            return editor.text()
        case QAbstractButton():
            return editor.isChecked()
    answered = getattr(editor, "answered", None)
    return answered() if answered is not None else True
