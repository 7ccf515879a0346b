"""Whether the budget adds up."""

from typing import Any

import pytest

from assistant.rules.budget_balance import budget_balance
from assistant.words import Kroner
from tests.rules.cases import YEAR, case, gap, only, said

BALANCED: dict[str, Any] = {
    **YEAR,
    "budget.costs": [{"amount": 30_000, "year": 2027}, {"amount": 20_000, "year": 2028}],
    "budget.income": [{"source": "own", "amount": 10_000, "year": 2027}],
    "budget.requested": [{"year": 2027, "amount": 20_000}, {"year": 2028, "amount": 20_000}],
}


def changed(path: str, value: Any, **more: Any) -> Any:
    """The balanced budget with one cell changed: `costs[0].amount`."""
    table, column = path.split(".")
    name, row = f"budget.{table[: table.index('[')]}", int(table[table.index("[") + 1 : -1])
    rows: list[dict[str, Any]] = [dict(one) for one in BALANCED[name]]
    rows[row] = {key: one for key, one in {**rows[row], column: value}.items() if one is not None}
    return case({**BALANCED, name: rows}, **more)


def test_costs_that_are_income_and_the_sum_asked_for_balance() -> None:
    assert said(budget_balance, case(BALANCED)) == []


@pytest.mark.parametrize(
    ("path", "value", "variant", "difference"),
    [
        ("costs[0].amount", 30_001, "short", 1),
        ("costs[0].amount", 29_999, "over", 1),
        ("income[0].amount", 0, "short", 10_000),
        ("requested[1].amount", 70_000, "over", 50_000),
    ],
)
def test_any_krone_of_difference_is_told(path: str, value: int, variant: str, difference: int) -> None:
    hit = only(budget_balance, changed(path, value))
    assert (hit.place.field, hit.variant, hit.params["difference"]) == ("requested", variant, Kroner(difference))


def test_income_may_be_none_at_all() -> None:
    alone = {"budget.costs": [{"amount": 5, "year": 2027}], "budget.requested": [{"amount": 5, "year": 2027}]}
    assert said(budget_balance, case({**YEAR, **alone})) == []


def test_a_budget_has_costs() -> None:
    hit = only(budget_balance, case({**BALANCED, "budget.costs": []}))
    assert (hit.variant, hit.empty) == ("no-costs", True)


def test_the_sums_are_not_told_before_something_is_asked_for() -> None:
    assert said(budget_balance, case({**BALANCED, "budget.requested": []})) == []


@pytest.mark.parametrize("cell", ["costs[0]", "income[0]", "requested[1]"])
@pytest.mark.parametrize("amount", [None, -1])
def test_the_sums_are_not_told_while_an_amount_is_missing_or_at_fault(cell: str, amount: int | None) -> None:
    broken = changed(f"{cell}.amount", amount, gaps=[gap(f"budget.{cell}.amount")])
    assert said(budget_balance, broken) == []


def test_a_year_out_of_balance_is_told_where_the_sums_are_right() -> None:
    found = said(budget_balance, changed("costs[0].year", 2028))
    assert found == [("budget.requested[0].amount", "year-over"), ("budget.requested[1].amount", "year-short")]


def test_a_year_with_nothing_asked_for_is_told_at_its_first_line() -> None:
    tables = {
        "budget.costs": [{"amount": 10, "year": 2027}, {"amount": 10, "year": 2028}],
        "budget.requested": [{"amount": 20, "year": 2027}],
    }
    found = said(budget_balance, case({**YEAR, **tables}))
    assert found == [("budget.requested[0].amount", "year-over"), ("budget.costs[1].amount", "year-short")]


def test_the_years_are_not_told_while_a_year_is_missing() -> None:
    assert said(budget_balance, changed("costs[0].year", None)) == []


@pytest.mark.parametrize("cell", ["costs[1]", "income[0]", "requested[0]"])
@pytest.mark.parametrize("year", [2026, 2029])
def test_a_line_in_a_year_outside_the_project_is_told_at_its_year(cell: str, year: int) -> None:
    table = cell.partition("[")[0]
    assert (f"budget.{cell}.year", f"outside-{table}") in said(budget_balance, changed(f"{cell}.year", year))


def test_a_year_at_fault_is_not_outside() -> None:
    assert said(budget_balance, changed("costs[1].year", 12, gaps=[gap("budget.costs[1].year", "year")])) == []


def test_the_period_counts_for_projects_and_single_measures_only() -> None:
    outside = {**YEAR, "budget.costs": [{"amount": 5, "year": 2031}], "budget.requested": [{"amount": 5, "year": 2031}]}
    variants = {
        support: {variant for _, variant in said(budget_balance, case({**outside, "applicant.support": support}))}
        for support in ("project", "activity", "operating")
    }
    both = {"outside-costs", "outside-requested"}
    assert variants == {"project": both, "activity": both, "operating": set()}


def test_without_a_period_nothing_is_outside_it() -> None:
    assert said(budget_balance, case({**BALANCED, "project.end": "2026-01-01"})) == []


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ({"source": "municipality", "amount": 20_000, "year": 2028, "confirmed": False}, True),
        ({"source": "municipality", "amount": 20_000, "year": 2028}, True),
        ({"source": "municipality", "amount": 20_000, "year": 2028, "confirmed": True}, False),
        ({"source": "municipality", "amount": 20_001, "year": 2028}, False),
        ({"source": "municipality", "amount": 20_000, "year": 2029}, False),
        ({"source": "state", "amount": 20_000, "year": 2028}, False),
    ],
)
def test_the_sum_asked_for_among_the_income_is_asked_about(line: dict[str, Any], asked: bool) -> None:
    found = [hit for hit in budget_balance(case({**BALANCED, "budget.income": [line]})) if hit.asks]
    assert [(hit.place.column, hit.variant) for hit in found] == ([("source", "asked-among-income")] if asked else [])


@pytest.mark.parametrize(
    ("description", "amount", "variants"),
    [
        ("10 samlinger × 500 kr", 5_000, []),
        ("10 samlinger × 500 kr", 5_001, ["product"]),
        ("10 x 4 t à 300 = 12 000", 12_000, []),
        ("10 x 4 t à 300 = 12 000", 11_999, ["product"]),
        ("Mat til 10 samlinger", 5_001, []),
        ("10 samlinger × 500 kr", None, []),
    ],
)
@pytest.mark.parametrize("table", ["costs", "income"])
def test_a_line_that_is_one_whole_product_gives_its_amount(
    table: str, description: str, amount: int | None, variants: list[str]
) -> None:
    line = {"description": description, "amount": amount, "year": 2027}
    found = [hit for hit in budget_balance(case({f"budget.{table}": [line]})) if hit.place.column == "description"]
    assert [hit.variant for hit in found] == variants


def test_the_product_is_pointed_at_and_reckoned_out() -> None:
    line = {"description": "Mat, 10 samlinger × 500 kr", "amount": 6_000, "year": 2027}
    hit = only(budget_balance, case({"budget.costs": [line]}))
    assert (hit.span, hit.params) == ((5, 26), {"product": Kroner(5_000), "amount": Kroner(6_000)})
