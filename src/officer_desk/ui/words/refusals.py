"""Why something was refused, as a sentence that says what to do. A refusal that is not on the list is a mistake of ours."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from officer_desk.domain.errors import BadField, DeskError, NotAllowed, NotReady
from officer_desk.ui import language
from officer_desk.ui.language import Language
from officer_desk.ui.words.findings import finding, known_rules, sentence
from officer_desk.ui.words.head_office import refused
from officer_desk.ui.words.reasons import bad_field

_REFUSALS: dict[str, Any] = {  # Any: Qt's marker says object, and answers the text
    "AnchorForged": QT_TRANSLATE_NOOP(
        "refusals",
        "The mark beside the store was changed by something else. You can read; receipts wait for head office.",
    ),
    "AnswerDoesNotFit": QT_TRANSLATE_NOOP(
        "refusals", "This answer does not open the desk. Look whether it is whole, or make a new request."
    ),
    "AttachmentDamaged": QT_TRANSLATE_NOOP(
        "refusals", "This paper's file is damaged. Attach it again, or fetch it by a sync."
    ),
    "AttachmentMissing": QT_TRANSLATE_NOOP("refusals", "This paper's file is not on this laptop. A sync may bring it."),
    "BackInTime": QT_TRANSLATE_NOOP("refusals", "A practice branch's time goes on and never back."),
    "BackupDamaged": QT_TRANSLATE_NOOP(
        "refusals", "What lies there is not what was written. Take another stick, and make the backup anew."
    ),
    "BackupDoesNotOpen": QT_TRANSLATE_NOOP(
        "refusals", "Passphrase and code do not open this backup. It wants the passphrase of the day when it was made."
    ),
    "BackupNewer": QT_TRANSLATE_NOOP("refusals", "This backup was made by a newer program. Update this one first."),
    "BackupStopped": QT_TRANSLATE_NOOP("refusals", "The backup was stopped. The one before is as it was."),
    "BadSignature": QT_TRANSLATE_NOOP("refusals", "What came is not signed as it should be, and was not taken in."),
    "CaseNotHere": QT_TRANSLATE_NOOP("refusals", "This case is not on this desk. Sync, and look again."),
    "ChainBroken": QT_TRANSLATE_NOOP(
        "refusals", "The journal of this desk does not continue. Do not go on; call your support."
    ),
    "ChangedElsewhere": QT_TRANSLATE_NOOP("refusals", "Somebody changed this meanwhile. Look at it as it is now."),
    "CharactersMissing": QT_TRANSLATE_NOOP(
        "refusals", "The font has no sign for a character in this name. Tell your support which."
    ),
    "DeskExists": QT_TRANSLATE_NOOP("refusals", "There is a desk in this place already."),
    "DeskIsNewer": QT_TRANSLATE_NOOP(
        "refusals", "This desk is on this laptop already and holds more than the backup. Open it with its passphrase."
    ),
    "DiskFull": QT_TRANSLATE_NOOP("refusals", "The disk is full. Nothing was changed; make room and do it again."),
    "Forgotten": QT_TRANSLATE_NOOP("refusals", "This person's data is erased."),
    "FormMissing": QT_TRANSLATE_NOOP("refusals", "The wording of this paper is not there. Sync to fetch the rules."),
    "HouseStands": QT_TRANSLATE_NOOP("refusals", "There is a head office in this folder already."),
    "KeySlotsDamaged": QT_TRANSLATE_NOOP(
        "refusals", "The file with this desk's keys is damaged. Head office can let you in again."
    ),
    "KeyringForgetful": QT_TRANSLATE_NOOP(
        "refusals", "The computer's keyring does not keep what it is given. Call your support."
    ),
    "KeyringMissing": QT_TRANSLATE_NOOP(
        "refusals", "The computer's keyring no longer has this desk's half of the key. Call head office."
    ),
    "KeyringRefused": QT_TRANSLATE_NOOP("refusals", "The computer's keyring is locked. Unlock it and try again."),
    "LockedOut": QT_TRANSLATE_NOOP("refusals", "Too many wrong passphrases: the desk is locked. Call head office."),
    "Malformed": QT_TRANSLATE_NOOP(
        "refusals", "What was read is not what this program writes. It may be from another release."
    ),
    "NoHouse": QT_TRANSLATE_NOOP("refusals", "There is no head office in this folder."),
    "NoKeySlots": QT_TRANSLATE_NOOP("refusals", "There is no desk in this place."),
    "NoNetwork": QT_TRANSLATE_NOOP(
        "refusals", "Head office cannot be reached. Everything waits here, safe, until the next sync."
    ),
    "NoPrinter": QT_TRANSLATE_NOOP("refusals", "No printer is connected. The paper is kept and can be printed later."),
    "NoRecovery": QT_TRANSLATE_NOOP("refusals", "Head office cannot open this desk. It has to be set up again."),
    "NoSuchCase": QT_TRANSLATE_NOOP("refusals", "This case does not exist any more."),
    "NotABackup": QT_TRANSLATE_NOOP(
        "refusals", "This file is not a backup of this program. Choose the file whose name ends in .odbackup."
    ),
    "NotCanonical": QT_TRANSLATE_NOOP(
        "refusals", "What was read is not what this program writes. It may be from another release."
    ),
    "NotEnoughMemory": QT_TRANSLATE_NOOP(
        "refusals", "Too little memory is free to open the desk. Close other programs and try again."
    ),
    "NotHeadOffice": QT_TRANSLATE_NOOP(
        "refusals", "What answered is not your head office. Nothing was sent. Try another network, or call head office."
    ),
    "NotHere": QT_TRANSLATE_NOOP("refusals", "This paper is at head office only. A sync brings it."),
    "OtherRelease": QT_TRANSLATE_NOOP("refusals", "Head office's books are of another release."),
    "PlaceFull": QT_TRANSLATE_NOOP(
        "refusals", "There is not enough room in this place. Nothing was changed; take a larger stick or make room."
    ),
    "PlaceGone": QT_TRANSLATE_NOOP(
        "refusals",
        "The stick was pulled out, or does not work. Put it in again, or take another; the backup before is as it was.",
    ),
    "PlaceReadOnly": QT_TRANSLATE_NOOP(
        "refusals", "Nothing may be written in this place. Open the stick's lock, or take another."
    ),
    "PracticeDidNotStart": QT_TRANSLATE_NOOP(
        "refusals", "The practice branch did not start. Try again, or restart the computer."
    ),
    "PrinterRefused": QT_TRANSLATE_NOOP("refusals", "The printer did not take the paper. Look at it and print again."),
    "Refused": QT_TRANSLATE_NOOP("refusals", "Head office refused the request."),
    "RestoreStopped": QT_TRANSLATE_NOOP("refusals", "It was stopped. Nothing was put on this laptop."),
    "Revoked": QT_TRANSLATE_NOOP(
        "refusals", "This laptop was taken off the list. What waited was handed over; call head office."
    ),
    "StoreDamaged": QT_TRANSLATE_NOOP(
        "refusals", "The store is damaged. Do not go on; call your support with the backup at hand."
    ),
    "StoreNewer": QT_TRANSLATE_NOOP(
        "refusals", "The store was written by a newer program. Update this one; nothing was changed."
    ),
    "StoreUnavailable": QT_TRANSLATE_NOOP(
        "refusals", "The store cannot be used now. Close other programs that may hold it."
    ),
    "TooLarge": QT_TRANSLATE_NOOP("refusals", "That is larger than anything that should travel. Call your support."),
    "TooMuchWaits": QT_TRANSLATE_NOOP(
        "refusals", "Too many papers wait to be sent. Sync where there is a good network, then attach this one."
    ),
    "UnknownKind": QT_TRANSLATE_NOOP(
        "refusals", "This case holds something that only a newer program can read. Update this one."
    ),
    "UnknownPlaceholder": QT_TRANSLATE_NOOP(
        "refusals", "The wording of this paper names something that does not exist."
    ),
    "Unreadable": QT_TRANSLATE_NOOP("refusals", "This cannot be opened with the keys of this desk."),
    "UpdateNeeded": QT_TRANSLATE_NOOP("refusals", "Head office speaks a newer form. Update this program, then sync."),
    "WordingBroken": QT_TRANSLATE_NOOP(
        "refusals", "The wording of this paper is broken. Tell head office which paper."
    ),
    "WrongKey": QT_TRANSLATE_NOOP("refusals", "The store does not open with this key."),
}
_WEAK: dict[str, Any] = {  # Any: Qt's marker says object, and answers the text
    "short": QT_TRANSLATE_NOOP("refusals", "The passphrase is too short. Take six words or more."),
    "digits": QT_TRANSLATE_NOOP("refusals", "Figures alone are easily guessed. Take words."),
    "repeating": QT_TRANSLATE_NOOP("refusals", "The same again and again is easily guessed. Take other words."),
    "row": QT_TRANSLATE_NOOP("refusals", "A row of keys is easily guessed. Take words that do not belong together."),
    "common": QT_TRANSLATE_NOOP("refusals", "This passphrase is on every list of known ones. Take another."),
}


def refusal(error: DeskError) -> str:
    """The sentence for a refusal."""
    match error:
        case BadField() if error.reason in known_rules():
            return sentence(error.reason, error.facts)
        case BadField():
            return bad_field(error.field, error.reason, error.facts)
        case NotReady():
            between = " " if language.current() is Language.EN else ""
            return between.join(finding(one) for one in error.findings)
        case NotAllowed():
            return sentence(error.rule, error.facts)
    return _by_kind(error)


def weakness(why: str) -> str:
    """Why a passphrase is easily guessed, and what to take in its place."""
    return _tr(_WEAK[why])


def _by_kind(error: DeskError) -> str:
    """Refusals of the layers below, which screens do not import, are known by their names."""
    kind = type(error).__name__
    match kind:
        case "WeakPassphrase":
            return weakness(str(getattr(error, "weakness", "short")))
        case "WrongPassphrase" | "TooSoon":
            return _wrong_passphrase(kind, int(getattr(error, "wait_seconds", 0)), int(getattr(error, "tries_left", 0)))
        case "HeadOfficeRefused":
            return refused(str(getattr(error, "reason", "")))
    return _tr(_REFUSALS[kind])


def _wrong_passphrase(kind: str, seconds: int, left: int) -> str:
    if kind == "TooSoon":
        return QCoreApplication.translate("refusals", "Wait %n second(s) before the next try.", "", seconds)
    wrong = QCoreApplication.translate("refusals", "The passphrase does not fit.")
    tries = QCoreApplication.translate("refusals", "%n tries left.", "", left)
    wait = QCoreApplication.translate("refusals", "Wait %n second(s).", "", seconds) if seconds else ""
    return " ".join(part for part in (wrong, wait, tries) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("refusals", text)


def known_refusals() -> frozenset[str]:
    """Every refusal that has a sentence of its own."""
    return frozenset(_REFUSALS) | {"WeakPassphrase", "WrongPassphrase", "TooSoon", "HeadOfficeRefused"}
