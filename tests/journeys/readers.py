"""Two readers of the same application, one in each language, and what is left for each in the other's."""

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any

from flask import Flask
from flask.testing import FlaskClient

from assistant.engine import write
from assistant.service.clock import Clock
from assistant.service.service import Service
from assistant.store.applications import File
from assistant.web.app import create_app
from assistant.web.cookie import LANGUAGE, SECRET
from tests.journeys.key import Document
from tests.journeys.sentences import sentences, texts
from tests.journeys.tongue import foreign
from tests.journeys.wizard import NOW, Wizard

LANGUAGES = ("nb", "en")


@dataclass
class Readers:
    """An application on a day, read in both languages at once."""

    app: Flask
    service: Service
    secret: str = ""
    theirs: set[str] = field(default_factory=set)

    @cached_property
    def clients(self) -> Mapping[str, FlaskClient]:
        """A browser for each language."""
        clients = {language: self.app.test_client() for language in LANGUAGES}
        for language, client in clients.items():
            with client.session_transaction() as session:
                session[LANGUAGE] = language
        return clients

    def open(self, document: Document, sizes: Mapping[str, int | None] | None = None) -> "Readers":
        """Both have that application open, its files there unless their size is None."""
        self.take(json.dumps(document).encode())
        for one in document["attachments"]:
            size = (sizes or {}).get(one["filename"], 1000)
            if size is not None:
                file = File(one["filename"], "application/pdf", size, "0" * 64)
                self.service.keeping.store.add_file(self.secret, file, b"%PDF")
        return self

    def take(self, data: bytes) -> "Readers":
        """Both have the application in that file open."""
        self.secret = self.service.begin_from(data)
        for client in self.clients.values():
            with client.session_transaction() as session:
                session[SECRET] = self.secret
        sheet = self.service.open(self.secret).sheet
        document = {**write.document(sheet.application), "format": None, "scheme": None}
        self.theirs = {*texts(document), *texts([one.words for one in sheet.findings])}
        return self

    def left(self, path: str, status: int = 200) -> dict[str, list[str]]:
        """What a page says in the other's language to each, and what it says to both alike."""
        pages = {language: client.get(path) for language, client in self.clients.items()}
        assert {page.status_code for page in pages.values()} == {status}, path
        return self.judged({language: page.text for language, page in pages.items()})

    def left_after(self, path: str, fields: Mapping[str, Any], token: bool = True) -> dict[str, list[str]]:
        """What the page says that answers a form; a file is a name and its bytes. Without its token it is too old."""
        pages = {}
        for language, client in self.clients.items():
            found = re.search(r'name="csrf_token" value="([^"]+)"', client.get(path).text)
            sent = {name: (BytesIO(one[1]), one[0]) if isinstance(one, tuple) else one for name, one in fields.items()}
            given = {"csrf_token": found[1]} if token and found else {}
            answer = client.post(path, data={**sent, **given}, content_type="multipart/form-data")
            assert answer.status_code == 400, f"{path}: {answer.status_code}"
            pages[language] = answer.text
        return self.judged(pages)

    def judged(self, pages: Mapping[str, str]) -> dict[str, list[str]]:
        """The same of pages that are fetched already."""
        own = {language: sentences(html, self.theirs) for language, html in pages.items()}
        left = {language: [one for one in said if foreign(one, language)] for language, said in own.items()}
        left["alike"] = [one for one in set.intersection(*own.values()) if not named(one)]
        return {language: said for language, said in left.items() if said}


SAME = {"Søknadshjelp", "IMDi", "Alta", "kB", "MB"}
"""Words that are the same in both languages and stand alone somewhere."""


def named(sentence: str) -> bool:
    """Whether a sentence is nothing but names, numbers and signs."""
    return set(re.findall(r"[^\W\d_]+", sentence)) <= SAME


def reading(wizard: Wizard, day: dt.date | None = None) -> Readers:
    """Readers of that installation, on that day."""
    if day in (None, NOW.date()):
        return Readers(wizard.app, wizard.service)
    keeping = wizard.service.keeping
    service = Service(keeping.settings, keeping.schemes, keeping.store, Clock(at=NOW, day=day))
    return Readers(create_app(service), service)
