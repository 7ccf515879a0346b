"""How a question is to be answered: in which language, to which of its sentences, and with yes or no or without."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from assistant import datafile, words
from assistant.asking.book import folder
from assistant.reading.tokens import tokens

ENGLISH = "en"
LETTERS = frozenset("æøå")
_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])")
_WHEN = re.compile(r"^(?:når|when)\b[^?]*,\s*(?:er|kan|får|må|skal|blir|is|can|do|may|must|will)\b", re.I)
"""«Når vi kjøper brukt, er det greit?» asks nothing of when."""
_OR = re.compile(r"\b(?:eller|or) (?:kan|får|må|er|skal|can|may|must|do|does|is|are|should)\b", re.I)
"""Where two things are asked, neither is turned."""
_PARTS, MOST_PARTS = re.compile("[,:]"), 12
"""A sentence of more parts than that is read as it is."""
_PIECE = re.compile("%([a-z-]+)%")
"""A piece of a pattern that has a name."""
BEGINS = frozenset(".,:;!?")


@cache
def _known() -> Mapping[str, frozenset[str]]:
    return {language: frozenset(str(word) for word in listed) for language, listed in _data()["languages"].items()}


@cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = datafile.load(folder() / "words" / "languages.yaml").data
    return data


def asking_part(question: str) -> Iterator[str]:
    """The sentence that asks what, who or how much, where others stand around it; yes or no is asked of all told."""
    sentences = _ENDS.split(question)
    asks = [one for one in sentences if one.endswith("?")]
    if len(sentences) > 1 and asks and is_open(asks[-1]):
        yield asks[-1]


def plainly(question: str) -> tuple[str, bool]:
    """The question whether something may be, and whether the opposite was asked; else the question as it is.

    «Er det forbudt å kjøpe PC?» and «Må vi ta PC-en ut av budsjettet?» ask the opposite of «Kan vi kjøpe PC?»: what is
    yes to the one, is no to the other. So does what is denied and asked to be confirmed: «Vi kan ikke kjøpe PC, stemmer
    det?»
    """
    *told, last = re.split(r"(?<=[.!?])\s+", _confirming().sub(r", \1", question))
    if any(one.endswith("?") for one in told) or _OR.search(last) or len(_PARTS.findall(last)) > MOST_PARTS:
        return question, False
    for asks, becomes in _opposites():
        found = asks.search(last)
        if found and (found.start() == 0 or last.endswith("?")):
            turned = last[: found.start()] + found.expand(becomes) + last[found.end() :]
            return " ".join((*told, turned)), True
    return question, False


@cache
def _opposites() -> Sequence[tuple[re.Pattern[str], str]]:
    """What asks for the opposite, where the sentence that asks or a part of it begins, and how it is read."""
    return [(re.compile(rf"(?:^|(?<=[,:] )){_whole(asks)}", re.I), becomes) for asks, becomes in _data()["forbids"]]


def _whole(pattern: str) -> str:
    """A pattern with its pieces."""
    return _PIECE.sub(lambda piece: str(_data()["pieces"][piece[1]]), pattern)


@cache
def _confirming() -> re.Pattern[str]:
    """A sentence of its own that asks whether the one before it is right: «Vi kan ikke kjøpe bil. Stemmer det?»"""
    return re.compile(_whole(r"[.!]\s+(%confirms%\?)$"), re.I)


def is_open(question: str) -> bool:
    """Whether neither «ja» nor «nei» answers it: what, who or how much is asked, one of two, or if it is too late."""
    if _WHEN.match(question):
        return False
    if any(re.search(rf"\b{turned}\b", question, re.I) for turned in _data()["turned"]):
        return True
    said = [one.word for one in tokens(question)]
    return any(
        word in _data()["open"] and (at == 0 or said[at - 1] in BEGINS or said[at - 1] in _data()["greets"])
        for at, word in enumerate(said)
    )


def without_opening(text: str, language: str) -> str:
    """The answer without the «Ja, …» or «Nei. …» that it begins with."""
    for word in _data()["openings"].get(language, ()):
        rest = text.removeprefix(word)
        if rest != text and rest[:2] in (", ", ". "):
            return rest[2:3].upper() + rest[3:]
    return text


def language(question: str, otherwise: str = words.SOURCE) -> str:
    """English or bokmål (which nynorsk gets too), whichever more of its words are; `otherwise` where none tells."""
    said = [one.word for one in tokens(question[:1000])]
    english = sum(word in _known()[ENGLISH] for word in said)
    norwegian = sum(word in _known()[words.SOURCE] or bool(LETTERS & set(word)) for word in said)
    if english == norwegian:
        return otherwise
    return ENGLISH if english > norwegian and ENGLISH in words.languages() else words.SOURCE
