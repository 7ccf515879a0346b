"""The wizard over a real service and a real database, on the day of the examples."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from assistant.flow import schemes
from assistant.service.clock import NORWAY, Clock
from assistant.service.service import Service
from assistant.settings import Settings
from assistant.store.applications import Store
from assistant.web.app import create_app
from tests.web.visitor import Visitor

EXAMPLES = Path(__file__).parents[1] / "examples"
At = Callable[..., Flask]


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    """The same installation at any moment: `at("2027-03-01 14:05", keep_months=6)`."""
    store = Store(tmp_path / "applications.sqlite3")

    def started(moment: str, **settings: Any) -> Flask:
        clock = Clock(at=dt.datetime.fromisoformat(moment).replace(tzinfo=NORWAY))
        app = create_app(Service(Settings(data=tmp_path, **settings), schemes.installed(), store, clock))
        app.testing = True
        return app

    yield started
    store.close()


@pytest.fixture
def app(at: At) -> Flask:
    """The wizard on the day of the examples."""
    return at("2027-03-01 14:05")


@pytest.fixture
def visitor(app: Flask) -> Visitor:
    """Somebody new, who reads bokmål."""
    return Visitor(app.test_client())


@pytest.fixture
def applicant(visitor: Visitor) -> Visitor:
    """Somebody who has just begun."""
    visitor.open("/ordning")
    visitor.press("scheme", "alta", form="/begynn")
    return visitor


@pytest.fixture
def ready(visitor: Visitor) -> Visitor:
    """Somebody with a whole application: the project of the examples, with its files."""
    return carrying(visitor, "project-nb")


def carrying(visitor: Visitor, example: str) -> Visitor:
    """The visitor with that example under way, files and all."""
    visitor.open("/start-fra")
    visitor.press(file=(io.BytesIO(saved(example)), "soknad-lagret.zip"))
    return visitor


@cache
def saved(example: str) -> bytes:
    """The example as it would have been downloaded."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        for file in (EXAMPLES / example).iterdir():
            zipped.write(file, file.name)
    return out.getvalue()
