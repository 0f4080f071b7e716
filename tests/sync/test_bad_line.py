"""Lines that break, lie or stand still: nothing is lost, nothing is there twice, and a wrong answer changes nothing."""

from dataclasses import replace

import pytest

from officer_desk.headoffice import accounts
from officer_desk.services.progress import entries
from officer_desk.store.desk_store import HeadOffice
from officer_desk.sync.client import Client
from officer_desk.sync.report import HeadOfficeRefused, NoNetwork, NotHeadOffice, Revoked
from tests.sync.line import Fault, page_of, with_body

STEPS = ("/v1/hello", "/v1/push", "/v1/lease", "/v1/feed", "/v1/figures", "/chunks/0", "/complete")


def outcomes(desk) -> list[str]:
    return [entry.outcome for entry in entries(desk)]


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("step", STEPS)
def test_a_line_that_breaks_at_a_step_costs_nothing(officer_only, line, step, fault):
    officer_only.address = line.address
    desk = officer_only.officer
    officer_only.apply()
    recorded = len(entries(desk))
    line.breaks_at(step, fault)

    with pytest.raises(NoNetwork):
        officer_only.sync(desk)
    line.mend()
    report = officer_only.sync(desk)

    assert report.agrees
    assert outcomes(desk) == ["applied"] * recorded
    assert desk.store.waiting_files() == ()


def test_an_upload_goes_on_where_it_was_cut(officer_only, line):
    officer_only.address = line.address
    desk = officer_only.officer
    officer_only.apply()
    line.breaks_at("/complete", Fault.BEFORE)
    with pytest.raises(NoNetwork):
        officer_only.sync(desk)
    brought = line.paths("PUT")
    line.mend()

    officer_only.sync(desk)

    assert brought
    assert not set(line.paths("PUT")) & set(brought)


def test_without_a_network_nothing_changes(officer_only):
    desk = officer_only.officer
    officer_only.apply()
    before = outcomes(desk)
    officer_only.address = "http://127.0.0.1:9"

    with pytest.raises(NoNetwork):
        officer_only.sync(desk)

    assert outcomes(desk) == before
    assert set(before) == {""}


def test_a_laptop_that_was_asleep_for_a_month_syncs_at_once(officer_only):
    desk = officer_only.officer
    with officer_only.calling(desk) as client:
        client.hello()
        officer_only.home.move_to(desk.today().replace(year=desk.today().year + 1))

        answered = client.ask("/v1/lease", {"left": 100}, dict)

    assert answered["device"] == desk.device.id


def test_a_page_in_between_is_not_head_office(officer_only, line):
    officer_only.address = line.address
    officer_only.apply()
    line.forges = page_of(200, b"<html>Welcome to our hotel</html>")

    with pytest.raises(NotHeadOffice):
        officer_only.sync(officer_only.officer)

    assert set(outcomes(officer_only.officer)) == {""}


def test_an_answer_of_noise_is_not_head_office(officer_only, line):
    officer_only.address = line.address
    line.forges = lambda _, answer: with_body(answer, b"\x28\xb5\x2f\xfd" + bytes(40))

    with pytest.raises(NotHeadOffice):
        officer_only.sync(officer_only.officer)


def test_another_head_office_at_the_same_address_gets_nothing(officer_only):
    desk = officer_only.officer
    officer_only.apply()
    known = desk.device.head_office
    stranger = HeadOffice(known.address, bytes(32), known.box_key, known.recovery_key)
    deceived = replace(desk, device=replace(desk.device, head_office=stranger))

    with pytest.raises(NotHeadOffice):
        officer_only.sync(deceived)

    assert set(outcomes(desk)) == {""}


def test_a_revoked_laptop_hands_over_its_work_and_hears_nothing_more(officer_only):
    desk = officer_only.officer
    officer_only.apply()
    accounts.revoke(officer_only.home.house, desk.device.id)

    with pytest.raises(Revoked):
        officer_only.sync(desk)

    assert set(outcomes(desk)) == {""}


@pytest.mark.parametrize("address", ["http://example.org", "ftp://127.0.0.1", "example.org", ""])
def test_an_address_that_is_not_safe_is_refused_before_anything_is_sent(address):
    with pytest.raises(HeadOfficeRefused) as refused:
        Client(address)

    assert refused.value.reason == "address"


def test_a_code_is_good_for_one_laptop(officer_only):
    staff = officer_only.officer.me.id
    code = accounts.issue_code(officer_only.home.house, staff)
    second = officer_only.enrol(officer_only.folder / "second", code)
    second.store.close()

    with pytest.raises(HeadOfficeRefused) as refused:
        officer_only.enrol(officer_only.folder / "third", code)

    assert refused.value.reason == "code"
