"""Blanks are found before anybody signs over them."""

from dataclasses import replace

import pytest

from officer_desk import resources
from officer_desk.printing.check import blanks
from officer_desk.printing.form import read_form
from tests.printing.samples import CONTRACT, GUARANTOR, PAPERS, WANG_MIN


def found(form, facts):
    return [finding.facts["field"] for finding in blanks(read_form(resources.forms(), form, "zh_CN"), facts)]


@pytest.mark.parametrize("form", PAPERS)
def test_complete_facts_leave_nothing_blank(form):
    assert found(form, PAPERS[form]) == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"court": " "}, "court"),
        ({"account": replace(CONTRACT.account, number="")}, "account.number"),
        ({"parties": (replace(WANG_MIN, address=""), GUARANTOR)}, "borrower.address"),
        ({"parties": (WANG_MIN, replace(GUARANTOR, id_number=""))}, "parties.id_number"),
        ({"parties": (WANG_MIN, replace(GUARANTOR, guarantee_manner=""))}, "guarantors.guarantee_manner"),
        ({"parties": (WANG_MIN, replace(GUARANTOR, guarantee_months=0))}, "guarantors.guarantee_months"),
        ({"channels": ()}, "channels"),
        ({"cost_sheet": ""}, "cost_sheet"),
    ],
)
def test_a_required_field_left_empty_is_named(change, field):
    assert found("contract", replace(CONTRACT, **change)) == [field]


def test_a_guarantee_is_not_missed_where_nobody_guarantees():
    assert found("contract", replace(CONTRACT, parties=(WANG_MIN,))) == []
