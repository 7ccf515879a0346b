"""The fonts of the paper: where their files are, and which of them can show a character."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from typst import Fonts

SCRIPTS = ("Ethiopic", "Devanagari", "Tamil", "Thai", "Georgian", "Hebrew", "Armenian", "Bengali", "Gujarati",
           "Gurmukhi", "Kannada", "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Telugu", "Symbols")
FAMILIES = (        # in the order they are tried: Amiri before the other Arabic font, which reads back wrong
    "Source Sans 3", "Noto Sans", "Amiri", *(f"Noto Sans {script}" for script in SCRIPTS), "Noto Emoji",
    "Noto Sans Arabic")
FOLDERS = (("fontpkg_source_sans_3", "files"), ("fontpkg_amiri", "files"), ("manimgx_fonts", ""))
UNPRINTABLE = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")      # Cn: what Python does not know yet, it cannot judge
REVERSING = "\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}"


@cache
def fonts() -> Fonts:
    """The fonts that come with the program, and no others: the same paper on every machine."""
    folders = [str(Path(str(files(package))) / folder) for package, folder in FOLDERS]
    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@cache
def coverage() -> Mapping[str, int]:
    """Each printable character, and the families that have it in every upright weight, as bits."""
    found: dict[str, int] = {}
    for bit, paths in enumerate(_upright().values()):
        for code in frozenset.intersection(*map(_codes, paths)):
            found[chr(code)] = found.get(chr(code), 0) | 1 << bit
    return {char: bits for char, bits in found.items()
            if unicodedata.category(char) not in UNPRINTABLE and char not in REVERSING}


@cache
def _upright() -> Mapping[str, tuple[str, ...]]:
    """Families and the font files of their upright weights."""
    families: dict[str, tuple[str, ...]] = {}
    for font in fonts().fonts():
        if font.style == "normal" and font.path:
            families[font.family] = (*families.get(font.family, ()), font.path)
    return families


def _codes(path: str) -> frozenset[int]:
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())
