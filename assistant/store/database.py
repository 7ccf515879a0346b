"""The SQLite file: one connection a thread, write-ahead log, deleted text overwritten, schema brought up to date."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from weakref import WeakSet

from peewee import DatabaseError, OperationalError, SqliteDatabase
from playhouse.migrations import Runner  # type: ignore[import-untyped]

from assistant.errors import Refused

ALWAYS = {"busy_timeout": 5_000, "journal_mode": "wal", "synchronous": "normal", "secure_delete": 1}
SERVING = {**ALWAYS, "foreign_keys": 1}
MIGRATIONS = Path(__file__).parent / "migrations"
ONLY_OWNER, ONLY_OWNERS_FOLDER = 0o600, 0o700
TRIES, PAUSE_SECONDS = 100, 0.05


class Connection(sqlite3.Connection):
    """A connection that is closed when its thread has ended."""

    def __del__(self) -> None:
        self.close()


class Database(SqliteDatabase):
    """One connection a thread, all of which can be closed at once."""

    def __init__(self, file: Path, pragmas: dict[str, object]) -> None:
        self._open = WeakSet[sqlite3.Connection]()
        super().__init__(str(file), pragmas=pragmas, check_same_thread=False, factory=Connection)

    def _connect(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = super()._connect()  # type: ignore[misc]
        self._open.add(connection)
        return connection

    def close_all(self) -> None:
        """Close this thread's connection and those of all the others, which must be done with theirs."""
        self.close()
        for connection in list(self._open):
            connection.close()


def connect(file: Path, migrations: Path = MIGRATIONS) -> Database:
    """The database in that file, made and migrated when needed, for its owner's eyes; Refused where that cannot be."""
    with _refusing(file):
        _touch(file)
        _migrate_in_turn(file, migrations)
    return Database(file, SERVING)


def _touch(file: Path) -> None:
    file.parent.mkdir(ONLY_OWNERS_FOLDER, parents=True, exist_ok=True)
    file.touch(ONLY_OWNER)
    file.chmod(ONLY_OWNER)


def _migrate_in_turn(file: Path, migrations: Path) -> None:
    """SQLite waits for everything but the change to a write-ahead log, which the other process has then made."""
    for _ in range(TRIES):
        try:
            return _migrate(file, migrations)
        except OperationalError as busy:
            if "locked" not in str(busy):
                raise
            time.sleep(PAUSE_SECONDS)
    return _migrate(file, migrations)


def _migrate(file: Path, migrations: Path) -> None:
    """One process at a time; foreign keys rest, or a table that is made anew would take the files along."""
    with closing(Database(file, ALWAYS)) as database, database.atomic("EXCLUSIVE"):
        Runner(database, str(migrations)).up()


@contextmanager
def _refusing(file: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, OperationalError) as wrong:
        raise Refused("store-unwritable", str(file)) from wrong
    except DatabaseError as wrong:
        raise Refused("store-broken", str(file)) from wrong
