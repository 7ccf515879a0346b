"""Which language a question is to be answered in: the one that most of its words belong to."""

from collections.abc import Mapping
from functools import cache

from assistant import datafile, words
from assistant.asking.book import folder
from assistant.reading.tokens import tokens

ENGLISH = "en"
LETTERS = frozenset("æøå")


@cache
def _known() -> Mapping[str, frozenset[str]]:
    data = datafile.load(folder() / "words" / "languages.yaml").data["languages"]
    return {language: frozenset(str(word) for word in listed) for language, listed in data.items()}


def language(question: str) -> str:
    """English where more of its words are English than Norwegian, else bokmål (which nynorsk gets too)."""
    said = [one.word for one in tokens(question[:1000])]
    english = sum(word in _known()[ENGLISH] for word in said)
    norwegian = sum(word in _known()[words.SOURCE] or bool(LETTERS & set(word)) for word in said)
    return ENGLISH if english > norwegian and ENGLISH in words.languages() else words.SOURCE
