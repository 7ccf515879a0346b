"""The task list: how far each step has come, read off the answers and the findings alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.engine.asked import Asked
from assistant.engine.findings import Finding
from assistant.flow.model import Page, Scheme, Step

NOT_STARTED, IN_PROGRESS, TO_MEND, DONE, OFFERED = "not-started", "in-progress", "to-mend", "done", "offered"
ATTACHMENTS = "attachments"


@dataclass(frozen=True, slots=True)
class Task:
    """One step: its state, its first page, and the findings at its fields that keep it from being done."""

    step: Step
    state: str
    first: Page
    open: tuple[Finding, ...]


def tasks(scheme: Scheme, asked: Asked, found: Sequence[Finding]) -> list[Task]:
    """A task for each step that is asked."""
    first: dict[str, Page] = {}
    for step, page in asked.pages:
        first.setdefault(step.id, page)
    return [_task(scheme.step[id_], asked, page, found) for id_, page in first.items()]


def _task(step: Step, asked: Asked, first: Page, found: Sequence[Finding]) -> Task:
    open_ = tuple(one for one in found if one.place.step == step.id and one.place.field and one.blocks)
    answers = asked.answers.get(step.id, {})
    offered = asked.offered(step) and not answers and not open_
    return Task(step, OFFERED if offered else state(answers, open_), first, open_)


def state(answers: Mapping[str, object], open_: Sequence[Finding]) -> str:
    """Not started without an answer; to mend where an answer stands in the way; in progress where one is missing."""
    if any(not one.empty for one in open_):
        return TO_MEND
    if not answers:
        return NOT_STARTED
    return IN_PROGRESS if open_ else DONE
