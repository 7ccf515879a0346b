"""Tables filled in without scripts: rows come and go, sums are shown, nothing typed is lost."""

from assistant import resources
from tests.web.visitor import Visit, Visitor

STYLES = resources.path("static") / "app.css"

ROW = {"costs-0-category": "food", "costs-0-description": "Mat, 30 kvelder × 400 kr", "costs-0-amount": "12.000,-"}


def rows(page: Visit) -> int:
    return sum(one.get("id").startswith("costs-") for one in page.markup.all("fieldset", class_="ds-fieldset row"))


def begun(applicant: Visitor) -> Visitor:
    applicant.open("/side/support")
    applicant.press(support="project")
    applicant.open("/side/costs")
    return applicant


def test_an_empty_table_has_one_row_to_fill_in(applicant: Visitor) -> None:
    begun(applicant)
    assert applicant.at
    assert rows(applicant.at) == 1


def test_a_row_is_added_and_what_was_typed_is_kept(applicant: Visitor) -> None:
    page = begun(applicant).press("add", "costs", {**ROW, "costs-0-year": "2027"})
    assert rows(page) == 2
    assert (page.value("costs-0-amount"), page.value("costs-0-category")) == ("12\u00a0000", "food")
    assert page.value("costs-1-amount") == ""


def test_an_unreadable_amount_survives_another_row(applicant: Visitor) -> None:
    page = begun(applicant).press("add", "costs", {"costs-0-amount": "12 000,50"})
    assert page.value("costs-0-amount") == "12 000,50"
    assert "Beløpet har øre" in page.text


def test_a_row_is_removed_and_the_others_move_up(applicant: Visitor) -> None:
    begun(applicant).press("add", "costs", ROW)
    page = applicant.press("add", "costs", {"costs-1-category": "rent", "costs-1-amount": "500"})
    assert rows(page) == 3
    page = applicant.press("remove", "costs-0")
    assert rows(page) == 1
    assert (page.value("costs-0-category"), page.value("costs-0-amount")) == ("rent", "500")


def test_what_was_typed_is_kept_when_another_row_is_removed(applicant: Visitor) -> None:
    begun(applicant).press("add", "costs", ROW)
    page = applicant.press("remove", "costs-0", {"costs-1-description": "Leie av sal"})
    assert page.value("costs-0-description") == "Leie av sal"


def test_a_row_that_is_not_there_cannot_be_removed(applicant: Visitor) -> None:
    page = begun(applicant).press("remove", "costs-9", ROW)
    assert page.value("costs-0-category") == "food"


def test_sums_and_what_is_missing_are_shown(ready: Visitor) -> None:
    text = ready.open("/side/costs").markup.one("section", id="sum").text
    assert "Kostnader 371 950 kr" in text.replace("\u00a0", " ")
    assert "Budsjettet går i balanse." in text


def test_the_sums_can_be_worked_out_before_going_on(applicant: Visitor) -> None:
    page = begun(applicant).press("count", "1", ROW)
    assert page.path == "/side/costs"
    assert "Mangler 12 000 kr" in page.markup.one("section", id="sum").text.replace("\u00a0", " ")


def test_every_category_is_explained(applicant: Visitor) -> None:
    page = begun(applicant).at
    assert page
    assert "Dekker mat og drikke på aktivitetene." in page.text
    assert "Dekker ikke kjøp av bil eller tilhenger." in page.text.replace("Dekker ikke kjøp", "Dekker ikke kjøp")


def test_the_income_page_says_that_the_sum_asked_for_is_no_income(applicant: Visitor) -> None:
    begun(applicant)
    assert "Summen dere søker om, skal ikke stå her." in applicant.open("/side/income").text


def test_a_full_table_says_so(applicant: Visitor) -> None:
    begun(applicant)
    page = applicant.open("/side/costs?rader=costs-200")
    assert rows(page) == 200
    assert "Tabellen er full" in page.text


def test_no_more_rows_are_drawn_than_a_table_can_hold(applicant: Visitor) -> None:
    begun(applicant)
    assert rows(applicant.open("/side/costs?rader=costs-201")) == 1
    assert rows(applicant.open("/side/costs?rader=-7")) == 1


def test_what_was_found_in_a_cell_has_the_whole_width_of_its_row(applicant: Visitor) -> None:
    page = begun(applicant).press("add", "costs", {"costs-0-amount": "12 000,50"})
    cells = next(one for one in page.markup.all("div", class_="cells"))
    wide = [one for one in cells.inner if any(part.get("class") == "finding" for part in one.within())]
    assert [(one.get("class"), one.get("data-kind")) for one in wide] == [("ds-field", "money")]
    assert ".cells > .ds-field:has(.finding) { grid-column: 1 / -1; }" in STYLES.read_text("utf-8")
