"""Answers are held against the flow: known keys, right types, choices of the lists, lengths, rows."""

from typing import Any

import pytest

from tests.engine.small import answered, refused

COST = {"category": "food", "description": "Mat", "amount": 500, "year": 2027}


def path_of(**answers: Any) -> tuple[str, str]:
    return refused(answers=answers)


@pytest.mark.parametrize(
    ("step", "field", "value"),
    [("contact", "name", "Ola"), ("contact", "name", ""), ("project", "start", "31. februar"), ("project", "start", "")]
    + [("budget", "costs", []), ("budget", "costs", [{}]), ("budget", "costs", [COST]), ("operating", "members", -5)]
    + [("operating", "members", 0), ("operating", "members", 10**20), ("organisation", "non_profit", False)]
    + [
        ("organisation", "number", "12"),
        ("contact", "email", "@"),
        ("contact", "phone", "x"),
        ("approval", "time", "99:99"),
    ]
    + [("subgoals", "chosen", ["C", "A"]), ("subgoals", "chosen", []), ("applicant", "support", "")]
    + [("activities", "norwegian_training", {"low_threshold": False}), ("approval", "fingerprint", "x")],
)
def test_whatever_has_the_right_type_is_an_answer_to_be_judged(step: str, field: str, value: Any) -> None:
    assert answered(**{step: {field: value}}).answers == {step: {field: value}}


def test_answers_stand_in_the_order_of_the_flow() -> None:
    found = answered(contact={"email": "a", "name": "b"}, applicant={"support": "project", "type": "person"})
    assert list(found.answers) == ["applicant", "contact"]
    assert [list(step) for step in found.answers.values()] == [["type", "support"], ["name", "email"]]


def test_null_is_a_missing_answer_anywhere() -> None:
    rows = [None, {"amount": None, "year": 2027}]
    found = answered(
        contact=None,
        project={"title": None},
        subgoals={"chosen": [None, "A", None]},
        activities={"norwegian_training": {"led_by": None}},
        budget={"costs": rows, "income": None},
    )
    assert found.answers == {
        "project": {},
        "subgoals": {"chosen": ["A"]},
        "activities": {"norwegian_training": {}},
        "budget": {"costs": [{}, {"year": 2027}]},
    }


@pytest.mark.parametrize("value", [None, "x", 1, {}])
@pytest.mark.parametrize(
    ("answers", "path"),
    [({"contacts": "?"}, "answers.contacts"), ({"contact": {"nome": "?"}}, "answers.contact.nome")]
    + [({"budget": {"costs": [COST, {"sum": "?"}]}}, "answers.budget.costs[1].sum")]
    + [({"activities": {"norwegian_training": {"x": "?"}}}, "answers.activities.norwegian_training.x")]
    + [
        ({"contact": {"x" * 90: "?"}}, "answers.contact." + "x" * 40),
        ({"": "?"}, "answers."),
        ({"steps": "?"}, "answers.steps"),
    ],
)
def test_an_unknown_key_is_refused_at_any_depth_even_when_nothing_stands_there(
    answers: dict[str, Any], path: str, value: Any
) -> None:
    assert path_of(**_with(answers, value)) == ("doc-unknown-key", path)


def _with(answers: Any, value: Any) -> Any:
    if isinstance(answers, dict):
        return {key: _with(child, value) for key, child in answers.items()}
    if isinstance(answers, list):
        return [_with(child, value) for child in answers]
    return value if answers == "?" else answers


@pytest.mark.parametrize("value", [12.5, 12.0, 1e5, "12000", "12 000", True, False, [], {}, [1]])
@pytest.mark.parametrize(
    ("answers", "path"),
    [({"operating": {"members": "?"}}, "answers.operating.members")]
    + [({"budget": {"costs": [{}, {}, {"amount": "?"}]}}, "answers.budget.costs[2].amount")]
    + [({"budget": {"requested": [{"year": "?"}]}}, "answers.budget.requested[0].year")],
)
def test_only_a_whole_number_is_a_sum_a_count_or_a_year(answers: dict[str, Any], path: str, value: Any) -> None:
    assert path_of(**_with(answers, value)) == ("doc-type", path)


