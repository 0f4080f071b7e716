"""What head office does when somebody is forgotten: their key and the keys of their papers end, the order stays as it is."""

import shutil

from sqlalchemy import Connection, select, update

from officer_desk.domain.application import Application
from officer_desk.headoffice import attachments, tables
from officer_desk.headoffice.decisions import Court
from officer_desk.headoffice.house import House
from officer_desk.headoffice.people import GONE
from officer_desk.protocol.acts import PersonErased


def erase(connection: Connection, branch: str, court: Court, case: str, act: PersonErased) -> None:
    """Destroy a person's key and the keys of their papers; a customer's application goes with all its papers."""
    court.people.destroy(act.person)
    applications = [one for one in court.cases.files() if isinstance(one, Application)]
    papers = [
        document.id
        for one in applications
        for document in one.documents
        if one.customer == act.person or (one.id == case and document.person == act.person)
    ]
    table = tables.document
    chosen = (table.c.branch == branch) & table.c.id.in_(papers)
    connection.execute(update(table).where(chosen).values(file_key=GONE))


def clear_files(house: House, branch: str) -> None:
    """Take away the files that nothing opens any more; after a crash the next erasure does it."""
    table = tables.document
    with house.database.read() as connection:
        chosen = select(table.c.id).where(table.c.branch == branch, table.c.file_key == GONE)
        ids = connection.execute(chosen).scalars().all()
    folder = house.folder / attachments.FOLDER / branch
    for id in ids:
        (folder / f"{id}.encrypted").unlink(missing_ok=True)
        shutil.rmtree(folder / f"{id}.chunks", ignore_errors=True)
