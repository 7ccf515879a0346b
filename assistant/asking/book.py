"""What is asked and what is answered, as declared in flows/ask: words with weights, and the topics of each scheme."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from assistant import datafile, resources
from assistant.errors import Refused
from assistant.flow.model import Source
from assistant.reading.lexicon import Cue
from assistant.reading.matcher import Matcher
from assistant.reading.notation import pattern

VERDICTS = ("yes", "no", "depends", "unknown")
FOLDER = "ask"
EVERY = ""
"""Topics of a file that names no scheme are every scheme's."""


@dataclass(frozen=True, slots=True)
class Combination:
    """Signals that ask for a topic together: of each `needed` group one, of `barred` none."""

    needed: tuple[frozenset[str], ...]
    barred: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reply:
    """What a topic answers where one of `when` holds (always where there is none); `source` where it has its own."""

    verdict: str
    text: str
    when: tuple[Combination, ...] = ()
    source: str | Source | None = None
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Topic:
    """A rule or fact, the first of `ids`; the others say the same and follow.

    It is asked for by any combination of `asked`, but for those of `never`. `loose`: strange words do no harm.
    """

    name: str
    ids: tuple[str, ...]
    asked: tuple[Combination, ...]
    replies: tuple[Reply, ...]
    never: tuple[Combination, ...] = ()
    source: str | Source | None = None
    loose: bool = False

    def outcome(self, said: Reply) -> tuple[str, str]:
        """The id that the reply tells first ("" where there is none), and its verdict."""
        return next(iter(said.ids or self.ids), ""), said.verdict


@dataclass(frozen=True, slots=True)
class Comparison:
    """A number in the question held against a figure: `kind` is below, above, from or upto.

    `times` is what the figure is of the unit that numbers are told in: a week of a year.
    """

    signal: str
    unit: str
    kind: str
    figure: str | int
    times: float = 1


@dataclass(frozen=True, eq=False)
class Book:
    """Everything one scheme answers; `plans` are the concepts of the lexicons that its questions are read for.

    `general` are the answers of outcomes that several topics have, where no signal tells which of them is meant.
    `facts` tell where each fact stands that a topic has no source of its own for; `examples` show what can be asked.
    """

    scheme: str
    topics: tuple[Topic, ...]
    comparisons: tuple[Comparison, ...]
    plans: tuple[str, ...]
    facts: Mapping[str, str | Source]
    examples: tuple[str, ...] = ()
    general: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The matcher of all words that questions are made of, and what each signal counts."""

    matcher: Matcher
    weights: Mapping[str, float]
    common: frozenset[str]


def folder() -> Path:
    """Where the questions' data lies."""
    return resources.path("flows") / FOLDER


@cache
def vocabulary() -> Words:
    """The words; Refused with file and line where a file is not as it must be."""
    return read_words(folder() / "words")


def read_words(path: Path) -> Words:
    """The words of a folder."""
    cues: list[Cue] = []
    weights: dict[str, float] = {}
    common: set[str] = set()
    for file in (datafile.load(one) for one in sorted(path.glob("*.yaml"))):
        common |= set(file.data.get("common", ()))
        for index, entry in enumerate(file.data.get("words", ())):
            try:
                cues.append(_cue(entry))
                weights[entry["cue"]] = float(entry.get("weight", 1))
            except (KeyError, TypeError, ValueError, Refused) as wrong:
                at = f"{datafile.named(file.file)}:{file.line(f'words[{index}]')}"
                raise Refused("lexicon-entry", at, problem=str(wrong)) from wrong
    return Words(Matcher(cues), weights, frozenset(common))


def _cue(entry: Mapping[str, Any]) -> Cue:
    if not entry["reason"].strip():
        raise ValueError("reason")
    return Cue(
        concept=entry["cue"],
        id=entry["cue"],
        kind="head",
        group=entry["cue"],
        weight=float(entry.get("weight", 1)),
        bare=0,
        reach="sentence",
        side="both",
        governs=frozenset(),
        within=0,
        deaf_to=frozenset(),
        reason=entry["reason"],
        patterns=tuple(pattern(str(written), {}) for written in entry["words"]),
    )


@cache
def book(scheme: str) -> Book | None:
    """What the scheme of that name answers, None where nothing is declared for it."""
    return books(folder()).get(scheme)


@cache
def books(path: Path) -> Mapping[str, Book]:
    """The books of a folder by scheme; several files may name the same one."""
    found: dict[str, list[datafile.DataFile]] = {}
    for file in (datafile.load(one) for one in sorted(path.glob("*.yaml"))):
        found.setdefault(str(file.data.get("scheme", EVERY)), []).append(file)
    shared = found.pop(EVERY, [])
    return {scheme: _book(scheme, [*files, *shared]) for scheme, files in found.items()}


def _book(scheme: str, files: Sequence[datafile.DataFile]) -> Book:
    merged = {key: value for file in files for key, value in file.data.items()}
    return Book(
        scheme=scheme,
        topics=tuple(topic for file in files for topic in _topics(file, "topics")),
        general=tuple(topic for file in files for topic in _topics(file, "general")),
        comparisons=tuple(
            Comparison(one["signal"], one["unit"], one["is"], one["figure"], float(one.get("times", 1)))
            for one in merged.get("comparisons", ())
        ),
        plans=tuple(merged.get("plans", ())),
        facts={fact: where for fact, given in merged.get("facts", {}).items() if (where := _source(given))},
        examples=tuple(str(one) for one in merged.get("examples", ())),
    )


def _topics(file: datafile.DataFile, key: str) -> list[Topic]:
    found = []
    for index, entry in enumerate(file.data.get(key, ())):
        try:
            found.append(_topic(entry))
        except (KeyError, TypeError, ValueError) as wrong:
            at = f"{datafile.named(file.file)}:{file.line(f'{key}[{index}]')}"
            raise Refused("lexicon-entry", at, problem=str(wrong)) from wrong
    return found


def _topic(entry: Mapping[str, Any]) -> Topic:
    return Topic(
        name=entry["topic"],
        ids=tuple(entry.get("ids", ())),
        asked=tuple(combination(one) for one in entry.get("asked", ())),
        never=tuple(combination(one) for one in entry.get("never", ())),
        replies=tuple(_reply(one) for one in entry.get("replies", ())),
        source=_source(entry.get("source")),
        loose=bool(entry.get("loose", False)),
    )


def _reply(entry: Mapping[str, Any]) -> Reply:
    if entry["verdict"] not in VERDICTS:
        raise ValueError(entry["verdict"])
    return Reply(
        verdict=entry["verdict"],
        text=str(entry["text"]).strip(),
        when=tuple(combination(one) for one in entry.get("when", ())),
        source=_source(entry.get("source")),
        ids=tuple(entry.get("ids", ())),
    )


def _source(given: Any) -> str | Source | None:
    if isinstance(given, Mapping):
        return Source(given["heading"], given["quote"])
    return str(given) if given else None


def combination(written: str) -> Combination:
    """`deadline when/which -report`: all of these, one of those with a stroke, and not what has a minus."""
    parts = written.split()
    needed = tuple(frozenset(part.split("/")) for part in parts if not part.startswith("-"))
    barred = frozenset(part[1:] for part in parts if part.startswith("-"))
    if not needed:
        raise ValueError(written)
    return Combination(needed, barred)
