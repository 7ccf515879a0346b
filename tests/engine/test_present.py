"""What the rules are given to judge: only what is asked, and the free texts exactly as written."""

from assistant.engine.application import Typed
from assistant.engine.present import option_labels
from assistant.rules.case import Place, Text
from tests.engine.small import ALTA
from tests.engine.tiny_sheet import TINY, sheet

PROJECT = {
    "summary": " En  fest\n",
    "costs": [{}, {"what": "Mat", "amount": 5}],
    "plan": {"leader": "Kari"},
    "total": 10_000,
}


def test_free_texts_stand_in_the_order_of_the_flow_exactly_as_written() -> None:
    made = sheet(applicant={"support": "project", "name": "Laget"}, project=PROJECT)
    assert made.case.texts == (
        Text(Place("project", "summary"), " En  fest\n"),
        Text(Place("project", "costs", 1, "what"), "Mat"),
    )


def test_a_text_that_is_not_asked_is_not_read() -> None:
    assert sheet(applicant={"support": "none"}, project=PROJECT).case.texts == ()


def test_the_figures_are_those_of_the_day() -> None:
    assert sheet().case.figures == {"least": 10_000, "deadline": "04-15"}


def test_the_answers_are_those_that_are_asked() -> None:
    assert sheet(applicant={"support": "none"}, project=PROJECT).case.answers == {"applicant": {"support": "none"}}


def test_what_is_required_and_missing_is_a_gap_unless_it_is_not_asked() -> None:
    gaps = sheet(applicant={"support": "project", "children": True}).case.gaps
    assert [gap.place for gap in gaps] == [Place("applicant", "name"), Place("project", "summary")]


def test_unread_words_are_a_gap_with_those_words() -> None:
    unread = Typed(Place("project", "total"), "12 000,50")
    [gap] = sheet(unread, applicant={"support": "project", "name": "x"}).case.gaps
    assert (gap.place, gap.fault, gap.typed) == (unread.place, "money-ore", "12 000,50")


def test_every_choice_has_its_label_by_its_path() -> None:
    assert option_labels(TINY)["applicant.support.project"] == "Prosjekt"
    assert option_labels(TINY)["project.plan.how.slow"] == "Rolig"
    assert option_labels(ALTA)["budget.costs.category.food"] == "Mat og drikke"


def test_a_sheet_works_everything_out_once() -> None:
    made = sheet()
    assert made.findings is made.findings
    assert made.sections is made.sections


def test_ready_is_when_nothing_is_to_stop_or_fix() -> None:
    answers = {"name": "x", "support": "none", "children": True}
    assert sheet(applicant=answers).ready
    assert not sheet(applicant={**answers, "support": "project", "children": False}).ready


def test_the_figures_and_the_municipality_fill_the_sentences_of_the_flow() -> None:
    assert set(sheet().fillings) == {"here", "least", "deadline"}
