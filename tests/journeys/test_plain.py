"""Where the looks are missing, the wizard is plain and still usable."""

import pytest

from tests.journeys.examples import example
from tests.journeys.way import Traveller

pytestmark = pytest.mark.browser


def test_without_styles_questions_are_answered_and_files_sent(traveller: Traveller) -> None:
    page, given = traveller.page, example("activity-nn")
    page.route("**/*.css", lambda route: route.fulfill(status=404))
    traveller.begin()
    assert page.evaluate("getComputedStyle(document.body).margin") == "8px"
    while traveller.path != "/kan-dere-soke":
        traveller.answer(traveller.path.removeprefix("/side/"), given)
        traveller.press("Lagre og fortsett")
    assert traveller.title == "Dere kan søke"
    traveller.go("/vedlegg")
    traveller.attach(*given.attachments[0])
    assert page.get_by_role("link", name=given.attachments[0][1].name).is_visible()
