"""An application as saved: everything answered, also what is not asked now, and what could not be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from assistant.rules.case import Place

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Listed:
    """An attachment as the document lists it."""

    kind: str
    filename: str


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person typed and the program could not read."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The applicant's answer to a finding that free text gave; it falls away when the words change."""

    rule: str
    place: Place
    words: str
    reason: str


@dataclass(frozen=True)
class Application:
    """One application: the one shape that every front reads and writes."""

    scheme: str
    edition: str
    language: str
    answers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    attachments: tuple[Listed, ...] = ()
    typed: tuple[Typed, ...] = ()
    standpoints: tuple[Standpoint, ...] = ()

    def with_answers(self, step: str, answers: Mapping[str, Any]) -> "Application":
        """The same with other answers in one step."""
        return replace(self, answers={**self.answers, step: answers})
