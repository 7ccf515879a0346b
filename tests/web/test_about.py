"""Who is responsible, and how accessible it is."""

from tests.web.conftest import At
from tests.web.visitor import Visitor


def test_the_privacy_page_names_who_is_responsible_and_how_long_things_are_kept(at: At) -> None:
    settings = {"responsible": "Alta frivilligsentral", "responsible_email": "post@sentral.example", "keep_months": 6}
    page = Visitor(at("2027-03-01 14:05", **settings).test_client()).open("/personvern")
    assert "Alta frivilligsentral har ansvaret for denne nettsiden." in page.text
    assert page.links("mailto:post@sentral.example")
    assert "6 måneder etter siste endring" in page.text


def test_an_installation_that_names_nobody_says_so(visitor: Visitor) -> None:
    assert "har ikke oppgitt navnet sitt" in visitor.open("/personvern").text


def test_deleting_is_at_hand_from_the_privacy_page(applicant: Visitor) -> None:
    assert applicant.open("/personvern").links("/slett")


def test_the_accessibility_page_says_what_is_not_good_enough(visitor: Visitor) -> None:
    assert "Dette vet vi ikke er godt nok" in visitor.open("/tilgjengelighet").text
