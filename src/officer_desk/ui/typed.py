"""What is typed and chosen in a form, by field: so that a draft of it can be kept, and put back."""

from collections import Counter
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from officer_desk.ui.widgets.choice import Choice

Typed = dict[str, str]
"""By the names of a field and of what it lies in; fields of the same names are told apart by their order."""


@runtime_checkable
class FormScreen(Protocol):
    """A screen with a form that is lost unless somebody keeps it."""

    def begun(self) -> bool:
        """Whether something is filled in that is neither recorded nor being recorded."""
        ...

    def about(self) -> str:
        """Whose case it is."""
        ...


def typed(root: QWidget) -> Typed:
    """Every text and every choice in these fields. Nothing that is hidden while it is typed, and no tick: what is
    ticked is said to have happened, and is said again."""
    return {name: text for name, editor in _editors(root).items() if (text := _text(editor))}


def texts(root: QWidget) -> Typed:
    """The texts alone."""
    return {name: text for name, text in typed(root).items() if not isinstance(_editors(root)[name], Choice)}


def put_back(root: QWidget, known: Typed) -> None:
    """Show again what was typed; a field that is not there any more, or shows only, is passed over."""
    for name in known:
        # Asked for anew each time: one answer may bring the next question.
        editor = _editors(root).get(name)
        if editor is not None and _text(editor) != known[name]:
            _set(editor, known[name])


def _editors(root: QWidget) -> dict[str, QWidget]:
    count: Counter[str] = Counter()
    found: dict[str, QWidget] = {}
    for editor in root.findChildren(QWidget):
        if editor.objectName() and isinstance(editor, QLineEdit | QPlainTextEdit | Choice):
            path = _path(editor, root)
            found[f"{path}#{count[path]}" if count[path] else path] = editor
            count[path] += 1
    return found


def _path(editor: QWidget, root: QWidget) -> str:
    names = []
    at: QWidget | None = editor
    while at is not None and at is not root:
        if at.objectName() and not at.objectName().startswith("qt_"):
            names.append(at.objectName())
        at = at.parentWidget()
    return "/".join(reversed(names))


def _text(editor: QWidget) -> str:
    match editor:
        case QLineEdit():
            return editor.text() if editor.echoMode() is QLineEdit.EchoMode.Normal else ""
        case QPlainTextEdit():
            return editor.toPlainText()
        case Choice():
            value = editor.value()
            return "" if value is None else str(value)
    return ""


def _set(editor: QWidget, text: str) -> None:
    match editor:
        case QLineEdit() if not editor.isReadOnly():
            editor.setText(text)
        case QPlainTextEdit() if not editor.isReadOnly():
            editor.setPlainText(text)
        case Choice():
            value = next((one for one in editor.values() if str(one) == text), None)
            if value is not None:
                editor.set_value(value)
