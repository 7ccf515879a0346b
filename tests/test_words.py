"""Sentences, sums and days in the reader's language."""

import datetime as dt
import re

import pytest
from babel.messages.pofile import read_po

from assistant import resources, words
from assistant.words import Day, Kroner, MonthDay, Param, Phrase, Term

NBSP, MINUS = "\u00a0", "\u2212"


@pytest.mark.parametrize(
    ("amount", "bokmaal", "english"),
    [
        (0, "0 kr", "NOK 0"),
        (999, "999 kr", "NOK 999"),
        (1000, "1 000 kr", "NOK 1,000"),
        (286390, "286 390 kr", "NOK 286,390"),
    ]
    + [(12345678, "12 345 678 kr", "NOK 12,345,678")],
)
def test_a_sum_has_the_thousands_of_the_language_and_stays_on_one_line(amount: int, bokmaal: str, english: str) -> None:
    assert words.kroner(amount, "nb") == words.kroner(amount, "nn") == bokmaal.replace(" ", NBSP)
    assert words.kroner(amount, "en") == english.replace(" ", NBSP)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_sum_below_nothing_has_a_minus(language: str) -> None:
    assert words.kroner(-500, language).replace(MINUS, "-") in ("-500\u00a0kr", "NOK\u00a0-500")


@pytest.mark.parametrize(
    ("date", "bokmaal", "nynorsk", "english"),
    [((2027, 8, 1), "1. august 2027", "1. august 2027", "1 August 2027")]
    + [((2028, 2, 29), "29. februar 2028", "29. februar 2028", "29 February 2028")]
    + [((2027, 5, 17), "17. mai 2027", "17. mai 2027", "17 May 2027")],
)
def test_a_day_is_written_in_words(date: tuple[int, int, int], bokmaal: str, nynorsk: str, english: str) -> None:
    day = dt.date(*date)
    assert [words.day(day, language) for language in ("nb", "nn", "en")] == [bokmaal, nynorsk, english]


@pytest.mark.parametrize(
    ("param", "bokmaal", "english"),
    [
        (Kroner(10_000), f"10{NBSP}000{NBSP}kr", f"NOK{NBSP}10,000"),
        (Day(dt.date(2027, 4, 15)), "15. april 2027", "15 April 2027"),
    ]
    + [(MonthDay(4, 15), "15. april", "15 April"), (MonthDay(2, 29), "29. februar", "29 February")]
    + [(1500, f"1{NBSP}500", "1,500"), (0, "0", "0"), ("2027", "2027", "2027"), ("{pot}", "{pot}", "{pot}")],
)
def test_a_filling_is_written_as_its_language_does(param: Param, bokmaal: str, english: str) -> None:
    assert words.say(Phrase("{hole}", {"hole": param}), "nb") == bokmaal
    assert words.say(Phrase("{hole}", {"hole": param}), "en") == english


def test_what_an_applicant_wrote_is_never_taken_for_a_hole() -> None:
    assert words.say(Phrase("«{words}»", {"words": "{0.__class__} {sum}"}), "nb") == "«{0.__class__} {sum}»"


def test_a_hole_without_a_filling_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        words.say(Phrase("{pot}"), "nb")


def test_months_begin_with_january() -> None:
    assert [words.months(language)[0].rstrip(".").lower() for language in ("nb", "nn", "en")] == ["jan", "jan", "jan"]
    assert all(len(words.months(language)) == 12 for language in words.languages())
    assert words.months("nb")[9] != words.months("en")[9]


def test_bokmaal_comes_first_and_english_is_there() -> None:
    assert words.languages()[0] == "nb"
    assert "en" in words.languages()


def test_a_translated_sentence_is_said_in_its_language() -> None:
    assert words.has("Ja", "en")
    assert words.translate("Ja", "en") == "Yes"
    assert words.say(Phrase("{answer}", {"answer": Term("Nei")}), "en") == "No"


@pytest.mark.parametrize("language", ["nb", "se", "", "../../etc"])
def test_a_language_we_do_not_have_answers_with_the_source(language: str) -> None:
    assert words.translate("Ja", language) == "Ja"


def test_a_sentence_without_translation_is_told_apart_from_one_with() -> None:
    nowhere = "Denne setningen står ikke i noen katalog."
    assert words.has(nowhere, "nb")
    assert not words.has(nowhere, "en")
    assert not words.has("Ja", "se")
    assert words.translate(nowhere, "en") == nowhere


def test_nothing_is_said_as_nothing() -> None:
    assert words.translate("", "en") == ""
    assert words.say(Phrase(""), "en") == ""


@pytest.mark.parametrize("language", [language for language in words.languages() if language != words.SOURCE])
def test_a_translation_has_the_holes_of_its_source(language: str) -> None:
    file = resources.path("translations") / language / "LC_MESSAGES" / "messages.po"
    with file.open("rb") as opened:
        catalog = read_po(opened, locale=language)
    holes = re.compile(r"\{\w+\}|%\(\w+\)s")
    for message in catalog:
        if message.id and message.string and isinstance(message.id, str) and isinstance(message.string, str):
            assert set(holes.findall(message.string)) == set(holes.findall(message.id)), message.id


def test_an_unknown_code_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        words.phrase("no-such-code")
