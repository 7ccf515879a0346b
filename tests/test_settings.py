"""Settings are read once from the environment; what cannot be read is refused at once, by name."""

import datetime as dt
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

from assistant import settings
from assistant.errors import Refused
from assistant.settings import Settings, read


def test_without_a_word_everything_has_a_default() -> None:
    assert read({}) == Settings()
    assert (read({}).keep_months, read({}).today, read({}).address) == (12, None, "")


CASES: list[tuple[str, str, str, object]] = [
    ("DATA", "/srv/soknad", "data", Path("/srv/soknad")),
    ("ADDRESS", "https://soknad.example/", "address", "https://soknad.example"),
    ("KEEP_MONTHS", "6", "keep_months", 6),
    ("FILE_MOST_BYTES", "1000", "file_most_bytes", 1000),
    ("FILES_MOST", " 5 ", "files_most", 5),
    ("FILES_MOST_BYTES", "9", "files_most_bytes", 9),
    ("RESPONSIBLE", "Alta", "responsible", "Alta"),
    ("RESPONSIBLE_EMAIL", "post@lag.example", "responsible_email", "post@lag.example"),
    ("PROXIES", "0", "proxies", 0),
    ("TODAY", "2027-04-15", "today", dt.date(2027, 4, 15)),
]


@pytest.mark.parametrize(("name", "value", "key", "expected"), CASES)
def test_every_setting_is_read(name: str, value: str, key: str, expected: object) -> None:
    assert getattr(read({f"SOKNADSHJELP_{name}": value}), key) == expected


def test_every_setting_has_been_tried_here() -> None:
    assert {key for _, _, key, _ in CASES} == {one.name for one in fields(Settings)}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KEEP_MONTHS", "tolv"),
        ("KEEP_MONTHS", "-1"),
        ("KEEP_MONTHS", "0"),
        ("KEEP_MONTHS", "1.5"),
        ("KEEP_MONTHS", "1201"),
        ("FILES_MOST", "mange"),
    ]
    + [
        ("TODAY", "15.4.2027"),
        ("TODAY", "2027-02-30"),
        ("TODAY", "2027-W01-1"),
        ("TODAY", "9999-12-31"),
        ("ADDRESS", "soknad.example"),
    ]
    + [
        ("ADDRESS", "ftp://soknad.example"),
        ("ADDRESS", "https://"),
        ("PROXIES", "ja"),
        ("ADDRESS", "javascript:alert(1)"),
    ],
)
def test_a_value_that_cannot_be_read_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(Refused) as refused:
        read({f"SOKNADSHJELP_{name}": value})
    assert (refused.value.code, refused.value.path) == ("setting-unreadable", f"SOKNADSHJELP_{name}")
    assert refused.value.params == {"value": value}


@pytest.mark.parametrize("name", ["SOKNADSHJELP_KEEP", "SOKNADSHJELP_", "SOKNADSHJELP_data", "SOKNADSHJELP_ADRESS"])
def test_a_setting_that_is_not_there_is_refused_rather_than_overlooked(name: str) -> None:
    with pytest.raises(Refused, match="setting-unknown") as refused:
        read({name: "1"})
    assert refused.value.path == name


@pytest.mark.parametrize("value", ["", " "])
def test_an_empty_setting_is_none(value: str) -> None:
    assert read({"SOKNADSHJELP_KEEP_MONTHS": value, "SOKNADSHJELP_ADDRESS": value}) == Settings()


def test_other_variables_are_none_of_ours() -> None:
    assert read({"HOME": "/root", "soknadshjelp_data": "x"}) == Settings()


def test_settings_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().keep_months = 1  # type: ignore[misc]


def test_data_lies_where_the_system_keeps_such_things(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert settings.data_home() == tmp_path / "soknadshjelp"
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settings.data_home() == tmp_path / ".local" / "share" / "soknadshjelp"


def test_a_folder_may_be_given_from_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert read({"SOKNADSHJELP_DATA": "~/soknad"}).data == tmp_path / "soknad"
