"""Attachments, typed words and standpoints are read, or refused with their place."""

from typing import Any

import pytest

from assistant.engine.application import Listed, Standpoint, Typed
from assistant.rules.case import Place
from tests.engine.small import application, refused

CELL = {"step": "budget", "field": "costs", "row": 2, "column": "amount"}
DAY = {"step": "project", "field": "start"}
PART = {"step": "activities", "field": "norwegian_training", "column": "led_by"}
TEXT = {"step": "project", "field": "summary"}
STANDPOINT = {"rule": "investment", "words": "Kjøp av PC", "reason": "Vi leier dem."}


def test_an_attachment_has_a_kind_and_a_name() -> None:
    listed = [{"kind": "statutes", "filename": "vedtekter.pdf"}, {"kind": "other", "filename": "../../etc/passwd"}]
    assert application(attachments=listed).attachments == (
        Listed("statutes", "vedtekter.pdf"),
        Listed("other", "../../etc/passwd"),
    )


@pytest.mark.parametrize("kind", ["", None, " "])
def test_an_attachment_without_a_kind_is_another_one(kind: str | None) -> None:
    assert application(attachments=[{"kind": kind, "filename": "a.pdf"}]).attachments == (Listed("other", "a.pdf"),)


def test_an_attachment_without_a_name_is_listed_and_not_there() -> None:
    assert application(attachments=[{"kind": "statutes"}]).attachments == (Listed("statutes", ""),)


def test_an_empty_row_is_no_attachment() -> None:
    assert application(attachments=[None, {}, {"kind": None}]).attachments == ()


@pytest.mark.parametrize(
    ("row", "code", "path"),
    [({"kind": "photo"}, "doc-choice", "attachments[0].kind"), ({"kind": 1}, "doc-type", "attachments[0].kind")]
    + [
        ({"filename": 1}, "doc-type", "attachments[0].filename"),
        ({"filename": "x" * 201}, "doc-too-long", "attachments[0].filename"),
    ]
    + [({"sha256": "x"}, "doc-unknown-key", "attachments[0].sha256"), ("a.pdf", "doc-type", "attachments[0]")],
)
def test_an_attachment_that_is_none_is_refused(row: Any, code: str, path: str) -> None:
    assert refused(attachments=[row]) == (code, path)


def test_at_most_200_attachments_are_listed() -> None:
    row = {"kind": "other", "filename": "a.pdf"}
    assert len(application(attachments=[row] * 200).attachments) == 200
    assert refused(attachments=[row] * 201) == ("doc-too-many-rows", "attachments")


@pytest.mark.parametrize("key", ["attachments", "typed", "standpoints"])
@pytest.mark.parametrize("value", [{}, "x", 1, True])
def test_what_stands_beside_the_answers_is_a_list(key: str, value: Any) -> None:
    assert refused(**{key: value}) == ("doc-type", key)


@pytest.mark.parametrize(
    ("at", "place"),
    [(CELL, Place("budget", "costs", 2, "amount")), (DAY, Place("project", "start"))]
    + [(PART, Place("activities", "norwegian_training", None, "led_by"))]
    + [({**DAY, "row": None, "column": None}, Place("project", "start"))],
)
def test_what_could_not_be_read_is_kept_with_its_place(at: dict[str, Any], place: Place) -> None:
    assert application(typed=[{**at, "text": "12 000,50"}]).typed == (Typed(place, "12 000,50"),)


def test_of_two_words_for_one_place_the_last_stands() -> None:
    assert application(typed=[{**DAY, "text": "a"}, {**DAY, "text": "b"}]).typed == (
        Typed(Place("project", "start"), "b"),
    )


@pytest.mark.parametrize("text", ["", " ", None])
def test_nothing_typed_is_nothing(text: str | None) -> None:
    assert application(typed=[{**DAY, "text": text}, None, {}]).typed == ()