@pytest.mark.parametrize(
    ("step", "field", "values"),
    [("organisation", "non_profit", [0, 1, "true", "yes", "", [], {}, 1.0])]
    + [("contact", "name", [1, True, [], {}, ["x"]]), ("project", "start", [20270801, False, ["2027-08-01"], {}])]
    + [("organisation", "number", [974760673]), ("organisation", "postcode", [9510]), ("contact", "phone", [78455000])]
    + [("applicant", "support", [1, True, ["project"], {}]), ("subgoals", "chosen", ["A", 1, True, {"A": True}])]
    + [("budget", "costs", ["x", 1, {}, True]), ("activities", "norwegian_training", ["x", [], 1, True])]
    + [("activities", "description", [1, ["x"], {"nb": "x"}])],
)
def test_a_value_of_the_wrong_type_is_refused_with_its_path(step: str, field: str, values: list[Any]) -> None:
    for value in values:
        assert path_of(**{step: {field: value}}) == ("doc-type", f"answers.{step}.{field}")


@pytest.mark.parametrize("value", ["x", 1, [], True])
def test_a_step_and_a_row_are_objects(value: Any) -> None:
    assert path_of(contact=value) == ("doc-type", "answers.contact")
    assert path_of(budget={"costs": [COST, value]}) == ("doc-type", "answers.budget.costs[1]")


def test_each_of_several_choices_is_a_text() -> None:
    assert path_of(subgoals={"chosen": ["A", None, 1]}) == ("doc-type", "answers.subgoals.chosen[2]")


@pytest.mark.parametrize("value", ["Project", "projekt", " project", "operating ", "none", "x" * 150])
def test_a_choice_that_is_not_in_the_list_is_refused(value: str) -> None:
    assert path_of(applicant={"support": value}) == ("doc-choice", "answers.applicant.support")
    assert path_of(subgoals={"chosen": [None, "A", value]}) == ("doc-choice", "answers.subgoals.chosen[2]")
    assert path_of(budget={"costs": [{"category": value}]}) == ("doc-choice", "answers.budget.costs[0].category")
    training = {"norwegian_training": {"led_by": value}}
    assert path_of(activities=training) == ("doc-choice", "answers.activities.norwegian_training.led_by")


@pytest.mark.parametrize("blank", ["", "  ", "\n"])
def test_an_empty_choice_is_a_missing_answer(blank: str) -> None:
    assert answered(applicant={"support": blank}).answers["applicant"]["support"] == blank
    assert answered(subgoals={"chosen": [blank, "A"]}).answers["subgoals"]["chosen"] == ["A"]
    assert answered(budget={"costs": [{"category": blank}]}).answers["budget"]["costs"] == [{"category": blank}]


@pytest.mark.parametrize(
    ("step", "field"),
    [("contact", "name"), ("project", "title"), ("contact", "role"), ("project", "place"), ("organisation", "account")]
    + [("contact", "email"), ("project", "start"), ("approval", "fingerprint"), ("approval", "time")],
)
def test_a_line_has_at_most_200_characters(step: str, field: str) -> None:
    assert answered(**{step: {field: "æ" * 200}}).answers[step][field] == "æ" * 200
    assert path_of(**{step: {field: "æ" * 201}}) == ("doc-too-long", f"answers.{step}.{field}")


@pytest.mark.parametrize(
    ("step", "field"), [("project", "summary"), ("activities", "description"), ("capacity", "methods")]
)
def test_a_text_has_at_most_20_000_characters(step: str, field: str) -> None:
    assert answered(**{step: {field: "😀" * 20_000}}).answers[step][field] == "😀" * 20_000
    assert path_of(**{step: {field: "x" * 20_001}}) == ("doc-too-long", f"answers.{step}.{field}")


def test_a_cell_has_the_length_of_its_kind() -> None:
    long, longer = {"unit": "x" * 200, "goal": "x" * 20_000}, {"unit": "x" * 201}
    assert answered(results={"goals": [long]}).answers["results"]["goals"] == [long]
    assert path_of(results={"goals": [long, longer]}) == ("doc-too-long", "answers.results.goals[1].unit")
    assert path_of(results={"goals": [{"goal": "x" * 20_001}]}) == ("doc-too-long", "answers.results.goals[0].goal")


@pytest.mark.parametrize(("step", "table"), [("budget", "costs"), ("budget", "requested"), ("plan", "milestones")])
def test_a_table_has_at_most_200_rows(step: str, table: str) -> None:
    assert len(answered(**{step: {table: [{}] * 200}}).answers[step][table]) == 200
    assert path_of(**{step: {table: [None] * 201}}) == ("doc-too-many-rows", f"answers.{step}.{table}")
