"""A prepared visit on record: the shipped ones whole, and wrong ones refused by the field of their file."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from officer_desk import resources
from officer_desk.domain.application import Stage
from officer_desk.domain.errors import BadField
from officer_desk.services import applications
from officer_desk.services.prepared import record_visit
from officer_desk.services.visits import read_visit
from tests.desks import open_desk
from tests.services.test_main_job import PICTURE, VISITS, visit

Change = Callable[[dict[str, Any]], object]


def picture(_: object) -> tuple[bytes, str]:
    return PICTURE, "image/png"


@pytest.mark.parametrize("name", VISITS)
def test_a_shipped_visit_is_recorded_up_to_its_submission(tmp_path, name):
    desk = open_desk(tmp_path)

    application = record_visit(desk, visit(name), picture)

    page = applications.page(desk, application)
    assert page.application.stage is Stage.SUBMITTED
    assert len(page.application.documents) == len(visit(name).papers)


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        (lambda v: v["who"].update(id_number="370000198804129926"), "who.id_number", "checksum"),
        (lambda v: v["who"].update(licence="92370000MA00000156"), "who.licence", "checksum"),
        (lambda v: v["who"].update(phone="12"), "who.phone", "length"),
        (lambda v: v["who"].pop("birth_date"), "who.birth_date", "missing"),
        (lambda v: v.update(amount="9000000.00"), "amount", "amount_over_limit"),
        (lambda v: v.update(term_months=600), "term_months", "term_out_of_range"),
        (lambda v: v.update(product="gold"), "product", "unknown"),
        (lambda v: v["parties"][0]["who"].update(id_number="1"), "parties[0].who.id_number", "length"),
        (lambda v: v["papers"][0].update(number="370000198609039935"), "papers[0].number", "checksum"),
        (lambda v: v["papers"][0].update(number="370000198609039934"), "papers", "document_mismatch"),
        (lambda v: v["papers"].pop(), "papers", "document_missing"),
        (lambda v: v["flags"].clear(), "flags", "flag_open"),
        (lambda v: v["consents"].pop(), "consents", "consent_missing"),
        (lambda v: v["account"].update(holder="王五"), "account.holder", "not_own"),
        (lambda v: v["account"].update(number="123"), "account.number", "length"),
    ],
)
def test_a_wrong_visit_is_refused_by_the_field_of_its_file(tmp_path, change: Change, field: str, reason: str):
    told = json.loads((resources.root() / "resources" / "visits" / "trader.json").read_bytes())
    change(told)

    with pytest.raises(BadField) as refused:
        record_visit(open_desk(tmp_path), read_visit(json.dumps(told).encode()), picture)

    assert (refused.value.field, refused.value.reason) == (field, reason)
