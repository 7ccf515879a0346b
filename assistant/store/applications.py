"""Applications kept under the SHA-256 of their private link's secret; the secret itself is never stored."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peewee import IntegrityError, SqliteDatabase

from assistant.errors import NotFound
from assistant.store.database import connect


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
        self.database: SqliteDatabase = connect(file)

    def close(self) -> None:
        """Close this thread's connection."""
        self.database.close()

    def _sql(self, query: str, *values: object) -> Any:
        self.database.connect(reuse_if_open=True)
        return self.database.execute_sql(query, values)

    def create(self, secret: str, document: bytes, now: int) -> None:
        """Keep a new application."""
        query = "INSERT INTO application (secret_hash, document, created, changed) VALUES (?, ?, ?, ?)"
        self._sql(query, hashed(secret), document.decode(), now, now)

    def load(self, secret: str) -> Kept:
        """The application; raises NotFound."""
        query = "SELECT document, changed FROM application WHERE secret_hash = ?"
        row = self._sql(query, hashed(secret)).fetchone()
        if row is None:
            raise NotFound("application")
        return Kept(row[0].encode(), row[1])

    def change(self, secret: str, now: int, change: Callable[[bytes], bytes]) -> None:
        """Put what `change` makes of the document in its place; nobody else writes meanwhile. Raises NotFound."""
        self.database.connect(reuse_if_open=True)
        with self.database.atomic("IMMEDIATE"):
            document = change(self.load(secret).document)
            query = "UPDATE application SET document = ?, changed = ? WHERE secret_hash = ?"
            self._sql(query, document.decode(), now, hashed(secret))

    def delete(self, secret: str) -> None:
        """Delete an application and its files at once."""
        self._sql("DELETE FROM application WHERE secret_hash = ?", hashed(secret))
        self._sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def delete_unchanged_since(self, moment: int) -> int:
        """Delete what was last changed before that moment; how many there were."""
        deleted: int = self._sql("DELETE FROM application WHERE changed < ?", moment).rowcount
        if deleted:
            self._sql("PRAGMA wal_checkpoint(TRUNCATE)")
        return deleted

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
        """Delete a file; nothing happens where there is none."""
        query = (
            "DELETE FROM attachment WHERE filename = ? "
            "AND application_id = (SELECT id FROM application WHERE secret_hash = ?)"
        )
        self._sql(query, filename, hashed(secret))
