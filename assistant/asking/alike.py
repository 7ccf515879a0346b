"""How much of what a rule's answers say the question says itself.

Words and meanings that few rules' answers have count most, so that also a rule that few questions were taught for is
found by what it is about.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import log, sqrt

from assistant.asking.book import Book
from assistant.reading.fold import fold
from assistant.reading.language import language
from assistant.reading.thesaurus import meaning, phrases
from assistant.reading.tokens import is_word, tokens

STEM = 6
"""So many sounds of a word stand for all its inflections."""
NUMBER = "#"
SELDOM = 0.5
"""A word that is in no answer is thought to be in so many."""


def said(text: str) -> tuple[list[str], list[str]]:
    """The stems of the words of a text, in its order, and the classes of the thesaurus that words and phrases mean."""
    words = [one.word for one in tokens(text) if is_word(one.word)]
    spoken = language(words)
    means = [name for word in words for name in meaning(word, spoken).own]
    stems = [NUMBER if word.isdigit() else fold(word)[:STEM] for word in words]
    return stems, [*means, *(name for _, _, name in phrases(words, spoken))]


def alike(question: str, known: Book) -> Mapping[str, float]:
    """For each rule or fact of the book how much (0 to 1) its answers and the question have in common."""
    answers, tells = _answers(known)
    asked = _both(question)
    whole = sqrt(sum(tells.get(one, tells[""]) for one in asked)) or 1.0
    return {id_: sum(tells[one] for one in asked & own) / whole / much for id_, (own, much) in answers.items()}


@lru_cache(maxsize=16)
def _answers(known: Book) -> tuple[Mapping[str, tuple[frozenset[str], float]], Mapping[str, float]]:
    """What the answers of each rule say, with how much that is, and how much each thing that is said tells; "" what no
    answer says."""
    found: dict[str, set[str]] = defaultdict(set)
    for topic in (*known.topics, *known.general):
        for reply in topic.replies:
            found[topic.outcome(reply)[0]] |= _both(reply.text)
    found.pop("", None)
    often = Counter(one for own in found.values() for one in own)
    tells = {one: _tells(len(found), count) for one, count in often.items()}
    answers = {id_: (frozenset(own), _much(own, tells)) for id_, own in found.items()}
    return answers, {**tells, "": _tells(len(found), 0)}


def _both(text: str) -> frozenset[str]:
    stems, means = said(text)
    return frozenset([*(f"s:{one}" for one in stems), *(f"m:{one}" for one in means)])


def _tells(answers: int, count: int) -> float:
    return log((answers + 1) / (count + SELDOM)) ** 2


def _much(own: Iterable[str], tells: Mapping[str, float]) -> float:
    return sqrt(sum(tells[one] for one in own)) or 1.0
