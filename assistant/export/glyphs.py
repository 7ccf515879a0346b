"""Any text a person can type, made printable: what the fonts cannot show gets a visible mark and is reported."""

import re
import unicodedata
from functools import cache

from assistant.export.fonts import coverage

TAB = " " * 4
MARK = "\N{WHITE SQUARE}"
LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\N{LINE SEPARATOR}]")
NO_PICTURE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u180e\u200b\u2060-\u2065"       # controls, places to break, …
    "\ud800-\udfff\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"        # halves, marks of bytes, no characters
    "\U000e0000-\U000e0fff]")                                          # hidden letters
EMBEDDING = re.compile("[\u202a-\u202c\u2066-\u206f]")     # makes a run of its own direction: left out, and told
RIDERS = frozenset("\u200c\u200d" + "".join(map(chr, range(0xFE00, 0xFE10))))     # need no glyph of their own
SKIN = frozenset(map(chr, range(0x1F3FB, 0x1F400)))


class Ink:
    """Makes text printable and remembers in `replaced` every character that could not be shown as typed."""

    def __init__(self) -> None:
        self.replaced: set[str] = set()

    def clean(self, text: str) -> str:
        """The text with line ends as `\\n`, without what has no picture, and with a mark for what no font has."""
        if _plain().issuperset(text):
            return text
        text = LINE_ENDS.sub("\n", text).replace("\N{PARAGRAPH SEPARATOR}", "\n\n").replace("\t", TAB)
        self.replaced.update(EMBEDDING.findall(text))
        bare = EMBEDDING.sub("", NO_PICTURE.sub("", text))
        return "".join(self._shown(unicodedata.normalize("NFC", bare)))

    def _shown(self, text: str) -> list[str]:
        """Each character or its replacement; a letter and its accents must come from one and the same font."""
        shown: list[str] = []
        fonts = -1
        for char in text:
            has = _fonts(char) & (fonts if _rides(char) else -1)
            shown.append(char if has else self._instead(char))
            fonts = 0 if char == "\n" else has or _fonts(shown[-1][-1])
        return shown

    def _instead(self, char: str) -> str:
        """The plain letters that mean the same, where there are some (𝐁 → B), or the mark."""
        self.replaced.add(char)
        plain = unicodedata.normalize("NFKC", char)
        return plain if plain != char and _plain().issuperset(plain) else MARK


def _rides(char: str) -> bool:
    """Whether the character is drawn together with the one before it."""
    return char in RIDERS or char in SKIN or unicodedata.category(char).startswith("M")


def _fonts(char: str) -> int:
    """The fonts that can show the character, as bits; every one for what needs no glyph."""
    return -1 if char == "\n" or char in RIDERS else coverage().get(char, 0)


@cache
def _plain() -> frozenset[str]:
    """The characters that can be printed as they are, whatever stands beside them."""
    normal = {char for char in coverage() if unicodedata.is_normalized("NFC", char)}
    alone = {char for char in normal if unicodedata.category(char)[0] not in "MC"}
    return frozenset(alone - SKIN | {"\n"})
