"""What every command is given, and how it reads the file that it is named."""

import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assistant import words
from assistant.errors import Refused
from assistant.flow import schemes
from assistant.flow.schemes import Schemes
from assistant.service.checking import Checked, check
from assistant.service.clock import Clock
from assistant.settings import Settings
from assistant.words import Param

STANDARD_INPUT = "-"
FILE_MOST = 200_000_000


@dataclass(frozen=True)
class Context:
    """Settings, the clock and the language of this run."""

    settings: Settings
    clock: Clock
    language: str

    @property
    def schemes(self) -> Schemes:
        """The schemes that there are; broken data raises Refused."""
        return schemes.installed()

    def checked(self, file: str, edition: str | None = None) -> Checked:
        """The application in a file, `-` for standard input, under the edition if one is named; raises Refused."""
        folder = Path.cwd() if file == STANDARD_INPUT else Path(file).parent
        return check(_read(file), _beside(folder), self.schemes, self.clock, edition)

    def phrase(self, code: str, **params: Param) -> str:
        """A shared sentence in the language of this run."""
        return words.say(words.phrase(code, **params), self.language)


def _read(file: str) -> bytes:
    if file != STANDARD_INPUT and Path(file).is_dir():
        raise Refused("cli-folder", file=file)
    try:
        data = _bytes(file)
    except (OSError, ValueError, AttributeError) as wrong:  # also a closed standard input
        raise Refused("cli-unreadable", file=file) from wrong
    if len(data) > FILE_MOST:
        raise Refused("cli-too-large", file=file, most=FILE_MOST // 1_000_000)
    return data


def _bytes(file: str) -> bytes:
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read(FILE_MOST + 1)
    with Path(file).open("rb") as opened:
        return opened.read(FILE_MOST + 1)


def _beside(folder: Path) -> Callable[[str], bytes | None]:
    """Finds a plain name, also where the disk writes `å` as two characters; a name that is none is never asked for."""

    def find(filename: str) -> bytes | None:
        for name in (filename, unicodedata.normalize("NFD", filename)):
            try:
                if (folder / name).is_file():
                    return (folder / name).read_bytes()
            except OSError:
                return None
        return None

    return find
