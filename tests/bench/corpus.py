"""The labelled texts of tests/corpus, each set into a whole application and judged by the real engine."""

import copy
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from assistant.engine.document import read
from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow import schemes
from tests.rules.bases import TODAY, base
from tests.rules.imdi_bases import imdi_base

FOLDER = Path(__file__).parent.parent / "corpus"
HALVES = ("work", "measure")
SCHEMES = ("alta", "imdi-kommune-2021")
OF_IMDI = "imdi-"
TAUGHT = (
    "abroad-only", "aimed-at-public-sector", "double-funding", "general-operations", "investment",
    "measure-outside-subgoal", "norwegian-teaching", "norwegian-training-volunteer", "personal-data",
    "public-employees-conference", "target-group-mismatch",
)  # fmt: skip
"""The rules that a second reader is taught."""
EMPTY_GOAL = {"measured_by": "Liste med kryss ved døra"}
FITTING = ["adults", "exposed"]
"""Groups that fit every subgoal, so that only the text can be wrong."""
NEW_ROW: Mapping[str, Mapping[str, Any]] = {
    "costs": {"category": "activities", "amount": 500, "year": 2027},
    "income": {"source": "other", "amount": 500, "year": 2027, "confirmed": True},
    "milestones": {"start": "2027-09-01", "end": "2027-09-30", "responsible": "Styret"},
}


@dataclass(frozen=True)
class Labelled:
    """One text with its place, and whether its rule should speak of it; `words` are those it should point at."""

    rule: str
    id: str
    language: str
    place: str
    text: str
    finding: bool
    words: str = ""
    chosen: tuple[str, ...] = ()
    category: str = ""


@dataclass(frozen=True)
class Judged:
    """A labelled text with what the rule found: the words pointed at, None where it was silent."""

    one: Labelled
    found: bool
    words: str | None = None

    @property
    def right(self) -> bool:
        """Whether the rule spoke where it should, or was silent where it should."""
        return self.found == self.one.finding

    @property
    def pointed(self) -> bool:
        """Whether the words pointed at share something with those that the author marked."""
        wanted, got = self.one.words, self.words
        return bool(wanted and got) and _overlap(self.one.text, wanted, str(got))


def _overlap(text: str, wanted: str, got: str) -> bool:
    first, other = text.find(wanted), text.find(got)
    return first < other + len(got) and other < first + len(wanted)


def rules() -> list[str]:
    """The rules that there are labelled texts for, by name."""
    known = {rule for scheme in SCHEMES for rule in schemes.installed().get(scheme).rule}
    return sorted(file.stem for file in (FOLDER / "work").glob("*.yaml") if file.stem in known)


@cache
def listed(file: Path) -> Sequence[Mapping[str, Any]]:
    """The labelled entries of a file; the fast reader takes a tenth of the time where there is one."""
    found: list[Mapping[str, Any]] = yaml.load(file.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return found


def texts(half: str, rule: str) -> list[Labelled]:
    """The labelled texts of one rule in one half."""
    return [_labelled(rule, one) for one in listed(FOLDER / half / f"{rule}.yaml")]


def _labelled(rule: str, one: Mapping[str, Any]) -> Labelled:
    return Labelled(
        rule=rule,
        id=one["id"],
        language=one["language"],
        place=one["at"],
        text=one["text"],
        finding=one["finding"],
        words=one.get("words", ""),
        chosen=tuple(one.get("chosen", ())),
        category=one.get("category", ""),
    )


def judge(one: Labelled) -> Judged:
    """What the rule says of the text where it stands."""
    spoken = [finding for finding in found_in(one) if finding.rule == one.rule and at(finding, one)]
    return Judged(one, bool(spoken), next((finding.words for finding in spoken if finding.words), None))


def found_in(one: Labelled) -> Sequence[Finding]:
    """All findings of an application in which that text stands."""
    document = written(one)
    found = schemes.installed()
    application = read(json.dumps(document).encode(), found.get)
    return Sheet(found.get(application.scheme), application, (), TODAY).findings


def written(one: Labelled) -> dict[str, Any]:
    """An application that no rule has anything against, with the text in its place."""
    step, field, *column = one.place.split(".")
    alta = base("operating" if step == "operating" else "project")
    document = imdi_base("6") if one.rule.startswith(OF_IMDI) else alta
    answers = document["answers"]
    if one.chosen:
        answers["subgoals"]["chosen"] = list(one.chosen)
        answers["subgoals"]["measures"] = []
        answers["target_group"]["groups"] = FITTING
    if column:
        answers.setdefault(step, {})[field] = [*_rows(answers[step], field), _row(one, field, column[0])]
    else:
        answers.setdefault(step, {})[field] = one.text
    return copy.deepcopy(document)


def _rows(answers: Mapping[str, Any], field: str) -> list[Any]:
    return [] if field == "goals" else list(answers.get(field, ()))


def _row(one: Labelled, field: str, column: str) -> dict[str, Any]:
    row: dict[str, Any] = {**NEW_ROW.get(field, EMPTY_GOAL), column: one.text}
    return {**row, "category": one.category} if one.category else row


def at(finding: Finding, one: Labelled) -> bool:
    """A rule of empty answers may speak at another field of the same step; one of texts points at its own."""
    step, field, *column = one.place.split(".")
    place = finding.place
    if place.step != step:
        return False
    if finding.words is None:
        return place.row is None or bool(column)
    return place.field == field and (not column or place.column == column[0])
