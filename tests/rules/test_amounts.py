"""How much is asked for."""

from typing import Any

import pytest

from assistant.rules.amounts import amount_maximum, amount_minimum, amount_over_pot
from tests.rules.cases import YEAR, case, gap, only, said

REQUESTED, COSTS = "budget.requested", "budget.costs"
THREE_YEARS = {"project.start": "2027-08-01", "project.end": "2030-07-31"}
ACTIVITY = {"applicant.support": "activity"}


def sums(*amounts: int, first: int = 2027) -> list[dict[str, int]]:
    """A row a year."""
    return [{"year": first + index, "amount": amount} for index, amount in enumerate(amounts)]


@pytest.mark.parametrize(
    ("amounts", "enough"), [((10_000,), True), ((9_999,), False), ((5_000, 5_000), True), ((0,), False)]
)
def test_the_least_is_counted_over_all_years(amounts: tuple[int, ...], enough: bool) -> None:
    assert (said(amount_minimum, case({REQUESTED: sums(*amounts)})) == []) == enough


def test_too_little_is_the_amount_of_the_only_row_or_of_the_table() -> None:
    assert said(amount_minimum, case({REQUESTED: sums(9_999)})) == [("budget.requested[0].amount", "")]
    assert said(amount_minimum, case({REQUESTED: sums(5_000, 4_999)})) == [("budget.requested", "")]


def test_a_single_measure_has_the_same_least() -> None:
    assert only(amount_minimum, case({**ACTIVITY, REQUESTED: sums(9_999)})).variant == "activity"
    assert said(amount_minimum, case({**ACTIVITY, REQUESTED: sums(10_000)})) == []


@pytest.mark.parametrize("rows", [[], [{"year": 2027}]])
def test_a_sum_that_is_not_known_is_not_too_little(rows: list[dict[str, int]]) -> None:
    assert said(amount_minimum, case({REQUESTED: rows})) == []


def test_a_sum_with_a_negative_amount_is_not_reckoned_with() -> None:
    assert said(amount_minimum, case({REQUESTED: sums(-5)}, gaps=[gap("budget.requested[0].amount")])) == []


@pytest.mark.parametrize(
    ("costs", "found"),
    [
        (sums(0, 10_000, 10_000, 0), []),
        (sums(0, 9_999, 10_000, 0), [("budget.costs", "yearly")]),
        (sums(50_000, 9_000, 9_000, 0), [("budget.costs", "years")]),
        (sums(50_000), [("budget.costs", "years")]),
        ([], []),
        ([{"year": 2028, "amount": 5}, {"year": 2029}], []),
    ],
)
def test_a_project_with_low_costs_in_a_whole_year_of_its_period_is_advised(
    costs: list[dict[str, int]], found: list[tuple[str, str]]
) -> None:
    assert said(amount_minimum, case({**THREE_YEARS, COSTS: costs})) == found


def test_the_costs_of_a_part_of_a_year_and_of_a_single_measure_may_be_low() -> None:
    assert said(amount_minimum, case({**YEAR, COSTS: sums(500, 500)})) == []
    assert said(amount_minimum, case({**ACTIVITY, **THREE_YEARS, COSTS: sums(500, 500, 500)})) == []


def test_many_thin_years_are_named_by_the_first_three() -> None:
    long = {"project.start": "2027-01-01", "project.end": "2127-12-31"}
    assert only(amount_minimum, case({**long, COSTS: sums(1)})).params["years"] == "2027, 2028, 2029 …"


@pytest.mark.parametrize(
    ("amounts", "found"), [((1_000_000,), []), ((1_000_001,), [("budget.requested[0].amount", "")])]
)
def test_a_project_asks_for_a_million_a_year_at_most(amounts: tuple[int, ...], found: list[tuple[str, str]]) -> None:
    assert said(amount_maximum, case({REQUESTED: sums(*amounts)})) == found


def test_the_most_is_counted_year_by_year() -> None:
    assert said(amount_maximum, case({REQUESTED: sums(600_000, 600_000)})) == []
    same_year = [{"year": 2027, "amount": 400_000}, {"year": 2027, "amount": 600_001}]
    assert said(amount_maximum, case({REQUESTED: same_year})) == [("budget.requested[1].amount", "")]


def test_only_a_project_has_a_most() -> None:
    assert said(amount_maximum, case({**ACTIVITY, REQUESTED: sums(2_000_000)})) == []


@pytest.mark.parametrize(
    ("costs", "requested", "found"),
    [
        (sums(1_000_000), sums(500_000), []),
        (sums(1_000_001), sums(500_000), [("budget.costs", "yearly")]),
        (sums(1_000_001), sums(1_000_001), [("budget.requested[0].amount", "")]),
        (sums(2_000_000, 2_000_000), sums(5, 5), [("budget.costs", "years")]),
        (sums(1_000_001), [], []),
    ],
)
def test_a_larger_yearly_budget_than_the_most_is_advised(costs: Any, requested: Any, found: Any) -> None:
    assert said(amount_maximum, case({COSTS: costs, REQUESTED: requested})) == found


@pytest.mark.parametrize(
    ("amount", "variants"),
    [(143_194, []), (143_195, ["large"]), (286_390, ["large"]), (286_391, [""])],
)
@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_the_whole_of_what_there_is_is_too_much_and_half_of_it_is_much(
    support: str, amount: int, variants: list[str]
) -> None:
    asked = case({"applicant.support": support, REQUESTED: sums(amount)})
    assert [variant for _, variant in said(amount_over_pot, asked)] == variants


def test_each_year_is_judged_by_itself() -> None:
    assert said(amount_over_pot, case({REQUESTED: sums(143_194, 286_391, 200_000)})) == [
        ("budget.requested[1].amount", ""),
        ("budget.requested[2].amount", "large"),
    ]


def test_the_part_of_the_pot_is_told_in_percent() -> None:
    assert only(amount_over_pot, case({REQUESTED: sums(200_000)})).params["percent"] == 69
