"""A page that stood open while its answers were changed elsewhere: nothing is lost on either side."""

from flask import Flask

from tests.web.visitor import Visitor

PAGE = "/side/contact-person"


def two(visitor: Visitor, app: Flask) -> tuple[Visitor, Visitor]:
    """The same browser with the page open in two windows."""
    other = Visitor(visitor.client)
    visitor.open(PAGE)
    other.open(PAGE)
    return visitor, other


def test_what_was_saved_meanwhile_stays_and_what_was_typed_is_shown(applicant: Visitor, app: Flask) -> None:
    first, late = two(applicant, app)
    first.press("onward", fields={"name": "Selam Berhane"})
    page = late.press("onward", fields={"name": "Amina Noor"}, status=400)
    assert page.value("name") == "Amina Noor"
    assert "endret i et annet vindu" in page.text
    assert Visitor(applicant.client).open(PAGE).value("name") == "Selam Berhane"


def test_saving_once_more_lets_the_late_answer_count(applicant: Visitor, app: Flask) -> None:
    first, late = two(applicant, app)
    first.press("onward", fields={"name": "Selam Berhane"})
    late.press("onward", fields={"name": "Amina Noor"}, status=400)
    late.press("onward")
    assert late.open(PAGE).value("name") == "Amina Noor"


def test_the_same_answers_sent_twice_are_no_conflict(applicant: Visitor, app: Flask) -> None:
    first, second = two(applicant, app)
    first.press("onward", fields={"name": "Selam Berhane"})
    second.press("onward", fields={"name": "Selam Berhane"})


def test_another_page_changed_meanwhile_is_no_conflict(applicant: Visitor, app: Flask) -> None:
    applicant.open(PAGE)
    other = Visitor(applicant.client)
    other.open("/side/organisation-name")
    other.press("onward", fields={"name": "Fellesbordet"})
    applicant.press("onward", fields={"name": "Selam Berhane"})
