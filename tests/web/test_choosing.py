"""The page that asks who you are and what you want money for, and leads on with the reason."""

import pytest

from tests.web.visitor import Visitor


def test_nothing_is_decided_before_it_is_asked(visitor: Visitor) -> None:
    assert not visitor.open("/ordning").markup.all("section", id="svar")


def test_a_local_organisation_is_led_on_and_does_not_say_the_same_twice(visitor: Visitor) -> None:
    visitor.open("/ordning")
    page = visitor.press(hvem="local-voluntary", hva="operating", kommune="alta")
    assert page.title == "Ordningen deres er «Integreringstilskudd i Alta» – Søknadshjelp"
    assert "Kun lokale frivillige organisasjoner" in page.text
    form = page.markup.one("section", id="svar")
    hidden = {one.get("name"): one.get("value") for one in form.within() if one.get("type") == "hidden"}
    assert {name: hidden[name] for name in ("hvem", "hva", "kommune")} == {
        "hvem": "local-voluntary",
        "hva": "operating",
        "kommune": "alta",
    }
    page = visitor.press("scheme", "alta", form="/begynn", hvem="local-voluntary", hva="operating", kommune="alta")
    assert page.path == "/side/voluntary-register"
    assert visitor.open("/side/municipality").value("municipality") == "alta"


def test_a_municipality_is_told_at_once_that_the_deadline_has_passed(visitor: Visitor) -> None:
    page = visitor.open("/ordning?hvem=municipality&hva=project")
    assert "Fristen gikk ut 9. februar 2021." in page.text
    assert "Øv på søknaden" in page.text


@pytest.mark.parametrize("who", ["person", "business", "public-body", "national-voluntary"])
def test_who_cannot_apply_here_is_told_why(visitor: Visitor, who: str) -> None:
    page = visitor.open(f"/ordning?hvem={who}")
    section = page.markup.one("section", id="svar")
    assert not [one for one in section.within() if one.tag == "button"]
    assert [one for one in section.within() if one.tag == "blockquote"]


def test_what_was_typed_is_shown_as_text(visitor: Visitor) -> None:
    page = visitor.open("/ordning?hvem=local-voluntary&kommune=<b>Utsira")
    assert "Vi har ikke ordningen i «<b>Utsira»" in page.text
    assert "<b>Utsira" not in page.response.text


def test_nonsense_is_asked_again(visitor: Visitor) -> None:
    assert visitor.open("/ordning?hvem=&hva=castle").title.startswith("Svar på hvem dere er")


def test_it_is_kept_when_the_language_changes(visitor: Visitor) -> None:
    visitor.open("/ordning?hvem=person")
    page = visitor.press("language", "en", form="/sprak")
    assert page.markup.one("html").get("lang") == "en"
    assert "Answer" not in page.title
    assert page.markup.one("section", id="svar")
