"""The shape of `check --json`, in both languages."""

from typing import Any

import pytest

from assistant.service import telling
from tests.tools import examples

KEYS = ["rule", "severity", "step", "field", "row", "column", "span", "words", "message", "remedy", "source"]


def told(document: dict[str, Any], language: str = "nb") -> dict[str, Any]:
    return telling.told(examples.sheet(document), language)


def faulty() -> dict[str, Any]:
    """The project example with a purchase in a budget line."""
    document = examples.document("project-nb")
    document["answers"]["budget"]["costs"][2]["description"] = "Kjøp av 10 PC-er"
    return document


def spoken(judged: dict[str, Any], rule: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in judged["findings"] if one["rule"] == rule)
    return found


def test_the_whole_judgement_has_scheme_ready_and_findings() -> None:
    judged = told(faulty())
    assert list(judged) == ["scheme", "ready", "findings"]
    assert (judged["scheme"], judged["ready"]) == ("alta", False)


def test_a_finding_in_a_text_has_place_words_span_and_the_page_s_own_words() -> None:
    found = spoken(told(faulty()), "investment")
    assert list(found) == KEYS
    assert found | {"message": "", "remedy": ""} == {
        "rule": "investment",
        "severity": "stop",
        "step": "budget",
        "field": "costs",
        "row": 2,
        "column": "description",
        "span": [0, 16],
        "words": "Kjøp av 10 PC-er",
        "message": "",
        "remedy": "",
        "source": {
            "scheme": "alta",
            "heading": "Det gis ikke støtte til",
            "quote": "investeringer og anskaffelser",
        },
    }
    assert "Kjøp av 10 PC-er" in found["message"]
    assert found["remedy"]


def test_what_concerns_no_row_or_column_is_null_there() -> None:
    found = spoken(told({"format": 1, "scheme": "alta"}), "required-answer")
    assert (found["row"], found["column"], found["span"], found["words"]) == (None, None, None, None)


def test_a_rule_of_our_own_says_so_and_why_and_quotes_nobody() -> None:
    source = spoken(told({"format": 1, "scheme": "alta"}), "required-answer")["source"]
    assert list(source) == ["scheme", "own", "reason"]
    assert source["own"] is True
    assert source["reason"]


def test_a_question_says_that_it_asks() -> None:
    document = examples.document("project-nb")
    document["answers"]["target_group"]["groups"] = ["adults", "public-employees"]
    found = spoken(told(document), "aimed-at-public-sector")
    assert found["asks"] is True
    assert found["message"].endswith("?")


def test_an_answered_finding_has_the_answer_beside_it_and_counts_as_advice() -> None:
    place = {"step": "budget", "field": "costs", "row": 2, "column": "description"}
    words = spoken(told(faulty()), "investment")["words"]
    standpoint = {"rule": "investment", **place, "words": words, "reason": "Vi leier dem."}
    found = spoken(told(faulty() | {"standpoints": [standpoint]}), "investment")
    assert (found["severity"], found["standpoint"]) == ("advice", "Vi leier dem.")


@pytest.mark.parametrize("document", [faulty(), {"format": 1, "scheme": "alta"}])
def test_in_another_language_only_our_own_words_change(document: dict[str, Any]) -> None:
    norwegian, english = told(document), told(document, "en")
    for one, other in zip(norwegian["findings"], english["findings"], strict=True):
        assert [one[key] for key in KEYS[:8]] == [other[key] for key in KEYS[:8]]
        assert one["source"].get("quote") == other["source"].get("quote")
