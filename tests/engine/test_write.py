"""What is written is read back the same."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from assistant.engine.application import Application, Listed, Standpoint, Typed
from assistant.engine.document import read
from assistant.engine.json_tree import MOST_BYTES
from assistant.engine.write import document, write
from assistant.flow.schemes import installed
from assistant.rules.case import Place
from tests.engine.applications import A_FEW, APPLICATIONS
from tests.engine.small import answered, application

EXAMPLES = sorted(
    file for file in (Path(__file__).parent.parent / "examples").glob("*/*.json") if ".expected" not in file.name
)


def read_back(written: bytes) -> Application:
    return read(written, installed().get)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem if file.stem != "soknad" else file.parent.name)
def test_an_example_comes_out_as_it_went_in(file: Path) -> None:
    found = read_back(file.read_bytes())
    assert json.loads(write(found)) == json.loads(file.read_bytes())
    assert read_back(write(found)) == read_back(write(found, indent=None)) == found


@A_FEW
@given(APPLICATIONS)
def test_any_application_is_read_back_the_same(made: Application) -> None:
    assert read_back(write(made, indent=None)) == with_answers_only(made)


def with_answers_only(made: Application) -> Application:
    return replace(made, answers={step: answers for step, answers in made.answers.items() if answers})


def test_a_step_without_answers_is_not_written() -> None:
    assert document(answered(contact={}, project={"title": None}))["answers"] == {}


def test_an_empty_application_is_five_keys_and_no_more() -> None:
    assert document(application()) == {
        "format": 1,
        "scheme": "alta",
        "edition": "2024",
        "language": "nb",
        "answers": {},
        "attachments": [],
    }


def test_what_stands_beside_the_answers_is_written_with_its_place() -> None:
    cell = Place("budget", "costs", 2, "amount")
    whole = replace(
        application(),
        attachments=(Listed("statutes", "vedtekter.pdf"),),
        typed=(Typed(cell, "12 000,50"),),
        standpoints=(Standpoint("investment", Place("project", "summary"), "PC", "Vi leier."),),
    )
    written = document(whole)
    assert written["attachments"] == [{"kind": "statutes", "filename": "vedtekter.pdf"}]
    at = {"step": "budget", "field": "costs", "row": 2, "column": "amount"}
    assert written["typed"] == [{**at, "text": "12 000,50"}]
    at = {"step": "project", "field": "summary", "row": None, "column": None}
    assert written["standpoints"] == [{"rule": "investment", **at, "words": "PC", "reason": "Vi leier."}]


def test_letters_stand_as_they_are_and_half_a_character_as_a_question_mark() -> None:
    assert "Målselv 😀" in write(answered(project={"title": "Målselv 😀"})).decode()
    broken = replace(application(), answers={"project": {"title": "a\ud800b"}})
    assert read_back(write(broken)).answers["project"] == {"title": "a?b"}


def test_an_application_that_indents_past_the_limit_is_written_on_one_line() -> None:
    rows = [{"goal": "x" * 19_940, "unit": "a", "number": 1} for _ in range(200)]
    wide = answered(results={"goals": rows})
    assert len(json.dumps(document(wide), indent=2)) > MOST_BYTES
    assert read_back(write(wide)) == wide
