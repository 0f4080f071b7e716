"""Whom a desk believes: answers that are forged, too large, of another protocol, or signed by nobody."""

import ssl
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
import zstandard
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts
from officer_desk.protocol import canonical, exchange
from officer_desk.protocol.exchange import MOST_BYTES, FeedPage, Hello, Lease, PushAnswer, pack_message
from officer_desk.protocol.judgement import Outcome
from officer_desk.services.progress import entries
from officer_desk.sync.client import Client
from officer_desk.sync.report import HeadOfficeRefused, NoNetwork, NotHeadOffice, UpdateNeeded
from tests.sync.line import Asked, Line, laid, page_of, with_body
from tests.sync.people import NAMES


def forged(path: str, kind: type, change: Callable) -> Callable:
    """Answers from one address changed and spelt again."""

    def forge(asked: Asked, answer):
        if asked.path != path:
            return answer
        return with_body(answer, exchange.spell(change(exchange.read(answer.body, kind))))

    return forge


def test_rules_and_colleagues_that_changed_are_told_until_the_desk_is_opened_again(officer_only):
    before = officer_only.sync(officer_only.officer).lease_changed
    accounts.hire(officer_only.home.house, NAMES[Role.REVIEWER], Role.REVIEWER, officer_only.name)

    told = [officer_only.sync(officer_only.officer).lease_changed for _ in range(2)]
    officer_only.reopen(Role.OFFICER)
    after = officer_only.sync(officer_only.officer).lease_changed

    assert (before, told, after) == (False, [True, True], False)
    assert [one.name for one in officer_only.officer.colleagues] == [NAMES[Role.REVIEWER]]


def test_rules_that_head_office_did_not_sign_are_not_kept(officer_only, line):
    officer_only.address = line.address
    line.forges = forged("/v1/lease", Lease, lambda lease: replace(lease, pack=canonical.encode({"number": 9})))
    before = officer_only.officer.store.lease()

    with pytest.raises(NotHeadOffice):
        officer_only.sync(officer_only.officer)

    assert officer_only.officer.store.lease() == before


def test_rules_that_only_a_newer_program_reads_ask_for_an_update_and_the_desk_still_opens(officer_only, line):
    officer_only.address = line.address
    keys = officer_only.home.house.keys
    newer = canonical.encode({**canonical.decode(officer_only.officer.store.lease().pack), "moon_phase": 3})
    line.forges = forged(
        "/v1/lease",
        Lease,
        lambda lease: replace(lease, pack=newer, pack_signature=keys.signing.sign(pack_message(newer))),
    )
    before = officer_only.officer.pack

    with pytest.raises(UpdateNeeded):
        officer_only.sync(officer_only.officer)

    assert officer_only.reopen(Role.OFFICER).pack == before


def test_a_head_office_that_speaks_only_newer_asks_for_an_update(officer_only, line):
    officer_only.address = line.address
    line.forges = forged("/v1/hello", Hello, lambda hello: replace(hello, protocol_least=2, protocol_most=3))

    with pytest.raises(UpdateNeeded):
        officer_only.sync(officer_only.officer)


def test_a_page_that_was_changed_on_the_way_is_not_taken_in(everybody, line):
    everybody.address = line.address
    everybody.apply()
    everybody.sync(everybody.officer)
    line.forges = forged(
        "/v1/feed",
        FeedPage,
        lambda page: replace(page, items=tuple(replace(item, outcome=Outcome.REJECTED) for item in page.items)),
    )

    with pytest.raises(NotHeadOffice):
        everybody.sync(everybody.reviewer)

    assert entries(everybody.reviewer) == ()
    assert everybody.reviewer.store.cursor() == 0


def test_answers_to_other_operations_settle_nothing(officer_only, line):
    officer_only.address = line.address
    officer_only.apply()
    line.forges = forged(
        "/v1/push", PushAnswer, lambda answer: replace(answer, answers=tuple(reversed(answer.answers)))
    )

    with pytest.raises(NotHeadOffice):
        officer_only.sync(officer_only.officer)

    assert {entry.outcome for entry in entries(officer_only.officer)} == {""}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(bytes(MOST_BYTES + 1), id="long"),
        pytest.param(zstandard.compress(bytes(100 * 1024 * 1024)), id="large_when_opened"),
        pytest.param(zstandard.ZstdCompressor(write_content_size=False).compress(bytes(1000)), id="of_unknown_size"),
    ],
)
def test_an_answer_larger_than_any_honest_one_is_not_opened(officer_only, line, body):
    officer_only.address = line.address
    line.forges = lambda _, answer: with_body(answer, body)

    with pytest.raises(NotHeadOffice):
        officer_only.sync(officer_only.officer)


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_gateway_without_a_head_office_behind_it_is_as_no_network(officer_only, line, status):
    officer_only.address = line.address
    line.forges = page_of(status, b"<html>later</html>")

    with pytest.raises(NoNetwork):
        officer_only.sync(officer_only.officer)


def test_a_head_office_that_stumbles_is_named_as_that(officer_only, line):
    officer_only.address = line.address
    line.forges = page_of(500, b"Internal Server Error", "text/plain")

    with pytest.raises(HeadOfficeRefused) as refused:
        officer_only.sync(officer_only.officer)

    assert refused.value.reason == "failed"


@pytest.mark.parametrize(
    "address",
    ["https://a..b", "https://x:abc", "https://somebody:secret@x", "https://x/?a=b", "https://x\n.y", "http:"],
)
def test_an_address_that_is_none_is_refused(address):
    with pytest.raises(HeadOfficeRefused) as refused:
        Client(address)

    assert refused.value.reason == "address"


def test_a_head_office_for_which_nobody_vouches_gets_no_request(home, tmp_path):
    certificate = vouched(tmp_path)
    inside = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    inside.load_cert_chain(certificate)
    known = ssl.create_default_context(cafile=str(certificate))

    with laid(lambda: home.address, inside) as line:
        with Client(line.address, authorities=known) as client:
            answered = client.hello()
        passed = asked_so_far(line)
        with Client(line.address) as client, pytest.raises(NotHeadOffice):
            client.hello()

    assert answered.verify_key == home.house.keys.signing.verify_key.raw
    assert passed == asked_so_far(line) == ["/v1/hello"]


def asked_so_far(line: Line) -> list[str]:
    return list(line.paths())


def vouched(folder: Path) -> Path:
    """A certificate of this machine, its key, and nobody but itself to vouch for it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "head office")])
    begins = datetime.now(UTC) - timedelta(days=1)
    public = key.public_key()
    certificate = (
        x509.CertificateBuilder(name, name, public, x509.random_serial_number(), begins, begins + timedelta(days=3))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / "head_office.pem"
    file.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return file
