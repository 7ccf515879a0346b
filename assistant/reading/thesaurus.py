"""What a word means: the classes of the thesaurus that it is in, itself, inflected, or as the last part of a compound.

A text in English is looked up in the English words, any other in the Norwegian ones; where nothing tells which it is,
in both. Names are known only as they are written, small words only where a class lists them, longer words also as they
sound.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from assistant import datafile, resources
from assistant.reading.fold import fold
from assistant.reading.language import small_words
from assistant.reading.spelling import listed
from assistant.reading.vocabulary import LONGEST_ENDING

ENGLISH, NORWEGIAN = "en", "no"
LANGUAGES = {"nb": NORWEGIAN, "nn": NORWEGIAN, "en": ENGLISH}
JOIN = "_"
"""Between the words of a phrase."""
SHORTEST, SHORTEST_LAST, SHORTEST_AFTER = 3, 4, 5
"""The fewest letters of a stem, of a compound's last part, and of one after a first part that is not known."""
HEARD = 5
"""From so many letters a word is also known as it sounds."""
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


@cache
def kinds() -> Mapping[str, Mapping[str, Any]]:
    """Each kind that several classes are of, with those and why it tells something, from flows/lexicon/lists."""
    found: Mapping[str, Mapping[str, Any]] = datafile.load(
        resources.path("flows") / "lexicon" / "lists" / "kinds.yaml"
    ).data
    return found


@cache
def _kind_of() -> Mapping[str, str]:
    return {name: kind_ for kind_, one in kinds().items() for name in one["classes"]}


def kind(name: str) -> str:
    """The kind that the class is of; the class itself where it is of none."""
    return _kind_of().get(name, name)


def reason(name: str) -> str:
    """Why it tells something that a word is in the class, or of the kind; nothing of what is neither."""
    return str((classes().get(name) or kinds().get(name) or {"reason": ""})["reason"])


class Words(NamedTuple):
    """The classes of each word of a language as it is written, and of the longer ones, no names, as they sound; and
    those words that a compound may end in."""

    written: Known
    heard: Known
    last: frozenset[str]


@cache
def _words(language: str) -> Words:
    written: dict[str, list[str]] = defaultdict(list)
    heard: dict[str, list[str]] = defaultdict(list)
    last: set[str] = set()
    for name, one in classes().items():
        for word in _listed_in(one, language):
            written[word].append(name)
            if not one.get("names") and len(word) >= HEARD:
                heard[_sound(word)].append(name)
            if not one.get("names") and not one.get("whole"):
                last.add(word)
    return Words(_once(written), _once(heard), frozenset(last))


def _once(known: Mapping[str, Sequence[str]]) -> Known:
    return {word: tuple(dict.fromkeys(names)) for word, names in known.items()}


def _listed_in(one: Mapping[str, Any], language: str) -> Iterator[str]:
    """The words of a class in a language; names that are told in one language only are alike in all."""
    told = {of for written, of in LANGUAGES.items() if written in one}
    for written, of in LANGUAGES.items():
        if of == language or (one.get("names") and language not in told):
            yield from str(one.get(written, "")).split()


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
    """Each phrase of two or more words, from which to before which word, with its class."""
    known = _phrases(ENGLISH if language == ENGLISH else NORWEGIAN)
    sounds = list(map(_heard, words))
    for first, two in enumerate(zip(sounds, sounds[1:], strict=False)):
        for phrase, names in known.get(two, ()):
            if len(phrase) == len(two) or tuple(sounds[first : first + len(phrase)]) == phrase:
                yield from ((first, first + len(phrase), name) for name in names)


@lru_cache(maxsize=50_000)
def _heard(word: str) -> str:
    return fold(word[:LONGEST])


@cache
def _phrases(language: str) -> Mapping[tuple[str, ...], Sequence[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """The phrases with their classes, by their first two words."""
    found = defaultdict(list)
    for written, names in _words(language).written.items():
        words = tuple(_sound(written).split(JOIN))
        if len(words) > 1:
            found[words[:2]].append((words, names))
    return found


def _norwegian(word: str) -> Meaning:
    known = _words(NORWEGIAN)
    if word in known.written or word in small_words(NORWEGIAN):
        return Meaning(known.written.get(word, ()))
    own = _known(known, word, _stems(word))
    return Meaning(own) if own else _compound(word, known)


def _stems(word: str) -> list[str]:
    """The word without each ending that it may have; and with the last letter that an ending may have taken."""
    longest = min(LONGEST_ENDING, len(word) - SHORTEST)
    cuts = [word[:-cut] for cut in range(1, longest + 1) if word[-cut:] in listed("endings")]
    return [word, *(form for stem in cuts for form in (stem, stem + "e"))]


def _compound(word: str, known: Words) -> Meaning:
    """By the longest last part that is known; a short one only after a first part that is known too."""
    for at in range(SHORTEST, len(word) - SHORTEST_LAST + 1):
        last = word[at:].strip("-")
        stem = next((one for one in _stems(last) if one in known.last), "") if len(last) >= SHORTEST_LAST else ""
        if stem:
            first = _first(word[:at].strip("-"), known)
            own = known.written[stem]
            return Meaning(own, first) if first or len(stem) >= SHORTEST_AFTER else Meaning()
    return Meaning((), _first(word.split("-", 1)[0], known)) if "-" in word else Meaning()


def _first(part: str, known: Words) -> tuple[str, ...]:
    cut = [part.removesuffix(link) for link in LINKS]
    return _any(known.written, [one for one in (*cut, part + "e") if len(one) >= SHORTEST])


def _english(word: str) -> Meaning:
    known = _words(ENGLISH)
    if word in known.written or word in small_words(ENGLISH):
        return Meaning(known.written.get(word, ()))
    own = _known(known, word, list(_english_stems(word)))
    if own or "-" not in word:
        return Meaning(own)
    first, last = word.split("-", 1)
    return Meaning(_any(known.written, _english_stems(last)), _any(known.written, _english_stems(first)))


def _english_stems(word: str) -> Iterator[str]:
    yield word
    for ending, instead in ENGLISH_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            stem = word.removesuffix(ending) + instead
            yield stem
            yield stem + "e"
            if stem[-1] == stem[-2]:
                yield stem[:-1]


def _known(known: Words, word: str, stems: Sequence[str]) -> tuple[str, ...]:
    heard = known.heard if len(word) >= HEARD else {}
    return _any(known.written, stems) or _any(heard, map(fold, stems))


def _any(known: Known, forms: Iterable[str]) -> tuple[str, ...]:
    """The classes of the first of these forms that is known."""
    return next((known[form] for form in forms if form in known), ())
