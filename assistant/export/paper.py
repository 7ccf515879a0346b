"""An application as a printable paper: every word is already in the case language or is what somebody wrote."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Quote:
    """The scheme's own words: `lead` names them ("Delmål A"), `text` is copied exactly, `source` tells from where."""

    lead: str
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value, with the scheme's words where they explain it; `strong` sets the value large."""

    label: str
    value: str = ""
    quotes: tuple[Quote, ...] = ()
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A question's label and what was answered: text (blank lines part paragraphs), points, or neither (unanswered).

    `written`: the text is in the applicant's own language (`Paper.text_language`), not in that of the case.
    """

    label: str
    text: str = ""
    points: tuple[str, ...] = ()
    written: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column: `share` of the width that is left over (0: as narrow as its content), `right` for numbers.

    `written`: its cells are in the applicant's own language.
    """

    label: str
    share: int = 0
    right: bool = False
    written: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under column labels, and sums. A blank cell is unanswered, one of a sum blank; a label may be."""

    label: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    sums: tuple[tuple[str, ...], ...] = ()


class Tone(StrEnum):
    """How a bar is filled, so that groups differ without colours too."""

    SOLID = "solid"
    HATCHED = "hatched"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its length in whole kroner, and the sum as it is printed."""

    label: str
    kroner: int
    printed: str


@dataclass(frozen=True, slots=True)
class BarGroup:
    """Bars under a label of their own."""

    label: str
    bars: tuple[Bar, ...]
    tone: Tone = Tone.SOLID


@dataclass(frozen=True, slots=True)
class BarChart:
    """Sums as bars on one common scale; `alt` says in words what the picture shows."""

    label: str
    alt: str
    groups: tuple[BarGroup, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A milestone in the time chart, first to last day; `printed` is the period in words. Undated ones have no bar."""

    label: str
    printed: str = ""
    start: dt.date | None = None
    end: dt.date | None = None


@dataclass(frozen=True, slots=True)
class TimeChart:
    """Milestones over a month axis (`months`: twelve short names, January first); `alt` says what the picture shows."""

    label: str
    alt: str
    months: tuple[str, ...]
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved: a statement, name, role, date and time as facts, the fingerprint; or "not approved" words alone."""

    statement: str
    facts: tuple[Fact, ...] = ()
    fingerprint: Fact | None = None
    given: bool = False


Item = Answer | Table | BarChart | TimeChart | Approval


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the paper under its heading."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the PDF, as PDF/A-3 allows; the name is shown by readers, the MIME type must be right."""

    name: str
    mime: str
    description: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: what it applies for, whose it is, the facts in short, and the heading over the contents."""

    kicker: str
    organisation: str
    organisation_number: str
    facts: tuple[Fact, ...]
    subtitle: str = ""
    contents: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """The whole paper. `draft` is the mark on every page, or empty; `date` makes the same paper the same bytes."""

    title: str
    language: str                   # of the labels: nb, nn or en
    date: dt.date
    cover: Cover
    sections: tuple[Section, ...]
    unanswered: str                 # "Ikke besvart": printed quietly for a blank answer
    footer: str = ""
    draft: str = ""
    text_language: str = ""         # of the answers, where it is another than `language`
    attached: tuple[Attached, ...] = ()
