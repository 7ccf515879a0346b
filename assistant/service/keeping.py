"""Applications begun, opened, changed and deleted: what every other use case stands on."""

import datetime as dt
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.engine import document, write
from assistant.engine.application import Application
from assistant.engine.sheet import Sheet
from assistant.errors import NotFound
from assistant.flow.schemes import Schemes
from assistant.rules.case import Attached
from assistant.service.clock import NORWAY, Clock, months_after
from assistant.service.draft import AttachmentInfo, Draft, attached, infos
from assistant.settings import Settings
from assistant.store.applications import File, Kept, Store

SECRET_BYTES = 24
PURGE_EVERY_SECONDS = 3600
SHEETS_KEPT = 64
LARGE_BYTES = 200_000
"""Larger documents are read anew each time: a few of them would fill the memory."""


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file as it is to be kept, with its bytes."""

    file: File
    data: bytes


class Keeping:
    """The applications of one installation."""

    def __init__(self, settings: Settings, schemes: Schemes, store: Store, clock: Clock) -> None:
        self.settings = settings
        self.schemes = schemes
        self.store = store
        self.clock = clock
        self._purged = 0
        self._applications = lru_cache(SHEETS_KEPT)(self._read)
        self._sheets = lru_cache(SHEETS_KEPT)(self._make_sheet)

    def begin(self, application: Application, files: Sequence[Enclosed] = ()) -> str:
        """Keep a new application with its files; the secret of its private link, 192 bits."""
        self._purge_now_and_then()
        secret = secrets.token_urlsafe(SECRET_BYTES)
        kept = self._written(application)
        with self.store.transaction():
            self.store.create(secret, kept, self.now())
            for one in files:
                self.store.add_file(secret, one.file, one.data)
        return secret

    def open(self, secret: str) -> Draft:
        """The application as it stands; raises NotFound, also for one that has been kept long enough."""
        self._purge_now_and_then()
        kept = self.store.load(secret)
        if self._over(kept):
            self.delete(secret)
            raise NotFound("application")
        files = self.attachments(secret, self._application(kept.document))
        sheet = self._sheet(kept.document, attached(files), self.clock.today())
        return Draft(sheet, files, dt.datetime.fromtimestamp(kept.changed, NORWAY), self.kept_until(kept))

    def attachments(self, secret: str, application: Application) -> list[AttachmentInfo]:
        """The application's attachments, with what is known of the files that are there."""
        return infos(application.attachments, self.store.files(secret))

    def change(self, secret: str, change: Callable[[Application], Application]) -> Draft:
        """Put what `change` makes of the application in its place; raises NotFound, and Refused for no application."""

        def changed(kept: Kept) -> bytes:
            if self._over(kept):
                raise NotFound("application")
            return self._written(change(self._application(kept.document)))

        self.store.change(secret, self.now(), changed)
        return self.open(secret)

    def delete(self, secret: str) -> None:
        """Delete an application and its files now; nothing happens where there is none."""
        self.store.delete(secret)
        self._forget()

    def purge(self) -> None:
        """Delete what has not been changed for as long as it is kept."""
        self._purged = self.now()
        midnight = dt.datetime.combine(self._oldest_kept(), dt.time(), NORWAY)
        if self.store.delete_unchanged_since(int(midnight.timestamp())):
            self._forget()

    def kept_until(self, kept: Kept) -> dt.date:
        """The last day that an application is kept."""
        changed = dt.datetime.fromtimestamp(kept.changed, NORWAY).date()
        return months_after(changed, self.settings.keep_months)

    def now(self) -> int:
        """The moment in seconds since 1970."""
        return int(self.clock.now().timestamp())

    def _over(self, kept: Kept) -> bool:
        return self.kept_until(kept) < self.clock.now().date()

    def _oldest_kept(self) -> dt.date:
        """The first day whose changes are kept today: a short month moves several days' ends to its last one."""
        today, months = self.clock.now().date(), self.settings.keep_months
        day = months_after(today, -months)
        while months_after(day, months) < today:
            day += dt.timedelta(days=1)
        return day

    def _purge_now_and_then(self) -> None:
        if self.now() - self._purged >= PURGE_EVERY_SECONDS:
            self.purge()

    def _forget(self) -> None:
        """Nothing deleted stays in memory either."""
        self._applications.cache_clear()
        self._sheets.cache_clear()

    def _application(self, kept: bytes) -> Application:
        return self._read(kept) if len(kept) > LARGE_BYTES else self._applications(kept)

    def _sheet(self, kept: bytes, attachments: tuple[Attached, ...], today: dt.date) -> Sheet:
        make = self._make_sheet if len(kept) > LARGE_BYTES else self._sheets
        return make(kept, attachments, today)

    def _read(self, kept: bytes) -> Application:
        return document.read(kept, self.schemes.get)

    def _written(self, application: Application) -> bytes:
        """The document; what could not be opened again is refused before it takes the place of what can."""
        kept = write.write(application, indent=None)
        self._application(kept)
        return kept

    def _make_sheet(self, kept: bytes, attachments: tuple[Attached, ...], today: dt.date) -> Sheet:
        application = self._application(kept)
        scheme = self.schemes.get(application.scheme, application.edition)
        return Sheet(scheme, application, attachments, today)
