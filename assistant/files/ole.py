"""The table of contents of an old Office file (Compound File Binary Format), from whoever made it."""

import io
from dataclasses import dataclass

import olefile

MAGIC = olefile.MAGIC
# what a reader of the tables goes through at most; a Word file of a megabyte has tables of ten kilobytes
TABLES = 1_000_000


@dataclass(frozen=True, slots=True)
class Contents:
    """Names of streams and storages: those at the top, and all of them."""

    top: frozenset[str]
    everywhere: frozenset[str]


class _Metered(io.BytesIO):
    """A file whose every byte is read once at most: tables that run in circles are read again and again."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._left = min(len(data), TABLES)

    def read(self, size: int | None = -1) -> bytes:
        found = super().read(size)
        self._left -= len(found)
        if self._left < 0:
            raise OSError
        return found


def contents(data: bytes) -> Contents:
    """What the file holds; tables that run in circles, out of the file or without end raise one of broken.BROKEN."""
    with olefile.OleFileIO(_Metered(data), raise_defects=olefile.DEFECT_INCORRECT) as file:
        paths = file.listdir(streams=True, storages=True)
    return Contents(
        top=frozenset(path[0] for path in paths if len(path) == 1),
        everywhere=frozenset(name for path in paths for name in path),
    )
