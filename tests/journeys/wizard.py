"""The whole wizard for a journey: a real server on a real database file, the clock held on 1 March 2027."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import Flask

from assistant import words
from assistant.flow import schemes
from assistant.flow.model import Scheme
from assistant.service.clock import NORWAY, Clock
from assistant.service.service import Service
from assistant.settings import Settings
from assistant.store.applications import Store
from assistant.web.app import create_app
from tests.tools.serving import served

NOW = dt.datetime(2027, 3, 1, 14, 5, tzinfo=NORWAY)
TODAY = NOW.date().isoformat()


@dataclass(frozen=True)
class Wizard:
    """An installation that runs: the service inside, the application around it, and the address it answers at."""

    service: Service
    app: Flask
    address: str

    @property
    def scheme(self) -> Scheme:
        """The scheme that is applied to."""
        return self.service.schemes.get("alta")

    def say(self, sentence: str, language: str) -> str:
        """A sentence of the pages in a language."""
        return words.translate(sentence, language)


@contextmanager
def running(folder: Path, clock: dt.datetime = NOW) -> Iterator[Wizard]:
    """An installation of its own in that folder."""
    store = Store(folder / "soknadshjelp.sqlite3")
    settings = Settings(data=folder, responsible="Nabolaget i Alta", responsible_email="hei@nabolaget.example")
    service = Service(settings, schemes.installed(), store, Clock(at=clock))
    app = create_app(service)
    with served(app) as address:
        yield Wizard(service, app, address)
    store.close()
