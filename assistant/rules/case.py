"""What a rule is given to judge, and what it answers: places and figures, never words."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from assistant.answers.date import day_of as day_of
from assistant.reading.weigh import Sighting
from assistant.words import Param, Term


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the application: a step, a field of it, a row of a table (from 0) and a column (or a key of a group)."""

    step: str
    field: str | None = None
    row: int | None = None
    column: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One free text of the applicant's, exactly as written."""

    place: Place
    words: str


@dataclass(frozen=True, slots=True)
class Attached:
    """A listed attachment; size in bytes, None where the file itself is not there."""

    kind: str
    filename: str
    size: int | None = None
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """A required answer that is missing (`fault` empty), or one that cannot be meant so (`fault` its code).

    `answer` is what stands there, `typed` what was typed and could not be read; `within` is what the row of the
    table, or the group, that it stands in is called.
    """

    place: Place
    label: str
    fault: str = ""
    typed: str = ""
    answer: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule speaks: where, which of its variants, the fillings of its sentences, and the exact words.

    `sighting` is what a text rule weighed; `asks` where the evidence is less than full; `empty` where it speaks of an
    answer that is not there; `typed` what was typed there and could not be read.
    """

    place: Place
    variant: str = ""
    params: Mapping[str, Param] = field(default_factory=dict)
    span: tuple[int, int] | None = None
    asks: bool = False
    empty: bool = False
    typed: str = ""
    sighting: Sighting | None = None


@dataclass(frozen=True)
class Case:
    """An application as the rules see it: only what is asked, missing answers left out, figures of the day.

    `pdf` is the size in bytes of the application's PDF where it has been made; `grantor` is the source of income that
    the money applied for would stand under.
    """

    answers: Mapping[str, Mapping[str, Any]]
    figures: Mapping[str, Any]
    today: dt.date
    attachments: Sequence[Attached] = ()
    texts: Sequence[Text] = ()
    gaps: Sequence[Gap] = ()
    municipalities: Sequence[str] = ()
    fingerprint: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    pdf: int = 0
    grantor: str = "municipality"

    @property
    def support(self) -> str | None:
        """Project, activity or operating; None while it is not chosen."""
        chosen: str | None = self.get("applicant.support")
        return chosen

    def asked(self, step: str) -> bool:
        """Whether the step is asked at all in this application."""
        return step in self.answers

    def get(self, path: str) -> Any:
        """The answer at `step.field` (or `step.group.key`), None where it is missing or not asked."""
        value: Any = self.answers
        for key in path.split("."):
            value = value.get(key) if isinstance(value, Mapping) else None
        return value

    @cached_property
    def _gap_places(self) -> frozenset[Place]:
        return frozenset(gap.place for gap in self.gaps)

    def sound(self, place: Place) -> bool:
        """Whether required-answer has nothing to say of this answer: it may be reckoned with."""
        return place not in self._gap_places

    def text(self, path: str) -> str:
        """The text at `step.field`, empty where it is missing."""
        return str(self.get(path) or "")

    def date(self, path: str) -> dt.date | None:
        """The day at `step.field`, None where it is missing or impossible."""
        return day_of(self.get(path))

    def rows(self, path: str) -> Sequence[Mapping[str, Any]]:
        """The rows of a table, empty where there are none; a row keeps its number though it is empty."""
        return self.get(path) or ()

    def term(self, path: str, value: str) -> Term:
        """The words of a choice: `term("target_group.groups", "adults")`."""
        return Term(self.options.get(f"{path}.{value}", value))

    def texts_in(self, *steps: str) -> Iterator[Text]:
        """The free texts that stand in these steps, or in all."""
        return (text for text in self.texts if not steps or text.place.step in steps)
