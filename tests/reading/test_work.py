"""The work grows with the length of the text and no faster, also for hostile text; counted, not timed."""

import pytest

from assistant.reading.lexicon import lexicon
from assistant.reading.page import read
from assistant.reading.weigh import sightings

HOSTILE = [
    *("a", "norsk ", "((((", "----", "kjøpe pc ", "ikke ", "ikke norskkurs. ", "i fjor ", "frivillig leder ", "\u0301"),
    *("1 000 ", "æ-", "imdi.no", "vi kjøper ikke PC, men leier lærer på norsk B1 ", "\n", "som ikke er "),
]
MOST_PER_CHARACTER = 12


@pytest.mark.parametrize("unit", HOSTILE)
def test_four_times_the_text_is_about_four_times_the_work(unit: str) -> None:
    short, long = ((unit * length)[:length] for length in (5_000, 20_000))
    assert read(long).work <= 4.2 * read(short).work + 100
    assert read(long).work <= MOST_PER_CHARACTER * len(long)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_is_judged_like_any_other(unit: str) -> None:
    text = (unit * 2_000)[:2_000]
    for concept in lexicon():
        for one in sightings(text, concept):
            assert 0 <= one.start < one.end <= len(text)
