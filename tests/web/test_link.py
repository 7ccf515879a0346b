"""The private link: found again on any device, forgotten, deleted."""

from flask import Flask

from tests.web.conftest import At
from tests.web.visitor import Visitor


def link(visitor: Visitor) -> str:
    """The private link's path."""
    return "/fortsett/" + address(visitor).rpartition("/fortsett/")[2]


def address(visitor: Visitor) -> str:
    """The private link as it stands to be copied."""
    return visitor.open("/lenke").markup.one("input", id="lenke").get("value")


def test_it_is_shown_with_a_qr_code_and_sent_by_the_users_own_mail(applicant: Visitor) -> None:
    page = applicant.open("/lenke")
    assert page.markup.all("svg")
    assert any(one.get("href").startswith("mailto:?subject=") for one in page.markup.all("a"))
    assert "Til og med 1. mars 2028." in page.text


def test_it_holds_the_address_of_the_settings(at: At) -> None:
    visitor = Visitor(at("2027-03-01 14:05", address="http://soknad.example").test_client())
    visitor.open("/ordning")
    visitor.press("scheme", "alta", form="/begynn")
    assert address(visitor).startswith("http://soknad.example/fortsett/")


def test_it_opens_the_application_on_another_device(app: Flask, applicant: Visitor) -> None:
    applicant.press(type="local-voluntary")
    other = Visitor(app.test_client())
    path = link(applicant)
    other.open(path)
    assert other.press(form=path).path == "/soknad"
    assert other.open("/side/applicant-type").value("type") == "local-voluntary"


def test_reading_the_link_changes_and_tells_nothing(app: Flask, ready: Visitor) -> None:
    other = Visitor(app.test_client())
    page = other.open(link(ready))
    assert "Fellesbordet" not in page.response.text
    other.open("/soknad", status=403)


def test_it_warns_before_it_takes_the_place_of_another_application(app: Flask, applicant: Visitor) -> None:
    other = Visitor(app.test_client())
    other.open("/ordning")
    other.press("scheme", "alta", form="/begynn")
    assert "Du har alt en annen søknad på denne enheten." in other.open(link(applicant)).text
    assert "Du har alt en annen" not in applicant.open(link(applicant)).text


def test_a_link_to_nothing_says_so(visitor: Visitor) -> None:
    assert "Søknaden er ikke her lenger" in visitor.open("/fortsett/" + "a" * 32, status=410).text


def test_a_link_to_nothing_leaves_the_application_under_way_alone(applicant: Visitor) -> None:
    applicant.open("/fortsett/" + "a" * 32, status=410)
    applicant.open("/soknad")


def test_this_device_can_forget_without_anything_being_deleted(applicant: Visitor) -> None:
    path = link(applicant)
    page = applicant.press(form="/glem")
    assert "Denne enheten har glemt søknaden." in page.text
    applicant.open("/soknad", status=403)
    applicant.open(path)


def test_everything_is_deleted_after_a_question(app: Flask, ready: Visitor) -> None:
    path = link(ready)
    assert "Slett alt nå?" in ready.open("/slett").text
    page = ready.press(form="/slett")
    assert "Alt er slettet." in page.text
    Visitor(app.test_client()).open(path, status=410)


def test_an_application_deleted_elsewhere_is_gone_here_too(app: Flask, applicant: Visitor) -> None:
    path = link(applicant)
    other = Visitor(app.test_client())
    other.open(path)
    other.press(form=path)
    other.open("/slett")
    other.press(form="/slett")
    applicant.open("/soknad", status=410)
    assert applicant.open("/").links("/ordning")


def test_a_month_before_the_end_every_page_says_so(at: At) -> None:
    client = at("2027-03-01 14:05").test_client()
    visitor = Visitor(client)
    visitor.open("/ordning")
    visitor.press("scheme", "alta", form="/begynn")
    path = link(visitor)
    later = Visitor(at("2028-02-10 12:00").test_client())
    later.open(path)
    later.press(form=path)
    for page in ("/soknad", "/svar", "/side/municipality"):
        assert "Søknaden blir slettet etter 1. mars 2028." in later.open(page).text
    assert "blir slettet etter" not in visitor.open("/soknad").text
