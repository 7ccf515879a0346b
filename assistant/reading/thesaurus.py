"""What a word means: the classes of the thesaurus that it is in, itself, inflected, or as the last part of a compound.

A text in English is looked up in the English words, any other in the Norwegian ones; where nothing tells which it is,
in both.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from assistant import datafile, resources
from assistant.reading.fold import fold
from assistant.reading.spelling import listed
from assistant.reading.vocabulary import LONGEST_ENDING

ENGLISH, NORWEGIAN = "en", "no"
LANGUAGES = {"nb": NORWEGIAN, "nn": NORWEGIAN, "en": ENGLISH}
JOIN = "_"
"""Between the words of a phrase."""
SHORTEST, SHORTEST_LAST = 3, 4
"""The fewest letters of a stem and of a compound's part, and of a last part after a first one that is not known."""
LINKS = ("", "s", "e")
"""What may stand between the parts of a compound."""
ENGLISH_ENDINGS = (
    ("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("d", ""), ("ing", ""), ("ers", ""), ("er", ""),
    ("ly", ""),
)  # fmt: skip
"""What is cut off an English word, and what is put there instead."""
LONGEST = 40
"""Words of more letters are not looked up."""
Known = Mapping[str, tuple[str, ...]]


class Meaning(NamedTuple):
    """The classes of a word, and those of the first part of a compound."""

    own: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


@cache
def classes() -> Mapping[str, Mapping[str, Any]]:
    """Each class with why it tells something, and its words by language; those of `names` are alike in all."""
    folder = resources.path("flows") / "lexicon" / "thesaurus"
    return {name: one for file in sorted(folder.glob("*.yaml")) for name, one in datafile.load(file).data.items()}


def reason(name: str) -> str:
    """Why it tells something that a word is in the class."""
    return str(classes()[name]["reason"])


@cache
def _known(language: str) -> Known:
    """The classes of every word as it sounds."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, one in classes().items():
        for written, of in LANGUAGES.items():
            if of == language or one.get("names"):
                for word in str(one.get(written, "")).split():
                    found[_sound(word)].append(name)
    return {word: tuple(dict.fromkeys(names)) for word, names in found.items()}


def _sound(word: str) -> str:
    return JOIN.join(fold(part) for part in word.split(JOIN))


@lru_cache(maxsize=50_000)
def meaning(word: str, language: str) -> Meaning:
    """What the word means in a text of that language (a code, or «» where nothing tells)."""
    if len(word) > LONGEST or word.isdigit():
        return Meaning()
    if language == ENGLISH:
        return _english(word)
    found = _norwegian(word)
    return found if found.own or language else _english(word)


def phrases(words: Sequence[str], language: str) -> Iterator[tuple[int, int, str]]:
    """Each phrase of two or three words, from which to before which word, with its class."""
    known = _phrases(ENGLISH if language == ENGLISH else NORWEGIAN)
    sounds = [fold(word) for word in words]
    for first, sound in enumerate(sounds):
        for phrase, names in known.get(sound, ()):
            if tuple(sounds[first : first + len(phrase)]) == phrase:
                yield from ((first, first + len(phrase), name) for name in names)


@cache
def _phrases(language: str) -> Mapping[str, Sequence[tuple[tuple[str, ...], tuple[str, ...]]]]:
    found = defaultdict(list)
    for written, names in _known(language).items():
        words = tuple(written.split(JOIN))
        if len(words) > 1:
            found[words[0]].append((words, names))
    return found


def _norwegian(word: str) -> Meaning:
    whole = _listed(word)
    return Meaning(whole) if whole else _compound(word)


def _listed(word: str) -> tuple[str, ...]:
    known, endings = _known(NORWEGIAN), listed("endings")
    longest = min(LONGEST_ENDING, len(word) - SHORTEST)
    cuts = [word[:-cut] for cut in range(1, longest + 1) if word[-cut:] in endings]
    return _any(known, [fold(word), *(sound for stem in cuts for sound in (fold(stem), fold(stem) + "e"))])


def _compound(word: str) -> Meaning:
    """By the longest last part that is known; a short one only after a first part that is known too."""
    for at in range(SHORTEST, len(word) - SHORTEST + 1):
        last = word[at:].strip("-")
        own = _listed(last) if len(last) >= SHORTEST else ()
        if own:
            first = _first(word[:at].strip("-"))
            return Meaning(own, first) if first or len(last) >= SHORTEST_LAST else Meaning()
    return Meaning((), _first(word.split("-", 1)[0])) if "-" in word else Meaning()


def _first(part: str) -> tuple[str, ...]:
    cut = [part.removesuffix(link) for link in LINKS]
    return _any(_known(NORWEGIAN), [fold(one) for one in (*cut, part + "e") if len(one) >= SHORTEST - 1])


def _english(word: str) -> Meaning:
    known = _known(ENGLISH)
    own = _any(known, _english_forms(word))
    if own or "-" not in word:
        return Meaning(own)
    first, last = word.split("-", 1)
    return Meaning(_any(known, _english_forms(last)), _any(known, _english_forms(first)))


def _english_forms(word: str) -> Iterator[str]:
    yield fold(word)
    for ending, instead in ENGLISH_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            stem = fold(word.removesuffix(ending) + instead)
            yield stem
            yield stem + "e"


def _any(known: Known, forms: Iterable[str]) -> tuple[str, ...]:
    """The classes of the first of these forms that is known."""
    return next((known[form] for form in forms if form in known), ())
