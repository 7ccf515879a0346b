"""The task list says how far each step has come, and nothing of it is stored."""

import pytest

from assistant.engine.findings import Finding
from assistant.engine.tasks import DONE, IN_PROGRESS, NOT_STARTED, TO_MEND, state
from assistant.flow.model import Source
from assistant.rules.case import Place
from assistant.words import Phrase
from tests.engine.tiny_sheet import sheet


def finding(step: str, severity: str, empty: bool = False) -> Finding:
    return Finding("r", severity, Place(step), Phrase("x"), Phrase("x"), Source(reason="x"), empty=empty)


MISSING, WRONG = finding("applicant", "fix", empty=True), finding("applicant", "fix")
ANSWERED = {"name": "Laget"}


@pytest.mark.parametrize(
    ("answers", "open_", "expected"),
    [({}, [], NOT_STARTED), ({}, [MISSING], NOT_STARTED), (ANSWERED, [MISSING], IN_PROGRESS), (ANSWERED, [], DONE)]
    + [(ANSWERED, [WRONG], TO_MEND), (ANSWERED, [MISSING, WRONG], TO_MEND), ({}, [WRONG], TO_MEND)],
)
def test_the_state_follows_from_answers_and_findings(
    answers: dict[str, object], open_: list[Finding], expected: str
) -> None:
    assert state(answers, open_) == expected


def test_there_is_a_task_for_each_step_that_is_asked_with_its_first_page() -> None:
    short, full = sheet(applicant={"support": "none"}), sheet(applicant={"support": "project"})
    assert [(task.step.id, task.first.id) for task in short.tasks] == [("applicant", "who")]
    assert [(task.step.id, task.first.id) for task in full.tasks] == [("applicant", "who"), ("project", "what")]


def test_a_later_answer_that_makes_an_earlier_page_wrong_shows_on_its_step() -> None:
    before = sheet(applicant={"name": "x", "support": "none", "children": False})
    after = sheet(applicant={"name": "x", "support": "project", "children": False})
    assert before.tasks[0].state == DONE
    assert after.tasks[0].state == TO_MEND
    assert [one.rule for one in after.tasks[0].open] == ["has-children"]


def test_advice_and_information_keep_no_step_open() -> None:
    done = sheet(applicant={"name": "x", "support": "none", "children": True})
    assert [one.severity for one in done.findings] == ["info"]
    assert [task.state for task in done.tasks] == [DONE]
