"""A service over a real database in a folder of its own, at a moment that stands still."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.flow import schemes
from assistant.service.clock import NORWAY, Clock
from assistant.service.service import Service
from assistant.settings import Settings
from assistant.store.applications import Store

At = Callable[..., Service]


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    """The same installation at any moment: `at("2027-03-01 14:05", keep_months=6)`."""
    store = Store(tmp_path / "applications.sqlite3")

    def service(moment: str, **settings: object) -> Service:
        clock = Clock(at=dt.datetime.fromisoformat(moment).replace(tzinfo=NORWAY))
        return Service(Settings(data=tmp_path, **settings), schemes.installed(), store, clock)  # type: ignore[arg-type]

    yield service
    store.close()


@pytest.fixture
def service(at: At) -> Service:
    """The service on the day of the examples."""
    return at("2027-03-01 14:05")
