"""The database file: its owner's alone, brought up to date once, and never left open."""

import gc
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from assistant.errors import Refused
from assistant.store.applications import Store
from assistant.store.database import MIGRATIONS, connect

FIRST = "0001_applications.py"
LATER = '''"""A later edition: a name for each application, the day it began no more."""
from peewee import CharField


def up(migrator, db):
    migrator.migrate(
        migrator.add_column("application", "named", CharField(default="uten navn")),
        migrator.drop_column("application", "created", legacy=True),
    )
'''


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


def test_the_folder_and_every_file_in_it_can_be_read_by_their_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "soknadshjelp"
    store = Store(folder / "applications.sqlite3")
    store.create("one", b"{}", now=7)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()} == {
        "applications.sqlite3": 0o600,
        "applications.sqlite3-wal": 0o600,
        "applications.sqlite3-shm": 0o600,
    }
    store.close()


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "applications.sqlite3"
    file.touch(0o644)
    connect(file).close_all()
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_closed_store_leaves_one_whole_file(tmp_path: Path) -> None:
    store = Store(tmp_path / "applications.sqlite3")
    store.create("one", b"{}", now=7)
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["applications.sqlite3"]


def test_closing_closes_the_connections_of_all_threads(tmp_path: Path) -> None:
    store = Store(tmp_path / "applications.sqlite3")
    store.create("one", b"{}", now=7)
    done, opened = threading.Event(), threading.Event()

    def read() -> None:
        store.load("one")
        opened.set()
        done.wait(10)

    thread = threading.Thread(target=read)
    thread.start()
    opened.wait(10)
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["applications.sqlite3"]
    done.set()
    thread.join()


def test_a_thread_that_ended_leaves_no_connection_behind(tmp_path: Path) -> None:
    store = Store(tmp_path / "applications.sqlite3")
    store.create("one", b"{}", now=7)
    thread = threading.Thread(target=lambda: store.load("one"))
    thread.start()
    thread.join()
    store.database.close()
    gc.collect()
    assert [file.name for file in tmp_path.iterdir()] == ["applications.sqlite3"]


def test_migrations_run_once_however_often_the_file_is_opened(tmp_path: Path) -> None:
    file = tmp_path / "applications.sqlite3"
    connect(file).close_all()
    before = rows(file, "SELECT name, applied FROM schema_migration")
    connect(file).close_all()
    assert rows(file, "SELECT name, applied FROM schema_migration") == before
    assert [name for name, _ in before] == [one.stem for one in sorted(MIGRATIONS.glob("0*.py"))]


def test_a_file_of_the_first_edition_keeps_its_rows_through_all_later_migrations(tmp_path: Path) -> None:
    file = made_by_the_first_migration(tmp_path)
    store = Store(file)
    assert store.load("one").document == b"{}"
    assert store.file_data("one", "a.pdf") == b"pdf"
    store.close()


def test_a_table_made_anew_by_a_later_migration_loses_neither_rows_nor_files(tmp_path: Path) -> None:
    file = made_by_the_first_migration(tmp_path)
    (tmp_path / "migrations" / "0002_later.py").write_text(LATER, encoding="utf-8")
    connect(file, tmp_path / "migrations").close_all()
    connect(file, tmp_path / "migrations").close_all()
    assert rows(file, "SELECT document, named FROM application") == [("{}", "uten navn")]
    assert rows(file, "SELECT filename, data FROM attachment") == [("a.pdf", b"pdf")]


def made_by_the_first_migration(folder: Path) -> Path:
    """A database with one application and one file, as the first edition of the program left it."""
    (folder / "migrations").mkdir()
    shutil.copy(MIGRATIONS / FIRST, folder / "migrations")
    file = folder / "applications.sqlite3"
    connect(file, folder / "migrations").close_all()
    one = "'7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'"  # the hash of "one"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(f"INSERT INTO application VALUES (1, {one}, '{{}}', 7, 7)")
        connection.execute("INSERT INTO attachment VALUES (1, 1, 'a.pdf', 'application/pdf', 3, 'ab', X'706466')")
    return file


def test_starts_at_the_same_moment_agree_on_one_file(tmp_path: Path) -> None:
    begun: list[Store] = []

    def start() -> None:
        begun.append(Store(tmp_path / "applications.sqlite3"))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(begun) == 8
    begun[0].create("one", b"{}", now=7)
    assert begun[7].load("one").document == b"{}"
    for store in begun:
        store.close()


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "applications.sqlite3"
    file.write_bytes(b"This is a letter to the municipality. " * 100)
    with pytest.raises(Refused, match="store-broken"):
        connect(file)


def test_a_place_where_no_file_can_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("a file, not a folder")
    with pytest.raises(Refused, match="store-unwritable"):
        connect(tmp_path / "letter" / "applications.sqlite3")
