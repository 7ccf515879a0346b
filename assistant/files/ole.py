"""The table of contents of an old Office file (Compound File Binary Format, [MS-CFB])."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
ENTRY = 128
LAST_SECTOR = 0xFFFFFFFA
HEADER_FAT = 109


class Broken(Exception):
    """The file's own tables do not hold together."""


@dataclass(frozen=True, slots=True)
class Contents:
    """Names of streams and storages: those at the top, and all of them."""

    top: frozenset[str]
    everywhere: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    left: int
    right: int
    child: int


def contents(data: bytes) -> Contents:
    """What the file holds; tables that run in circles or out of the file raise Broken."""
    try:
        entries = list(_entries(_Sectors(data).directory()))
        everywhere = frozenset(entry.name for entry in entries if entry.name)
        return Contents(frozenset(_siblings(entries, entries[0].child)), everywhere)
    except (struct.error, IndexError, UnicodeDecodeError) as wrong:
        raise Broken from wrong


def _entries(directory: bytes) -> Iterator[_Entry]:
    for start in range(0, len(directory) - ENTRY + 1, ENTRY):
        raw = directory[start : start + ENTRY]
        length = struct.unpack_from("<H", raw, 64)[0]
        name = raw[: min(max(length - 2, 0), 62)].decode("utf-16-le")
        yield _Entry(name if raw[66] else "", *struct.unpack_from("<III", raw, 68))


def _siblings(entries: list[_Entry], first: int) -> Iterator[str]:
    waiting, seen = [first], set[int]()
    while waiting:
        number = waiting.pop()
        if number >= LAST_SECTOR or number in seen:
            continue
        seen.add(number)
        yield entries[number].name
        waiting += [entries[number].left, entries[number].right]


class _Sectors:
    def __init__(self, data: bytes) -> None:
        self._data = data
        shift = struct.unpack_from("<H", data, 30)[0]
        if shift not in (9, 12):
            raise Broken
        self._size = 1 << shift
        self._fat = [number for sector in self._fat_sectors() for number in self._numbers(sector)]

    def directory(self) -> bytes:
        number, seen, parts = struct.unpack_from("<I", self._data, 48)[0], set[int](), list[bytes]()
        while number < LAST_SECTOR:
            if number in seen:
                raise Broken
            seen.add(number)
            parts.append(self._sector(number))
            number = self._fat[number]
        return b"".join(parts)

    def _fat_sectors(self) -> Iterator[int]:
        yield from (n for n in struct.unpack_from(f"<{HEADER_FAT}I", self._data, 76) if n < LAST_SECTOR)
        following, more = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(more, len(self._data) // self._size)):
            *numbers, following = self._numbers(following)
            yield from (n for n in numbers if n < LAST_SECTOR)

    def _numbers(self, sector: int) -> tuple[int, ...]:
        return struct.unpack(f"<{self._size // 4}I", self._sector(sector))

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        if start >= len(self._data):
            raise Broken
        return self._data[start : start + self._size].ljust(self._size, b"\0")
