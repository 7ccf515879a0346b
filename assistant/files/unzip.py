"""Reading a zip that nobody vouches for: what comes out is counted while it is unpacked, whatever the headers say."""

import io
import zipfile
from collections.abc import Iterator

CHUNK = 65_536
ENCRYPTED = 0x1


class TooMuch(Exception):
    """More bytes came out than were allowed."""


class Unzip:
    """An open zip with a budget of unpacked bytes shared by all reads; errors are of broken.BROKEN or TooMuch."""

    def __init__(self, data: bytes, most: int) -> None:
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        self._left = most

    @property
    def entries(self) -> list[zipfile.ZipInfo]:
        """Every entry of the directory, in its order, the same name twice if it stands there twice."""
        return self._zip.infolist()

    @property
    def locked(self) -> bool:
        """Whether any entry is encrypted."""
        return any(entry.flag_bits & ENCRYPTED for entry in self.entries)

    def read(self, entry: zipfile.ZipInfo) -> bytes:
        """All bytes of one entry, checksum checked."""
        return b"".join(self._chunks(entry))

    def count(self, entry: zipfile.ZipInfo) -> int:
        """How many bytes an entry really holds, unpacked and let go of."""
        return sum(map(len, self._chunks(entry)))

    def _chunks(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        with self._zip.open(entry) as stream:
            while chunk := stream.read(CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    raise TooMuch
                yield chunk
