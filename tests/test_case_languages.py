"""What is sent to a municipality that writes nynorsk has its labels in nynorsk; the screens keep to their languages."""

import pytest
from babel.messages.pofile import read_po

from assistant import words
from assistant.engine import lint
from assistant.export import compose
from assistant.flow.schemes import installed
from assistant.service import bundling
from tests.flow.test_municipalities import sheet
from tools import translations

[NYNORSK] = translations.case_files()


def test_the_file_is_what_the_tool_writes() -> None:
    assert translations.updated(NYNORSK) == NYNORSK.read_text("utf-8"), "run `python -m tools.translations`"


def test_every_label_is_there() -> None:
    with NYNORSK.open("rb") as file:
        assert [one.id for one in read_po(file) if one.id and not one.string] == []


def test_nobody_can_choose_it_for_the_screen() -> None:
    assert "nn" not in words.languages()


def test_the_check_tells_of_a_label_that_the_case_language_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "has", lambda sentence, language: (sentence, language) != ("Stiftet", "nn"))
    found = list(lint.untranslated(installed().get("oygarden"), []))
    assert [(one.code, one.params["language"]) for one in found] == [("flow-untranslated", "nn")]


def test_the_headings_of_the_pdf_are_in_nynorsk_and_the_answers_as_they_were_written() -> None:
    judged = sheet("oygarden", "project")
    paper = compose.compose(judged, bundling.sent(judged))
    headings = [one.heading for one in paper.sections]
    assert "Søkjar og type støtte" in headings
    assert "Aktivitetar" in headings
    assert paper.language == "nn"
    assert "Hver torsdag lager vi middag, spiser og prater." in str(paper)


def test_altas_paper_stays_in_bokmal() -> None:
    assert "Søker og type støtte" in str(compose.compose(sheet("alta", "project"), b"{}"))
