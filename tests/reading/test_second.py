"""The second reader asks where the lexicons are silent, says why, and never stops anybody."""

from collections import Counter
from dataclasses import fields, replace

import pytest

from assistant.reading.learned import Beside, Model, likelihood, likely, model, names, reading, windows
from assistant.reading.page import read
from assistant.reading.second import also_read, doubted, limits
from assistant.reading.traits import by_sentence, traits, units
from assistant.reading.weigh import Sighting, sightings

RULE = "norwegian-teaching"
SUMMARY = Beside(("project.summary",))
DOUBTS = limits().silences, limits().drops
PARAPHRASE = (
    "En pensjonert lektor går gjennom leseboka side for side, retter stilene våre og gir nye oppgaver hver kveld til "
    "alle kan stoffet."
)
HARMLESS = "Vi går på tur, griller pølser og synger sammen med naboene i grenda hver lørdag."


def named(text: str) -> set[str]:
    return {name for one in units(read(text)) for name in traits(one.unit)}


def test_what_is_likely_is_asked_about_though_the_lexicons_were_silent() -> None:
    assert not sightings(PARAPHRASE, RULE)
    asked = also_read(PARAPHRASE, RULE, None, SUMMARY)
    assert asked
    assert asked.asks
    assert "lektor går gjennom leseboka" in PARAPHRASE[asked.start : asked.end]


def test_what_is_unlikely_is_not_asked_about() -> None:
    assert also_read(HARMLESS, RULE, None, SUMMARY) is None


def test_what_it_asks_is_shown_word_by_word() -> None:
    asked = also_read(PARAPHRASE, RULE, None, SUMMARY)
    assert asked
    assert 0 < len(asked.evidence) <= limits().shown
    assert all(weight > 0 and one.reasons for one, weight in asked.evidence)


def test_what_the_lexicons_are_sure_of_stays_is_asked_or_dropped_by_how_likely_it_is() -> None:
    sure, (silences, drops) = Sighting(0, 3, False, 4.0, ()), limits().believed.get(RULE, DOUBTS)
    assert also_read(PARAPHRASE, RULE, sure, SUMMARY) is sure
    assert doubted(sure, silences, RULE) is sure
    assert doubted(sure, drops, RULE) == replace(sure, asks=True, likely=drops)
    assert doubted(sure, drops - 0.01, RULE) is None
    assert also_read(HARMLESS, RULE, sure, SUMMARY) == doubted(sure, likely(HARMLESS, RULE, SUMMARY), RULE) != sure


def test_the_lexicons_are_believed_more_of_what_names_and_numbers_decide() -> None:
    asked, (_, drops) = Sighting(0, 3, True, 2.0, ()), limits().believed["personal-data"]
    assert drops < limits().drops
    assert doubted(asked, limits().silences - 0.01, "personal-data") is asked
    assert doubted(asked, limits().silences - 0.01, "investment") is None


def test_a_question_of_the_lexicons_is_dropped_where_it_thinks_little_of_it() -> None:
    doubt = Sighting(0, 3, True, 2.0, ())
    assert also_read(HARMLESS, RULE, doubt, SUMMARY) is None
    assert also_read(PARAPHRASE, RULE, doubt, SUMMARY) is doubt


def test_it_is_silent_where_it_was_never_taught_that_the_rule_speaks() -> None:
    assert likely(PARAPHRASE, RULE, Beside(("contact.name",))) > limits().speaks
    assert also_read(PARAPHRASE, RULE, None, Beside(("contact.name",))) is None


def test_a_trip_is_never_asked_about_as_abroad_where_no_place_abroad_is_named() -> None:
    trip = "Hele gruppa er på ungdomsleir i {} en uke i juli, med fly tur og retur."
    here = Beside(("activities.description",))
    asked, silent = (also_read(trip.format(place), "abroad-only", None, here) for place in ("Kismayo", "Hammerfest"))
    assert asked
    assert silent is None


def test_a_target_group_is_asked_about_where_people_are_named_and_else_only_when_next_to_certain() -> None:
    rule, here = "target-group-mismatch", Beside(("activities.description",), ("B",))
    tourists, nobody = "Turister som kommer hit om sommeren og vil se byen", "Hver torsdag er det middag, og vi spiser"
    assert also_read(tourists, rule, None, here)
    assert likely(nobody, rule, here) < limits().unnamed[rule]
    assert also_read(nobody, rule, None, here) is None


