"""Head offices that really run, laptops that really sign, and the operations of a whole loan, one valid value each."""

import json
import os
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import httpx

from officer_desk import resources
from officer_desk.domain.application import Survey
from officer_desk.domain.cash import CashIn
from officer_desk.domain.cashflow import CashFlow, Wages
from officer_desk.domain.checklist import Document
from officer_desk.domain.customer import Consent, CustomerKind, Purpose
from officer_desk.domain.decision import Decision, Level, Verdict
from officer_desk.domain.loan import Disbursement, Manner, PayChannel, Receipt, Signature, SignedPaper
from officer_desk.domain.party import PartyRole
from officer_desk.domain.person import Account, Identity
from officer_desk.domain.product import Quote, quote, terms_of
from officer_desk.domain.staff import Role
from officer_desk.domain.underwriting import assess
from officer_desk.domain.visit import Channel, LoanPurpose, Need
from officer_desk.headoffice import accounts, house, policy
from officer_desk.headoffice.house import House
from officer_desk.protocol import acts, chain, exchange
from officer_desk.protocol.clock import LOCAL, PracticeClock
from officer_desk.protocol.exchange import Enrolment, Hello, Lease, Push, PushAnswer
from officer_desk.protocol.ids import new_id
from officer_desk.protocol.judgement import Outcome
from officer_desk.protocol.operations import SCHEMA, Operation, payload_of
from officer_desk.protocol.packs import read_pack
from officer_desk.protocol.personal import Words, seal_value
from officer_desk.protocol.sealing import BoxKey, PersonKey, seal_to
from officer_desk.protocol.signing import SigningKey, request_message
from tests.waiting import ready

TODAY = date(2026, 11, 23)
PACK_FILE = resources.policy() / "cn-practice.toml"
WANG = Identity("王小明", "110105199003072872", date(1990, 3, 7), "13800138000", "东方县建设路 1 号")
ACCOUNT = Account("东方银行", "6222020000000012344", WANG.name)
FILE = b"an encrypted photograph " * 6000


def practice_rules() -> dict[str, Any]:
    """The pack that the practice branch begins with."""
    return tomllib.loads(PACK_FILE.read_text("utf-8"))


