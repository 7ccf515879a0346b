"""Bring translations/*/messages.po up to date: every sentence of flows/, templates/ and the code, with its place.

`python -m tools.translations` writes the files; translations that are there stay, sentences that are gone leave.
"""

import ast
import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from assistant import datafile, resources, words
from assistant.asking import check as ask
from assistant.asking.book import books, folder
from assistant.flow import choosing, funded, schemes
from assistant.flow.wordings import on_paper as wordings_on_paper
from assistant.flow.wordings import wordings
from assistant.reading.lexicon import lexicon
from assistant.reading.second import limits
from assistant.reading.thesaurus import classes, kinds, reason

ROOT = Path(__file__).parent.parent
TEMPLATES = [("**.html", "jinja2.ext:babel_extract")]
PAPER = ("pdf-", "portal-")
ON_SCREEN = ("pdf-broken", "pdf-locked")
"""Codes of shared sentences that stand in what is sent, and of those called alike that do not."""
SAYING = frozenset(["Term", "Phrase", "ui"])
"""What the code calls with a sentence of its own."""

HEADER = r"""{comment}
msgid ""
msgstr ""
"Project-Id-Version: Søknadshjelp\n"
"Language: {language}\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"

"""
"""Without dates and names, so that the same sentences give the same file."""


def sentences() -> Iterator[tuple[str, str]]:
    """Every sentence that needs a translation, with its place."""
    told: set[str] = set()
    for scheme in schemes.read(resources.path("flows")).every():
        mine = [(place, sentence) for place, sentence in wordings(scheme) if sentence not in told]
        yield from mine
        told |= {sentence for _, sentence in mine}
    yield from choosing.wordings(choosing.installed())
    yield from funded.wordings(funded.installed())
    for one in books(folder()).values():
        yield from ask.sentences(one)
    for concept in lexicon().values():
        yield from ((f"lexicon/{concept.id}", cue.reason) for cue in concept.cues)
    yield from ((f"lexicon/thesaurus/{name}", reason(name)) for name in (*classes(), *kinds()))
    yield "lexicon/lists/second-reader.yaml", limits().reason
    for code, sentence in datafile.load(resources.path("flows") / "phrases.yaml").data.items():
        yield f"phrases.yaml {code}", sentence
    for file, _line, message, _comments, _context in extract_from_dir(ROOT / "templates", TEMPLATES):
        yield f"templates/{file}", str(message)
    for module in sorted((ROOT / "assistant").rglob("*.py")):
        yield from ((module.relative_to(ROOT).as_posix(), sentence) for sentence in said(module.read_text("utf-8")))


def said(code: str) -> Iterator[str]:
    """The sentences that stand in Python: first arguments of what says them, when written out there."""
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[ast.Constant(value=str(text)), *_]):
                if name in SAYING:
                    yield text


def on_paper(language: str) -> Iterator[tuple[str, str]]:
    """The sentences that applications in that case language are written with, which no screen is."""
    told: dict[str, str] = {}
    for scheme in schemes.read(resources.path("flows")).every():
        if scheme.case_language == language:
            told = {sentence: place for place, sentence in wordings_on_paper(scheme)} | told
    shared = datafile.load(resources.path("flows") / "phrases.yaml").data
    codes = [code for code in shared if code.startswith(PAPER) and code not in ON_SCREEN]
    told |= {shared[code]: f"phrases.yaml {code}" for code in codes}
    yield from ((place, sentence) for sentence, place in {**told, "Ja": "assistant", "Nei": "assistant"}.items())


def updated(file: Path) -> str:
    """What one language's file should hold now."""
    language = file.parts[-3]
    said = on_paper(language) if words.CASE in file.parts else sentences()
    with file.open("rb") as source:
        old = read_po(source, locale=language)
    new = Catalog(locale=language, fuzzy=False)
    for place, sentence in said:
        known = old.get(sentence)
        new.add(sentence, known.string if known and not known.fuzzy else "", [(place.replace(" ", "/"), 0)])
    written = io.BytesIO()
    write_po(written, new, width=0, omit_header=True, include_lineno=False)
    header = HEADER.format(comment=old.header_comment.strip(), language=language)
    return header + written.getvalue().decode("utf-8")


def files() -> list[Path]:
    """The file of each language."""
    return sorted((ROOT / "translations").glob("*/LC_MESSAGES/messages.po"))


def case_files() -> list[Path]:
    """The file of each language that only what is sent is written in."""
    return sorted((ROOT / "translations" / words.CASE).glob("*/LC_MESSAGES/messages.po"))


if __name__ == "__main__":
    for po in [*files(), *case_files()]:
        po.write_text(updated(po), "utf-8")
