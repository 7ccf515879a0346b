"""The installation's key: made once, its owner's alone, and never half of one."""

import threading
from pathlib import Path

import pytest

from assistant.errors import Refused
from assistant.service import keys
from assistant.service.service import Service


def test_the_key_is_made_on_first_start_and_kept(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    made = keys.key(folder)
    assert len(made) == 32
    assert keys.key(folder) == made
    assert [file.name for file in folder.iterdir()] == ["key"]


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    keys.key(tmp_path / "data")
    assert (tmp_path / "data" / "key").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


def test_no_two_installations_have_the_same(tmp_path: Path) -> None:
    assert keys.key(tmp_path / "one") != keys.key(tmp_path / "two")


def test_starts_at_the_same_moment_agree_on_one(tmp_path: Path) -> None:
    found: list[bytes] = []
    threads = [threading.Thread(target=lambda: found.append(keys.key(tmp_path))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


def test_a_key_that_was_cut_short_is_refused(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"short")
    with pytest.raises(Refused, match="key-broken"):
        keys.key(tmp_path)


def test_where_nothing_can_be_kept_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("a file, not a folder")
    with pytest.raises(Refused, match="store-unwritable"):
        keys.key(tmp_path / "letter")


def test_the_service_signs_with_the_key_of_its_folder(service: Service, tmp_path: Path) -> None:
    assert service.key() == keys.key(tmp_path)
