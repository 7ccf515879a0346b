"""From what the rules say to findings: severity, sentence, source, words, and the applicant's answer to them."""

from typing import Any

import pytest

from assistant.engine.application import Standpoint
from assistant.engine.findings import Finding, findings
from assistant.rules.case import Place
from assistant.words import say
from tests.rules.judging import judged, scheme, sheet

LINE = "budget.costs[1].description"
BUYS = {LINE: "Vi kjøper en stor varebil"}
PLACE = Place("budget", "costs", 1, "description")
SURE = Standpoint("investment", PLACE, "kjøper en stor varebil", "Bilen er leid, det var skrevet feil.")


def investment(change: dict[str, Any], *standpoints: Standpoint) -> Finding:
    """The finding of an investment in a whole application with this change."""
    case = sheet("project", change).case
    [found] = [one for one in findings(scheme(), case, standpoints) if one.rule == "investment"]
    return found


def test_a_finding_has_its_exact_words_and_the_source_of_its_rule() -> None:
    found = investment(BUYS)
    assert (found.place, found.span, found.words) == (PLACE, (3, 25), "kjøper en stor varebil")
    assert (found.source.heading, found.source.quote) == ("Det gis ikke støtte til", "investeringer og anskaffelser")


def test_a_sentence_can_name_the_line_as_people_count_it_and_the_figures() -> None:
    [line] = [one for one in judged("project", {f"{LINE[:-11]}year": 27}) if one.rule == "required-answer"]
    assert "Kostnad 2" in say(line.message, "nb")
    [least] = [
        one for one in judged("project", {"budget.requested": [{"year": 2027, "amount": 5}]}) if one.severity == "stop"
    ]
    assert "minst 10\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}kr" in say(least.message, "nb")


def test_the_gravest_comes_first_and_then_the_order_of_the_flow() -> None:
    found = judged("project", {"organisation.number": "1", "project.where": "abroad", "contact.name": None, **BUYS})
    assert [one.rule for one in found[:4]] == ["abroad-only", "investment", "org-number", "required-answer"]


def test_a_question_is_one_degree_milder_than_its_rule() -> None:
    asked = investment({LINE: "Nye stoler og bord"})
    assert (asked.severity, asked.asks) == ("fix", True)


def test_what_the_applicant_answers_stays_visible_and_no_longer_blocks() -> None:
    found = investment(BUYS, SURE)
    assert (found.severity, found.blocks, found.standpoint) == ("advice", False, SURE.reason)


@pytest.mark.parametrize(
    "standpoint",
    [
        Standpoint("investment", PLACE, "kjøper en varebil", SURE.reason),
        Standpoint("investment", Place("budget", "costs", 0, "description"), SURE.words, SURE.reason),
        Standpoint("general-operations", PLACE, SURE.words, SURE.reason),
        Standpoint("investment", PLACE, SURE.words, "  "),
    ],
)
def test_an_answer_to_other_words_or_without_a_reason_is_none(standpoint: Standpoint) -> None:
    assert investment(BUYS, standpoint).severity == "stop"


def test_what_facts_decide_cannot_be_answered_away() -> None:
    case = sheet("project", {"organisation.non_profit": False}).case
    answer = Standpoint("non-profit", Place("organisation", "non_profit"), "", "Vi mener ja.")
    [found] = [one for one in findings(scheme(), case, [answer]) if one.rule == "non-profit"]
    assert (found.severity, found.standpoint, found.free_text) == ("stop", None, False)


def test_a_demand_is_not_made_of_an_answer_that_cannot_be_meant() -> None:
    found = judged("operating", {"operating.paying_members": -5})
    assert [one.rule for one in found if one.severity != "info"] == ["required-answer"]


def test_what_was_typed_and_not_read_is_the_words_of_its_finding() -> None:
    typed = {"step": "project", "field": "end", "text": "rett før jul"}
    [found] = [
        one for one in judged("project", {"project.end": None, "typed": [typed]}) if one.rule == "required-answer"
    ]
    assert (found.words, found.span, found.free_text) == ("rett før jul", None, False)
