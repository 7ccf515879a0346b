"""Applications kept under the SHA-256 of their private link's secret; the secret itself is never stored."""

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peewee import IntegrityError

from assistant.errors import NotFound
from assistant.store.database import Database, connect


@dataclass(frozen=True, slots=True)
class Kept:
    """A document as kept, and when it was last changed (seconds since 1970)."""

    document: bytes
    changed: int


@dataclass(frozen=True, slots=True)
class File:
    """What is known of an attachment's file without reading it."""

    filename: str
    media_type: str
    size: int
    sha256: str


def hashed(secret: str) -> str:
    """The name that an application is kept under."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


class Store:
    """The applications of one installation; plain SQL, for these few queries are every page's cost."""

    def __init__(self, file: Path) -> None:
        self.database: Database = connect(file)

    def close(self) -> None:
        """Close the connections of all threads, when none of them is at work."""
        self.database.close_all()

    def transaction(self) -> AbstractContextManager[Any]:
        """All or nothing, while no other thread or process writes."""
        transaction: AbstractContextManager[Any] = self.database.atomic("IMMEDIATE")
        return transaction

    def _sql(self, query: str, *values: object) -> Any:
        return self.database.execute_sql(query, values)  # type: ignore[no-untyped-call]

    def create(self, secret: str, document: bytes, now: int) -> None:
        """Keep a new application; `now` in seconds since 1970."""
        query = "INSERT INTO application (secret_hash, document, created, changed) VALUES (?, ?, ?, ?)"
        self._sql(query, hashed(secret), document.decode(), now, now)

    def load(self, secret: str) -> Kept:
        """The application; raises NotFound."""
        query = "SELECT document, changed FROM application WHERE secret_hash = ?"
        row = self._sql(query, hashed(secret)).fetchone()
        if row is None:
            raise NotFound("application")
        return Kept(row[0].encode(), row[1])

    def change(self, secret: str, now: int, change: Callable[[Kept], bytes]) -> None:
        """Put what `change` makes of the application in its place, its files with it. Raises NotFound."""
        with self.transaction():
            document = change(self.load(secret))
            query = "UPDATE application SET document = ?, changed = ? WHERE secret_hash = ?"
            self._sql(query, document.decode(), now, hashed(secret))

    def delete(self, secret: str) -> None:
        """Delete an application and its files, to the last byte."""
        self._sql("DELETE FROM application WHERE secret_hash = ?", hashed(secret))
        self.wipe()

    def delete_unchanged_since(self, moment: int) -> int:
        """Delete what was last changed before that moment, in seconds since 1970; how many there were."""
        deleted: int = self._sql("DELETE FROM application WHERE changed < ?", moment).rowcount
        self.wipe()
        return deleted

    def wipe(self) -> None:
        """Empty the write-ahead log, where what was deleted still stands; only outside a transaction."""
        self._sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def files(self, secret: str) -> list[File]:
        """The files of an application, in the order they came."""
        query = (
            "SELECT filename, media_type, size, sha256 FROM attachment "
            "WHERE application_id = (SELECT id FROM application WHERE secret_hash = ?) ORDER BY id"
        )
        return [File(*row) for row in self._sql(query, hashed(secret))]

    def add_file(self, secret: str, file: File, data: bytes) -> None:
        """Keep a file; raises NotFound without an application, ValueError when the name is taken."""
        query = (
            "INSERT INTO attachment (application_id, filename, media_type, size, sha256, data) "
            "SELECT id, ?, ?, ?, ?, ? FROM application WHERE secret_hash = ?"
        )
        values = (file.filename, file.media_type, file.size, file.sha256, data, hashed(secret))
        try:
            added = self._sql(query, *values).rowcount
        except IntegrityError as taken:
            raise ValueError(file.filename) from taken
        if not added:
            raise NotFound("application")

    def file_data(self, secret: str, filename: str) -> bytes:
        """The bytes of a file; raises NotFound."""
        query = (
            "SELECT data FROM attachment WHERE filename = ? "
            "AND application_id = (SELECT id FROM application WHERE secret_hash = ?)"
        )
        row = self._sql(query, filename, hashed(secret)).fetchone()
        if row is None:
            raise NotFound("attachment")
        return bytes(row[0])

    def delete_file(self, secret: str, filename: str) -> None:
        """Delete a file, after which the log is to be wiped; nothing happens where there is none."""
        query = (
            "DELETE FROM attachment WHERE filename = ? "
            "AND application_id = (SELECT id FROM application WHERE secret_hash = ?)"
        )
        self._sql(query, filename, hashed(secret))
