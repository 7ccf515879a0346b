"""The lexicons: what each concept is called, what speaks for and against it, and why; read from flows/lexicon."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from assistant import datafile, resources
from assistant.errors import Refused
from assistant.reading.notation import Sets, Step, pattern

KINDS = ("head", "governor", "modifier", "cancel", "evidence", "mask", "scope", "mark")
REACHES = ("clause", "sentence", "near", "text", "forward", "phrase", "next", "back", "question")
SIDES = ("both", "left", "right")
SHARED = "shared"
"""The file that names this holds sets of words for all concepts, and no cues."""
STATUSES = ("negated", "past", "perfect", "others", "elsewhere", "topic", "excluded", "named")


@dataclass(frozen=True, slots=True, eq=False)
class Cue:
    """One entry: words that count alike, how much (`weight`, above 0 for and below 0 against), and why.

    `bare` is what a head counts in addition in a budget line where nothing governs it; `reach` how far the cue is
    heard (for a scope: what it covers); `side` where a governor stands, before (`left`) or after (`right`) its head,
    `governs` the groups of heads that it governs (all where empty), `within` how many tokens may stand between;
    `deaf_to` the statuses that do not take it away, as its own words say them («ingenting av dem»).
    """

    concept: str
    id: str
    kind: str
    group: str
    weight: float
    bare: float
    reach: str
    side: str
    governs: frozenset[str]
    within: int
    deaf_to: frozenset[str]
    reason: str
    patterns: tuple[tuple[Step, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """A concept: its cues, the sums from which it asks and from which it is sure, and what takes a cue away.

    `needs` are groups of which one must be heard unless the sum reaches `anyway`, `needs_all` groups that all must.
    `alone` is what one group must count where no other speaks for it: one word decides nothing. `together` where
    all heads of a sentence are pointed at, not only the strongest.
    """

    id: str
    ask: float
    full: float
    anyway: float
    alone: float
    together: bool
    needs: frozenset[str]
    needs_all: frozenset[str]
    dead_when: frozenset[str]
    fade: tuple[float, ...]
    cues: tuple[Cue, ...]


Lexicon = Mapping[str, Concept]


@cache
def lexicon() -> Lexicon:
    """Every concept by name; Refused with file and line where a file is not as it must be."""
    return read(resources.path("flows") / "lexicon")


def read(folder: Path) -> Lexicon:
    """The lexicons of a folder, by concept; a large one may stand in several files that name the same concept."""
    by_concept: dict[str, list[datafile.DataFile]] = {}
    shared: dict[str, Sequence[str]] = {}
    for path in sorted(folder.glob("*.yaml")):
        file = datafile.load(path)
        if not isinstance(file.data, dict) or "concept" not in file.data:
            raise Refused("lexicon-broken", file.file.name, problem="concept")
        if file.data["concept"] == SHARED:
            shared.update(file.data["sets"])
            continue
        by_concept.setdefault(file.data["concept"], []).append(file)
    return {concept: _concept(concept, files, shared) for concept, files in by_concept.items()}


def _concept(concept: str, files: Sequence[datafile.DataFile], shared: Sets) -> Concept:
    data: dict[str, Any] = {key: value for file in files for key, value in file.data.items()}
    own = {name: words for file in files for name, words in file.data.get("sets", {}).items()}
    sets = {**shared, **own}
    try:
        return Concept(
            id=concept,
            ask=float(data.get("ask", 0)),
            full=float(data.get("full", 0)),
            anyway=float(data.get("anyway", "inf")),
            alone=float(data.get("alone", 0)),
            together=bool(data.get("together", False)),
            needs=frozenset(data.get("needs", ())),
            needs_all=frozenset(data.get("needs_all", ())),
            dead_when=frozenset(_known(status, STATUSES) for status in data.get("dead_when", STATUSES)),
            fade=tuple(float(part) for part in data.get("fade", (1, 0.8, 0.6, 0.3))),
            cues=tuple(cue for file in files for cue in _cues(file, sets)),
        )
    except (KeyError, TypeError, ValueError) as wrong:
        raise Refused("lexicon-broken", files[0].file.name, problem=str(wrong)) from wrong


def _cues(file: datafile.DataFile, sets: Sets) -> Iterator[Cue]:
    for index, entry in enumerate(file.data["cues"]):
        try:
            yield _cue(file.data, entry, sets)
        except (KeyError, TypeError, ValueError, AttributeError, Refused) as wrong:
            at = f"{file.file.name}:{file.line(f'cues[{index}]')}"
            raise Refused("lexicon-entry", at, problem=str(wrong)) from wrong


def _cue(data: Mapping[str, Any], entry: Mapping[str, Any], sets: Sets) -> Cue:
    reason = entry["reason"].strip()
    if not reason:
        raise ValueError("reason")
    return Cue(
        concept=data["concept"],
        id=entry["cue"],
        kind=_known(entry["kind"], KINDS),
        group=entry.get("group", entry["cue"]),
        weight=float(entry.get("weight", 0)),
        bare=float(entry.get("bare", 0)),
        reach=_known(entry.get("reach", "sentence"), REACHES),
        side=_known(entry.get("side", "both"), SIDES),
        governs=frozenset(entry.get("governs", ())),
        within=int(entry.get("within", 12)),
        deaf_to=frozenset(_known(status, STATUSES) for status in entry.get("deaf_to", ())),
        reason=reason,
        patterns=tuple(pattern(words, sets) for words in entry["words"]),
    )


def _known(value: str, among: tuple[str, ...]) -> str:
    if value not in among:
        raise ValueError(value)
    return value
