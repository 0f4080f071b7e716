"""The people of one branch with real desks, a head office that runs, and the work they do between two syncs."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from officer_desk.domain.decision import Verdict
from officer_desk.domain.loan import PayChannel
from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts
from officer_desk.protocol.clock import PracticeClock
from officer_desk.services import applications, decisions, desks, loans, repayments
from officer_desk.services.desk import Desk
from officer_desk.services.desks import Adapters
from officer_desk.services.prepared import record_visit
from officer_desk.store.keyring import NoKeyring
from officer_desk.store.keyslots import Cost
from officer_desk.sync import exchange
from officer_desk.sync.client import Client
from officer_desk.sync.enrolment import introduce
from officer_desk.sync.report import SyncReport
from tests.headoffice.builders import RunningHouse
from tests.services.test_main_job import PICTURE, lend, visit

PASSPHRASE = "seven olives under the blue door"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
NAMES = {Role.OFFICER: "林晓燕", Role.REVIEWER: "陈立", Role.APPROVER: "何敏"}


@dataclass
class People:
    """One branch: `address` is the way its desks call head office, else straight."""

    home: RunningHouse
    name: str
    folder: Path
    address: str = ""
    desks: dict[Role, Desk] = field(default_factory=dict)
    applications: list[str] = field(default_factory=list)

    def join(self, *roles: Role) -> "People":
        """Take somebody on and give them a laptop."""
        for role in roles:
            staff = accounts.hire(self.home.house, NAMES[role], role, self.name)
            self.desks[role] = self.enrol(self.folder / role, accounts.issue_code(self.home.house, staff.id))
        return self

    def enrol(self, folder: Path, code: str) -> Desk:
        """A new desk."""
        with Client(self.address or self.home.address) as client:
            head_office, enrol = introduce(client, self.home.address, code)
            return desks.begin(folder, PASSPHRASE, self._adapters(), head_office, enrol, practice=True)

    def reopen(self, role: Role) -> Desk:
        """As after the laptop was switched off: only what is durable is left."""
        self.desks[role].store.close()
        self.desks[role] = desks.open_desk(self.folder / role, PASSPHRASE, self._adapters())
        return self.desks[role]

    def _adapters(self) -> Adapters:
        return Adapters(PracticeClock(self.home.clock_file), os.urandom, NoKeyring(), CHEAP)

    @property
    def officer(self) -> Desk:
        return self.desks[Role.OFFICER]

    @property
    def reviewer(self) -> Desk:
        return self.desks[Role.REVIEWER]

    @property
    def approver(self) -> Desk:
        return self.desks[Role.APPROVER]

    @contextmanager
    def calling(self, desk: Desk) -> Iterator[Client]:
        """A desk's line to head office."""
        with Client(self.address or self.home.address, desk.device.id, desk.device.signing) as client:
            yield client

    def sync(self, *these: Desk) -> SyncReport:
        """One sync of each, in turn; answers the last one's report."""
        report = SyncReport()
        for desk in these:
            with self.calling(desk) as client:
                report = exchange.run(desk, client)
        return report

    def apply(self, name: str = "wage_earner") -> str:
        """A visit on record, up to its submission; nothing is sent."""
        self.applications.append(record_visit(self.officer, visit(name), lambda _: (PICTURE, "image/png")))
        return self.applications[-1]

    def approve(self, application: str) -> None:
        """Reviewed and approved, each on their own desk, and back on the officer's."""
        self.sync(self.officer)
        for desk in (self.reviewer, self.approver):
            self.sync(desk)
            decide(desk, application)
            self.sync(desk)
        self.sync(self.officer)

    def lend(self, name: str = "wage_earner") -> str:
        """From the visit to the money on the account; what follows the decision is not sent."""
        application = self.apply(name)
        self.approve(application)
        return lend(self.officer, application, visit(name))

    def take_cash(self, loan: str, amount_minor: int) -> str:
        """A repayment in cash; answers its receipt's number."""
        return repayments.take(self.officer, loan, amount_minor, PayChannel.CASH, "").receipt.number

    def instalment(self, loan: str) -> int:
        """What is due first."""
        return loans.page(self.officer, loan).loan.dated.rows[0].total_minor

    def first_due(self, loan: str) -> date:
        """When it is due."""
        return loans.page(self.officer, loan).loan.dated.rows[0].due

    def close(self) -> None:
        """Put the laptops away."""
        for desk in self.desks.values():
            desk.anchor.flush()
            desk.store.close()


def decide(desk: Desk, application: str) -> None:
    """Agree to what was asked for."""
    asked = applications.page(desk, application).application.quote.terms.principal_minor
    decisions.decide(desk, application, Verdict.AGREE, asked, "capacity_proven", "")
