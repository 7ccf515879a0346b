"""A scheme as declared in flows/: what is asked, when, in which words, under which rules and figures."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from assistant.datafile import DataFile
from assistant.flow.conditions import Condition


@dataclass(frozen=True, slots=True)
class Source:
    """Where the scheme says it: heading and exact words; or, for what the page does not say, our own reason.

    `unread` where we have not read what the page says of it.
    """

    heading: str = ""
    quote: str = ""
    reason: str = ""
    unread: bool = False

    @property
    def own(self) -> bool:
        """Whether this is our own demand, with a reason and no quotation."""
        return not self.quote


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a list."""

    value: str
    label: str
    hint: str = ""
    asked_when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Help:
    """An explanation that opens when it is wanted."""

    summary: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One question; in a table or group the `columns` are fields of their own."""

    id: str
    kind: str
    label: str
    hint: str = ""
    required: bool | Condition = False
    asked_when: Condition | None = None
    options: tuple[Option, ...] = ()
    columns: tuple["Field", ...] = ()
    row_label: str = ""
    autocomplete: str = ""
    hidden: bool = False
    read: bool = False

    def option(self, value: str) -> Option | None:
        """The option of that value."""
        return next((option for option in self.options if option.value == value), None)


@dataclass(frozen=True, slots=True)
class Page:
    """What is asked on one page."""

    id: str
    title: str
    fields: tuple[Field, ...]
    intro: tuple[str, ...] = ()
    help: tuple[Help, ...] = ()
    asked_when: Condition | None = None


@dataclass(frozen=True, eq=False)
class Step:
    """A part of the application: a key under `answers`, a line on the task list, a heading in the PDF.

    Where `offered_when` holds, the way from page to page passes it over; who wants to, opens it from the task list.
    """

    id: str
    title: str
    pages: tuple[Page, ...]
    asked_when: Condition | None = None
    offered_when: Condition | None = None

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """Its fields by id, in order."""
        return {field.id: field for page in self.pages for field in page.fields}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the scheme, from a day and (when another took over) to a day, with its source."""

    id: str
    label: str
    value: Any
    unit: str
    start: dt.date
    source: Source
    end: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """A figure that a call leaves open, and what the applicant is told of it."""

    id: str
    label: str
    told: str


@dataclass(frozen=True, slots=True)
class Variant:
    """What a rule says in one of its cases; None, or no place, where the rule itself decides."""

    message: str
    remedy: str = ""
    severity: str | None = None
    source: Source | None = None
    when: Condition | None = None
    demands: Condition | None = None
    place: str = ""


@dataclass(frozen=True)
class Rule:
    """A rule: how grave, for which support, by comparison or by function, in which words.

    `when` holds where the rule may speak at all. One without a function speaks at `place` in each of its variants
    whose own `when` holds and whose `demands` is not met.
    """

    id: str
    severity: str
    source: Source
    variants: Mapping[str, Variant]
    support: tuple[str, ...] = ()
    when: Condition | None = None
    demands: Condition | None = None
    place: str = ""
    function: str = ""
    free_text: bool = False

    def conditions(self) -> Iterator[Condition]:
        """Every condition in it."""
        every: list[Rule | Variant] = [self, *self.variants.values()]
        found = (one for said in every for one in (said.when, said.demands))
        return (one for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class Criterion:
    """What the assessors weigh: their words, ours, and the answers that speak to it."""

    id: str
    label: str
    source: Source
    answers: tuple[str, ...]
    rules: tuple[str, ...] = ()
    when_reception: bool = False


@dataclass(frozen=True, eq=False)
class Scheme:
    """A whole scheme in one edition; `about` holds what the fronts and the bundle say of it (scheme.yaml).

    `unknown` are the figures that a call leaves open, `silent` the rules that it switches off, `files` where all of it
    stands.
    """

    id: str
    edition: str
    case_language: str
    about: Mapping[str, Any]
    steps: tuple[Step, ...]
    figures: tuple[Figure, ...]
    rules: tuple[Rule, ...]
    criteria: tuple[Criterion, ...] = field(default=())
    unknown: tuple[Unknown, ...] = ()
    silent: frozenset[str] = frozenset()
    files: Mapping[str, DataFile] = field(default_factory=dict)

    @property
    def announced(self) -> bool:
        """Whether the figures of this edition are known; until then an earlier one is begun with."""
        return bool(self.about.get("announced", True))

    @cached_property
    def step(self) -> Mapping[str, Step]:
        """The steps by id, in order."""
        return {step.id: step for step in self.steps}

    @cached_property
    def rule(self) -> Mapping[str, Rule]:
        """The rules by id, in order."""
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def page(self) -> Mapping[str, tuple[Step, Page]]:
        """Every page by id, with its step, in order."""
        return {page.id: (step, page) for step in self.steps for page in step.pages}

    def figures_on(self, day: dt.date) -> Mapping[str, Any]:
        """The value of each figure that holds on that day; before the first one, the first holds."""
        values: dict[str, Any] = {}
        for figure in sorted(self.figures, key=lambda figure: figure.start):
            if figure.id not in values or figure.start <= day:
                values[figure.id] = figure.value
        return values

    def field(self, path: str) -> Field | None:
        """The field at `step.field` or `step.field.column`; None where there is none."""
        step, *rest = path.split(".")
        found = self.step[step].fields.get(rest[0]) if step in self.step and rest else None
        for column in rest[1:]:
            found = next((one for one in found.columns if one.id == column), None) if found else None
        return found

    def columns(self) -> Iterator[tuple[Step, Field]]:
        """Every field with its step."""
        return ((step, one) for step in self.steps for one in step.fields.values())
