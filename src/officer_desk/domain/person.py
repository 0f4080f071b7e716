"""A person as the law knows them, and the sealed form in which personal words travel and rest."""

from dataclasses import dataclass, field, replace
from datetime import date

from officer_desk.domain.errors import BadField
from officer_desk.domain.identity import (
    age_on,
    birth_date_of,
    check_bank_card,
    check_business_code,
    check_identity_number,
    check_mobile,
)

ADULT = 18
LONGEST_NAME = 60
LONGEST_ADDRESS = 200


@dataclass(frozen=True, slots=True)
class Sealed:
    """Personal words that only a holder of the person's key can read; destroying the key erases them everywhere."""

    person: str
    box: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is: what is written on the card and how they are reached. Never logged, always sealed at rest."""

    name: str = field(repr=False)
    id_number: str = field(repr=False)
    birth_date: date = field(repr=False)
    phone: str = field(repr=False)
    address: str = field(repr=False)
    licence: str = field(default="", repr=False)


def checked(identity: Identity, today: date) -> Identity:
    """The identity with its numbers normalised; raises `BadField` for the first field that cannot be right.

    Only adults can borrow or guarantee (Civil Code 17, 18); the birth date must be the card's own.
    """
    name = identity.name.strip()
    if not name:
        raise BadField("name", "missing")
    if len(name) > LONGEST_NAME:
        raise BadField("name", "too_long", limit=LONGEST_NAME)
    number = check_identity_number(identity.id_number)
    if birth_date_of(number) != identity.birth_date:
        raise BadField("birth_date", "differs_from_id")
    if age_on(identity.birth_date, today) < ADULT:
        raise BadField("birth_date", "under_age", limit=ADULT)
    address = identity.address.strip()
    if not address:
        raise BadField("address", "missing")
    if len(address) > LONGEST_ADDRESS:
        raise BadField("address", "too_long", limit=LONGEST_ADDRESS)
    licence = check_business_code(identity.licence) if identity.licence.strip() else ""
    phone = check_mobile(identity.phone)
    return replace(identity, name=name, id_number=number, phone=phone, address=address, licence=licence)


@dataclass(frozen=True, slots=True)
class Account:
    """A bank account money is paid to; the holder must be the borrower."""

    bank: str = field(repr=False)
    number: str = field(repr=False)
    holder: str = field(repr=False)


def checked_account(account: Account) -> Account:
    """The account with its number normalised; raises `BadField`."""
    if not account.bank.strip():
        raise BadField("bank", "missing")
    if not account.holder.strip():
        raise BadField("account_holder", "missing")
    return replace(
        account,
        bank=account.bank.strip(),
        number=check_bank_card(account.number),
        holder=account.holder.strip(),
    )
