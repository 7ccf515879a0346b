"""Which language a text is written in, by its script and its small words; and whether a case officer can read it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from assistant import datafile, resources
from assistant.reading.foreign import stretches
from assistant.reading.quotes import quoted
from assistant.reading.tokens import Token, is_word, tokens

SCRIPTS: Mapping[str, str] = {
    "arab": "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff",
    "cyrl": "\u0400-\u052f",
    "grek": "\u0370-\u03ff",
    "indic": "\u0900-\u0dff",
    "thai": "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff",
    "ethi": "\u1200-\u139f",
    "cjk": "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af",
    "geor": "\u10a0-\u10ff\u0530-\u058f",
}
_SCRIPT = re.compile("|".join(f"(?P<{name}>[{span}])" for name, span in SCRIPTS.items()))
LAST_LATIN = "\u024f"
_OTHER_SCRIPT = re.compile(f"[{''.join(SCRIPTS.values())}]")
READABLE = ("nb", "nn", "en", "sv", "da")
DENSE = 8
"""So many letters of another script are a text, not a word."""
FEWEST = 3
"""With fewer foreign words than this no text is looked at more closely."""
RUN = 12
"""A stretch of so many words decides for itself; a shorter one only when it is most of the text."""
BESIDE = 3
"""So many words on either side of half a stretch are read with it."""


@cache
def _function_words() -> Mapping[str, frozenset[str]]:
    data = datafile.load(resources.path("flows") / "lexicon" / "languages" / "function-words.yaml").data
    return {language: frozenset(words) for kind in data.values() for language, words in kind.items()}


@cache
def _languages_of() -> Mapping[str, tuple[str, ...]]:
    spoken: dict[str, list[str]] = {}
    for language, words in _function_words().items():
        for word in words:
            spoken.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in spoken.items()}


@cache
def small_words(language: str) -> frozenset[str]:
    """The words of a language («en», any other is Norwegian) that only build sentences."""
    return frozenset(word for one in (("en",) if language == "en" else ("nb", "nn")) for word in _function_words()[one])


def language(words: Iterable[str]) -> str:
    """The code of the language, the name of a script that is not Latin, or «» where too little tells."""
    counts: Counter[str] = Counter()
    spoken = _languages_of()
    for word in words:
        script = _SCRIPT.match(word) if word[:1] > LAST_LATIN else None
        if script:
            counts[str(script.lastgroup)] += 1
        for one in spoken.get(word, ()):
            counts[one] += 1
    if not counts:
        return ""
    best = max(counts.values())
    return next((one for one in READABLE if counts[one] == best), "") or counts.most_common(1)[0][0]


@lru_cache(maxsize=128)
def unreadable(text: str) -> tuple[int, int] | None:
    """The stretch `[start, end)` in a language that the case officer cannot be expected to read, None where all is."""
    dense = _dense(text)
    if dense:
        return dense
    read = tokens(text)
    found = [span for span in (_run(text, read), _sentences(text, read)) if span]
    return max(found, key=lambda span: span[1] - span[0], default=None)


def _run(text: str, read: Sequence[Token]) -> tuple[int, int] | None:
    """The longest stretch whose small words are of another language; what is quoted is left out."""
    if sum(token.word in _unread() or token.word[:1] > LAST_LATIN for token in read) < FEWEST:
        return None
    between = quoted(text, read)
    own = (token for at, token in enumerate(read) if at not in between or len(between) * 2 > len(read))
    words = [token for token in own if is_word(token.word) and not token.word.isdigit()]
    foreign = [_foreign(token.word) for token in words]
    if sum(foreign) < FEWEST:
        return None
    strange = [any(foreign[_around(at)]) and _strange(words[_around(at)]) for at in range(0, len(words), RUN // 2)]
    first, last = _longest(strange)
    count = (last - first) * (RUN // 2)
    if count < RUN and count * 2 < len(words) or not count or len(words) < 4:
        return None
    return words[first * RUN // 2].start, words[min(last * RUN // 2, len(words)) - 1].end


def _sentences(text: str, read: Sequence[Token]) -> tuple[int, int] | None:
    """The longest run of sentences in another language in Latin letters."""
    found = stretches(text, read, _readable())
    return max(found, key=lambda span: span[1] - span[0], default=None)


@cache
def _readable() -> frozenset[str]:
    return frozenset(word for language in READABLE for word in _function_words()[language])


@cache
def _unread() -> frozenset[str]:
    """The small words of no language that is read."""
    return frozenset(_languages_of()) - _readable()


def _dense(text: str) -> tuple[int, int] | None:
    """Most of a text in another script, whether or not it puts spaces between words."""
    letters = [match.span() for match in _OTHER_SCRIPT.finditer(text)]
    if len(letters) < DENSE or len(letters) * 2 < sum(letter.isalpha() for letter in text):
        return None
    return letters[0][0], letters[-1][1]


def _foreign(word: str) -> bool:
    """Whether the word belongs to none of the languages that are read, as far as it is known at all."""
    spoken = _languages_of().get(word)
    if spoken is None:
        return word[0] > LAST_LATIN and _SCRIPT.match(word) is not None
    return not any(one in READABLE for one in spoken)


def _around(at: int) -> slice:
    """What stands near this place."""
    return slice(max(at - BESIDE, 0), at + RUN // 2 + BESIDE)


def _strange(words: Sequence[Token]) -> bool:
    """Whether the words are in none of the languages that are read."""
    near = [token.word for token in words]
    found = language(near)
    if found:
        return found not in READABLE and (found in SCRIPTS or _counts(near, found) >= 2 + _counts(near, *READABLE))
    return False


def _counts(words: Sequence[str], *languages: str) -> int:
    known = [_function_words()[one] for one in languages]
    return sum(any(word in one for one in known) for word in words)


def _longest(flags: Sequence[bool]) -> tuple[int, int]:
    best, start = (0, 0), 0
    for at, flag in enumerate([*flags, False]):
        if not flag:
            if at - start > best[1] - best[0]:
                best = (start, at)
            start = at + 1
    return best
