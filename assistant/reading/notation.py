"""The mini-notation of the lexicons, without repeats: what one word must look like, and words after each other.

`kurs` the word itself · `kurs+` with any inflection · `norsk-` any tail · `-kurs+` any compound ending so ·
`-opplæring-` anywhere · `a/b` either · `<people>` any word of that set · `<number>` a number ·
`..` up to three tokens between, `...` up to six · `=lån` never read by sound.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from assistant.errors import Refused

GAPS = {"..": 3, "...": 6}
NUMBER = "<number>"
SHORT = 5
"""Shorter words than this are compared as written, longer ones as they sound."""


@dataclass(frozen=True, slots=True)
class Atom:
    """What one word must look like; `mode` is exact, inflected, start, end, compound, within or number."""

    mode: str
    core: str
    sound: bool


class Element(tuple[Atom, ...]):
    """What one word may be, each way; its hash, of up to hundreds of words, is worked out once."""

    _hash: int | None = None

    def __hash__(self) -> int:
        """The tuple's own hash, remembered."""
        if self._hash is None:
            self._hash = super().__hash__()
        return self._hash

    def __eq__(self, other: object) -> bool:
        """As tuples are equal; the same object is so at once."""
        return self is other or super().__eq__(other)


@dataclass(frozen=True, slots=True)
class Step:
    """One word of a pattern, after at most `gap` tokens that are let through."""

    element: Element
    gap: int = 0


Sets = Mapping[str, Sequence[str]]


def pattern(written: str, sets: Sets) -> tuple[Step, ...]:
    """The steps of one written pattern; Refused with the pattern where it says nothing or names an unknown set."""
    steps: list[Step] = []
    gap = 0
    for part in written.split():
        if part in GAPS:
            gap = GAPS[part]
        else:
            steps.append(Step(_element(part, sets), gap if steps else 0))
            gap = 0
    if not steps or gap:
        raise Refused("lexicon-pattern", written)
    return tuple(steps)


def _element(part: str, sets: Sets) -> Element:
    words = [word for choice in part.split("/") for word in _members(choice, sets)]
    return Element(atom(word) for word in words)


def _members(choice: str, sets: Sets) -> Sequence[str]:
    if choice == NUMBER or not (choice.startswith("<") and choice.endswith(">")):
        return [choice]
    if choice[1:-1] not in sets:
        raise Refused("lexicon-set", choice)
    return sets[choice[1:-1]]


@cache
def atom(word: str) -> Atom:
    """One word of the notation; Refused where a sign stands inside it."""
    if word == NUMBER:
        return Atom("number", "", False)
    exact = word.startswith("=")
    core = word.removeprefix("=")
    mode, core = _mode(core)
    if not core or any(sign in core for sign in "*+=<> "):
        raise Refused("lexicon-pattern", word)
    return Atom(mode, core, not exact and len(core) >= SHORT)


def _mode(core: str) -> tuple[str, str]:
    opens, bare = core.startswith("-"), core.removeprefix("-")
    if bare.endswith("+"):
        return ("compound" if opens else "inflected"), bare[:-1]
    if bare.endswith("-"):
        return ("within" if opens else "start"), bare[:-1]
    return ("end" if opens else "exact"), bare
