"""The paper for the case officer: what is asked, also where nothing is answered; of the rest, what is answered."""

from assistant.export.compose import compose
from tests.rules.judging import sheet

MEASURE = {"Prosjektet eller tiltaket", "Delmål", "Målgruppe", "Aktiviteter", "Resultatmål", "Framdriftsplan"}


def headings(support: str, change: dict[str, object]) -> set[str]:
    return {one.heading for one in compose(sheet(support, change), b"{}").sections}


def test_operating_support_shows_no_step_of_a_measure_where_nothing_is_answered() -> None:
    assert not headings("operating", {}) & MEASURE


def test_an_offered_step_with_one_answer_is_shown() -> None:
    assert headings("operating", {"project.title": "Fredagsmiddag"}) & MEASURE == {"Prosjektet eller tiltaket"}


def test_a_project_shows_every_step_also_an_unanswered_one() -> None:
    assert headings("project", {"target_group": {}}) >= MEASURE
