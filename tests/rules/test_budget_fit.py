"""Whether the budget is realistic and can be understood."""

from typing import Any

import pytest

from assistant.rules.budget_fit import budget_fit
from tests.rules.cases import YEAR, case, gap, only, said

PEOPLE = {**YEAR, "target_group.participants": 25}


def line(amount: int | None, description: str = "Leie av sal", category: str = "rent") -> dict[str, Any]:
    """A cost of 2027."""
    return {"category": category, "description": description, "amount": amount, "year": 2027}


def costs(*lines: dict[str, Any], **given: Any) -> Any:
    """A case with these costs."""
    return case({**PEOPLE, "budget.costs": list(lines), **given})


@pytest.mark.parametrize(
    ("end", "amount", "dear"),
    [
        ("2028-07-31", 625_000, False),
        ("2028-07-31", 625_001, True),
        ("2029-07-31", 1_250_000, False),
        ("2029-07-31", 1_250_001, True),
        ("2027-09-30", 625_000, False),
        ("2027-09-30", 625_001, True),
        ("2027-07-31", 9_000_000, False),
        ("i sommer", 9_000_000, False),
    ],
)
def test_a_participant_costs_25_000_a_year_at_most(end: str, amount: int, dear: bool) -> None:
    found = said(budget_fit, costs(line(amount), **{"project.end": end}))
    assert found == ([("budget.costs", "participant")] if dear else [])


def test_the_cost_of_a_participant_does_not_count_for_operating_support() -> None:
    assert said(budget_fit, costs(line(9_000_000), **{"applicant.support": "operating"})) == []


@pytest.mark.parametrize("participants", [None, 0])
def test_nobody_costs_nothing(participants: int | None) -> None:
    assert said(budget_fit, costs(line(9_000_000), **{"target_group.participants": participants})) == []


def test_a_number_of_participants_at_fault_is_not_reckoned_with() -> None:
    faulty = case(
        {**PEOPLE, "budget.costs": [line(9_000_000)], "target_group.participants": -1},
        gaps=[gap("target_group.participants")],
    )
    assert said(budget_fit, faulty) == []


@pytest.mark.parametrize(
    ("description", "amount", "found"),
    [
        ("Leie sal", 25_001, [("budget.costs[0].description", "line")]),
        ("Leie sal", 25_000, []),
        ("Leie av sal", 25_001, []),
        ("-", 25_001, [("budget.costs[0].description", "line")]),
        ("", 25_001, []),
    ],
)
def test_more_than_a_quarter_of_the_costs_takes_three_words(description: str, amount: int, found: Any) -> None:
    others = [line(25_000, "Mat til kveldene"), line(25_000, "Buss til turene"), line(50_000 - amount)]
    assert [one for one in said(budget_fit, costs(line(amount, description), *others)) if one[1] == "line"] == found


def test_the_words_of_a_terse_line_are_pointed_at() -> None:
    assert only(budget_fit, costs(line(5, "Leie sal"))).span == (0, 8)


@pytest.mark.parametrize(
    ("vague", "found"),
    [
        ([line(10_000, "Andre ting vi trenger", "other")], []),
        ([line(10_001, "Andre ting vi trenger", "other")], [("budget.costs[1].category", "other")]),
        ([line(10_001, "Diverse til turene våre", "travel")], [("budget.costs[1].category", "other")]),
        (
            [line(5_000, "Diverse til turene", "travel"), line(5_001, "Noe vi trenger", "other")],
            [("budget.costs[2].category", "other")],
        ),
        ([line(10_001, "Diversearbeid på huset vårt")], []),
    ],
)
def test_what_is_not_said_what_is_takes_a_tenth_at_most(vague: list[dict[str, Any]], found: Any) -> None:
    rest = line(100_000 - sum(one["amount"] for one in vague))
    assert said(budget_fit, costs(rest, *vague)) == found


@pytest.mark.parametrize(
    ("amounts", "category", "found"),
    [
        ([99_999], "rent", []),
        ([100_000], "rent", [("budget.requested[0].amount", "audit")]),
        ([100_000], "audit", []),
        ([60_000, 60_000], "rent", []),
    ],
)
def test_as_much_as_must_be_audited_takes_a_cost_of_audit(amounts: list[int], category: str, found: Any) -> None:
    requested = [{"year": 2027 + index, "amount": amount} for index, amount in enumerate(amounts)]
    given = costs(line(5_000, "Revisor og annet arbeid", category), **{"budget.requested": requested})
    assert said(budget_fit, given) == found


def test_nothing_is_said_of_costs_while_an_amount_is_missing() -> None:
    assert said(budget_fit, costs(line(9_000_000, "Mat"), line(None))) == []


def test_costs_of_nothing_have_no_shares() -> None:
    assert said(budget_fit, costs(line(0, "Mat", "other"))) == said(budget_fit, case(PEOPLE)) == []
