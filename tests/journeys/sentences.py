"""The sentences of a page that are the wizard's own: without quotations, and without what the applicant wrote."""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit

INLINE = {"a", "abbr", "b", "br", "code", "em", "i", "mark", "q", "small", "span", "strong", "wbr"}
VOID = {"br", "hr", "img", "input", "link", "meta", "path", "wbr"}
SPOKEN = ("aria-label", "alt", "title", "placeholder", "data-done")
SILENT = {"script", "style", "textarea", "address", "code"}
"""Besides what is typed: an address and a fingerprint belong to no language."""
PATH = r"\w+(?:[.@]\w+)+"
"""A place in a document, or an address."""
ELSEWHERE = " … "
"""What stands for words in a language that is named, and for the applicant's own."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.silent: list[bool] = []
        self.sentences: list[str] = [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        silent = any(self.silent[-1:]) or tag in SILENT or ("lang" in given and tag != "html")
        if tag not in INLINE:
            self.sentences.append("")
        if silent:
            self.sentences[-1] += ELSEWHERE
        else:
            self.sentences[:0] = [value for name in SPOKEN if (value := given.get(name))] + _mail(given.get("href"))
        if tag not in VOID:
            self.silent.append(silent)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.silent.pop()
        if tag not in INLINE:
            self.sentences.append("")

    def handle_data(self, data: str) -> None:
        if not any(self.silent[-1:]):
            self.sentences[-1] += data


def _mail(address: str | None) -> list[str]:
    """Subject and text of an e-mail that a link begins; one with a recipient speaks the recipient's language."""
    parts = urlsplit(address or "")
    return [text for _, text in parse_qsl(parts.query)] if parts.scheme == "mailto" and not parts.path else []


def sentences(html: str, theirs: Iterable[str] = ()) -> set[str]:
    """Every sentence or label of a page with letters in it, with "…" for the applicant's words."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    written = re.compile("|".join([*map(_whole, sorted(theirs, key=len, reverse=True)), PATH]))
    plain = (" ".join(one.split()) for one in reader.sentences)
    own = (" ".join(written.sub(ELSEWHERE, one).split()) for one in plain)
    return {one for one in own if re.search(r"[^\W\d_]", one)}


def _whole(words: str) -> str:
    return rf"(?<!\w){re.escape(words)}(?!\w)"


def texts(value: Any) -> Iterator[str]:
    """Every text in a document that is long enough to be told from a word of ours."""
    if isinstance(value, str):
        yield from {part for part in (value, " ".join(value.split())) if len(part) > 2}
    elif isinstance(value, dict):
        yield from (text for child in value.values() for text in texts(child))
    elif isinstance(value, list):
        yield from (text for child in value for text in texts(child))