def test_what_is_pointed_at_begins_with_no_word_that_only_joins() -> None:
    bought = "Vi drar til lageret i Tromsø og henter en brukt Transporter som laget skal ha videre."
    asked = also_read(bought, "investment", None, SUMMARY)
    assert asked
    assert bought[asked.start : asked.end].startswith("henter en brukt Transporter")


def test_words_are_shown_with_what_they_mean() -> None:
    asked = also_read(PARAPHRASE, RULE, None, SUMMARY)
    assert asked
    assert any(len(one.reasons) > 1 for one, _ in asked.evidence)
    assert all(one.reasons[-1] == limits().reason for one, _ in asked.evidence)


def test_of_a_rule_that_it_was_not_taught_it_says_nothing() -> None:
    doubt = Sighting(0, 3, True, 2.0, ())
    assert also_read(HARMLESS, "deadline", doubt, SUMMARY) is doubt


def test_a_few_words_say_too_little_to_ask() -> None:
    assert also_read("Retter stilene hver kveld", RULE, None, SUMMARY) is None


def test_a_text_of_nothing_and_a_rule_that_it_was_not_taught_are_unlikely() -> None:
    assert likely("", RULE, SUMMARY) == likely(PARAPHRASE, "deadline", SUMMARY) == 0


def test_the_most_likely_part_of_a_long_text_counts_however_long_the_rest_is() -> None:
    long = " ".join([HARMLESS] * 30 + [PARAPHRASE] + [HARMLESS] * 30)
    assert likely(long, RULE, SUMMARY) > likely(HARMLESS, RULE, SUMMARY)
    asked = reading(long, RULE, SUMMARY)
    assert any(one.unit.word == "lektor" for one, _ in asked.counted)


def test_a_trait_is_told_apart_where_it_is_denied_or_past() -> None:
    assert named("Vi kjøper biler.") & named("Vi kjøpte biler i fjor.") < named("Vi kjøper biler.")


def test_words_of_one_class_share_a_trait() -> None:
    assert {one for one in named("sykepleiere") & named("politibetjenter") if one.startswith("e:")}


def test_what_is_chosen_makes_a_trait_mean_something_else() -> None:
    part = by_sentence(read("Vi spiser middag"))
    assert any(name.startswith("A~") for name in names(part, Beside(chosen=("A",))))
    assert not any(name.startswith("A~") for name in names(part, Beside()))


def test_the_same_text_is_read_alike_every_time() -> None:
    first = likely(PARAPHRASE, RULE, SUMMARY)
    likely(HARMLESS * 9, RULE, SUMMARY)
    anew = Model(*(getattr(model(), one.name) for one in fields(Model)))
    assert likely(PARAPHRASE, RULE, SUMMARY, anew) == first


def test_what_is_counted_adds_up_to_how_likely_it_is() -> None:
    asked, known = reading(PARAPHRASE, RULE, Beside()), model()
    counted = sum({one.unit: weight for one, weight in asked.counted}.values())
    assert likelihood(known.bias[known.rules.index(RULE)] + counted) == pytest.approx(asked.likely)


@pytest.mark.parametrize("sentences", [1, 5, 6, 7, 30, 61])
def test_no_sentence_is_left_out_of_the_parts_and_none_is_read_in_more_than_two(sentences: int) -> None:
    """Counts the work, beside reading each once by itself: it grows with the length, whatever stands there."""
    read_in = Counter(at for first, last in windows(sentences) for at in range(first, last))
    assert set(read_in) == set(range(sentences))
    assert max(read_in.values()) <= 2


def test_it_knows_where_each_of_its_rules_may_speak() -> None:
    assert set(model().places) == set(model().rules)
    assert all(model().places.values())


def test_a_sentence_is_heard_though_ordinary_ones_stand_around_it() -> None:
    hidden = " ".join([HARMLESS] * 2 + [PARAPHRASE] + [HARMLESS] * 2)
    asked = also_read(hidden, RULE, None, SUMMARY)
    assert asked
    assert hidden[asked.start : asked.end] in PARAPHRASE
