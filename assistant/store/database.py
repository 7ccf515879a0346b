"""The SQLite file: one connection a thread, write-ahead log, deleted text overwritten, schema brought up to date."""

from pathlib import Path

from peewee import SqliteDatabase
from playhouse.migrations import Runner

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "normal",
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": 5_000,
}
MIGRATIONS = Path(__file__).parent / "migrations"


def connect(file: Path) -> SqliteDatabase:
    """The database in that file, made and migrated when needed; only its owner may read it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600, exist_ok=True)
    database = SqliteDatabase(str(file), pragmas=PRAGMAS)
    Runner(database, str(MIGRATIONS)).up()
    return database
