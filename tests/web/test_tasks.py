"""The task list."""

from tests.web.conftest import carrying
from tests.web.visitor import Visit, Visitor


def state(page: Visit, part: str) -> str:
    """What the tag beside a part says."""
    row = next(one for one in page.markup.all("div", class_="task") if one.inner[0].text == part)
    return row.inner[1].text


def test_a_new_application_has_begun_nothing(applicant: Visitor) -> None:
    page = applicant.open("/soknad")
    assert state(page, "Organisasjonen") == "Ikke begynt"
    assert state(page, "Send søknaden") == "Utkast"


def test_a_part_is_in_progress_then_done(applicant: Visitor) -> None:
    applicant.open("/side/contact-person")
    applicant.press("onward", fields={"name": "Kari Nordmann"})
    assert state(applicant.open("/soknad"), "Kontaktperson") == "Påbegynt"
    applicant.open("/side/contact-person")
    applicant.press(fields={"email": "kari@lag.example", "phone": "45 08 78 39"})
    assert state(applicant.open("/soknad"), "Kontaktperson") == "Ferdig"


def test_a_later_answer_that_makes_an_earlier_page_wrong_is_pointed_out(ready: Visitor) -> None:
    assert state(ready.open("/soknad"), "Resultatmål") == "Ferdig"
    ready.open("/side/subgoals-chosen")
    ready.press("onward", chosen=["C"])
    page = ready.open("/soknad")
    assert state(page, "Målgruppe") == "Må rettes"
    told = page.markup.all("ul", class_="mend")
    assert any(link.get("href").startswith("/side/groups?sjekk=1") for one in told for link in one.within())


def test_a_whole_application_is_done_and_ready(ready: Visitor) -> None:
    ready.open("/godkjenning")
    ready.press(confirmed="yes")
    page = ready.open("/soknad")
    assert {state(page, part) for part in ("Delmål", "Budsjett", "Godkjenning")} == {"Ferdig"}
    assert state(page, "Se feil og råd") == "Ingen feil"
    assert state(page, "Send søknaden") == "Klar"


def test_it_leads_to_everything_else(ready: Visitor) -> None:
    page = ready.open("/soknad")
    for path in (
        "/vedlegg",
        "/funn",
        "/godkjenning",
        "/send",
        "/svar",
        "/kriterier",
        "/lenke",
        "/last-ned/lagret",
        "/slett",
    ):
        assert page.links(path), path


def test_the_language_of_the_answers_is_chosen_here(ready: Visitor) -> None:
    ready.open("/soknad")
    assert ready.press(answers="nn").value("answers") == "nn"
    assert ready.open("/svar").markup.all("span", class_="answer", lang="nn")


def test_it_says_until_when_the_application_is_kept(applicant: Visitor) -> None:
    assert "til og med 1. mars 2028" in applicant.open("/soknad").text


def test_parts_that_operating_support_may_skip_are_optional_and_not_counted(visitor: Visitor) -> None:
    page = carrying(visitor, "operating-en").open("/soknad")
    assert state(page, "Resultatmål") == "Valgfritt"
    assert "Åpne en av dem" in page.text
    assert state(page, "Budsjett") == "Ferdig"
