"""Clearing up while the server runs."""

import logging
import threading
from pathlib import Path

import pytest

from assistant.service.purging import purging
from tests.service.conftest import At
from tests.service.test_keeping import kept_rows


def test_what_is_over_is_deleted_as_the_server_starts(at: At, tmp_path: Path) -> None:
    at("2027-03-01 14:05").begin("alta", "nb")
    with purging(at("2028-03-02 00:01")):
        assert kept_rows(tmp_path) == 0


def test_what_ends_while_it_runs_is_deleted_though_nobody_comes_by(at: At, tmp_path: Path) -> None:
    service = at("2028-03-01 23:59")
    at("2027-03-01 14:05").begin("alta", "nb")
    with purging(service, every_seconds=0.01):
        assert kept_rows(tmp_path) == 1
        service.keeping.clock = at("2028-03-02 00:01").keeping.clock
        waited = threading.Event()
        while kept_rows(tmp_path) and not waited.wait(0.01):
            pass
    assert kept_rows(tmp_path) == 0


def test_a_round_that_fails_is_not_the_last(
    at: At, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    service = at("2027-03-01 14:05")
    rounds, again = [0], threading.Event()

    def purge() -> None:
        rounds[0] += 1
        if rounds[0] == 2:
            raise OSError("no room")
        if rounds[0] > 2:
            again.set()

    monkeypatch.setattr(service, "purge", purge)
    with caplog.at_level(logging.CRITICAL, "soknadshjelp"), purging(service, every_seconds=0.01):
        assert again.wait(10)


def test_it_ends_with_the_server(at: At) -> None:
    with purging(at("2027-03-01 14:05")):
        assert "purging" in [thread.name for thread in threading.enumerate()]
    assert "purging" not in [thread.name for thread in threading.enumerate()]
