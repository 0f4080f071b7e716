"""Laptops that are switched off, work that goes on meanwhile, files that arrive in pieces, codes whose answer was lost."""

import itertools
import os
from contextlib import suppress

import pytest

from officer_desk.domain.staff import Role
from officer_desk.headoffice import accounts
from officer_desk.services import applications, cash, documents
from officer_desk.services.prepared import record_visit
from officer_desk.services.progress import entries
from officer_desk.sync import exchange
from officer_desk.sync.report import NoNetwork, Part, Progress
from tests.services.test_main_job import visit
from tests.sync.line import Fault

PDF = b"%PDF-1.7\n" + os.urandom(200_000)


def with_long_papers(people) -> str:
    """A visit whose papers are of four pieces each."""
    return record_visit(people.officer, visit("wage_earner"), lambda _: (PDF, "application/pdf"))


def test_a_laptop_switched_off_at_every_request_in_turn_ends_with_all_of_it_sent_once(officer_only, line):
    officer_only.address = line.address
    officer_only.apply("trader")
    recorded = len(entries(officer_only.officer))
    report = None

    for number in itertools.count(1):
        desk = officer_only.reopen(Role.OFFICER)
        line.mend()
        line.breaks = lambda asked, number=number: Fault.AFTER if asked.number >= number else None
        with suppress(NoNetwork):
            report = officer_only.sync(desk)
        if report is not None:
            break

    assert number > 5
    assert report.agrees
    assert [entry.outcome for entry in entries(desk)] == ["applied"] * recorded
    assert desk.store.waiting_files() == ()


def test_what_is_done_while_a_sync_runs_waits_for_the_next(officer_only):
    desk = officer_only.officer
    officer_only.apply()

    def work_on(progress: Progress) -> None:
        if progress.part is Part.RECEIVING:
            cash.count_bag(desk, {})

    with officer_only.calling(desk) as client:
        exchange.run(desk, client, work_on)
    meanwhile = desk.store.pending_count(desk.device.id)
    counted = len(cash.page(desk).bag.counts)
    report = officer_only.sync(desk)

    assert meanwhile == counted > 0
    assert report.sent == meanwhile
    assert report.agrees
    assert len(cash.page(desk).bag.counts) == counted


def test_only_the_missing_pieces_of_a_file_are_sent(officer_only, line):
    officer_only.address = line.address
    with_long_papers(officer_only)
    line.breaks_at("/chunks/2", Fault.AFTER)
    with pytest.raises(NoNetwork):
        officer_only.sync(officer_only.officer)
    first = line.paths("PUT")[0].removesuffix("/chunks/0")
    line.mend()

    report = officer_only.sync(officer_only.reopen(Role.OFFICER))

    assert [path for path in line.paths("PUT") if path.startswith(first)] == [f"{first}/chunks/3"]
    assert report.files_sent == 3


def test_a_piece_that_is_not_the_laptop_s_is_sent_anew(everybody, line):
    everybody.address = line.address
    application = with_long_papers(everybody)
    line.breaks_at("/chunks/0", Fault.BEFORE)
    with pytest.raises(NoNetwork):
        everybody.sync(everybody.officer)
    piece = line.paths("PUT")[0]
    line.mend()
    with everybody.calling(everybody.officer) as client:
        client.put(piece, b"of another file")

    everybody.sync(everybody.officer, everybody.reviewer)

    assert everybody.officer.store.waiting_files() == ()
    known = applications.page(everybody.reviewer, application).application
    assert [documents.picture(everybody.reviewer, one.id) for one in known.documents] == [PDF] * 3


def test_a_paper_that_is_not_whole_at_head_office_is_fetched_later(everybody, line):
    everybody.address = line.address
    application = with_long_papers(everybody)
    line.breaks_at("/complete", Fault.BEFORE)
    with pytest.raises(NoNetwork):
        everybody.sync(everybody.officer)
    line.mend()
    too_early = everybody.sync(everybody.reviewer)

    everybody.sync(everybody.officer)
    later = everybody.sync(everybody.reviewer)

    assert (too_early.files_received, later.files_received) == (0, 3)
    known = applications.page(everybody.reviewer, application).application
    assert documents.picture(everybody.reviewer, known.documents[0].id) == PDF


def test_an_enrolment_whose_answer_was_lost_makes_one_device(people, line):
    people.address = line.address
    line.breaks = lambda asked: Fault.AFTER if (asked.path, len(line.paths("POST"))) == ("/v1/enrol", 1) else None

    people.join(Role.OFFICER)

    with people.home.house.database.read() as connection:
        ours = [one for one in accounts.devices(connection) if one.branch == people.name]
    assert line.paths("POST") == ["/v1/enrol", "/v1/enrol"]
    assert [one.id for one in ours] == [people.officer.device.id]
