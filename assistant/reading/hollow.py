"""Whether an answer says anything beside putting off, pointing elsewhere, praising and repeating the question."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from assistant import resources
from assistant.reading.lexicon import Lexicon
from assistant.reading.lexicon import read as read_lexicon
from assistant.reading.matcher import Hit, Matcher
from assistant.reading.tokens import Token, is_word, tokens

HOLLOW, PUT_OFF, PROCESS, TOPIC, SUBSTANCE = "hollow", "put-off", "process", "topic", "substance"
CONTRAST, SUBORDINATE, NUMBER = "contrast", "subordinate", "number"
NUMBERED = frozenset(
    {
        "capacity.experience",
        "target_group.description",
        "operating.integration_work",
        "quality.earlier_projects",
        "quality.feasibility",
    }
)
"""The answers that a number alone says something in."""
MUCH = 12
"""So many words that say something are not looked at more closely."""
BEGINNING = 120
"""Most answers have said something in so many tokens."""
SLACK = ((7, 1), (16, 3), (28, 6))
"""From so many words, so many of them praise or the question's own, one, two and three more may be unknown
to the lexicon, and the answer still be empty."""
COMPOUND = 11
"""Unknown words of so many letters are rather «taxisjåførene» than praise."""
BOASTS = frozenset({"praise", "endings"})
ENDS, SOFT = frozenset(".!?;:"), frozenset(",–-(")


class Part(NamedTuple):
    """Tokens `[first, last)` between signs; `new` where a statement of its own begins."""

    first: int
    last: int
    new: bool


@lru_cache(maxsize=512)
def hollow(text: str, path: str) -> bool:
    """Whether nothing is left of the answer in that field (`step.field`) without what any answer could say."""
    words = tokens(text)
    begun = words[:BEGINNING]
    begun_hits, _ = _matcher().hits(begun)
    if len(_left(begun, begun_hits, _covered(begun_hits, {HOLLOW}, path), path)) > MUCH:
        return False
    hits, _ = _matcher().hits(words)
    empty = _covered(hits, {HOLLOW}, path)
    left = _left(words, hits, empty, path)
    parts = list(_parts(text, words, _starts(hits, CONTRAST)))
    dead = _dead(parts, hits, _starts(hits, SUBORDINATE))
    if dead:
        empty |= dead | _covered(hits, {PROCESS}, path)
        left = _left(words, hits, empty, path)
    certain = _covered(hits, {SUBSTANCE}, "") - empty
    return not any(at in certain or _is_thing(words[at]) for at in left) and len(left) <= _slack(words, hits, path)


def common(word: str) -> bool:
    """Whether it is an ordinary word that any answer could hold."""
    return _matcher().vocabulary.knows(word)


def _is_thing(token: Token) -> bool:
    """Whether it says something though the lexicon does not know it: a number, or a long word made of others."""
    return _is_number(token) or len(token.word) >= COMPOUND


def _is_number(token: Token) -> bool:
    """Whether it is a number, which says something wherever it has been left."""
    return token.word[:1].isdigit()


def _slack(words: Sequence[Token], hits: Sequence[Hit], path: str) -> int:
    count = sum(is_word(token.word) for token in words)
    telling = {at for hit in hits if hit.cue.id in BOASTS or hit.cue.id == path for at in range(hit.first, hit.last)}
    return sum(count >= least and len(telling) >= signs for least, signs in SLACK)


@cache
def _lexicon() -> Lexicon:
    return read_lexicon(resources.path("flows") / "lexicon" / "answers")


@cache
def _matcher() -> Matcher:
    return Matcher(cue for concept in _lexicon().values() for cue in concept.cues)


def _covered(hits: Sequence[Hit], concepts: set[str], path: str) -> set[int]:
    """The tokens that such words cover; words of the question only in its own field."""
    return {
        at
        for hit in hits
        if hit.cue.concept in concepts or (hit.cue.concept == TOPIC and hit.cue.id == path)
        for at in range(hit.first, hit.last)
    }


def _starts(hits: Sequence[Hit], cue: str) -> set[int]:
    return {hit.first for hit in hits if hit.cue.id == cue}


def _left(words: Sequence[Token], hits: Sequence[Hit], empty: set[int], path: str) -> list[int]:
    """The tokens that say something; a number does where the field asks what a number can tell."""
    counted = {hit.first for hit in hits if hit.cue.id == NUMBER}
    return [
        at
        for at, token in enumerate(words)
        if at not in empty and (path in NUMBERED if at in counted or _is_number(token) else len(token.word) > 1)
        and is_word(token.word)
    ]


def _parts(text: str, words: Sequence[Token], contrasts: set[int]) -> Iterator[Part]:
    """The parts between signs and contrasts."""
    first, new = 0, True
    for at, token in enumerate(words):
        lined = at > 0 and "\n" in text[words[at - 1].end : token.start]
        begins = lined or token.word in ENDS or at in contrasts
        if (begins or token.word in SOFT) and at > first:
            yield Part(first, at, new)
            first, new = at, begins
        else:
            new = new or begins
    if first < len(words):
        yield Part(first, len(words), new)


def _dead(parts: Sequence[Part], hits: Sequence[Hit], joined: set[int]) -> set[int]:
    """The tokens of the parts that put off, and of the parts beside them that only go with them."""
    starts = {hit.first for hit in hits if hit.cue.concept == PUT_OFF}
    struck = {index for index, part in enumerate(parts) if any(at in starts for at in range(part.first, part.last))}
    for index in sorted(struck):
        if index + 1 < len(parts) and not parts[index + 1].new and _goes_with(parts[index + 1], joined):
            struck.add(index + 1)
        if index and not parts[index].new and _goes_with(parts[index - 1], joined):
            struck.add(index - 1)
    return {at for index in struck for at in range(parts[index].first, parts[index].last)}


def _goes_with(part: Part, joined: set[int]) -> bool:
    """Whether the first word, perhaps after a sign, ties the part to the one beside it."""
    return part.first in joined or part.first + 1 in joined
