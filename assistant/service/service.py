"""The use cases: what every front may ask for, one transaction each."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from assistant.engine import answering, write
from assistant.engine.answering import Raw
from assistant.engine.application import Application, Standpoint
from assistant.engine.comparing import Comparison
from assistant.errors import NotFound, Outdated
from assistant.export import archive
from assistant.export.archive import LIMITS, ArchiveLimits
from assistant.flow.conditions import Answers
from assistant.flow.model import Page, Step
from assistant.flow.schemes import Schemes
from assistant.rules.case import Place
from assistant.service import approving, attaching, bundling, editions, keys, reading_files
from assistant.service.attaching import Stored
from assistant.service.bundling import Bundle
from assistant.service.clock import Clock
from assistant.service.draft import Draft
from assistant.service.keeping import Keeping
from assistant.settings import Settings
from assistant.store.applications import Store

DOCUMENT_MOST = 10_000_000


class Service:
    """One installation's use cases; `secret` is the key in a private link, NotFound where it opens nothing."""

    def __init__(self, settings: Settings, schemes: Schemes, store: Store, clock: Clock) -> None:
        self.settings = settings
        self.schemes = schemes
        self.keeping = Keeping(settings, schemes, store, clock)

    @property
    def today(self) -> dt.date:
        """The date in Norway."""
        return self.keeping.clock.today()

    def key(self) -> bytes:
        """The installation's secret to sign with, made on first start."""
        return keys.key(self.settings.data)

    def begin(self, scheme: str, language: str, known: Answers | None = None) -> str:
        """Begin an application with what is known already; its secret."""
        found = self.schemes.get(scheme)
        return self.keeping.begin(Application(found.id, found.edition, language, known or {}))

    def begin_from(self, data: bytes) -> str:
        """Begin with a downloaded zip or a bare document; its secret. Raises Refused(code, path)."""
        room = ArchiveLimits(unpacked_bytes=max(LIMITS.unpacked_bytes, self.settings.files_most_bytes + DOCUMENT_MOST))
        loaded = reading_files.load(data, self.schemes.get, room)
        return self.keeping.begin(
            loaded.application, attaching.enclosed(loaded.application, loaded.files, self.settings)
        )

    def open(self, secret: str) -> Draft:
        """The application as it stands."""
        return self.keeping.open(secret)

    def delete(self, secret: str) -> None:
        """Delete the application and its files now."""
        self.keeping.delete(secret)

    def save_page(self, secret: str, page: str, raw: Mapping[str, Raw], seen: str = "") -> Draft:
        """Save what was typed on a page, readable or not; raises NotFound for a page that the flow does not have.

        Raises Refused where it is more than an application can hold, and Outdated where `seen`, the mark of the
        answers that the page was shown with, is no longer theirs; then nothing of it is saved.
        """

        def change(application: Application) -> Application:
            step, found = self._page(application, page)
            answered = answering.answer(application, step, found, raw)
            if seen and seen != answering.mark(application, step, found) and answered != application:
                raise Outdated
            return answered

        if self._page(self.open(secret).sheet.application, page)[0].id == approving.STEP:
            return self.approve(secret, raw)
        return self.keeping.change(secret, change)

    def answer_language(self, secret: str, language: str) -> Draft:
        """Say which language the answers are written in: nb, nn or en."""
        return self.keeping.change(secret, lambda application: replace(application, language=language))

    def stand_by(self, secret: str, rule: str, place: Place, words: str, reason: str) -> Draft:
        """Answer a finding that free text gave; an empty reason takes the answer back. Refused for an unknown place."""

        def change(application: Application) -> Application:
            others = [one for one in application.standpoints if (one.rule, one.place) != (rule, place)]
            mine = [Standpoint(rule, place, words, reason.strip())] if reason.strip() else []
            return replace(application, standpoints=(*others, *mine))

        return self.keeping.change(secret, change)

    def attach(self, secret: str, kind: str, filename: str, data: bytes) -> Draft:
        """Keep a file as an attachment; raises Refused(code)."""
        return attaching.attach(self.keeping, secret, kind, filename, data)

    def detach(self, secret: str, attachment: str) -> Draft:
        """Take an attachment away."""
        return attaching.detach(self.keeping, secret, attachment)

    def attachment(self, secret: str, attachment: str) -> Stored:
        """An attachment with its bytes."""
        return attaching.stored(self.keeping, secret, attachment)

    def approve(self, secret: str, raw: Mapping[str, Raw]) -> Draft:
        """Save the approval; when it is whole it gets its hour and the fingerprint of what it was given for."""
        return approving.approve(self.keeping, secret, raw)

    def bundle(self, secret: str) -> Bundle:
        """All that is sent: PDF, e-mail, zip, document and files."""
        draft = self.open(secret)
        return bundling.bundle(draft.sheet, self._files(secret, draft))

    def download(self, secret: str) -> bytes:
        """A zip with the whole document and the files, to begin from again or to check on the command line."""
        draft = self.open(secret)
        document = write.write(draft.sheet.application)
        return archive.pack([(archive.DOCUMENT, document), *self._files(secret, draft).items()])

    def files(self, secret: str) -> dict[str, bytes]:
        """The bytes of every attachment that is there, by file name."""
        return self._files(secret, self.open(secret))

    def newer_editions(self, draft: Draft) -> list[Comparison]:
        """What each later edition of its scheme would change for an application."""
        return editions.newer(self.keeping, draft)

    def move_to_edition(self, secret: str, edition: str) -> Draft:
        """Follow a later edition from now on, all answers kept; raises NotFound for any other edition."""
        return editions.move(self.keeping, secret, edition)

    def purge(self) -> None:
        """Delete every application that has been kept long enough."""
        self.keeping.purge()

    def _files(self, secret: str, draft: Draft) -> dict[str, bytes]:
        there = (one for one in draft.attachments if one.size is not None)
        return {one.filename: self.keeping.store.file_data(secret, one.filename) for one in there}

    def _page(self, application: Application, page: str) -> tuple[Step, Page]:
        scheme = self.schemes.get(application.scheme, application.edition)
        if page not in scheme.page:
            raise NotFound("page")
        return scheme.page[page]