@dataclass
class RunningHouse:
    """A head office in a folder, and the process that serves it."""

    house: House
    clock_file: Path
    process: subprocess.Popen[bytes]
    address: str
    connections: list[httpx.Client] = field(default_factory=list)

    @classmethod
    def begin(cls, folder: Path) -> "RunningHouse":
        """A new head office, at nine o'clock on `TODAY`."""
        clock_file = folder / "clock"
        clock_file.write_text("0", "ascii")
        begun = house.found(folder / "house", "东方小额贷款", PracticeClock(clock_file), os.urandom)
        policy.publish(begun, practice_rules())
        running = cls(begun, clock_file, *_serve(folder / "house", clock_file))
        running.move_to(TODAY)
        return running

    def move_to(self, day: date) -> None:
        """Nine o'clock in the morning of a day."""
        morning = datetime(day.year, day.month, day.day, 9, tzinfo=LOCAL).astimezone(UTC)
        self.clock_file.write_text(str(int(morning.timestamp() * 1000) - time.time_ns() // 1_000_000), "ascii")

    def connect(self) -> httpx.Client:
        """A way to it; all are closed after the test."""
        self.connections.append(httpx.Client(base_url=self.address, trust_env=False, timeout=10))
        return self.connections[-1]

    def disconnect(self) -> None:
        """Close every way that was opened."""
        while self.connections:
            self.connections.pop().close()

    def kill(self) -> None:
        """As when the power fails: nothing is said, nothing is finished."""
        self.process.kill()
        self.process.communicate()

    def serve_again(self) -> None:
        """The same folder, a new process."""
        self.process, self.address = _serve(self.house.folder, self.clock_file)

    def stop(self) -> int:
        """Ask it to stop; answers its status."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.communicate(timeout=10)
        finally:
            self.process.kill()
        return self.process.returncode

    def laptop(self, role: Role, branch: str, name: str = "林晓燕") -> "Laptop":
        """A new member of staff with an enrolled laptop."""
        return self.laptop_of(accounts.hire(self.house, name, role, branch).id)

    def laptop_of(self, staff: str) -> "Laptop":
        """One more laptop of somebody."""
        return Laptop.enrol(self, accounts.issue_code(self.house, staff))


def _serve(folder: Path, clock_file: Path) -> tuple[subprocess.Popen[bytes], str]:
    source = str(resources.root() / "src")
    process = subprocess.Popen(
        [sys.executable, "-m", "officer_desk.headoffice", "serve", str(folder), "--clock", str(clock_file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": source},
    )
    line = process.stdout.readline() if process.stdout and ready(process.stdout, 30) else b""
    if not line:
        process.kill()
        process.communicate()
        raise AssertionError("head office did not start")
    return process, f"http://127.0.0.1:{json.loads(line)['port']}"


@dataclass
class Laptop:
    """A device as the protocol sees it: its keys, its chain, and what it has not pushed."""

    home: RunningHouse
    web: httpx.Client
    signing: SigningKey
    box: BoxKey
    hello: Hello
    lease: Lease
    head: chain.Head
    acknowledged: chain.Head
    waiting: list[Operation] = field(default_factory=list)
    keys: dict[str, PersonKey] = field(default_factory=dict)
    nonce: bytes = b""

    @classmethod
    def enrol(cls, home: RunningHouse, code: str) -> "Laptop":
        """Make a device with a code."""
        signing, box = SigningKey.generate(os.urandom), BoxKey.generate(os.urandom)
        web = home.connect()
        hello = exchange.read(web.get("/v1/hello").content, Hello)
        asked = Enrolment(code, signing.verify_key.raw, box.public)
        answer = web.post("/v1/enrol", content=exchange.spell(asked))
        assert answer.status_code == 200, answer.text
        lease = exchange.read(answer.content, Lease)
        start = chain.start(lease.device)
        return cls(home, web, signing, box, hello, lease, start, start, nonce=hello.nonce)

    @property
    def id(self) -> str:
        return self.lease.device

    def connect_again(self) -> None:
        """To where the head office is now."""
        self.web = self.home.connect()
        self.nonce = exchange.read(self.web.get("/v1/hello").content, Hello).nonce

    def ask(self, method: str, path: str, body: bytes = b"", **changed: str) -> httpx.Response:
        """One signed request; `changed` headers take the place of the right ones."""
        signature = self.signing.sign(request_message(method, path, body, self.nonce))
        headers = {
            exchange.DEVICE_HEADER: self.id,
            exchange.NONCE_HEADER: self.nonce.hex(),
            exchange.SIGNATURE_HEADER: signature.hex(),
            **{name.replace("_", "-"): value for name, value in changed.items()},
        }
        answer = self.web.request(method, path, content=body, headers=headers)
        self.nonce = bytes.fromhex(answer.headers[exchange.NEXT_NONCE_HEADER])
        return answer

    def record(self, act: acts.Act, case: str, version: int = 0, **different: Any) -> Operation:
        """Write down what was done, as the next operation of this laptop's chain."""
        kind, payload = payload_of(act)
        operation = Operation(
            id=self.new_id(),
            branch=self.lease.staff.branch,
            device=self.id,
            seq=self.head.seq + 1,
            actor=self.lease.staff.id,
            kind=kind,
            schema=SCHEMA,
            case=case,
            version=version,
            business_date=TODAY,
            written_at=self.home.house.now(),
            pack=1,
            payload=payload,
        )
        operation = replace(operation, **different)
        self.head = chain.follow(self.head, operation)
        self.waiting.append(operation)
        return operation

    def batch(self, *operations: Operation, previous: chain.Head | None = None) -> Push:
        """A signed batch of these operations, or of all that wait."""
        chosen = operations or tuple(self.waiting)
        before = previous or self.acknowledged
        unsigned = Push(self.id, before, chosen, {person: self.boxed(person) for person in self.keys})
        return self.sign(unsigned)

    def sign(self, push: Push) -> Push:
        after = chain.follow_all(push.previous, push.operations)
        return replace(push, signature=self.signing.sign(exchange.batch_message(push, after)))

    def boxed(self, person: str) -> bytes:
        context = b"od/person-key/v1/" + person.encode()
        return seal_to(self.hello.box_key, self.keys[person].raw, context, os.urandom)

    def push(self, batch: Push | None = None) -> PushAnswer:
        """Push what waits, or this batch, and keep where the chain is acknowledged."""
        answer = self.ask("POST", "/v1/push", exchange.spell(batch or self.batch()))
        assert answer.status_code == 200, answer.text
        read = exchange.read(answer.content, PushAnswer)
        if not read.stop:
            self.acknowledged = read.head
            self.waiting = [operation for operation in self.waiting if operation.seq > read.head.seq]
        return read

    def feed(self, after: int = 0, limit: int = 500) -> exchange.FeedPage:
        """One page, its signature checked."""
        answer = self.ask("POST", "/v1/feed", exchange.spell({"after": after, "limit": limit}))
        assert answer.status_code == 200, answer.text
        page = exchange.read(answer.content, exchange.FeedPage)
        exchange.verify_page(page, self.home.house.keys.signing.verify_key)
        return page

    def figures(self, as_of: date = TODAY) -> exchange.Figures:
        answer = self.ask("POST", "/v1/figures", exchange.spell({"as_of": as_of.isoformat()}))
        return exchange.read(answer.content, exchange.Figures)

    def send_file(self, document: str, data: bytes = FILE) -> None:
        """All chunks of a file, and the end of it."""
        for number, begin in enumerate(range(0, len(data), exchange.CHUNK_BYTES)):
            chunk = data[begin : begin + exchange.CHUNK_BYTES]
            sent = self.ask("PUT", f"/v1/attachments/{document}/chunks/{number}", chunk, od_sha256=sha256(chunk).hex())
            assert sent.status_code == 200, sent.text
        done = self.ask("POST", f"/v1/attachments/{document}/complete", exchange.spell({"sha256": sha256(data)}))
        assert done.status_code == 200, done.text

    def new_id(self) -> str:
        return new_id(self.home.house.now(), os.urandom)

    def person_key(self, person: str) -> PersonKey:
        return self.keys.setdefault(person, PersonKey.generate(os.urandom))

    def seal(self, value: object, person: str) -> Any:
        return seal_value(value, person, self.person_key(person), os.urandom)


def sha256(data: bytes) -> bytes:
    return exchange.canonical.digest(data)


def receive_customer(officer: Laptop, who: Identity = WANG) -> str:
    """A customer with both consents; answers the case."""
    customer = officer.new_id()
    officer.record(acts.CustomerReceived(CustomerKind.WAGE_EARNER, officer.seal(who, customer), "zh_CN"), customer)
    for version, purpose in enumerate(Purpose, 1):
        officer.record(acts.ConsentGiven(Consent(customer, purpose, TODAY)), customer, version)
    return customer


def need(officer: Laptop, customer: str) -> Need:
    words = officer.seal(Words("给店里进货"), customer)
    return Need(Channel.HOME_VISIT, LoanPurpose.STOCK, 3_000_000, 12, 400_000, words)


def agreed_quote(principal_minor: int = 3_000_000) -> Quote:
    product = read_pack(practice_rules()).product("wage-equal")
    return quote(terms_of(product, principal_minor, 12, TODAY))


def apply_for(officer: Laptop, customer: str, *, papers: bool = True) -> tuple[str, list[str]]:
    """An application with all its papers, submitted; answers the case and the papers' ids."""
    case = officer.new_id()
    officer.record(acts.ApplicationOpened(customer, need(officer, customer)), case)
    quoted = agreed_quote()
    officer.record(acts.ProductChosen(quoted), case, 1)
    kinds = ("id_card", "employment_certificate", "bank_flow") if papers else ()
    documents = [officer.new_id() for _ in kinds]
    for version, (kind, id) in enumerate(zip(kinds, documents, strict=True), 2):
        officer.record(attached(officer, id, kind, customer), case, version)
    cash_flow = CashFlow(wages=Wages(1_200_000, 1_200_000), household_expenses_minor=300_000)
    survey = Survey(cash_flow, assess(cash_flow, quoted.largest_minor))
    officer.record(acts.SurveyRecorded(survey), case, 2 + len(kinds))
    officer.record(acts.ApplicationSubmitted(quoted.terms), case, 3 + len(kinds))
    return case, documents


def attached(officer: Laptop, id: str, kind: str, person: str) -> acts.DocumentAttached:
    expires = date(2036, 1, 1) if kind == "id_card" else None
    document = Document(id, kind, person, "0" * 64, len(FILE), "image/jpeg", expires_on=expires)
    key = seal_to(officer.hello.box_key, b"k" * 32, b"od/file-key/v1/" + id.encode(), os.urandom)
    return acts.DocumentAttached(document, key)


def decision(laptop: Laptop, level: Level, amount_minor: int = 3_000_000) -> Decision:
    return Decision(level, Verdict.AGREE, laptop.lease.staff.id, TODAY, amount_minor, "capacity_proven")


def signed_by(*people: str) -> SignedPaper:
    signatures = tuple(Signature(person, PartyRole.BORROWER, Manner.INK) for person in people)
    return SignedPaper("0" * 32, "contract", "1", "w", "s", "zh_CN", TODAY, signatures)


def lend(officer: Laptop, application: str, customer: str) -> str:
    """From the signed cost sheet to the money on the account; answers the loan's case."""
    loan, quoted = officer.new_id(), agreed_quote()
    paper = signed_by(customer)
    officer.record(acts.CostSheetSigned(application, customer, quoted, (), paper), loan)
    account = officer.seal(ACCOUNT, customer)
    officer.record(acts.ContractSigned("N-1", quoted, account, paper), loan, 1)
    paid_out = Disbursement(3_000_000, TODAY, account, "V-1")
    officer.record(acts.DisbursementRecorded(paid_out, quoted), loan, 2)
    return loan


def repay(
    officer: Laptop, loan: str, bag: str, amount_minor: int, number: int = 1, on: date = TODAY, **different: Any
) -> Operation:
    """Cash for a loan, in the officer's bag."""
    text = f"{officer.lease.blocks[0].prefix}{number:06d}"
    receipt = Receipt(text, amount_minor, PayChannel.CASH, on, officer.lease.staff.id)
    act = acts.RepaymentRecorded(receipt, 0, 0, 0, amount_minor, 0)
    came = officer.record(act, loan, 2 + number, business_date=on, **different)
    taken = acts.CashTaken(CashIn(text, loan, amount_minor, on))
    officer.record(taken, bag, number - 1, business_date=on, caused_by=came.id)
    return came


@dataclass
class Branch:
    """The people of one branch with their laptops, and the customer they lend to."""

    home: RunningHouse
    name: str
    officer: Laptop
    reviewer: Laptop
    approver: Laptop
    customer: str = ""
    application: str = ""
    loan: str = ""
    bag: str = ""
    documents: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, home: RunningHouse, name: str) -> "Branch":
        return cls(
            home,
            name,
            home.laptop(Role.OFFICER, name),
            home.laptop(Role.REVIEWER, name, "陈立"),
            home.laptop(Role.APPROVER, name, "何敏"),
        )

    def submit(self) -> None:
        """A customer, an application and its papers, at head office."""
        self.customer = receive_customer(self.officer)
        self.application, self.documents = apply_for(self.officer, self.customer)
        answer = self.officer.push()
        assert {one.outcome for one in answer.answers} == {Outcome.APPLIED}, answer.answers
        for document in self.documents:
            self.officer.send_file(document)

    def approve(self) -> PushAnswer:
        """Reviewed by one, approved by another."""
        self.reviewer.record(acts.ApplicationReviewed(decision(self.reviewer, Level.REVIEW)), self.application, 7)
        self.reviewer.push()
        self.approver.record(acts.ApplicationDecided(decision(self.approver, Level.APPROVAL)), self.application, 8)
        return self.approver.push()

    def pay_out(self) -> PushAnswer:
        """Signed and disbursed."""
        self.loan = lend(self.officer, self.application, self.customer)
        return self.officer.push()

    def take_money(self, amount_minor: int, number: int = 1) -> PushAnswer:
        """One repayment in cash."""
        self.bag = self.bag or self.officer.new_id()
        repay(self.officer, self.loan, self.bag, amount_minor, number)
        return self.officer.push()


@contextmanager
def running_house(folder: Path) -> Iterator[RunningHouse]:
    """A head office for a test; it is stopped whatever happens."""
    running = RunningHouse.begin(folder)
    try:
        yield running
    finally:
        running.disconnect()
        running.process.kill()
        running.process.communicate()
        running.house.close()
