"""The criteria mirror."""

from tests.web.conftest import carrying
from tests.web.visitor import Visitor


def test_each_criterion_shows_the_answers_that_speak_to_it(ready: Visitor) -> None:
    page = ready.open("/kriterier")
    assert len(page.markup.all("li", class_="ds-card")) == 13
    assert "Kompetanse og erfaring" in page.text


def test_the_criteria_for_reception_centres_are_left_out_without_one(visitor: Visitor) -> None:
    page = carrying(visitor, "activity-nn").open("/kriterier")
    assert len(page.markup.all("li", class_="ds-card")) == 10


def test_a_criterion_that_nothing_speaks_to_is_silent_and_leads_to_its_question(applicant: Visitor) -> None:
    applicant.open("/side/support")
    applicant.press(support="project")
    page = applicant.open("/kriterier")
    assert "Ingenting ennå" in page.text
    assert page.links("/side/methods?fra=kriterier") or page.links("/side/experience?fra=kriterier")


def test_the_assessors_own_words_are_there(ready: Visitor) -> None:
    assert "realistisk framdriftsplan" in ready.open("/kriterier").text