WRONG_PLACES: list[tuple[dict[str, Any], str, str]] = [
    ({"field": "costs"}, "doc-missing", "step"),
    ({"step": "budget"}, "doc-missing", "field"),
    ({"step": "", "field": "costs"}, "doc-missing", "step"),
    ({"step": "money", "field": "costs"}, "doc-choice", "step"),
    ({"step": 1, "field": "costs"}, "doc-type", "step"),
    ({"step": "budget", "field": "cost"}, "doc-choice", "field"),
    ({"step": "budget", "field": ["costs"]}, "doc-type", "field"),
    ({**CELL, "column": "sum"}, "doc-choice", "column"),
    ({**CELL, "column": None}, "doc-missing", "column"),
    ({**CELL, "column": 3}, "doc-type", "column"),
    ({**CELL, "row": None}, "doc-missing", "row"),
    ({**CELL, "row": -1}, "doc-choice", "row"),
    ({**CELL, "row": 200}, "doc-choice", "row"),
    ({**CELL, "row": 10**50}, "doc-choice", "row"),
    ({**CELL, "row": "2"}, "doc-type", "row"),
    ({**CELL, "row": 2.0}, "doc-type", "row"),
    ({**CELL, "row": True}, "doc-type", "row"),
    ({**DAY, "row": 0}, "doc-choice", "row"),
    ({**DAY, "column": "day"}, "doc-choice", "column"),
    ({**PART, "row": 0}, "doc-choice", "row"),
    ({**PART, "column": "teacher"}, "doc-choice", "column"),
]


@pytest.mark.parametrize(("at", "code", "key"), WRONG_PLACES)
def test_a_place_that_is_none_is_refused(at: dict[str, Any], code: str, key: str) -> None:
    assert refused(typed=[None, {**at, "text": "x"}]) == (code, f"typed[1].{key}")
    assert refused(standpoints=[{**at, **STANDPOINT}]) == (code, f"standpoints[0].{key}")


def test_the_last_row_of_a_table_is_a_place() -> None:
    assert application(typed=[{**CELL, "row": 199, "text": "x"}]).typed[0].place.row == 199


@pytest.mark.parametrize(
    ("row", "code", "key"),
    [
        ({"text": 5}, "doc-type", ".text"),
        ({"text": "x" * 100_001}, "doc-too-long", ".text"),
        ({"why": 1}, "doc-unknown-key", ".why"),
    ],
)
def test_typed_words_are_a_text(row: dict[str, Any], code: str, key: str) -> None:
    assert refused(typed=[{**DAY, **row}]) == (code, f"typed[0]{key}")
    assert len(application(typed=[{**DAY, "text": "x" * 100_000}]).typed[0].text) == 100_000


def test_a_standpoint_is_kept() -> None:
    assert application(standpoints=[{**TEXT, **STANDPOINT}]).standpoints == (
        Standpoint("investment", Place("project", "summary"), "Kjøp av PC", "Vi leier dem."),
    )


@pytest.mark.parametrize("reason", ["", " ", None])
def test_a_standpoint_without_a_reason_says_nothing(reason: str | None) -> None:
    assert application(standpoints=[{**TEXT, **STANDPOINT, "reason": reason}]).standpoints == ()


@pytest.mark.parametrize(
    ("changed", "code", "key"),
    [
        ({"rule": "invest"}, "doc-choice", "rule"),
        ({"rule": None}, "doc-missing", "rule"),
        ({"rule": 1}, "doc-type", "rule"),
    ]
    + [({"words": "x" * 20_001}, "doc-too-long", "words"), ({"reason": "x" * 20_001}, "doc-too-long", "reason")]
    + [({"words": 1}, "doc-type", "words"), ({"answer": "x"}, "doc-unknown-key", "answer")],
)
def test_a_standpoint_that_is_none_is_refused(changed: dict[str, Any], code: str, key: str) -> None:
    assert refused(standpoints=[{**TEXT, **STANDPOINT, **changed}]) == (code, f"standpoints[0].{key}")
