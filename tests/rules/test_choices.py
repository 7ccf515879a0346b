"""What choices alone decide of the measure."""

import pytest

from assistant.rules.choices import abroad_chosen, double_funding_answered, public_employees_chosen, training_answered
from tests.rules.cases import case, gap, only, said

GROUPS = "target_group.groups"
TRAINING = "activities.norwegian_training"


def test_public_employees_as_the_only_group_is_certain() -> None:
    hit = only(public_employees_chosen, case({GROUPS: ["public-employees"]}))
    assert (hit.variant, hit.asks) == ("group", False)


def test_public_employees_beside_others_is_asked() -> None:
    hit = only(public_employees_chosen, case({GROUPS: ["adults", "public-employees"]}))
    assert (hit.variant, hit.asks) == ("beside", True)


def test_other_groups_are_not_public_employees() -> None:
    assert said(public_employees_chosen, case({GROUPS: ["adults", "other"]})) == []


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ("norway", []),
        ("partly-abroad", [("project.where", "partly")]),
        ("abroad", [("project.where", "where")]),
        (None, []),
    ],
)
def test_where_it_takes_place_is_a_choice(where: str | None, found: list[tuple[str, str]]) -> None:
    assert said(abroad_chosen, case({"project.where": where})) == found


@pytest.mark.parametrize("leader", ["paid-teacher", "paid-staff", "unclear"])
def test_only_a_volunteer_leads_norsktrening(leader: str) -> None:
    found = said(training_answered, case({f"{TRAINING}.led_by": leader, f"{TRAINING}.low_threshold": True}))
    assert found == [("activities.norwegian_training.led_by", "leader")]


def test_norsktrening_that_is_not_low_threshold_and_not_led_by_a_volunteer_is_two_places() -> None:
    found = said(training_answered, case({f"{TRAINING}.led_by": "unclear", f"{TRAINING}.low_threshold": False}))
    assert [variant for _, variant in found] == ["threshold", "leader"]


def test_a_low_threshold_offer_led_by_a_volunteer_is_right_and_no_answer_is_not_judged() -> None:
    right = {f"{TRAINING}.led_by": "volunteer", f"{TRAINING}.low_threshold": True}
    assert said(training_answered, case(right)) == said(training_answered, case()) == []


@pytest.mark.parametrize(
    ("field", "variant"), [("same_activity_imdi", "answered"), ("through_central_body", "central")]
)
def test_either_answer_tells_of_money_from_imdi(field: str, variant: str) -> None:
    assert said(double_funding_answered, case({f"other_funding.{field}": True})) == [
        (f"other_funding.{field}", variant)
    ]
    assert said(double_funding_answered, case({f"other_funding.{field}": False})) == []


def test_an_income_line_from_imdi_with_an_amount_tells_of_it_at_its_source() -> None:
    rows = [
        {"source": "own", "amount": 5},
        {"source": "imdi", "amount": 1},
        {"source": "imdi", "amount": 0},
        {"source": "imdi"},
    ]
    assert said(double_funding_answered, case({"budget.income": rows})) == [("budget.income[1].source", "income")]


def test_an_amount_that_cannot_be_meant_is_no_amount() -> None:
    rows = case({"budget.income": [{"source": "imdi", "amount": -5}]}, gaps=[gap("budget.income[0].amount")])
    assert said(double_funding_answered, rows) == []
