"""The applicant's text in parts: the words that a finding points at, and those around them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from assistant.engine.findings import Finding
from assistant.rules.case import Place


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a text; `finding` is the one that points at just these, None for the words between."""

    words: str
    finding: Finding | None = None


def marked(texts: Mapping[Place, str], found: Iterable[Finding]) -> dict[Place, list[Part]]:
    """Every text that a finding points into, in parts; of two findings that overlap the graver is marked."""
    by_place: dict[Place, list[Finding]] = {}
    for one in found:
        if one.span and one.place in texts:
            by_place.setdefault(one.place, []).append(one)
    return {place: list(_parts(texts[place], _apart(those))) for place, those in by_place.items()}


def _apart(found: list[Finding]) -> list[tuple[int, int, Finding]]:
    """The findings, the graver first, without those that overlap one before; in the order of the text."""
    kept: list[tuple[int, int, Finding]] = []
    for one in found:
        start, end = one.span or (0, 0)
        if all(end <= first or last <= start for first, last, _ in kept):
            kept.append((start, end, one))
    return sorted(kept, key=lambda span: span[:2])


def _parts(text: str, spans: Iterable[tuple[int, int, Finding]]) -> Iterator[Part]:
    at = 0
    for start, end, one in spans:
        yield Part(text[at:start])
        yield Part(text[start:end], one)
        at = end
    yield Part(text[at:])
