"""Bring translations/*/messages.po up to date: every sentence of flows/, templates/ and the code, with its place.

`python -m tools.translations` writes the files; translations that are there stay, sentences that are gone leave.
"""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from assistant import datafile, resources, words
from assistant.flow import schemes
from assistant.flow.wordings import wordings

ROOT = Path(__file__).parent.parent
TEMPLATES = [("**.html", "jinja2.ext:babel_extract")]
CODE = [("**.py", "python")]
KEYWORDS = {"_": None, "Term": None, "gettext": None, "ngettext": (1, 2)}


def sentences() -> Iterator[tuple[str, str]]:
    """Every sentence that needs a translation, with its place."""
    for scheme in schemes.read(resources.path("flows")).all():
        yield from wordings(scheme)
    for code, sentence in datafile.load(resources.path("flows") / "phrases.yaml").data.items():
        yield f"phrases.yaml {code}", sentence
    for folder, mapping in ((ROOT / "templates", TEMPLATES), (ROOT / "assistant", CODE)):
        for file, _line, message, _comments, _context in extract_from_dir(folder, mapping, keywords=KEYWORDS):
            if isinstance(message, str):
                yield f"{folder.name}/{file}", message


def update(file: Path) -> None:
    """Bring one language's file up to date."""
    with file.open("rb") as source:
        old = read_po(source, locale=file.parts[-3])
    new = Catalog(locale=file.parts[-3], project="Søknadshjelp", version="1", charset="utf-8", fuzzy=False)
    new.header_comment = old.header_comment
    for place, sentence in sentences():
        known = old.get(sentence)
        new.add(sentence, known.string if known and not known.fuzzy else "", [(place.replace(" ", "/"), 0)])
    with file.open("wb") as target:
        write_po(target, new, width=0, omit_header=False, include_lineno=False, sort_output=False)


def missing(language: str) -> list[str]:
    """The sentences that a language lacks."""
    return [sentence for _, sentence in sentences() if not words.has(sentence, language)]


if __name__ == "__main__":
    for po in sorted((ROOT / "translations").glob("*/LC_MESSAGES/messages.po")):
        update(po)
