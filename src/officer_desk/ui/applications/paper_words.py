"""What papers are for and how they stand, in words."""

from PySide6.QtCore import QCoreApplication

from officer_desk.domain.checklist import State
from officer_desk.ui.theme import Tone


def why(kind: str) -> str:
    """Why a kind of paper is asked for; a pack may ask for kinds that this program does not know."""
    match kind:
        case "id_card":
            return QCoreApplication.translate("paper", "Shows who signs. The card must be valid, both sides in sight.")
        case "residence":
            return QCoreApplication.translate("paper", "Shows where the borrower is found, if the card does not.")
        case "employment_certificate":
            return QCoreApplication.translate("paper", "Shows the wage as the employer states it.")
        case "bank_flow":
            return QCoreApplication.translate("paper", "Shows what really came in, month by month.")
        case "business_licence":
            return QCoreApplication.translate("paper", "Shows that the business exists and whose it is.")
        case "premises_photo":
            return QCoreApplication.translate("paper", "Shows that somebody was there: the shop, the field, the stock.")
        case "marriage_certificate":
            return QCoreApplication.translate("paper", "Shows that the spouse may answer for the household.")
        case "land_contract":
            return QCoreApplication.translate("paper", "Shows which land the harvest comes from, and until when.")
        case "guarantor_income":
            return QCoreApplication.translate("paper", "Shows that the guarantor could really pay.")
    return QCoreApplication.translate("paper", "Head office's rules ask for it.")


def state(value: State) -> tuple[str, Tone]:
    """How a paper stands, in one or two words, and their tone."""
    match value:
        case State.HERE:
            return QCoreApplication.translate("paper", "There"), Tone.GOOD
        case State.MISSING:
            return QCoreApplication.translate("paper", "Missing"), Tone.WAITS
        case State.EXPIRED:
            return QCoreApplication.translate("paper", "Expired"), Tone.WRONG
        case State.EXPIRES_SOON:
            return QCoreApplication.translate("paper", "Expires soon"), Tone.WAITS
        case State.MISMATCH:
            return QCoreApplication.translate("paper", "Number does not match"), Tone.WRONG
        case State.OPTIONAL:
            return QCoreApplication.translate("paper", "May be left out"), Tone.PLAIN
