"""Forgetting somebody: what stands against it, the operation that asks for it, and the files that go afterwards."""

from dataclasses import dataclass
from datetime import date

from officer_desk.domain.application import Application
from officer_desk.domain.customer import Customer
from officer_desk.domain.errors import BadField, Finding
from officer_desk.domain.forgetting import ErasureReason, before_erasure
from officer_desk.domain.identity import same_name
from officer_desk.domain.person import Identity
from officer_desk.domain.staff import may_record
from officer_desk.protocol.acts import PersonErased
from officer_desk.services.desk import Changes, Desk, Glance
from officer_desk.store import attached, people
from officer_desk.store.forgetting import KIND

__all__ = ["ErasureReason", "Standing"]

LEFT_OVER_DAYS, SECONDS_A_DAY = 30, 24 * 3600


@dataclass(frozen=True, slots=True)
class Standing:
    """How a customer stands to being forgotten; `asked_on` while head office has not answered, `gone` afterwards.

    `withheld`: this desk comes from a backup and does not know yet whether they were forgotten since.
    """

    allowed: bool
    findings: tuple[Finding, ...]
    asked_on: date | None
    gone: bool
    withheld: bool


def standing(desk: Desk, customer: str) -> Standing:
    """Whether this person may erase this customer, and for them what stands against it today; raises `CaseNotHere`."""
    allowed = may_record(desk.me.role, KIND)
    with desk.reading() as glance:
        known = glance.case(customer, Customer)
        gone = customer in people.destroyed(glance.connection)
        withheld = customer in people.withheld(glance.connection)
        # Every case here is looked at, for which nobody waits who may not erase.
        files = glance.files() if allowed else ()
        findings = before_erasure(customer, files, desk.pack.retention, desk.today())
    return Standing(allowed, findings, known.erased_on if not gone else None, gone, withheld)


def erase(desk: Desk, customer: str, name: str, reason: ErasureReason) -> Changes:
    """Ask for a customer to be forgotten, and everybody else in their applications.

    Nothing is destroyed until head office has accepted it: it alone sees every case. `name` is typed by whoever asks,
    so that nobody is erased by a slip; raises `BadField` for another name, and `NotReady`.
    """
    with desk.writing() as pen:
        known = pen.case(customer, Customer)
        if not same_name(pen.read(known.identity, Identity).name, name):
            raise BadField("name", "differs")
        pen.record(customer, PersonErased(customer, reason))
        first = pen.recorded[-1].id
        for application, person in _others(pen, customer):
            pen.record(application, PersonErased(person, reason), caused_by=first, after=(first,))
    return pen.changes


def _others(glance: Glance, customer: str) -> list[tuple[str, str]]:
    """Whoever takes part in this customer's applications; nobody keeps papers about them for another reason."""
    theirs = [one for one in glance.files() if isinstance(one, Application) and one.customer == customer]
    return [
        (one.id, party.person)
        for one in theirs
        for party in one.parties
        if party.person not in (customer, *one.forgotten)
    ]


def clear_files(desk: Desk) -> None:
    """Take away encrypted files that nothing opens any more; their keys are gone already."""
    with desk.reading() as glance:
        wiped = attached.wiped(glance.connection)
    for id in wiped:
        desk.attachments.forget(id)


def clear_left_over(desk: Desk) -> None:
    """As the desk opens: the same, and files that a crash left between the disk and the record of them.

    A store that was set back has lost records that may come back, and so may one of which nobody knows it yet: only
    what lies there for long goes.
    """
    clear_files(desk)
    if desk.set_back() is not None:
        return
    with desk.reading() as glance:
        named = attached.named(glance.connection)
    long_ago = desk.clock.milliseconds() // 1000 - LEFT_OVER_DAYS * SECONDS_A_DAY
    for id in desk.attachments.ids() - named:
        if desk.attachments.written_at(id) < long_ago:
            desk.attachments.forget(id)
