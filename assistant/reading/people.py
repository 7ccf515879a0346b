"""Who is named in a text: participants by all that is written, not leaders, speakers, places, groups or characters."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from assistant import datafile, resources
from assistant.reading.hollow import common
from assistant.reading.matcher import matcher
from assistant.reading.page import Page
from assistant.reading.quotes import quoted
from assistant.reading.tokens import is_word

BEFORE, AFTER, SPEAKS = 4, 4, 5
"""So many tokens before and after a name a word about a task is looked for, and after it what a speaker does."""
VERB, VERBS = 4, ("er", "ar", "te", "de", "dde", "ed", "s")
"""An unknown word that opens a sentence may be a name where a word of that length, with such an ending, follows."""
LONG, DEFINITE, OPENS, DEFINITE_OPENS = 9, ("en", "et", "a", "ene", "ane"), 6, ("en", "et", "ene", "ane")
"""An unknown word so long with such an ending is «Markveien», and first in a sentence «Turen», not a person."""
LINKS = frozenset([",", "(", "er", "is", "–"])


class Person(NamedTuple):
    """The token that names someone, and whether it is sure that it is a person."""

    at: int
    sure: bool


@cache
def listed() -> Mapping[str, frozenset[str]]:
    """The names, and the words around them, by kind."""
    data = datafile.load(resources.path("flows") / "lexicon" / "lists" / "names.yaml").data
    return {kind: frozenset(str(word) for word in words) for kind, words in data.items()}


def people(page: Page) -> Iterator[Person]:
    """Everyone named who may be a participant, once each time, by the first of the names."""
    between = quoted(page.text, page.tokens)
    told = _told(page)
    last = -2
    for at in range(len(page.tokens)):
        if not _capital(page, at):
            continue
        if at != last + 1 and at not in between and told.get(page.clauses.sentence[at], at + 1) > at:
            sure = _sure(page, at)
            if sure is not None and _helped(page, at):
                yield Person(at, sure=False)
            elif sure is not None and not _tasked(page, at):
                yield Person(at, sure)
        if page.tokens[at].word not in listed()["people"] and not (_opens(page, at) and common(page.tokens[at].word)):
            last = at


def _capital(page: Page, at: int) -> bool:
    token = page.tokens[at]
    raw = page.text[token.start : token.end]
    named = raw[:1].isupper() and len(raw) > 2 and not raw.isupper()
    return named and token.word.split("-")[0] not in listed()["things"]


def _told(page: Page) -> dict[int, int]:
    """By sentence the first word that says that what follows is a story."""
    found: dict[int, int] = {}
    for at, token in enumerate(page.tokens):
        if token.word in listed()["story"]:
            found.setdefault(page.clauses.sentence[at], at)
    return found


def _sure(page: Page, at: int) -> bool | None:
    """Whether it is a name for certain; None where it is rather something else."""
    word = page.tokens[at].word
    own = word.removesuffix("'s").removesuffix("’s")
    given = own in listed()["given"] or own.removesuffix("s") in listed()["given"]
    named_after = any(_word(page, one) in listed()["orgs"] for one in range(at + 1, _after(page, at) + 1))
    if named_after or (not given and _known(word)):
        return None
    if given or _aged(page, at):
        return own == word
    return _first(page, at) if _opens(page, at) else _inside(page, at)


def _after(page: Page, at: int) -> int:
    """The token after the whole name, first name and family names."""
    at += 1
    while at < len(page.tokens) and page.text[page.tokens[at].start].isupper():
        at += 1
    return at


def _known(word: str) -> bool:
    return common(word) or matcher().vocabulary.knows(word)


def _opens(page: Page, at: int) -> bool:
    return at == 0 or page.clauses.sentence[at] != page.clauses.sentence[at - 1]


def _first(page: Page, at: int) -> bool | None:
    """Any word has a capital there: what someone does or is must follow."""
    word, after = page.tokens[at].word, _word(page, _after(page, at))
    acts = after in listed()["verbs"] or (len(after) >= VERB and after.endswith(VERBS))
    return False if acts and not (len(word) >= OPENS and word.endswith(DEFINITE_OPENS)) else None


def _inside(page: Page, at: int) -> bool | None:
    word, before = page.tokens[at].word, _word(page, at - 1)
    if before in listed()["people"]:
        return True
    definite = len(word) >= LONG and word.endswith(DEFINITE)
    return None if definite or before in listed()["place"] else False


def _word(page: Page, at: int) -> str:
    return page.tokens[at].word if 0 <= at < len(page.tokens) else ""


def _aged(page: Page, at: int) -> bool:
    """«Amina (17)», «Amina, 17 år» or «Amina på 17»."""
    return _word(page, at + 1) in ("(", ",", "på") and _word(page, at + 2).isdigit() and len(_word(page, at + 2)) < 3


def _helped(page: Page, at: int) -> bool:
    """«Psykolog for Leyla»: who is named after these words gets the help."""
    return _word(page, at - 1) in listed()["served"] and _word(page, at - 2) in listed()["helpers"]


def _tasked(page: Page, at: int) -> bool:
    """Whether the person leads, holds a talk, or has a profession beside the name."""
    roles, tokens = listed()["roles"], page.tokens
    sentence = page.clauses.sentence
    before = [one for one in range(max(at - BEFORE, 0), at) if sentence[one] == sentence[at]]
    if any(tokens[one].word in roles for one in before):
        return True
    after = [one for one in range(at + 1, min(at + SPEAKS + 1, len(tokens))) if sentence[one] == sentence[at]]
    linked = False
    for one in after[:AFTER]:
        linked = linked or tokens[one].word in LINKS
        if tokens[one].word in roles and (linked or one == at + 1):
            return True
    return any(tokens[one].word in listed()["speaks"] for one in after if is_word(tokens[one].word))
