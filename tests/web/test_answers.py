"""All answers on one page."""

from tests.web.visitor import Visitor


def test_every_answer_stands_under_its_label_with_a_way_to_change_it(ready: Visitor) -> None:
    page = ready.open("/svar")
    assert "Organisasjonsnummer" in page.text
    assert page.links("/side/organisation-name?fra=svar")


def test_a_change_leads_back_here(ready: Visitor) -> None:
    ready.open("/side/website?fra=svar")
    assert ready.press(website="https://lag.example").path == "/svar"


def test_tables_have_headings_for_their_columns_and_labels_for_a_narrow_screen(ready: Visitor) -> None:
    tables = ready.open("/svar").markup.all("table")
    assert tables
    heads = [one.text for one in tables[0].within() if one.tag == "th"]
    cells = [one.get("data-label") for one in tables[0].within() if one.tag == "td"]
    assert cells[: len(heads)] == heads


def test_what_is_not_answered_says_so(applicant: Visitor) -> None:
    assert "Ikke besvart" in applicant.open("/svar").text


def test_what_could_not_be_read_is_shown_as_it_was_typed(applicant: Visitor) -> None:
    applicant.open("/side/founded")
    applicant.press(founded="en gang i mai")
    assert "Dette kunne vi ikke lese: en gang i mai" in applicant.open("/svar").text


def test_free_text_is_marked_with_its_language(ready: Visitor) -> None:
    assert ready.open("/svar").markup.all("span", class_="answer", lang="nb")


def test_what_is_not_asked_is_not_shown(ready: Visitor) -> None:
    assert "Driftsstøtte" not in [one.text for one in ready.open("/svar").markup.all("h2")]
