"""Tokens stand where they were written, whatever the letters."""

import pytest

from assistant.reading.tokens import tokens

TEXTS = [
    "Kjøp av 10 PC-er, 12.000 kr.",
    "Språkkafé (åpen) – «prat» på imdi.no!",
    "NFD: språkkafe\u0301 og a\u030a",
    "İstanbul og PC-er",
    "små\u00adord og null\u200bbredde",
    "Ми зустрічаємося; نلتقي",
    "",
    " \n\t ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_token_is_the_words_at_its_place(text: str) -> None:
    found = tokens(text)
    assert [one for one in found if not 0 <= one.start < one.end <= len(text)] == []
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(not text[one.start : one.end].isspace() for one in found)


def test_hyphens_and_apostrophes_hold_a_word_together() -> None:
    assert [one.word for one in tokens("PC-er og don't, norsk- og")] == ["pc-er", "og", "don't", ",", "norsk", "og"]


def test_the_same_word_composed_or_not_is_one() -> None:
    assert tokens("språkkafe\u0301")[0].word == tokens("språkkafé")[0].word


def test_a_turkish_capital_does_not_move_what_follows() -> None:
    text = "İİİ PC-er"
    assert text[tokens(text)[1].start :] == "PC-er"
