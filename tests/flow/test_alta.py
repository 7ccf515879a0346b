"""The flow of scheme `alta` asks for exactly what the document format holds, when and as it says."""

from typing import Any

import pytest

from assistant.answers import GROUP, TABLE
from assistant.engine import lint
from assistant.engine.asked import Asked, replay
from assistant.flow.schemes import installed
from tests.flow.alta_format import ATTACHMENTS, CHOICES, IN_EVERY_ROW, KEYS, OF_A_MEASURE, REQUIRED

ALTA = installed().get("alta")
FIGURES = {figure.id: figure.value for figure in ALTA.figures}
MEASURE = ["project", "subgoals", "target_group", "activities", "results", "plan", "reception", "capacity"]
ALL = ["applicant", "organisation", "contact", "budget", "other_funding", "approval"]


def asked(support: str | None, **answers: dict[str, Any]) -> Asked:
    given = {"applicant": {"support": support} if support else {}, **answers}
    return replay(ALTA, given, FIGURES)


def required(found: Asked) -> set[str]:
    return {
        f"{step}.{field.id}"
        for step, fields in found.fields.items()
        for field in fields.values()
        if found.required(field)
    }


def test_every_key_of_the_format_is_asked_for_once_and_nothing_else() -> None:
    keys = {
        step.id: [
            key
            for field in step.fields.values()
            for key in ([f"{field.id}.{column.id}" for column in field.columns] or [field.id])
        ]
        for step in ALTA.steps
    }
    assert {step: sorted(found) for step, found in keys.items()} == {
        step: sorted(said.split()) for step, said in KEYS.items()
    }


def test_the_steps_stand_in_the_order_of_the_format() -> None:
    assert list(ALTA.step) == list(KEYS)


def test_every_choice_has_the_values_of_the_format() -> None:
    found = {
        path: [option.value for option in one.options]
        for step, field in ALTA.columns()
        for path, one in [
            (f"{step.id}.{field.id}", field),
            *((f"{step.id}.{field.id}.{column.id}", column) for column in field.columns),
        ]
        if one.options
    }
    assert found == {path: said.split() for path, said in CHOICES.items()}
    assert list(ALTA.about["attachment_kinds"]) == ATTACHMENTS.split()


@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_the_steps_of_a_kind_of_support_are_asked(support: str) -> None:
    steps = {*ALL, *MEASURE, *(["operating"] if support == "operating" else [])}
    assert {step for step, fields in asked(support).fields.items() if fields} == steps


def test_before_the_support_is_chosen_only_what_all_are_asked_is_asked() -> None:
    assert {step for step, fields in asked(None).fields.items() if fields} == set(ALL)


@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_what_the_format_requires_is_required_and_nothing_else(support: str) -> None:
    assert required(asked(support)) == REQUIRED[support]


def test_nothing_of_a_measure_is_required_for_operating_support() -> None:
    assert not required(asked("operating")) & OF_A_MEASURE


@pytest.mark.parametrize(("faith", "is_asked"), [(True, True), (False, False), (None, False)])
def test_other_state_support_is_asked_of_faith_communities_alone(faith: bool | None, is_asked: bool) -> None:
    found = asked("operating", organisation={"faith_community": faith})
    assert ("organisation.other_state_support" in required(found)) is is_asked
    assert ("other_state_support" in found.fields["organisation"]) is is_asked


def test_faith_is_no_question_beside_a_project() -> None:
    found = asked("project", organisation={"faith_community": True, "other_state_support": True})
    assert (
        not {"immigrant_organisation", "faith_community", "other_state_support"} & found.fields["organisation"].keys()
    )
    assert found.answers["organisation"] == {}


@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_norwegian_training_is_asked_about_where_it_is_chosen(support: str) -> None:
    without = asked(support, subgoals={"measures": ["b-basic-skills"]})
    chosen = asked(support, subgoals={"measures": ["b-basic-skills", "b-norwegian-training"]})
    assert "norwegian_training" not in without.fields["activities"]
    columns = chosen.fields["activities"]["norwegian_training"].columns
    assert [chosen.required(column) for column in columns] == [support != "operating"] * 2


@pytest.mark.parametrize(
    "answers",
    [{"reception": {"involved": True}}, {"target_group": {"groups": ["adults", "reception-residents"]}}]
    + [{"subgoals": {"measures": ["reception-activities"]}, "reception": {"involved": False}}],
)
def test_the_reception_centre_is_asked_about_where_one_answer_aims_at_it(answers: dict[str, Any]) -> None:
    assert len(asked("project", **answers).fields["reception"]) == len(KEYS["reception"].split())


@pytest.mark.parametrize("involved", [False, None])
def test_else_only_whether_it_is_involved(involved: bool | None) -> None:
    found = asked("project", reception={"involved": involved, "centre": "Mottaket"})
    assert list(found.fields["reception"]) == ["involved"]


def test_every_row_requires_what_the_format_says() -> None:
    tables = {f"{step.id}.{field.id}": field for step, field in ALTA.columns() if field.kind == TABLE}
    found = {path: " ".join(one.id for one in field.columns if one.required) for path, field in tables.items()}
    assert {path: set(said.split()) for path, said in found.items()} == {
        path: set(said.split()) for path, said in IN_EVERY_ROW.items()
    }


def test_all_tables_and_groups_are_those_of_the_format() -> None:
    kinds = {f"{step.id}.{field.id}": field.kind for step, field in ALTA.columns() if field.columns}
    assert {path for path, kind in kinds.items() if kind == GROUP} == {"activities.norwegian_training"}
    assert {path for path, kind in kinds.items() if kind == TABLE} == set(IN_EVERY_ROW)


def test_one_thing_a_page_is_asked_in_words_that_end_as_a_question() -> None:
    assert [page.id for _, page in ALTA.page.values() if not page.title.endswith("?")] == []


def test_the_flow_is_whole() -> None:
    assert list(lint.problems(ALTA, languages=())) == []


def test_the_flow_is_translated() -> None:
    missing = [f"{one.where}: {one.params['sentence']}" for one in lint.untranslated(ALTA, ("en",))]
    assert missing == []
