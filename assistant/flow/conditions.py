"""When something is asked or demanded: comparisons of answers with values and figures, in three-valued logic."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.answers import missing

Answers = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the scheme, named in the place of a value."""

    id: str


@dataclass(frozen=True, slots=True)
class Compare:
    """One answer (`step.field`, or a key within a group) compared in one word with a value."""

    answer: str
    word: str
    value: Any


@dataclass(frozen=True, slots=True)
class All:
    """Every one must hold."""

    of: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Any_:
    """One must hold."""

    of: tuple["Condition", ...]


Condition = Compare | All | Any_
NEVER = Any_(())
"""What a call has switched off."""


def _one_of(answer: Any, values: Any) -> bool:
    return any(one in values for one in answer) if isinstance(answer, list) else answer in values


WORDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "is": lambda answer, value: bool(answer == value),
    "is_not": lambda answer, value: bool(answer != value),
    "at_least": lambda answer, value: bool(answer >= value),
    "at_most": lambda answer, value: bool(answer <= value),
    "one_of": _one_of,
}
GIVEN = "given"


def holds(condition: Condition, answers: Answers, figures: Mapping[str, Any]) -> bool | None:
    """Whether it holds; None where a missing answer leaves it open."""
    match condition:
        case Compare():
            return _compare(condition, answers, figures)
        case All(of):
            return _joined((holds(one, answers, figures) for one in of), decisive=False)
        case Any_(of):
            return _joined((holds(one, answers, figures) for one in of), decisive=True)


def _joined(parts: Iterator[bool | None], decisive: bool) -> bool | None:
    found = list(parts)
    if decisive in found:
        return decisive
    return None if None in found else not decisive


def _compare(condition: Compare, answers: Answers, figures: Mapping[str, Any]) -> bool | None:
    answer = look_up(condition.answer, answers)
    if condition.word == GIVEN:
        return missing(answer) is not condition.value
    value = figures[condition.value.id] if isinstance(condition.value, Figure) else condition.value
    return None if missing(answer) else WORDS[condition.word](answer, value)


def look_up(path: str, answers: Answers) -> Any:
    """The answer at `step.field[.key]`, None where there is none."""
    value: Any = answers
    for key in path.split("."):
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def named(condition: Condition | None) -> Iterator[Compare]:
    """Every comparison in it."""
    match condition:
        case Compare():
            yield condition
        case All(of) | Any_(of):
            for one in of:
                yield from named(one)
