"""What journeys share: one wizard for all of them, and travellers on a phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.journeys.way import Traveller
from tests.journeys.wizard import Wizard, running
from tests.web.visitor import Visitor


@pytest.fixture(scope="session")
def wizard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wizard]:
    """The wizard, one for all journeys."""
    with running(tmp_path_factory.mktemp("wizard")) as wizard:
        yield wizard


@pytest.fixture
def traveller(wizard: Wizard, phone: Page) -> Traveller:
    """Somebody who reads bokmål, on a phone without JavaScript."""
    return Traveller(wizard, phone)


@pytest.fixture
def visitor(wizard: Wizard) -> Iterator[Visitor]:
    """A browser that draws nothing."""
    with wizard.app.test_client() as client:
        yield Visitor(client)
