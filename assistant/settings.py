"""The settings of an installation, read once from the environment; what cannot be read is refused at once."""

import datetime as dt
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from urllib.parse import urlsplit

from assistant.errors import Refused

PREFIX = "SOKNADSHJELP_"
MONTHS_MOST = 1200
YEARS = range(1900, 2200)


def data_home() -> Path:
    """Where an installation keeps its database and keys unless told otherwise."""
    home = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")
    return Path(home) / "soknadshjelp"


@dataclass(frozen=True)
class Settings:
    """One installation's settings; the README lists them, a test keeps the list whole."""

    data: Path = field(default_factory=data_home)
    """Folder of the database and the keys."""
    address: str = ""
    """The address in links, such as `https://soknad.example`; empty: the one the browser used."""
    keep_months: int = 12
    """Months an application is kept after its last change."""
    file_most_bytes: int = 15_000_000
    """The largest attachment that is taken."""
    files_most: int = 20
    """The most attachments of one application."""
    files_most_bytes: int = 40_000_000
    """The most bytes of attachments of one application."""
    responsible: str = ""
    """Who is responsible for this installation, as its privacy page says it."""
    responsible_email: str = ""
    """How to reach them."""
    proxies: int = 0
    """How many proxies stand in front (HTTPS): their forwarded headers are believed."""
    today: dt.date | None = None
    """A day to take for today, for trying things out; none: the clock in Norway."""


def read(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings in the environment; raises Refused("setting-unknown" or "setting-unreadable", its name)."""
    known = {PREFIX + one.name.upper(): one.name for one in fields(Settings)}
    given: dict[str, object] = {}
    for name, value in environ.items():
        if name.startswith(PREFIX) and name not in known:
            raise Refused("setting-unknown", name)
        if name in known and value.strip():
            given[known[name]] = _value(name, known[name], value.strip())
    return Settings(**given)  # type: ignore[arg-type]


def _value(name: str, key: str, value: str) -> object:
    readers: Mapping[str, Callable[[str], object]] = {
        "data": _folder,
        "today": _day,
        "address": _address,
        "keep_months": _some,
    }
    try:
        if key in readers:
            return readers[key](value)
        return _whole(value) if isinstance(getattr(Settings, key), int) else value
    except ValueError as wrong:
        raise Refused("setting-unreadable", name, value=value) from wrong


def _whole(value: str) -> int:
    number = int(value)
    if number < 0:
        raise ValueError(value)
    return number


def _folder(value: str) -> Path:
    return Path(os.path.expanduser(value))


def _some(value: str) -> int:
    if not 0 < _whole(value) <= MONTHS_MOST:
        raise ValueError(value)
    return int(value)


def _day(value: str) -> dt.date:
    day = dt.datetime.strptime(value, "%Y-%m-%d").date()
    if day.year not in YEARS:
        raise ValueError(value)
    return day


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ValueError(value)
    return value.rstrip("/")
