"""A text as read once: its tokens, clauses and everything the lexicons know in it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.reading.clauses import Clauses, clauses
from assistant.reading.context import statuses
from assistant.reading.language import language
from assistant.reading.matcher import Hit, matcher
from assistant.reading.scene import Scene
from assistant.reading.tokens import Token, is_word, tokens

CONTEXT = "context"
ENGLISH = "english-no"
"""A denial that counts in English texts only."""
MARKS = ("breaker", "join", "subject", "opener", "verb", "relative", "halt", "plan", "contrast", "predicate", "purpose",
         "inside")  # fmt: skip


@dataclass(frozen=True)
class Page:
    """A text taken apart: `said` holds the context bits of each token, `named` the concepts that a head names.

    `spoken` are the sentences with a verb; the others only list something. `planned` are those of what is to come.
    `language` is its code, «» where too little tells. `words` counts the words, `work` tokens and patterns tried.
    """

    text: str
    tokens: Sequence[Token]
    clauses: Clauses
    said: Sequence[int]
    hits: Mapping[str, Sequence[Hit]]
    named: frozenset[str]
    spoken: frozenset[int]
    planned: frozenset[int]
    language: str
    words: int
    work: int


@lru_cache(maxsize=128)
def read(text: str) -> Page:
    """The text as a page; the same text is read once."""
    words = tokens(text)
    found, tried = matcher().hits(words)
    hits = {concept: unmasked(of_concept) for concept, of_concept in _by_concept(found).items()}
    context = hits.get(CONTEXT, [])
    marks = _marks(context)
    parts = clauses(text, words, marks)
    spoken_in = language(token.word for token in words)
    scene = Scene(words, parts, marks, _scopes(context, spoken_in))
    named = frozenset(concept for concept, those in hits.items() if any(hit.cue.kind == "head" for hit in those))
    spoken = _spoken(parts, marks)
    planned = frozenset(parts.sentence[at] for at in marks["plan"])
    count = sum(is_word(token.word) for token in words)
    return Page(text, words, parts, statuses(scene), hits, named, spoken, planned, spoken_in, count,
                len(words) + tried)  # fmt: skip


def _scopes(context: Iterable[Hit], spoken_in: str) -> list[Hit]:
    return [hit for hit in context if hit.cue.kind == "scope" and (spoken_in == "en" or hit.cue.id != ENGLISH)]


def _spoken(parts: Clauses, marks: Mapping[str, frozenset[int]]) -> frozenset[int]:
    """The sentences with a verb of their own, before any «som»."""
    relative: dict[int, int] = {}
    for at in sorted(marks["relative"], reverse=True):
        relative[parts.sentence[at]] = at
    verbs = marks["verb"] | marks["plan"]
    return frozenset(parts.sentence[at] for at in verbs if at < relative.get(parts.sentence[at], at + 1))


def _by_concept(found: Iterable[Hit]) -> dict[str, list[Hit]]:
    by_concept: dict[str, list[Hit]] = defaultdict(list)
    for hit in found:
        by_concept[hit.cue.concept].append(hit)
    return by_concept


def _marks(context: Iterable[Hit]) -> dict[str, frozenset[int]]:
    starts: dict[str, set[int]] = {group: set() for group in MARKS}
    for hit in context:
        if hit.cue.kind == "mark":
            starts[hit.cue.group].add(hit.first)
    return {group: frozenset(at) for group, at in starts.items()}


def unmasked(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that no fixed expression («ikke bare», «bygge bro») has taken the meaning from, in order."""
    taken = {at for hit in hits if hit.cue.kind == "mask" for at in range(hit.first, hit.last)}
    kept = (hit for hit in hits if hit.cue.kind != "mask" and (not taken or _free(hit, taken)))
    return sorted(kept, key=lambda hit: (hit.first, hit.last))


def _free(hit: Hit, taken: set[int]) -> bool:
    """Words that build clauses go on doing so inside a fixed expression."""
    return hit.cue.kind == "mark" or not all(at in taken for at in (hit.first, hit.last - 1))
