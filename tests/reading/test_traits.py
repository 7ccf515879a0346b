"""What the second reader learns from: words by their sounds, what they mean, and which of that stands together."""

from itertools import pairwise

import pytest

from assistant.reading.page import read
from assistant.reading.traits import BY, MOST_MEANINGS, NEAR, WITH, Unit, by_sentence, traits, units

SENTENCES = "Vi kjøper pulter og leier en sal i sentrum. Naboen vår har ei gammal sofa som står på loftet."


def said(text: str, concept: str) -> set[str]:
    return {one.unit.word for one in units(read(text)) if one.unit.concept == concept}


def named(word: str) -> set[str]:
    return set(traits(Unit(word, "")))


def test_a_compound_shares_sounds_with_its_parts_wherever_they_stand_in_it() -> None:
    assert {one for one in named("norskundervisning") & named("leseundervisninga") if one.startswith("g:")}


def test_two_words_share_no_sounds_that_are_only_an_ending() -> None:
    assert not {one for one in named("gutane") & named("traktorane") if one.startswith("g:")}


def test_two_long_words_that_begin_alike_are_told_apart_by_more_than_their_stem() -> None:
    shared = named("integreringsarbeid") & named("integrert")
    assert "s:integr" in shared
    assert not [name for name in shared if name.startswith("w:")]


def test_a_short_word_has_no_sounds_beside_its_stem() -> None:
    assert not [name for name in named("bil") if name[0] in "gw"]


def test_a_meaning_is_known_with_the_words_close_to_it() -> None:
    assert {"acquire>pulter", "kjoper>lasting-thing"} & said(SENTENCES, BY)
    assert not [pair for pair in said(SENTENCES, BY) if "naboen" in pair and "acquire" in pair]


def test_any_two_meanings_of_a_sentence_are_known_together_in_no_order() -> None:
    together = said(SENTENCES, WITH)
    assert all(one <= other for one, other in (pair.split(">") for pair in together))
    assert together - said(SENTENCES, NEAR)


def test_nothing_stands_together_across_a_full_stop() -> None:
    sentence = read(SENTENCES).clauses.sentence
    for one in units(read(SENTENCES)):
        assert len({sentence[at] for at in one.at}) == 1


def test_every_trait_shows_at_words_in_their_order() -> None:
    for one in units(read(SENTENCES)):
        assert all(before < after for before, after in pairwise(one.at))
        assert one.first in one.at
        assert one.last - 1 in one.at


def test_what_is_counted_of_a_sentence_is_what_can_be_shown_of_it() -> None:
    page = read(SENTENCES)
    sentence = page.clauses.sentence
    for number, one in enumerate(by_sentence(page)):
        shown = {placed.unit for placed in units(page) if sentence[placed.first] == number}
        assert {*one.said, *one.means} == shown


@pytest.mark.parametrize("words", [200, 2_000])
def test_a_sentence_without_end_has_no_more_pairs_for_each_word(words: int) -> None:
    """Counts the work: the pairs of a sentence have a limit, those of near words follow the words."""
    text = "vi kjøper pulter leier sal lærer elever buss hus kommune kvinner fotball " * (words // 12)
    page = read(text)
    pairs = [one for one in units(page) if one.unit.concept in (WITH, NEAR, BY)]
    assert len([one for one in pairs if one.unit.concept == WITH]) <= MOST_MEANINGS**2 / 2
    assert len(pairs) <= 40 * len(page.tokens)
    assert all(one.said for one in by_sentence(page))
