"""Applications with faults: the overview on the screen and the command line, given the download, say the same."""

from pathlib import Path

import pytest

from tests.journeys.examples import FAULTY, FOLDER
from tests.journeys.overview import checked, shown
from tests.journeys.way import Traveller

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("name", FAULTY)
def test_screen_and_command_line_find_the_same(traveller: Traveller, tmp_path: Path, name: str) -> None:
    traveller.go("/start-fra")
    traveller.page.locator('[name="file"]').set_input_files(FOLDER / "faulty" / f"{name}.json")
    traveller.press("Last opp og fortsett")
    traveller.go("/send")
    saved = traveller.download("lagret")
    for language in ("en", "nb"):
        traveller.switch(language)
        traveller.go("/funn")
        findings = shown(traveller.page)
        assert {"stop", "fix"} & {one.level for one in findings}
        assert findings == checked(tmp_path, saved, language)
