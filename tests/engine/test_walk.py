"""Back and onward lead through the pages that are asked."""

import pytest

from assistant.engine.walk import neighbours
from tests.engine.tiny_sheet import sheet
from tests.rules.judging import sheet as judged

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


def test_a_step_that_is_only_offered_is_passed_over_unless_one_is_in_it() -> None:
    operating = judged("operating", {}).asked
    offered = [page.id for step, page in operating.pages if operating.offered(step)]
    _, after = neighbours(operating, "integration-work")
    assert after == "costs"
    assert neighbours(operating, "costs")[0] == "integration-work"
    assert neighbours(operating, offered[0])[1] == offered[1]
    assert neighbours(operating, offered[-1])[1] == "costs"
