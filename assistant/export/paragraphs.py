"""Clean text set in paragraphs: lines, direction and language, and where a word that is too long may be broken."""

import re
import unicodedata
from typing import NamedTuple

BLANK = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
WORD = re.compile(r"\S+")
BREAK_AFTER = frozenset("/\\?&=._-:;,@#%+|")
GLUE = frozenset("\u200c\u200d")
SETS_ITSELF = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")      # Thai, Lao, Burmese, Khmer: no spaces
NOT_LATIN = re.compile("[^\\W\\d_\u0000-\u024f\u1e00-\u1eff]")
SAMI = re.compile("[ŋŧŊŦ]")
NORWEGIAN = re.compile(r"\b(?:og|er|som|for|med|til)\b", re.IGNORECASE)
LANGUAGES = tuple((re.compile(letters), language) for letters, language in (
    ("[іїєґІЇЄҐ]", "uk"), ("[\u0400-\u04ff]", "ru"), ("[\u0370-\u03ff\u1f00-\u1fff]", "el"),
    ("[ټډړږښڼڅځۍ]", "ps"), ("[ٹڈڑے]", "ur"), ("[پچژگکی]", "fa"), ("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefe]", "ar"),
    ("[\u0590-\u05ff]", "he"), ("[\u1200-\u139f]", "ti"), ("[\u0900-\u097f]", "hi"), ("[\u0b80-\u0bff]", "ta"),
    ("[\u0e00-\u0e7f]", "th"), ("[\u10a0-\u10ff]", "ka"), ("[\u0530-\u058f]", "hy"), ("[\u1000-\u109f]", "my"),
))


class Paragraph(NamedTuple):
    """Lines of pieces between which a line may end; `language` is an ISO 639-1 code, or empty for that around it."""

    lines: list[list[str]]
    right_to_left: bool
    language: str


def paragraphs(text: str, room: int) -> list[Paragraph]:
    """The paragraphs of clean text (blank lines part them) where a line has room for `room` letters; none if blank."""
    return [Paragraph([pieces(line.rstrip(), room) for line in part.split("\n")], right_to_left(part), language(part))
            for part in BLANK.split(text.strip("\n")) if part.strip()]


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from the right (UAX #9, P2)."""
    ways = (unicodedata.bidirectional(char) for char in text)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"


def language(text: str) -> str:
    """The language that the letters tell: that of their script if most are not Latin, North Sámi, or empty."""
    letters = NOT_LATIN.findall(text)
    if 2 * len(letters) > sum(map(str.isalpha, text)):
        return next((code for telling, code in LANGUAGES if telling.search(text)), "")
    return "se" if SAMI.search(text) and not NORWEGIAN.search(text) else ""


def pieces(line: str, room: int) -> list[str]:
    """The line, cut inside each word that is longer than `room` letters, where it may be broken without a sign."""
    cuts = [cut for word in WORD.finditer(line) if _too_long(word[0], room)
            for cut in _cuts(line, word.span(), min(12, max(3, room // 3)))]
    ends = zip([0, *cuts], [*cuts, len(line)], strict=True)
    return [line[start:end] for start, end in ends]


def _too_long(word: str, room: int) -> bool:
    wide = sum(map(str.isupper, word))
    return 2 * len(word) + wide > 2 * room and not SETS_ITSELF.search(word)


def _cuts(line: str, span: tuple[int, int], step: int) -> list[int]:
    """Places inside the word, after a sign or `step` letters on, never between a letter and its accents."""
    cuts: list[int] = []
    since = span[0]
    for at in range(span[0] + 1, span[1]):
        due = at - since >= (3 if line[at - 1] in BREAK_AFTER else step)
        if due and not _joined(line[at - 1], line[at]):
            cuts.append(at)
            since = at
    return cuts


def _joined(before: str, after: str) -> bool:
    """Whether two characters are drawn as one: accents, joiners, flags, skin tones."""
    return (before in GLUE or after in GLUE or unicodedata.category(after)[0] in "MC"
            or 0x1F1E6 <= ord(after) <= 0x1F1FF or 0x1F3FB <= ord(after) <= 0x1F3FF)
