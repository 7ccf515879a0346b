"""A sighting shows its words and its evidence, and asks where it is in doubt."""

import pytest

from assistant.reading.evidence import Mood
from assistant.reading.weigh import explain, sightings, strongest

KJOP = "Kjøp av 10 PC-er"


def test_the_words_are_exactly_those_that_are_meant() -> None:
    [one] = sightings("Først: " + KJOP + ".", "investment")
    assert ("Først: " + KJOP + ".")[one.start : one.end] == KJOP


def test_code_points_are_counted_not_bytes() -> None:
    text = "🧵🧶 Vi skal kjøpe symaskiner."
    [one] = sightings(text, "investment")
    assert text[one.start : one.end] == "kjøpe symaskiner"


def test_full_evidence_does_not_ask_and_less_does() -> None:
    assert [one.asks for one in sightings("Vi kjøper ti PC-er.", "investment")] == [False]
    assert [one.asks for one in sightings("Vi trenger ti PC-er.", "investment")] == [True]


def test_the_same_text_gives_the_same_answer() -> None:
    text = "Vi tilbyr norskkurs med lærer. Vi kjøper PC-er."
    assert sightings(text, "norwegian-teaching") == sightings(text, "norwegian-teaching")


def test_the_evidence_says_what_counted_and_why() -> None:
    [one] = sightings("Vi tilbyr norskkurs med utdannet lærer.", "norwegian-teaching")
    assert {evidence.hit.cue.group for evidence, _ in one.evidence} >= {"name", "teacher"}
    assert all(reason.endswith(".") for evidence, _ in one.evidence for reason in evidence.reasons)
    assert one.score == pytest.approx(sum(weight for _, weight in one.evidence))


def test_what_was_taken_away_is_told_too() -> None:
    lost = {evidence.cue: evidence.lost for evidence in explain("Dette er ikke norskkurs.", "norwegian-teaching")}
    assert lost["name"] == ("negated",)
    governed = [
        evidence.lost for evidence in explain("Leie av PC-er", "investment") if evidence.hit.cue.group == "thing"
    ]
    assert governed == [("hire",)]


def test_the_strongest_sighting_is_chosen() -> None:
    found = sightings("Vi trenger stoler. Vi kjøper PC-er.", "investment")
    best = strongest(found)
    assert best
    assert best.score == max(one.score for one in found)
    assert strongest([]) is None


def test_a_thing_alone_counts_in_a_line_only() -> None:
    assert not sightings("Symaskinene står på skolen hele uka.", "investment")
    assert sightings("Symaskiner 5 stk", "investment", bare=1)


def test_a_goal_tells_of_what_is_planned_as_if_it_were_done() -> None:
    text = "30 ansatte i kommunen har deltatt på seminar"
    assert not sightings(text, "public-employees-conference")
    assert sightings(text, "public-employees-conference", mood=Mood.GOAL)


def test_where_deeds_are_told_only_what_shall_be_counts() -> None:
    told = "Kontoret kjøper PC-er og deler dem ut."
    assert sightings(told, "investment")
    assert not sightings(told, "investment", mood=Mood.DEEDS)
    assert sightings("Nå skal kontoret kjøpe PC-er og dele dem ut.", "investment", mood=Mood.DEEDS)


def test_what_denies_counts_though_it_is_itself_denied() -> None:
    assert sightings("Sentralleddet får IMDi-midler til kafeen vår.", "double-funding")
    assert not sightings("Sentralleddet får IMDi-midler, men lokallaget får ingenting av dem.", "double-funding")


def test_the_place_of_those_who_act_does_not_act_itself() -> None:
    assert sightings("Vi vil nå lærere i kommunen som får opplæring av oss.", "aimed-at-public-sector")
    assert not sightings("Kommunen gir opplæring for lærere.", "aimed-at-public-sector")


def test_one_weak_word_alone_decides_nothing_but_two_kinds_of_evidence_do() -> None:
    assert not sightings("En lærer snakker norsk med oss.", "norwegian-teaching")
    assert sightings("En lærer snakker norsk med oss og gir lekser.", "norwegian-teaching")


def test_all_that_is_teaching_in_a_sentence_is_pointed_at_together() -> None:
    text = "Hver uke gir læreren lekser, diktat og prøve i norsk, og etterpå er det kaffe."
    [one] = sightings(text, "norwegian-teaching")
    assert text[one.start : one.end] == "gir læreren lekser, diktat og prøve i norsk"


@pytest.mark.parametrize(
    "text",
    [
        "Vi kjøper ikke utstyr; gryter og kniver står på kjøkkenet.",
        "Bestille grendehus til festen",
        "Vi bestiller mat.",
    ],
)
def test_what_is_denied_after_the_verb_and_a_room_that_is_booked_are_no_purchase(text: str) -> None:
    assert not sightings(text, "investment")


@pytest.mark.parametrize(
    "text", ["Vi har ikke fått eller søkt om penger fra IMDi.", "Vi har ikkje søkt eller fått pengar frå IMDi."]
)
def test_that_nothing_was_received_or_applied_for_is_no_double_funding(text: str) -> None:
    assert not sightings(text, "double-funding")
    assert sightings("Vi har fått penger fra IMDi.", "double-funding")
