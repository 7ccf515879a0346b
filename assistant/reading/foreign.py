"""Short texts in other languages in Latin letters, told by their common words and endings; no script tells them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from assistant import datafile, resources
from assistant.reading.hollow import common
from assistant.reading.matcher import matcher
from assistant.reading.quotes import quoted
from assistant.reading.tokens import Token, is_word

WORD, PART, ENOUGH, FEWEST = 2, 1, 3, 3
"""What a common word and an ending count, the sum that tells, and the fewest words that are a sentence."""
LONG = 5
"""An ending tells something of words of at least so many letters."""
ENDS = frozenset(".!?\u2026")


@cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = datafile.load(resources.path("flows") / "lexicon" / "languages" / "foreign.yaml").data
    return data


@cache
def _languages() -> Mapping[str, frozenset[str]]:
    return {language: frozenset(words) for language, words in _data()["words"].items()}


@cache
def _spoken() -> frozenset[str]:
    return frozenset(word for words in _languages().values() for word in words)


@cache
def _parts() -> re.Pattern[str]:
    return re.compile("|".join(_data()["parts"]))


def stretches(text: str, words: Sequence[Token], readable: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Each run of sentences `[start, end)` that are in such a language; what is quoted or named is left out."""
    run: list[Token] = []
    for sentence in _sentences(text, words):
        if _foreign(text, sentence, readable):
            run += sentence
        elif run:
            yield run[0].start, run[-1].end
            run = []
    if run:
        yield run[0].start, run[-1].end


def _sentences(text: str, words: Sequence[Token]) -> Iterator[list[Token]]:
    sentence: list[Token] = []
    between = quoted(text, words)
    lines = "\n" in text
    for at, token in enumerate(words):
        word = token.word
        if sentence and (word in ENDS or (lines and "\n" in text[sentence[-1].end : token.start])):
            yield sentence
            sentence = []
        if is_word(word) and at not in between and not word.isdigit():
            sentence.append(token)
    if sentence:
        yield sentence


def _foreign(text: str, sentence: Sequence[Token], readable: frozenset[str]) -> bool:
    if len(sentence) < FEWEST:
        return False
    known = sum(WORD for token in sentence if token.word in readable)
    own = [token.word for token in sentence if token.word not in readable and not _named(text, token, sentence)]
    strange = [word for word in own if word in _spoken()]
    told = _best(strange) * WORD if strange else 0
    if known >= told + len(sentence) - known // WORD:
        return False
    told += sum(PART for word in own if word not in strange and _shaped(word))
    if told < ENOUGH or told <= known or told * 2 < len(sentence):
        return False
    ordinary = sum(common(token.word) or matcher().vocabulary.knows(token.word) for token in sentence)
    return ordinary * 2 <= len(sentence)


def _best(strange: Iterable[str]) -> int:
    """How many of the words the language that has most of them has."""
    words = list(strange)
    return max((sum(word in spoken for word in words) for spoken in _languages().values()), default=0)


def _named(text: str, token: Token, sentence: Sequence[Token]) -> bool:
    """Whether it may be a name, which tells nothing."""
    return text[token.start].isupper() and token is not sentence[0]


@lru_cache(maxsize=50_000)
def _shaped(word: str) -> bool:
    """Whether the ending or the letters tell of another language."""
    return len(word) >= LONG and _parts().search(word) is not None
