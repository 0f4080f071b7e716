"""A whole loan by itself: each shipped visit, one of one's own, and wrong ones that change nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.journey.conftest import VISITS, journey

EVERYTHING = {
    "customer_received",
    "application_submitted",
    "application_reviewed",
    "application_decided",
    "cost_sheet_signed",
    "contract_signed",
    "disbursement_recorded",
    "repayment_recorded",
    "cash_taken",
    "cash_counted",
}


def told(out: Path) -> dict[str, Any]:
    return json.loads((out / "journey.json").read_text("utf-8"))


def clear_texts(visit: dict[str, Any]) -> list[bytes]:
    """What nobody may find on the disk: names, numbers, phones, addresses, in the spellings a file may have."""
    people = [visit["who"], *(party["who"] for party in visit["parties"])]
    known = {person[key] for person in people for key in ("name", "id_number", "phone", "address")}
    known.add(visit["account"]["number"])
    return [text.encode(spelling) for text in known for spelling in ("utf-8", "utf-16-le", "utf-16-be", "gb18030")]


@pytest.mark.parametrize("name", ["wage_earner", "trader", "farmer"])
def test_a_shipped_visit_becomes_a_loan_whose_figures_agree(tmp_path, name):
    out, data = tmp_path / "out", tmp_path / "data"

    ended = journey(out, "--visit", str(VISITS / f"{name}.json"), "--data", str(data))

    assert ended.returncode == 0, ended.stderr
    story = told(out)
    outcomes = {one["kind"]: one["outcome"] for step in story["steps"] for one in step.get("operations", ())}
    assert set(outcomes) >= EVERYTHING
    assert set(outcomes.values()) == {"applied"}
    assert story["figures"]["equal"] is True
    assert story["figures"]["desk"]["loans"][0]["receipts"] == 1
    assert len(list((out / "screens").glob("*.png"))) > 30
    visit = json.loads((VISITS / f"{name}.json").read_bytes())
    _papers_are_whole(out, visit)
    _nothing_in_clear(data, visit)


def _papers_are_whole(out: Path, visit: dict[str, Any]) -> None:
    papers = {path.name.split("-")[0]: PdfReader(path) for path in (out / "papers").glob("*.pdf")}
    assert {"contract", "cost_disclosure", "disbursement", "receipt"} <= set(papers)
    for form, paper in papers.items():
        assert visit["who"]["name"] in "".join(page.extract_text() for page in paper.pages), form
        assert all(_embedded(page) for page in paper.pages), form


def _embedded(page: Any) -> bool:
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    described = [font.get("/DescendantFonts", [font])[0].get_object()["/FontDescriptor"] for font in fonts]
    return all({"/FontFile2", "/FontFile3"} & set(one.get_object()) for one in described)


def _nothing_in_clear(data: Path, visit: dict[str, Any]) -> None:
    looked_at = [path for path in data.rglob("*") if path.is_file()]
    assert any(path.suffix == ".attachment" for path in looked_at)
    for path in looked_at:
        bytes_on_disk = path.read_bytes()
        assert not any(text in bytes_on_disk for text in clear_texts(visit)), path.name


def test_a_visit_of_one_s_own_becomes_a_loan(tmp_path):
    visit = json.loads((VISITS / "wage_earner.json").read_bytes())
    visit["who"] |= {"name": "欧阳振华", "id_number": "110105199003072872", "birth_date": "1990-03-07"}
    visit["papers"][0]["number"] = "110105199003072872"
    visit["account"]["holder"] = "欧阳振华"
    visit |= {"amount": "12000.00", "term_months": 10, "agreed": "10000.00", "language": "zh_TW"}
    (tmp_path / "own.json").write_text(json.dumps(visit, ensure_ascii=False), "utf-8")

    ended = journey(tmp_path / "out", "--visit", str(tmp_path / "own.json"), "--language", "zh_TW")

    assert ended.returncode == 0, ended.stderr
    assert told(tmp_path / "out")["figures"]["desk"]["loans"][0]["principal_minor"] == 1_000_000


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (lambda visit: visit["who"].update(id_number="320000199506189928"), "who.id_number"),
        (lambda visit: visit.update(amount="900000.00"), "amount"),
        (lambda visit: visit["who"].pop("birth_date"), "who.birth_date"),
        (lambda visit: visit.update(purpos="stock"), "purpos"),
    ],
)
def test_a_wrong_visit_stops_with_a_sentence_that_names_the_field(
    tmp_path, change: Callable[[Any], object], names: str
):
    visit = json.loads((VISITS / "wage_earner.json").read_bytes())
    change(visit)
    (tmp_path / "wrong.json").write_text(json.dumps(visit, ensure_ascii=False), "utf-8")
    out, data = tmp_path / "out", tmp_path / "data"

    ended = journey(out, "--visit", str(tmp_path / "wrong.json"), "--data", str(data))

    assert ended.returncode == 2
    assert ended.stderr.startswith(f"{names}: ")
    assert len(ended.stderr.strip().splitlines()) == 1
    assert not out.exists()
    assert not data.exists()
