"""Applications in the store: found by their secret alone, changed one at a time, deleted to the last byte."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.errors import NotFound
from assistant.store.applications import File, Kept, Store

PAPER = File("vedtekter.pdf", "application/pdf", 3, "ab" * 32)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store in a folder of its own."""
    opened = Store(tmp_path / "applications.sqlite3")
    yield opened
    opened.close()


def appended(letters: bytes) -> Callable[[Kept], bytes]:
    return lambda kept: kept.document + letters


def on_disk(folder: Path) -> bytes:
    """All bytes of all the database's files."""
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_what_was_kept_is_found_by_its_secret(store: Store) -> None:
    store.create("one", "{«å»}".encode(), now=7)
    assert store.load("one") == Kept("{«å»}".encode(), 7)


def test_another_secret_finds_nothing(store: Store) -> None:
    store.create("one", b"{}", now=7)
    with pytest.raises(NotFound):
        store.load("two")


def test_the_secret_itself_is_nowhere_in_the_files(store: Store, tmp_path: Path) -> None:
    store.create("a-very-private-link", b"{}", now=7)
    store.add_file("a-very-private-link", PAPER, b"pdf")
    assert b"a-very-private-link" not in on_disk(tmp_path)


def test_a_change_takes_the_place_of_what_was_and_tells_when(store: Store) -> None:
    store.create("one", b"a", now=7)
    store.change("one", 9, appended(b"b"))
    assert store.load("one") == Kept(b"ab", 9)


def test_a_change_of_nothing_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.change("nobody's", 9, appended(b"b"))


def test_a_change_that_fails_changes_neither_document_nor_files(store: Store) -> None:
    store.create("one", b"a", now=7)

    def fails(kept: Kept) -> bytes:
        store.add_file("one", PAPER, b"pdf")
        raise KeyError(kept.document)

    with pytest.raises(KeyError):
        store.change("one", 9, fails)
    assert store.load("one") == Kept(b"a", 7)
    assert store.files("one") == []


def test_changes_from_many_threads_at_once_lose_nothing(store: Store) -> None:
    store.create("one", b"", now=7)
    letters = [bytes([letter]) for letter in b"abcdefgh"]

    def write(letter: bytes) -> None:
        for _ in range(5):
            store.change("one", 9, appended(letter))

    threads = [threading.Thread(target=write, args=[letter]) for letter in letters]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(store.load("one").document) == sorted(b"".join(letters) * 5)


def test_files_come_in_the_order_they_were_added(store: Store) -> None:
    store.create("one", b"{}", now=7)
    for name in ("b.pdf", "a.pdf", "å.pdf"):
        store.add_file("one", File(name, "application/pdf", 3, "ab" * 32), b"pdf")
    assert [file.filename for file in store.files("one")] == ["b.pdf", "a.pdf", "å.pdf"]


def test_a_file_comes_back_to_the_byte(store: Store) -> None:
    store.create("one", b"{}", now=7)
    store.add_file("one", PAPER, bytes(range(256)))
    assert store.files("one") == [PAPER]
    assert store.file_data("one", "vedtekter.pdf") == bytes(range(256))


def test_a_file_belongs_to_one_application_only(store: Store) -> None:
    store.create("one", b"{}", now=7)
    store.create("two", b"{}", now=7)
    store.add_file("one", PAPER, b"pdf")
    assert store.files("two") == []
    with pytest.raises(NotFound):
        store.file_data("two", "vedtekter.pdf")


def test_a_file_name_is_taken_once_in_an_application_and_free_in_another(store: Store) -> None:
    store.create("one", b"{}", now=7)
    store.create("two", b"{}", now=7)
    store.add_file("one", PAPER, b"pdf")
    store.add_file("two", PAPER, b"pdf")
    with pytest.raises(ValueError, match="vedtekter"):
        store.add_file("one", PAPER, b"other")


def test_a_file_without_an_application_is_not_kept(store: Store) -> None:
    with pytest.raises(NotFound):
        store.add_file("nobody's", PAPER, b"pdf")


def test_a_deleted_file_is_gone_and_another_can_take_its_name(store: Store) -> None:
    store.create("one", b"{}", now=7)
    store.add_file("one", PAPER, b"pdf")
    store.delete_file("one", "vedtekter.pdf")
    store.delete_file("one", "vedtekter.pdf")
    store.add_file("one", PAPER, b"new")
    assert store.file_data("one", "vedtekter.pdf") == b"new"


def test_deleting_leaves_no_word_and_no_file_on_the_disk(store: Store, tmp_path: Path) -> None:
    store.create("one", b"gammel hemmelighet " * 2_000, now=7)
    store.add_file("one", PAPER, b"bilde av passet " * 50_000)
    store.change("one", 9, lambda _: b"ny hemmelighet " * 3_000)
    assert b"hemmelighet" in on_disk(tmp_path)
    store.delete("one")
    with pytest.raises(NotFound):
        store.load("one")
    left = on_disk(tmp_path)
    assert b"hemmelighet" not in left
    assert b"passet" not in left


def test_deleting_a_file_and_wiping_leaves_nothing_of_it_on_the_disk(store: Store, tmp_path: Path) -> None:
    store.create("one", b"{}", now=7)
    store.add_file("one", PAPER, b"bilde av passet " * 50_000)
    store.delete_file("one", "vedtekter.pdf")
    store.wipe()
    assert b"passet" not in on_disk(tmp_path)


def test_deleting_one_application_leaves_the_others(store: Store) -> None:
    store.create("one", b"1", now=7)
    store.create("two", b"2", now=7)
    store.add_file("two", PAPER, b"pdf")
    store.delete("one")
    assert store.load("two").document == b"2"
    assert store.files("two") == [PAPER]


def test_deleting_what_is_not_there_is_no_mistake(store: Store) -> None:
    store.delete("nobody's")


def test_what_was_not_changed_since_a_moment_is_deleted_with_its_files(store: Store, tmp_path: Path) -> None:
    for secret, changed in (("old", 99), ("at the moment", 100), ("new", 101)):
        store.create(secret, f"søknaden {secret}".encode(), now=changed)
    store.add_file("old", PAPER, b"bilde av passet")
    assert store.delete_unchanged_since(100) == 1
    assert store.load("at the moment").changed == 100
    assert store.load("new").changed == 101
    assert "søknaden old".encode() not in on_disk(tmp_path)
    assert b"passet" not in on_disk(tmp_path)


def test_two_openings_of_the_same_file_see_the_same(store: Store, tmp_path: Path) -> None:
    other = Store(tmp_path / "applications.sqlite3")
    store.create("one", b"1", now=7)
    assert other.load("one") == Kept(b"1", 7)
    other.close()
