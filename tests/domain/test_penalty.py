"""What is late costs what was agreed, and no rule is refused that lies on its limit."""

from fractions import Fraction

import pytest

from officer_desk.domain.errors import BadField
from officer_desk.domain.penalty import Penalty, contract_penalty, penalty_minor

RULE = Penalty(Fraction(36, 100), grace_days=3, once_minor=500)


@pytest.mark.parametrize(("days", "minor"), [(0, 0), (2, 0), (3, 0), (4, 40_500), (10, 100_500)])
def test_after_the_grace_its_days_count_too(days: int, minor: int):
    assert penalty_minor(RULE, 10_000_000, days) == minor


def test_free_days_of_grace_never_count():
    free = Penalty(Fraction(36, 100), grace_days=3, grace_is_free=True)

    assert penalty_minor(free, 10_000_000, 10) == 70_000


def test_nothing_late_costs_nothing_and_one_cent_its_share():
    assert penalty_minor(RULE, 0, 10) == 0
    assert penalty_minor(RULE, 1, 10) == 500


def test_the_usual_penalty_is_half_as_much_again():
    assert contract_penalty(Fraction(12, 100)).annual_rate == Fraction(18, 100)
    assert contract_penalty(Fraction(12, 100), 1300).annual_rate == Fraction(156, 1000)


@pytest.mark.parametrize("basis", [360, 364, 365, 366])
def test_a_penalty_counts_by_the_days_of_its_year(basis: int):
    assert Penalty(Fraction(1, 10), basis=basis).exact(1_000, 3) == Fraction(300, basis)


def test_a_penalty_may_reach_its_limits():
    most = Penalty(Fraction(10), once_rate=Fraction(1), once_minor=0)

    assert most.once(1_234) == 1_234
    assert most.exact(360, 1) == 10


@pytest.mark.parametrize(
    "beyond",
    [
        {"annual_rate": Fraction(101, 10)},
        {"annual_rate": Fraction(-1, 10)},
        {"once_rate": Fraction(11, 10)},
        {"once_rate": Fraction(-1, 10)},
        {"once_minor": -1},
        {"step_minor": 0},
        {"grace_days": -1},
    ],
)
def test_a_penalty_beyond_its_limits_is_refused(beyond: dict[str, object]):
    with pytest.raises(BadField):
        Penalty(**beyond)


@pytest.mark.parametrize(("base", "days"), [(-1, 1), (1, -1)])
def test_neither_what_is_late_nor_its_days_can_be_negative(base: int, days: int):
    with pytest.raises(BadField):
        penalty_minor(RULE, base, days)
