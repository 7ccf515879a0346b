"""What every command is given, and how it reads the file that it is named."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assistant import words
from assistant.errors import Refused
from assistant.files.names import is_plain
from assistant.flow.schemes import Schemes
from assistant.service.checking import Checked, check
from assistant.service.clock import Clock
from assistant.settings import Settings
from assistant.words import Param

STANDARD_INPUT = "-"
FILE_MOST = 100_000_000


@dataclass(frozen=True)
class Context:
    """Settings, schemes, the clock and the language of this run."""

    settings: Settings
    schemes: Schemes
    clock: Clock
    language: str

    def checked(self, file: str) -> Checked:
        """The application in a file, `-` for standard input; raises Refused."""
        folder = Path.cwd() if file == STANDARD_INPUT else Path(file).parent
        return check(_read(file), _beside(folder), self.schemes, self.clock)

    def phrase(self, code: str, **params: Param) -> str:
        """A shared sentence in the language of this run."""
        return words.say(words.phrase(code, **params), self.language)


def _read(file: str) -> bytes:
    try:
        if file == STANDARD_INPUT:
            return sys.stdin.buffer.read(FILE_MOST)
        with Path(file).open("rb") as opened:
            return opened.read(FILE_MOST)
    except OSError as wrong:
        raise Refused("cli-unreadable", "", file=file) from wrong


def _beside(folder: Path) -> Callable[[str], bytes | None]:
    def find(filename: str) -> bytes | None:
        try:
            return (folder / filename).read_bytes() if is_plain(filename) and (folder / filename).is_file() else None
        except OSError:
            return None

    return find
