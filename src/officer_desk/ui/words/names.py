"""The names of the domain's nouns: members of its enums, fields, kinds of papers."""

from enum import StrEnum


def name(member: StrEnum) -> str:
    """The word for a member of any enum of the domain."""
    return member.value.replace("_", " ").capitalize()


def field(key: str) -> str:
    """The name of a field, as its label says it."""
    return key.replace("_", " ").capitalize()


def document(kind: str) -> str:
    """The name of a kind of paper."""
    return kind.replace("_", " ").capitalize()
