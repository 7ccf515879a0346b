"""The thesaurus tells what a word means in bokmål, nynorsk and English, inflected, compounded, or in a phrase."""

import pytest

from assistant.reading import thesaurus
from assistant.reading.page import read
from assistant.reading.thesaurus import Meaning, meaning, phrases
from assistant.reading.traits import BEGUN, MEANT, NEAR, units


@pytest.mark.parametrize(
    ("word", "language", "name"),
    [
        ("kjøpe", "nb", "buy"),
        ("innkjøpa", "nn", "buy"),
        ("bought", "en", "buy"),
        ("pulter", "nb", "furniture"),
        ("sykepleierne", "nb", "health-staff"),
        ("sjukepleiarane", "nn", "health-staff"),
        ("nurses", "en", "health-staff"),
        ("kismayo", "en", "city-africa"),
        ("kiruna", "nb", "city-sweden-finland"),
    ],
)
def test_a_word_is_in_its_class_in_each_language_however_it_is_inflected(word: str, language: str, name: str) -> None:
    assert name in meaning(word, language).own


def test_a_compound_is_what_its_last_part_is_and_tells_of_its_first() -> None:
    assert "outdoor-structure" in meaning("agility-banen", "nb").own
    assert "animal-topic" in meaning("agility-banen", "nb").first


def test_a_word_means_what_it_means_in_the_language_of_the_text() -> None:
    assert "child" in meaning("born", "nn").own
    assert "child" not in meaning("born", "en").own


def test_where_no_language_is_told_norwegian_comes_first_and_english_after() -> None:
    assert "computer" in meaning("laptops", "").own
    assert "public-body" in meaning("kommune", "").own


@pytest.mark.parametrize(
    ("word", "language"),
    [(word, "nb") for word in ("som", "at", "for", "får", "men", "etter", "vår", "over", "både", "uansett", "månaden")]
    + [(word, "en") for word in ("be", "many", "more", "less", "rooms", "varies", "reunion")],
)
def test_words_that_only_sound_like_another_mean_nothing(word: str, language: str) -> None:
    assert meaning(word, language) == Meaning()


def test_a_name_is_known_only_as_it_is_written() -> None:
    assert meaning("bønn", "nb").own == ("religion-topic",)
    assert "city-sweden-finland" in meaning("kirunas", "nb").own
    assert "city-europe" not in meaning("bonde", "nb").own


@pytest.mark.parametrize("word", ["xqzwv", "12345678901", "x" * 200, ""])
def test_what_is_no_word_means_nothing(word: str) -> None:
    assert meaning(word, "nb") == Meaning() == meaning(word, "en")


def test_a_phrase_means_more_than_its_words() -> None:
    assert (2, 4, "renovate") in list(phrases(["vi", "skal", "pusse", "opp", "kjøkkenet"], "nb"))
    across = [one.unit.word for one in units(read("Vi skal pusse. Opp på loftet bor de.")) if one.unit.concept == MEANT]
    assert "renovate" not in across


def test_each_class_tells_why_in_a_sentence_of_its_own() -> None:
    reasons = [thesaurus.reason(name) for name in (*thesaurus.classes(), *thesaurus.kinds())]
    assert len(set(reasons)) == len(reasons)
    assert all(reason[0].isupper() and reason.endswith(".") for reason in reasons)


def test_a_kind_is_of_classes_that_there_are_and_no_class_of_two_kinds() -> None:
    of = [name for one in thesaurus.kinds().values() for name in one["classes"]]
    assert len(set(of)) == len(of)
    assert set(of) <= thesaurus.classes().keys()
    assert not thesaurus.kinds().keys() & thesaurus.classes().keys()


def test_two_meanings_near_each_other_are_counted_by_their_kind() -> None:
    said = {one.unit.word for one in units(read("Vi kjøper pulter")) if one.unit.concept in (MEANT, NEAR)}
    assert {"furniture", "lasting-thing", "acquire>lasting-thing"} <= said
    assert "buy>furniture" not in said


def test_each_class_has_words_in_norwegian_and_english_or_names_that_are_alike() -> None:
    both = {name: "nb" in one and ("en" in one or one.get("names")) for name, one in thesaurus.classes().items()}
    assert [name for name, has in both.items() if not has] == []


def test_two_meanings_are_near_within_a_sentence_in_the_order_in_which_they_stand() -> None:
    said = [one.unit for one in units(read("Vi kjøper pulter. Sofaen står der."))]
    near = {unit.word for unit in said if unit.concept == NEAR}
    assert "acquire>lasting-thing" in near
    assert "lasting-thing>acquire" not in near
    assert {"buy", "furniture"} <= {unit.word for unit in said if unit.concept == MEANT}
    assert "lasting-thing>lasting-thing" not in near


def test_the_first_part_of_a_compound_is_told_apart_from_the_word() -> None:
    said = [one.unit for one in units(read("Banen heter agility-banen."))]
    assert "animal-topic" in {unit.word for unit in said if unit.concept == BEGUN}
