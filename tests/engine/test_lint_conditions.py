"""A condition must be one that can be told: answers that exist and come before, values of the lists, known figures."""

from pathlib import Path

import pytest

from assistant.engine.lint import problems
from tests.flow import tiny

PLACES = {
    "step": (
        "  - id: project\n    title: Prosjekt\n    asked_when: {answer: applicant.support, is: project}\n",
        "project",
    ),
    "page": ("        asked_when: {answer: project.total, at_least: {figure: least}}\n", "project large"),
    "field": ("asked_when: {answer: applicant.children, is: true}, options", "applicant children ages"),
    "required": ("required: {answer: applicant.children, is: true}", "project what summary"),
}


def found(folder: Path, old: str, new: str, file: str = "flow") -> list[tuple[str, str]]:
    edited = tiny.edited(folder, file, old, new)
    return [(one.code, one.where) for one in problems(edited, languages=()) if "condition" in one.code or one.params]


def with_condition(place: str, condition: str) -> tuple[str, str]:
    """The words to replace at that place, and what replaces them."""
    old, _ = PLACES[place]
    begun = old.index("{answer")
    rest = ", options" if place == "field" else old[old.rindex("}") + 1 :]
    return old, old[:begun] + condition + rest


BAD: list[tuple[str, str]] = [
    ("{answer: applicant.nothing, is: x}", "flow-unknown-target"),
    ("{answer: nowhere.name, is: x}", "flow-unknown-target"),
    ("{answer: applicant, given: true}", "flow-unknown-target"),
    ("{answer: applicant.name.first, given: true}", "flow-unknown-target"),
    ("{answer: applicant.name, is: {figure: most}}", "flow-unknown-figure"),
    ("{answer: applicant.support, is: projects}", "flow-condition-value"),
    ("{answer: applicant.support, is_not: ''}", "flow-condition-value"),
    ("{answer: applicant.support, is: [project]}", "flow-condition-value"),
    ("{answer: applicant.support, one_of: project}", "flow-condition-value"),
    ("{answer: applicant.support, one_of: [project, projects]}", "flow-condition-value"),
    ("{answer: applicant.support, one_of: []}", "flow-condition-value"),
    ("{answer: applicant.support, at_least: 5}", "flow-condition-value"),
    ("{answer: applicant.support, is: true}", "flow-condition-value"),
    ("{answer: applicant.name, is: 5}", "flow-condition-value"),
    ("{answer: applicant.name, at_most: 5}", "flow-condition-value"),
    ("{answer: applicant.name, given: ja}", "flow-condition-value"),
    ("{answer: applicant.name, one_of: {figure: least}}", "flow-condition-value"),
    ("{all_of: [{answer: applicant.name, given: true}, {answer: applicant.x, is: y}]}", "flow-unknown-target"),
    ("{any_of: [{all_of: [{answer: applicant.support, is: x}]}]}", "flow-condition-value"),
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("condition", "code"), BAD)
def test_a_condition_that_can_never_be_told_is_found_out_wherever_it_stands(
    tmp_path: Path, place: str, condition: str, code: str
) -> None:
    assert (code, f"tiny/flow.yaml {PLACES[place][1]}") in found(tmp_path, *with_condition(place, condition))


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("{answer: applicant.children, is: 1}", "flow-condition-value"),
        ("{answer: applicant.children, is: ja}", "flow-condition-value"),
    ]
    + [
        ("{answer: applicant.ages, is: small}", "flow-condition-value"),
        ("{answer: project.total, is: 5.5}", "flow-condition-value"),
    ]
    + [
        ("{answer: project.total, at_least: '5'}", "flow-condition-value"),
        ("{answer: project.total, at_least: true}", "flow-condition-value"),
    ]
    + [("{answer: project.total, at_least: {figure: deadline}}", "flow-condition-value")]
    + [
        ("{answer: project.costs, is: x}", "flow-condition-value"),
        ("{answer: project.costs.amount, at_least: 5}", "flow-unknown-target"),
    ]
    + [("{answer: project.start, at_least: 5}", "flow-condition-value")],
)
def test_a_value_must_be_of_the_kind_of_its_answer(tmp_path: Path, condition: str, code: str) -> None:
    assert (code, "tiny/flow.yaml project large") in found(tmp_path, *with_condition("page", condition))


@pytest.mark.parametrize(
    "condition",
    [
        "{answer: applicant.children, is: false}",
        "{answer: applicant.ages, one_of: [small]}",
        "{answer: project.total, at_most: 5}",
    ]
    + ["{answer: project.costs, given: true}", "{answer: applicant.support, one_of: [project, none]}"]
    + [
        "{answer: project.start, given: true}",
        "{answer: applicant.name, is_not: Laget}",
        "{answer: applicant.secret, given: false}",
    ]
    + ["{answer: project.total, at_least: {figure: least}}", "{answer: project.summary, given: false}"],
)
def test_a_condition_that_can_be_told_is_none_of_them(tmp_path: Path, condition: str) -> None:
    assert found(tmp_path, *with_condition("page", condition)) == []


@pytest.mark.parametrize(
    ("place", "condition"),
    [("step", "{answer: project.total, at_least: 5}"), ("page", "{answer: project.plan.leader, given: true}")]
    + [("page", "{answer: project.plan, given: true}"), ("field", "{answer: applicant.ages, one_of: [big]}")]
    + [("required", "{answer: project.start, given: true}"), ("required", "{answer: project.summary, given: true}")],
)
def test_a_condition_sees_only_answers_that_were_given_before(tmp_path: Path, place: str, condition: str) -> None:
    later = ("flow-later-answer", f"tiny/flow.yaml {PLACES[place][1]}")
    assert later in found(tmp_path, *with_condition(place, condition))


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        (
            "{value: big, label: Store}",
            "{value: big, label: Store, asked_when: {answer: a.b, is: c}}",
            "applicant children ages big",
        )
    ]
    + [("label: Hva, required: true", "label: Hva, required: {answer: a.b, is: c}", "project money costs what")]
    + [("label: Rolig}", "label: Rolig, asked_when: {answer: a.b, is: c}}", "project large plan how slow")],
)
def test_options_and_columns_have_conditions_too(tmp_path: Path, old: str, new: str, where: str) -> None:
    assert ("flow-unknown-target", f"tiny/flow.yaml {where}") in found(tmp_path, old, new)


@pytest.mark.parametrize(
    ("demands", "code"),
    [
        ("{answer: applicant.child, is: true}", "flow-unknown-target"),
        ("{answer: applicant.children, is: ja}", "flow-condition-value"),
    ]
    + [("{answer: project.total, at_least: {figure: most}}", "flow-unknown-figure")],
)
def test_what_a_rule_demands_is_held_against_the_flow(tmp_path: Path, demands: str, code: str) -> None:
    old = "demands: {answer: applicant.children, is: true}"
    assert (code, "tiny/rules.yaml has-children") in found(tmp_path, old, f"demands: {demands}", file="rules")


def test_a_rule_may_look_at_any_answer_for_all_are_given_by_then(tmp_path: Path) -> None:
    old = "demands: {answer: applicant.children, is: true}"
    assert found(tmp_path, old, "demands: {answer: project.plan.leader, given: true}", file="rules") == []
