"""Any text that a person can type becomes printable, and nothing disappears untold."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.export.fonts import coverage
from assistant.export.glyphs import MARK, Ink


def test_ordinary_text_stays_as_it_is() -> None:
    ink = Ink()
    for text in ("Språkkafé – «vel møtt!»", "Davvisámegiella: čŋđžŧ", "Їжак, ґанок", "ትግርኛ", "தமிழ்", "😀 ✓ ≥ 10"):
        assert ink.clean(text) == text
    assert not ink.replaced


def test_what_no_font_has_gets_a_mark_and_is_told() -> None:
    ink = Ink()
    assert ink.clean("中文 og \ue000") == f"{MARK}{MARK} og {MARK}"
    assert ink.replaced == {"中", "文", "\ue000"}


def test_letters_that_only_look_special_are_written_plainly_and_told() -> None:
    ink = Ink()
    assert ink.clean("𝐀𝐥𝐭𝐚") == "Alta"
    assert ink.replaced == set("𝐀𝐥𝐭𝐚")


@pytest.mark.parametrize("silent", [
    "\x00", "\x07", "\x1f", "\x7f", "\x9f", "\xad", "\u200b", "\u2060", "\ufeff", "\ud800", "\ufffe", "\U0001ffff",
])
def test_what_has_no_picture_is_left_out(silent: str) -> None:
    assert Ink().clean(f"Al{silent}ta").replace(MARK, "") == "Alta"


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028"])
def test_every_line_end_is_one(line_end: str) -> None:
    assert Ink().clean(f"en{line_end}to") == "en\nto"


def test_a_paragraph_separator_is_a_blank_line_and_a_tab_is_spaces() -> None:
    assert Ink().clean("en\u2029to\tre") == "en\n\nto    re"


@pytest.mark.parametrize("override", ["\N{RIGHT-TO-LEFT OVERRIDE}", "\N{LEFT-TO-RIGHT OVERRIDE}"])
def test_a_direction_override_is_shown_instead_of_obeyed(override: str) -> None:
    ink = Ink()
    assert ink.clean(f"sum {override}0001") == f"sum {MARK}0001"
    assert ink.replaced == {override}


@pytest.mark.parametrize("sign", [*"\u202a\u202b\u202c\u2066\u2067\u2068\u2069"])
def test_embeddings_and_isolates_are_left_out_and_told(sign: str) -> None:
    ink = Ink()
    assert ink.clean(f"{sign}Navn") == "Navn"
    assert ink.replaced == {sign}


def test_accents_are_composed() -> None:
    assert Ink().clean("Ma\u030ana\u0303") == "Månã"


def test_accents_are_composed_across_what_has_no_picture() -> None:
    assert Ink().clean("Ma\u200b\u030al") == "Mål"


def test_an_accent_that_its_letters_font_lacks_is_marked_and_the_letter_stays() -> None:
    ink = Ink()
    assert ink.clean("ሀ\N{COMBINING ACUTE ACCENT}") == f"ሀ{MARK}"
    assert ink.replaced == {"\N{COMBINING ACUTE ACCENT}"}


def test_an_accent_alone_on_a_line_is_marked() -> None:
    assert Ink().clean("a\n\N{COMBINING DIAERESIS}") == f"a\n{MARK}"


@given(st.text(max_size=200))
def test_the_result_is_printable_whatever_comes(text: str) -> None:
    ink = Ink()
    clean = ink.clean(text)
    riders = {char for char in clean if unicodedata.category(char) in ("Cf", "Mn")}
    assert {*clean} - riders - {"\n"} <= coverage().keys()
    assert ink.replaced <= {*text, *unicodedata.normalize("NFC", text)}


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    clean = Ink().clean(text)
    again = Ink()
    assert again.clean(clean) == clean
    assert not again.replaced


@given(st.text(max_size=200))
def test_every_letter_comes_back_or_is_told(text: str) -> None:
    ink = Ink()
    clean = ink.clean(text)
    letters = {char for char in unicodedata.normalize("NFC", text) if char.isalnum()}
    assert letters <= {*clean} | ink.replaced
