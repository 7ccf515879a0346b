"""What is asked of this applicant: the flow replayed over the answers, no position stored."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.answers import GROUP, TABLE, missing
from assistant.flow.conditions import Condition, holds
from assistant.flow.model import Field, Page, Scheme, Step

Answers = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Asked:
    """The pages and fields that are asked, in order, and the answers to them with missing ones left out."""

    answers: dict[str, dict[str, Any]]
    fields: dict[str, dict[str, Field]]
    pages: tuple[tuple[Step, Page], ...]
    figures: Mapping[str, Any]

    def holds(self, condition: Condition | None) -> bool:
        """Whether something is asked under this condition; no condition holds always."""
        return condition is None or holds(condition, self.answers, self.figures) is True

    def offered(self, step: Step) -> bool:
        """Whether the step is only offered, so that the way onward passes it over."""
        return step.offered_when is not None and self.holds(step.offered_when)

    def required(self, field: Field) -> bool:
        """Whether the field must be answered."""
        return field.required if isinstance(field.required, bool) else self.holds(field.required)


def replay(scheme: Scheme, answers: Answers, figures: Mapping[str, Any]) -> Asked:
    """Walk the whole flow: an answer counts for what comes after it only where it is asked itself."""
    asked = Asked({}, {}, (), figures)
    pages: list[tuple[Step, Page]] = []
    for step in scheme.steps:
        if asked.holds(step.asked_when):
            asked.answers[step.id], asked.fields[step.id] = {}, {}
            pages += [(step, page) for page in step.pages if _ask(asked, step, page, answers.get(step.id, {}))]
    return Asked(asked.answers, asked.fields, tuple(pages), figures)


def _ask(asked: Asked, step: Step, page: Page, given: Mapping[str, Any]) -> bool:
    if not asked.holds(page.asked_when):
        return False
    shown = False
    for field in page.fields:
        if asked.holds(field.asked_when):
            shown = shown or not field.hidden
            asked.fields[step.id][field.id] = field
            value = pruned(given.get(field.id), field)
            if not missing(value) and value != {}:
                asked.answers[step.id][field.id] = value
    return shown


def pruned(value: Any, field: Field) -> Any:
    """The answer without what is missing in its groups and rows; a row keeps its number though it is empty."""
    if field.kind == GROUP and isinstance(value, Mapping):
        return _given(value)
    if field.kind == TABLE and isinstance(value, list):
        return [_given(row) for row in value]
    return value


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if not missing(value)}
