"""Clean text in paragraphs: direction, language, and places to break words that are too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.export.paragraphs import Paragraph, paragraphs, pieces


def test_blank_lines_part_paragraphs_and_single_ones_stay_lines() -> None:
    first, second = paragraphs("En\nto\n \n\nTre", 40)
    assert first == Paragraph([["En"], ["to"]], right_to_left=False, language="")
    assert second.lines == [["Tre"]]


@pytest.mark.parametrize("blank", ["", " ", "\n\n", " \n \n"])
def test_white_space_is_no_paragraph(blank: str) -> None:
    assert paragraphs(blank, 40) == []


@pytest.mark.parametrize(("text", "from_the_right"), [
    ("مرحبا Alta", True), ("שלום", True), ("– «مرحبا»", True), ("Alta مرحبا", False), ("2027", False), ("", False)])
def test_the_first_letter_gives_the_direction(text: str, from_the_right: bool) -> None:
    assert [part.right_to_left for part in paragraphs(text or ".", 40)] == [from_the_right]


@pytest.mark.parametrize(("text", "language"), [
    ("Språkkafé hver onsdag", ""), ("English too", ""), ("12 000", ""), ("På russisk heter det Да", ""),
    ("Ласкаво просимо до їдальні", "uk"), ("Добро пожаловать", "ru"), ("Καλώς ήρθατε", "el"), ("გამარჯობა", "ka"),
    ("مرحبا بكم", "ar"), ("خوش آمدید به گروه", "fa"), ("ښه راغلاست", "ps"), ("خوش آمدید ڈاکٹر", "ur"),
    ("ברוכים הבאים", "he"), ("እንቋዕ ብደሓን", "ti"), ("வணக்கம்", "ta"), ("नमस्ते", "hi"), ("ยินดีต้อนรับ", "th"),
    ("Mii láhčit vuođu ŋ", "se"), ("Vi holder til på Áŋŋel og er mange", "")])
def test_the_letters_tell_the_language_where_they_can(text: str, language: str) -> None:
    assert [part.language for part in paragraphs(text, 40)] == [language]


def test_a_word_with_room_is_never_cut() -> None:
    line = "Arbeidsmarkedsopplæringsprogrammet og integreringstilskuddsordningen"
    assert pieces(line, 36) == [line]


def test_a_word_without_room_may_be_broken_inside() -> None:
    cut = pieces("i integreringstilskuddsordningen", 12)
    assert cut == ["i inte", "grer", "ings", "tils", "kudd", "sord", "ning", "en"]


def test_an_address_is_broken_after_its_signs() -> None:
    cut = pieces("https://www.eksempel.example/katalog/", 20)
    assert cut == ["https:", "//www.", "eksemp", "el.", "exampl", "e/kata", "log/"]


def test_thai_breaks_itself() -> None:
    assert len(pieces("ก" * 400, 20)) == 1


def test_accents_and_joined_pictures_are_never_parted() -> None:
    word = "e\N{COMBINING DIAERESIS}\N{COMBINING DOT BELOW}" * 30 + "👨\u200d👩\u200d👧" * 30 + "🇳🇴" * 30
    for piece in pieces(word, 6)[1:]:
        assert piece[0] in "e👨🇳🇴"


@given(st.text(max_size=300), st.integers(1, 60))
def test_the_pieces_are_the_line(line: str, room: int) -> None:
    assert "".join(pieces(line, room)) == line
