"""The people in a loan besides the borrower: their part, and what a guarantor promises."""

from dataclasses import dataclass
from enum import StrEnum

from officer_desk.domain.errors import BadField
from officer_desk.domain.person import Sealed


class PartyRole(StrEnum):
    """What somebody is in a loan."""

    BORROWER = "borrower"
    CO_BORROWER = "co_borrower"
    SPOUSE = "spouse"
    GUARANTOR = "guarantor"
    WITNESS = "witness"


class GuaranteeManner(StrEnum):
    """How a guarantor answers; not stated would mean the general manner (Civil Code 686), so it is always asked."""

    GENERAL = "general"
    JOINT = "joint"


@dataclass(frozen=True, slots=True)
class Guarantee:
    """What a guarantor promises: the manner, and how many months after the last due date (Civil Code 692)."""

    manner: GuaranteeManner
    months: int


@dataclass(frozen=True, slots=True)
class Party:
    """One person's part in an application and later in its loan."""

    role: PartyRole
    identity: Sealed
    guarantee: Guarantee | None = None

    @property
    def person(self) -> str:
        """The id of the person."""
        return self.identity.person


LONGEST_GUARANTEE_MONTHS = 36


def checked_party(party: Party) -> Party:
    """The party, or `BadField`: a guarantor needs a manner and a period, nobody else has them."""
    if (party.role == PartyRole.GUARANTOR) != (party.guarantee is not None):
        raise BadField("guarantee", "missing" if party.guarantee is None else "not_a_guarantor")
    if party.guarantee and not 0 < party.guarantee.months <= LONGEST_GUARANTEE_MONTHS:
        raise BadField("guarantee_months", "out_of_range", least=1, most=LONGEST_GUARANTEE_MONTHS)
    return party
