"""What an answer says at all."""

import pytest

from assistant.rules.saying import says_nothing, too_little, words
from tests.rules.cases import case


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "...",
        "vet ikke",
        "Veit ikkje",
        "kommer senere",
        "Dette kommer vi tilbake til",
        "We do not know yet",
        "N/A",
        "?",
    ],
)
def test_some_answers_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["Oppmøteliste", "Vi vet at mange kommer", "Ikke hver uke", "سنعمل معا"])
def test_one_word_of_substance_says_something(text: str) -> None:
    assert not says_nothing(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("mat og drikke", 3),
        ("språk-kafé", 1),
        ("10 kvelder × 500 kr", 4),
        ("spra\u030ak", 1),
        ("我们一起学习", 6),
        ("og/eller", 2),
    ],
)
def test_words_are_counted_as_people_count_them(text: str, count: int) -> None:
    assert len(words(text)) == count


def test_enough_words_have_nothing_to_be_said_of() -> None:
    assert too_little(case({"capacity.experience": "en to tre fire"}), "capacity.experience", 4) is None
