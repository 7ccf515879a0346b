"""Free text is kept as written, in one form of Unicode, and has a greatest length."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answers import KINDS, Unreadable
from assistant.answers.text import read_line, read_lines, read_text


def test_paragraphs_keep_the_line_breaks_that_were_typed() -> None:
    assert read_text("Vi lager mat.\r\n\r\nAlle er med.\rVelkommen!\n") == "Vi lager mat.\n\nAlle er med.\nVelkommen!"


def test_a_line_joins_what_stood_on_several() -> None:
    assert read_line(" Torsdags\r\nkafeen\u2028i Alta ") == "Torsdags kafeen i Alta"


def test_of_several_lines_each_that_says_something_is_an_answer() -> None:
    assert read_lines(" Lysvik \r\n\r\nFjordvik kommune\n") == ["Lysvik", "Fjordvik kommune"]
    assert read_lines("  ") == []


@pytest.mark.parametrize("typed", ["x" * 201, "\n".join(["x"] * 201)])
def test_a_line_that_is_too_long_and_too_many_lines_are_no_answer(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_lines(typed)


@pytest.mark.parametrize("typed", ["A\u030alesund", "Målselv", "Ka\u0301ra\u0301s\u030cjohka", "\u0d15\u0d46\u0d3e"])
def test_composed_and_decomposed_letters_are_one(typed: str) -> None:
    assert read_line(typed) == read_text(typed) == unicodedata.normalize("NFC", typed)


@pytest.mark.parametrize(
    "text",
    ["<b>#let x = 1</b> \\input{a} $x$", "مرحبا", "👩\u200d👩\u200d👧", "a\u202eb", "\x00\x1b[31m", "mye   luft"],
)
def test_no_sign_is_taken_away(text: str) -> None:
    assert read_text(text) == text


def test_a_text_has_room_for_20_000_characters_and_not_one_more() -> None:
    assert read_text("å" * 20_000 + "  \n") == "å" * 20_000
    with pytest.raises(Unreadable, match="too-long"):
        read_text("å" * 20_001)


def test_a_line_has_room_for_200_characters_and_not_one_more() -> None:
    assert read_line("å" * 200 + "  \n") == "å" * 200
    with pytest.raises(Unreadable, match="line-too-long"):
        read_line("å" * 201)


def test_length_is_counted_in_composed_characters() -> None:
    assert len(read_line("a\u030a" * 200)) == 200


def test_a_line_break_of_two_signs_is_one_character() -> None:
    assert len(read_text("a\r\n" * 10_000)) == 19_999


@given(st.text(max_size=60))
def test_what_was_read_once_is_read_the_same_again(typed: str) -> None:
    assert read_text(read_text(typed)) == read_text(typed)
    assert "\n" not in read_line(typed)
    assert read_line(read_line(typed)) == read_line(typed)


@pytest.mark.parametrize(("kind", "most"), [("line", 200), ("text", 20_000), ("email", 200), ("date", 200)])
def test_each_kind_says_its_greatest_length(kind: str, most: int) -> None:
    assert KINDS[kind].most == most


@pytest.mark.parametrize("value", [1, None, True, ["a"], {"a": "b"}])
def test_only_texts_of_json_are_text(value: object) -> None:
    assert not any(KINDS[kind].accepts(value) for kind in ("line", "text", "email", "date", "org_number"))
