"""What head office answers when it does not do what a laptop asks, as sentences."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NOT_KNOWN: Any = QT_TRANSLATE_NOOP(
    "head office", "Head office does not recognise this laptop. Nothing is lost; call head office."
)
_NOT_UNDERSTOOD: Any = QT_TRANSLATE_NOOP(
    "head office", "Head office cannot follow what this laptop sent. Nothing is lost; call your support."
)
_NOT_WHOLE: Any = QT_TRANSLATE_NOOP("head office", "A paper did not arrive whole. Sync again.")
_NOT_THERE: Any = QT_TRANSLATE_NOOP("head office", "Head office does not have it any more. Sync, and look again.")
_OTHER: Any = QT_TRANSLATE_NOOP("head office", "Head office refused ({reason}). Call head office if it happens again.")
_REASONS: dict[str, Any] = {  # Any: Qt's marker says object, and answers the text
    "address": QT_TRANSLATE_NOOP("head office", "The address must begin with https://, as your lender wrote it."),
    "batch_signature": _NOT_KNOWN,
    "chain": _NOT_UNDERSTOOD,
    "chunks_missing": _NOT_WHOLE,
    "code": QT_TRANSLATE_NOOP("head office", "The code is wrong or was used already. Ask head office for another."),
    "complete": _NOT_WHOLE,
    "cursor_ahead": _NOT_UNDERSTOOD,
    "device": _NOT_KNOWN,
    "failed": QT_TRANSLATE_NOOP("head office", "Head office has trouble of its own. Everything waits here; try later."),
    "fork": QT_TRANSLATE_NOOP(
        "head office", "Head office has another history of this laptop. Do not go on; call your support."
    ),
    "gap": QT_TRANSLATE_NOOP("head office", "Head office misses something of this laptop. Call your support."),
    "malformed": _NOT_UNDERSTOOD,
    "no_policy": QT_TRANSLATE_NOOP("head office", "Head office has published no rules yet. Call head office."),
    "no_such_chunk": _NOT_WHOLE,
    "no_such_device": _NOT_KNOWN,
    "no_such_paper": _NOT_THERE,
    "no_such_staff": _NOT_THERE,
    "nonce": QT_TRANSLATE_NOOP("head office", "The request came too late or came twice. Sync again."),
    "not_the_actor": _NOT_KNOWN,
    "query": _NOT_UNDERSTOOD,
    "receipt_numbers_used_up": QT_TRANSLATE_NOOP(
        "head office", "Head office has no receipt numbers left for this laptop. Call head office."
    ),
    "sha256": _NOT_WHOLE,
    "signature": _NOT_KNOWN,
    "silent": QT_TRANSLATE_NOOP("head office", "Head office did not say what became of what was sent. Sync again."),
    "too_large": QT_TRANSLATE_NOOP("head office", "Head office does not take a paper as large as this one."),
    "too_many": _NOT_UNDERSTOOD,
}


def refused(reason: str) -> str:
    """The sentence for what head office answered; a newer one may answer what this program has never heard."""
    text = QCoreApplication.translate("head office", _REASONS.get(reason, _OTHER))
    return text.format(reason=reason.replace("_", " ")) if reason not in _REASONS else text


def known_answers() -> frozenset[str]:
    """Every answer that has a sentence."""
    return frozenset(_REASONS)
