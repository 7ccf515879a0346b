"""The flow of scheme `imdi-kommune-2021` asks for exactly what the document format holds, when and as it says."""

import datetime as dt
import json
from typing import Any

import pytest

from assistant.engine import lint
from assistant.engine.asked import Asked, replay
from assistant.engine.document import read
from assistant.engine.write import document
from assistant.errors import Refused
from assistant.flow.schemes import installed
from tests.flow.imdi_format import ALWAYS, ATTACHMENTS, CHOICES, KEYS, OF_AREA
from tests.rules.imdi_bases import AREAS, IN_TIME, imdi_base
from tests.rules.judging import judged

IMDI = installed().get("imdi-kommune-2021")
AREA_STEPS = {f"area_{number}" for number in range(1, 6)}


def asked(area: str | None, **answers: dict[str, Any]) -> Asked:
    given = {"project": {"area": area} if area else {}, **answers}
    return replay(IMDI, given, IMDI.figures_on(IN_TIME))


def required(found: Asked) -> set[str]:
    return {
        f"{step}.{field.id}"
        for step, fields in found.fields.items()
        for field in fields.values()
        if found.required(field)
    }


def given(answers: dict[str, Any]) -> bytes:
    return json.dumps({"format": 1, "scheme": "imdi-kommune-2021", "answers": answers}).encode()


def test_every_key_of_the_format_is_asked_for_once_and_nothing_else() -> None:
    keys = {
        step.id: [
            key
            for field in step.fields.values()
            for key in ([f"{field.id}.{column.id}" for column in field.columns] or [field.id])
        ]
        for step in IMDI.steps
    }
    assert {step: sorted(found) for step, found in keys.items()} == {
        step: sorted(said.split()) for step, said in KEYS.items()
    }
    assert list(IMDI.step) == list(KEYS)


def test_every_choice_has_the_values_of_the_format() -> None:
    found = {
        path: " ".join(option.value for option in one.options)
        for step, field in IMDI.columns()
        for path, one in [
            (f"{step.id}.{field.id}", field),
            *((f"{step.id}.{field.id}.{column.id}", column) for column in field.columns),
        ]
        if one.options
    }
    assert found == CHOICES
    assert list(IMDI.about["attachment_kinds"]) == ATTACHMENTS.split()


@pytest.mark.parametrize("area", "123456")
def test_only_the_step_of_the_chosen_area_is_asked(area: str) -> None:
    steps = {step for step, fields in asked(area).fields.items() if fields}
    assert steps & AREA_STEPS == {f"area_{area}"} & AREA_STEPS
    assert steps - AREA_STEPS == set(KEYS) - AREA_STEPS


@pytest.mark.parametrize("area", "123456")
def test_what_the_format_requires_is_required_and_nothing_else(area: str) -> None:
    assert required(asked(area)) == ALWAYS | {f"area_{area}.{key}" for key in OF_AREA[area].split()}


def test_what_was_answered_under_another_area_counts_no_more_but_stays() -> None:
    document_ = imdi_base("6")
    document_["answers"]["area_5"] = {"by_referral": True}
    assert "area_5" not in asked("6", area_5={"by_referral": True}).answers
    assert read(json.dumps(document_).encode(), installed().get).answers["area_5"] == {"by_referral": True}


def test_who_leads_is_asked_of_those_who_apply_together() -> None:
    assert "leads" not in asked("1").fields["applicant"]
    assert "leads" in asked("1", applicant={"with": ["Lysvik"]}).fields["applicant"]


@pytest.mark.parametrize("area", "123456")
def test_a_whole_document_is_read_and_written_as_it_was(area: str) -> None:
    whole = imdi_base(area) | {"edition": "2021", "language": "nb"}
    whole["answers"]["applicant"] |= {"with": ["Lysvik", "Fjordvik"], "leads": True}
    whole["answers"]["project"] |= {"outside_act": True, "exemption_applied": True}
    assert document(read(json.dumps(whole).encode(), installed().get)) == whole


@pytest.mark.parametrize("others", [None, [], [None], ["", " "]])
def test_no_other_municipality_is_a_missing_answer(others: object) -> None:
    found = read(given({"applicant": {"with": others}}), installed().get)
    assert not found.answers["applicant"].get("with")


@pytest.mark.parametrize(
    ("others", "code", "path"),
    [
        ("Lysvik", "doc-type", "answers.applicant.with"),
        ([1], "doc-type", "answers.applicant.with[0]"),
        (["Lysvik", "x" * 201], "doc-too-long", "answers.applicant.with[1]"),
        (["x"] * 201, "doc-too-many-rows", "answers.applicant.with"),
    ],
)
def test_what_is_no_list_of_municipalities_is_refused(others: object, code: str, path: str) -> None:
    with pytest.raises(Refused) as refused:
        read(given({"applicant": {"with": others}}), installed().get)
    assert (refused.value.code, refused.value.path) == (code, path)


@pytest.mark.parametrize("value", ["7", 1, "A"])
def test_an_area_that_is_not_there_is_refused(value: object) -> None:
    with pytest.raises(Refused):
        read(given({"project": {"area": value}}), installed().get)


@pytest.mark.parametrize("edition", ["2020", "2022"])
def test_there_is_one_edition(edition: str) -> None:
    with pytest.raises(Refused):
        installed().get("imdi-kommune-2021", edition)


@pytest.mark.parametrize("area", list(AREAS))
def test_one_empty_answer_of_an_area_gives_one_finding(area: str) -> None:
    for key in AREAS[area]:
        found = judged(f"imdi-{area}", {f"area_{area}.{key}": None}, IN_TIME)
        about = [one for one in found if one.place.step == f"area_{area}" and one.severity != "info"]
        assert len(about) == 1, key
        assert about[0].empty, key


@pytest.mark.parametrize("day", [dt.date(2021, 2, 10), dt.date(2026, 11, 25)])
def test_after_the_deadline_it_stops_every_application_and_says_nothing_else(day: dt.date) -> None:
    found = [one.rule for one in judged("imdi-3", {}, day) if one.severity != "info"]
    assert found == ["imdi-deadline"]


def test_one_thing_a_page_is_asked_in_words_that_end_as_a_question() -> None:
    assert [page.id for _, page in IMDI.page.values() if not page.title.endswith("?")] == []


def test_the_flow_is_whole_and_translated() -> None:
    assert list(lint.problems(IMDI, languages=())) == []
    assert [f"{one.where}: {one.params['sentence']}" for one in lint.untranslated(IMDI, ("en",))] == []
