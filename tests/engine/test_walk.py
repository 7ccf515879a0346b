"""Back and onward lead through the pages that are asked."""

import pytest

from assistant.engine.walk import neighbours
from tests.engine.tiny_sheet import sheet

FULL = sheet(applicant={"support": "project", "children": True}, project={"total": 10_000}).asked
SHORT = sheet(applicant={"support": "none"}).asked


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [("who", None, "children"), ("children", "who", "what"), ("money", "what", "large"), ("large", "money", None)],
)
def test_a_page_has_the_ones_before_and_after_it(page: str, before: str | None, after: str | None) -> None:
    assert neighbours(FULL, page) == (before, after)


def test_pages_that_are_not_asked_are_passed_over() -> None:
    assert neighbours(SHORT, "children") == ("who", None)


@pytest.mark.parametrize("page", ["what", "nowhere", ""])
def test_a_page_that_is_not_asked_has_no_neighbours(page: str) -> None:
    assert neighbours(SHORT, page) == (None, None)
