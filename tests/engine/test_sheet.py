"""Whatever an application holds, it can be judged, and everything found can be said in every language."""

import pytest
from hypothesis import given

from assistant import words
from assistant.engine.application import Application, Listed
from assistant.engine.findings import BLOCKING, SEVERITIES
from assistant.engine.sheet import Sheet
from assistant.rules.case import Attached
from tests.engine.applications import A_FEW, APPLICATIONS
from tests.engine.small import ALTA, application
from tests.engine.tiny_sheet import TODAY


def judged(made: Application) -> Sheet:
    return Sheet(ALTA, made, [Attached(one.kind, one.filename) for one in made.attachments], TODAY)


@A_FEW
@given(APPLICATIONS)
def test_every_finding_can_be_said_in_every_language(made: Application) -> None:
    for one in judged(made).findings:
        for language in words.languages():
            assert words.say(one.message, language)
            words.say(one.remedy, language)


@A_FEW
@given(APPLICATIONS)
def test_every_finding_has_a_severity_a_source_and_a_place_that_is_there(made: Application) -> None:
    for one in judged(made).findings:
        assert one.severity in SEVERITIES
        assert one.source.quote or one.source.reason
        assert one.place.step == "attachments" or one.place.step in ALTA.step
        path = ".".join(part for part in (one.place.step, one.place.field, one.place.column) if part)
        assert one.place.field is None or ALTA.field(path) is not None, one.rule


@A_FEW
@given(APPLICATIONS)
def test_words_are_exactly_what_stands_at_their_place(made: Application) -> None:
    sheet = judged(made)
    texts = {text.place: text.words for text in sheet.case.texts}
    for one in sheet.findings:
        if one.span:
            assert texts[one.place][slice(*one.span)] == one.words


@A_FEW
@given(APPLICATIONS)
def test_tasks_sections_and_mirror_follow_from_any_application(made: Application) -> None:
    sheet = judged(made)
    assert sheet.ready is not any(one.severity in BLOCKING for one in sheet.findings)
    assert [task.step.id for task in sheet.tasks] == list(dict.fromkeys(step.id for step, _ in sheet.asked.pages))
    assert len(sheet.mirror) in (10, 13)
    assert all(section.items for section in sheet.sections)


@pytest.mark.parametrize("support", ["project", "activity", "operating", ""])
def test_an_empty_application_can_be_judged(support: str) -> None:
    sheet = judged(application(answers={"applicant": {"support": support}}, attachments=[{"kind": "other"}]))
    assert not sheet.ready
    assert sheet.application.attachments == (Listed("other", ""),)
