"""Applications begun, opened, changed and deleted: what every other use case stands on."""

import datetime as dt
import secrets
from collections.abc import Callable
from functools import lru_cache

from assistant.engine import document, write
from assistant.engine.application import Application
from assistant.engine.sheet import Sheet
from assistant.errors import NotFound
from assistant.flow.schemes import Schemes
from assistant.rules.case import Attached
from assistant.service.clock import NORWAY, Clock, months_after
from assistant.service.draft import Draft, attached, infos
from assistant.settings import Settings
from assistant.store.applications import Kept, Store

SECRET_BYTES = 24
PURGE_EVERY_SECONDS = 3600
SHEETS_KEPT = 64


class Keeping:
    """The applications of one installation."""

    def __init__(self, settings: Settings, schemes: Schemes, store: Store, clock: Clock) -> None:
        self.settings = settings
        self.schemes = schemes
        self.store = store
        self.clock = clock
        self._purged = 0
        self._sheet = lru_cache(SHEETS_KEPT)(self._make_sheet)

    def begin(self, application: Application) -> str:
        """Keep a new application; the secret of its private link, 192 bits."""
        self.purge()
        secret = secrets.token_urlsafe(SECRET_BYTES)
        self.store.create(secret, write.write(application, indent=None), self.now())
        return secret

    def open(self, secret: str) -> Draft:
        """The application as it stands; raises NotFound."""
        self.purge()
        kept = self.store.load(secret)
        if self.kept_until(kept) < self.clock.today():
            raise NotFound("application")
        files = infos(self.application(kept.document).attachments, self.store.files(secret))
        sheet = self._sheet(kept.document, attached(files), self.clock.today())
        return Draft(sheet, files, dt.datetime.fromtimestamp(kept.changed, NORWAY), self.kept_until(kept))

    def attached(self, secret: str, application: Application) -> tuple[Attached, ...]:
        """The application's attachments as the rules see them."""
        return attached(infos(application.attachments, self.store.files(secret)))

    def change(self, secret: str, change: Callable[[Application], Application]) -> Draft:
        """Put what `change` makes of the application in its place; raises NotFound."""
        self.store.change(secret, self.now(), lambda kept: write.write(change(self.application(kept)), indent=None))
        return self.open(secret)

    def delete(self, secret: str) -> None:
        """Delete an application and its files now; nothing happens where there is none."""
        self.store.delete(secret)

    def purge(self) -> None:
        """Delete what has not been changed for as long as it is kept; looks once an hour."""
        if self.now() - self._purged < PURGE_EVERY_SECONDS:
            return
        self._purged = self.now()
        oldest = months_after(self.clock.today(), -self.settings.keep_months)
        midnight = dt.datetime.combine(oldest, dt.time(), NORWAY)
        self.store.delete_unchanged_since(int(midnight.timestamp()))

    def kept_until(self, kept: Kept) -> dt.date:
        """The last day that an application is kept."""
        changed = dt.datetime.fromtimestamp(kept.changed, NORWAY).date()
        return months_after(changed, self.settings.keep_months)

    def now(self) -> int:
        """The moment in seconds since 1970."""
        return int(self.clock.now().timestamp())

    def application(self, kept: bytes) -> Application:
        """The application in a kept document."""
        return document.read(kept, self.schemes.get)

    def _make_sheet(self, kept: bytes, attachments: tuple[Attached, ...], today: dt.date) -> Sheet:
        application = self.application(kept)
        scheme = self.schemes.get(application.scheme, application.edition)
        return Sheet(scheme, application, attachments, today)
