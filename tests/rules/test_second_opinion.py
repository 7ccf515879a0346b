"""What the rules do with the second reader's opinion, and where each of them lets it have none."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from assistant.rules.abroad import abroad_in_text
from assistant.rules.audience import audience_in_text
from assistant.rules.case import Case, Hit, Text
from assistant.rules.investment import investment
from assistant.rules.norwegian_teaching import norwegian_teaching
from assistant.rules.norwegian_volunteer import training_in_text
from assistant.rules.public_sector import aimed_at_public_sector_in_text, public_employees_conference
from assistant.rules.subgoal_text import text_outside_subgoals
from tests.rules.cases import case, place

HERE = "activities.description"
PRACTICE = "Vi sitter på kafé og forteller om helga, og den som er ny i språket, får god tid til å finne ordene."
HELPED_STAFF = "Ansatte på sykehjemmet får lommekort fra oss, og vi viser pleierne hvordan de brukes."
JOBS = "Jobbsøkerkurs med intervju og CV"
PASSERS_BY = "Vi står på torget og deler lapper til hvem som helst, norsk eller ikke, det er det samme for oss."


def told(words: str, at: str = HERE, given: Mapping[str, Any] | None = None) -> Case:
    return case(given, texts=[Text(place(at), words)])


def chosen(*subgoals: str) -> Mapping[str, Any]:
    return {"subgoals.chosen": list(subgoals)}


def learned(hits: list[Hit]) -> bool:
    return bool(hits) and all(one.sighting and one.sighting.likely is not None for one in hits)


def test_it_asks_where_only_it_sees_norsktrening() -> None:
    [hit] = training_in_text(told(PRACTICE))
    assert learned([hit])
    assert hit.asks
    assert hit.variant == "asks"


@pytest.mark.parametrize(
    "given",
    [
        {"subgoals.measures": ["b-norwegian-training"]},
        {"activities.norwegian_training": {"led_by": "volunteer"}},
        {"activities.norwegian_training": {"low_threshold": True}},
    ],
)
def test_it_is_not_asked_where_the_norsktrening_is_answered_for(given: Mapping[str, Any]) -> None:
    assert not list(training_in_text(told(PRACTICE, given=given)))


def test_both_rules_may_ask_of_a_text_for_public_employees_but_a_conference_is_named_by_its_own_alone() -> None:
    assert learned(list(aimed_at_public_sector_in_text(told(HELPED_STAFF))))
    assert learned(list(public_employees_conference(told(HELPED_STAFF))))
    conference = "Konferanse for ansatte i NAV og kommunen med tre innledere"
    assert list(public_employees_conference(told(conference)))
    assert not list(aimed_at_public_sector_in_text(told(conference)))


def test_a_title_of_another_subgoal_is_asked_about() -> None:
    assert learned(list(text_outside_subgoals(told(JOBS, "project.title", chosen("C")))))
    assert not list(text_outside_subgoals(told(JOBS, "project.title", chosen("B"))))


@pytest.mark.parametrize("subgoals", ["", "ABC"])
def test_no_measure_is_outside_where_all_subgoals_or_none_are_chosen(subgoals: str) -> None:
    assert not list(text_outside_subgoals(told(JOBS, "project.title", chosen(*subgoals))))


def test_those_who_are_recruited_are_read_for_whom_it_is() -> None:
    assert list(audience_in_text(told(PASSERS_BY, "target_group.recruitment", chosen("C"))))
    assert not list(audience_in_text(told(PASSERS_BY, "target_group.recruitment", chosen("A"))))


def test_how_the_measure_suits_them_is_read_for_whom_it_is_too() -> None:
    tourists = "Målgruppen er turister som er her i to netter."
    assert list(audience_in_text(told(tourists, "target_group.adaptation", chosen("B"))))
    own = "Noen sitter helst for seg selv, så vi har et eget bord for dem som ønsker det, og fem språk blant lederne."
    assert not list(audience_in_text(told(own, "target_group.adaptation", chosen("B"))))


def test_deeds_of_the_past_are_not_plans() -> None:
    bought = "Kontoret kjøper PC-er og deler dem ut til medlemmene."
    assert list(investment(told(bought)))
    assert not list(investment(told(bought, "capacity.experience")))
    assert list(investment(told("Med tilskuddet skal vi kjøpe fem PC-er.", "capacity.experience")))


def test_a_foreign_place_named_alone_counts_where_it_is_told_who_is_helped() -> None:
    assert list(abroad_in_text(told("Barn og unge i Kabul", "target_group.description")))
    assert not list(abroad_in_text(told("Barn og unge fra Kabul", "target_group.description")))


def test_what_is_asked_never_stops() -> None:
    lessons = (
        "En pensjonert lektor går gjennom leseboka side for side, retter stilene våre og gir nye oppgaver hver kveld "
        "til alle kan stoffet."
    )
    [hit] = norwegian_teaching(told(lessons))
    assert learned([hit])
    assert hit.asks


@pytest.mark.parametrize(("rule", "words"), [(audience_in_text, PASSERS_BY), (text_outside_subgoals, JOBS)])
def test_a_line_of_income_tells_who_gives_and_not_what_the_measure_is(
    rule: Callable[[Case], Iterator[Hit]], words: str
) -> None:
    assert list(rule(told(words, "project.title", chosen("C"))))
    assert not list(rule(told(words, "budget.income[0].description", chosen("C"))))


def test_an_income_line_of_public_employees_at_a_gathering_is_asked_about() -> None:
    fee = "Deltakeravgift fra kommunens saksbehandlere på fagseminaret"
    assert list(public_employees_conference(told(fee, "budget.income[0].description")))
    assert not list(public_employees_conference(told("Lotteri på dugnaden", "budget.income[0].description")))


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Penger fra kommunen til ny varebil", True),
        ("Omsøkt tilskudd, kjøp av symaskiner", True),
        ("Salg av brukte møbler på loppemarkedet", False),
        ("Sparebankstiftelsen kjøper symaskiner til oss", False),
        ("Utleie av utstyr til andre lag", False),
        ("Gave fra Sparebankstiftelsen", False),
        ("Medlemspenger og loddsalg", False),
    ],
)
def test_an_income_line_is_asked_about_only_where_it_plainly_buys_something(line: str, asked: bool) -> None:
    found = list(investment(told(line, "budget.income[0].description")))
    assert [hit.asks for hit in found] == [True] * asked


@pytest.mark.parametrize(
    "trip",
    ["Vi reiser til Oslo og bor på hotell i tre dager.", "We go by bus to the cabin and stay there for two nights."],
)
def test_a_trip_at_home_is_not_asked_about_as_abroad(trip: str) -> None:
    assert not list(abroad_in_text(told(trip)))
