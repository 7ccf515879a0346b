"""The front page and the choice of scheme."""

from tests.web.conftest import At
from tests.web.visitor import Visitor


def test_the_front_page_says_who_may_apply_what_to_have_at_hand_and_how_long_it_takes(visitor: Visitor) -> None:
    page = visitor.open("/")
    for said in ("Hvem kan søke?", "Ha dette for hånden", "organisasjonsnummeret", "omtrent to minutter"):
        assert said in page.text


def test_it_says_where_answers_are_kept_and_that_the_municipality_sees_nothing(visitor: Visitor) -> None:
    page = visitor.open("/")
    assert "Kommunen ser ingenting før dere selv sender søknaden." in page.text
    assert "Vi sletter søknaden 12 måneder etter siste endring." in page.text


def test_it_counts_the_days_to_the_deadline(at: At) -> None:
    assert "45 dager igjen" in Visitor(at("2027-03-01 08:00").test_client()).open("/").text


def test_it_says_that_the_regulation_has_been_replaced(visitor: Visitor) -> None:
    assert "Forskriften bak ordningen er byttet ut" in visitor.open("/").text


def test_a_new_visitor_is_led_to_the_choice_of_scheme_and_on_to_the_first_question(visitor: Visitor) -> None:
    visitor.open("/")
    assert visitor.open("/ordning").links("/personvern")
    page = visitor.press("scheme", "alta", form="/begynn")
    assert (page.path, page.title) == ("/side/applicant-type", "Hvem er det som søker? – Søknadshjelp")


def test_the_application_under_way_is_offered_instead_of_a_second_one(applicant: Visitor) -> None:
    page = applicant.open("/")
    assert "Dere har en søknad på denne enheten" in page.text
    assert page.links("/soknad")
    assert not page.links("/ordning")


def test_a_second_one_can_be_begun_after_a_word_about_the_first(applicant: Visitor) -> None:
    assert "Dere har alt en søknad på denne enheten." in applicant.open("/ordning").text


def test_a_scheme_that_does_not_exist_is_refused(visitor: Visitor) -> None:
    visitor.open("/ordning")
    assert visitor.press("scheme", "nowhere", form="/begynn", status=400).path == "/begynn"
