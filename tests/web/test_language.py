"""The language changed on any page at any moment, with nothing lost."""

import pytest

from assistant.web.language import negotiated
from tests.web.visitor import Visitor


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (["nb-NO"], "nb"),
        (["no"], "nb"),
        (["nn", "en"], "nb"),
        (["sv"], "nb"),
        (["en-GB", "nb"], "en"),
        (["ar", "en"], "en"),
        (["uk"], "nb"),
        ([], "nb"),
    ],
)
def test_the_browser_is_asked_first(asked: list[str], given: str) -> None:
    assert negotiated(asked) == given


def test_a_page_without_a_form_changes_language_and_stays(visitor: Visitor) -> None:
    visitor.open("/personvern")
    page = visitor.press("language", "en", form="/sprak")
    assert (page.path, page.markup.one("html").get("lang")) == ("/personvern", "en")
    assert visitor.open("/").markup.one("html").get("lang") == "en"


def test_what_was_typed_but_not_saved_is_kept(applicant: Visitor) -> None:
    applicant.open("/side/municipality")
    page = applicant.press("language", "en", municipality="Alta")
    assert (page.path, page.value("municipality")) == ("/side/municipality", "Alta")
    assert page.markup.one("html").get("lang") == "en"


def test_unreadable_text_and_new_rows_are_kept_too(applicant: Visitor) -> None:
    applicant.open("/side/costs?rader=costs-3")
    page = applicant.press("language", "en", {"costs-1-amount": "omtrent tusen"})
    assert page.value("costs-0-amount") == "omtrent tusen"
    assert page.markup.all("fieldset", id="costs-2")


def test_the_same_amount_means_the_same_in_either_language(applicant: Visitor) -> None:
    applicant.open("/side/costs")
    page = applicant.press("language", "en", {"costs-0-amount": "12,000"})
    assert page.value("costs-0-amount") == "12,000"
    page = applicant.press("language", "nb")
    assert page.value("costs-0-amount") == "12\u00a0000"


def test_enter_saves_and_does_not_change_the_language(applicant: Visitor) -> None:
    page = applicant.open("/side/municipality")
    mine = ("skjema",)
    buttons = [
        one
        for one in page.markup.all("button")
        if one.get("form") in mine or any(above.get("id") in mine for above in one.around())
    ]
    assert "name" not in buttons[0].attributes


def test_each_language_is_named_in_itself(visitor: Visitor) -> None:
    button = visitor.open("/").markup.one("button", name="language")
    assert (button.text, button.get("lang")) == ("English", "en")


def test_a_language_we_do_not_have_changes_nothing(visitor: Visitor) -> None:
    visitor.open("/")
    assert visitor.press("language", "xx", form="/sprak").markup.one("html").get("lang") == "nb"


@pytest.mark.parametrize("back", ["//elsewhere.example/", "https://elsewhere.example", "/\\elsewhere.example"])
def test_the_way_back_never_leads_to_another_site(visitor: Visitor, back: str) -> None:
    visitor.open("/personvern")
    assert visitor.press("language", "en", form="/sprak", back=back).path == "/"


def test_quotations_stay_norwegian_with_our_rendering_beside_them(applicant: Visitor) -> None:
    applicant.press("language", "en", type="business")
    page = applicant.open("/side/applicant-type?sjekk=1")
    quoted = page.markup.all("blockquote", lang="nb")[0]
    assert "ikke-fortjenestebasert" in quoted.text
    assert quoted.parent
    assert "rendering" in [one.get("class").split()[-1] for one in quoted.parent.inner if one.get("class")]
