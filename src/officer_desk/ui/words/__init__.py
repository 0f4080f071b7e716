"""The sentences that rules, refusals and nouns of the domain become on screen; called when shown, never at import."""

from officer_desk.ui.words.fields import document, field
from officer_desk.ui.words.findings import finding
from officer_desk.ui.words.names import name, person
from officer_desk.ui.words.refusals import refusal, weakness

__all__ = ["document", "field", "finding", "name", "person", "refusal", "weakness"]
