"""What of somebody is readable on this desk, and how it stops being so; the journal is not touched."""

from sqlalchemy import Connection, select

from officer_desk.domain.application import Application
from officer_desk.protocol.acts import PersonErased
from officer_desk.protocol.operations import Operation
from officer_desk.store import attached, cases, customers, drafts, people, tables

KIND = "person_erased"


def erase(connection: Connection, operation: Operation) -> frozenset[str]:
    """Do what head office has accepted: destroy the key, and whatever was made readable with it; answers the cases touched.

    Done again, it changes nothing.
    """
    act = operation.act()
    if not isinstance(act, PersonErased):
        raise TypeError(operation.kind)
    people.destroy(connection, act.person)
    if act.person != operation.case:
        attached.wipe(connection, _papers_of(connection, operation.case, act.person))
        return frozenset({operation.case})
    customers.hide(connection, act.person)
    theirs = {act.person} | _cases_of(connection, act.person)
    attached.wipe(connection, attached.of_cases(connection, theirs))
    _drop_drafts(connection, theirs)
    return frozenset(theirs)


def _cases_of(connection: Connection, customer: str) -> set[str]:
    """Every application and loan of a customer."""
    found: set[str] = set()
    for table in (tables.application, tables.loan):
        found.update(connection.execute(select(table.c.id).where(table.c.customer == customer)).scalars())
    return found


def _papers_of(connection: Connection, application: str, person: str) -> set[str]:
    """The papers that one of the people in an application brought."""
    known = cases.state(connection, application)
    documents = known.documents if isinstance(known, Application) else ()
    return {document.id for document in documents if document.person == person}


def _drop_drafts(connection: Connection, theirs: set[str]) -> None:
    """Forms about these cases that were never finished."""
    for row in drafts.rows(connection):
        if theirs & {row.id, *(value for value in row.body.values() if isinstance(value, str))}:
            drafts.drop(connection, row.id)
