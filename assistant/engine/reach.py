"""Pages that no answers lead to: every way to answer what the conditions name is tried."""

from collections.abc import Iterator
from itertools import islice, product
from typing import Any

from assistant.engine.asked import replay
from assistant.flow.conditions import Compare, Condition, named
from assistant.flow.model import Field, Scheme

TRIED_MOST = 20_000


def unreachable(scheme: Scheme) -> Iterator[str]:
    """The ids of pages that are never asked, in order."""
    figures = {figure.id: figure.value for figure in scheme.figures}
    open_ = {page.id for step in scheme.steps for page in step.pages}
    for page in scheme.page:
        step, found = scheme.page[page]
        conditions = [step.asked_when, found.asked_when]
        visible = [field.asked_when for field in found.fields if not field.hidden]
        compares = list(_closure(scheme, conditions + (visible if all(visible) else [])))
        for answers in islice(_ways(scheme, compares), TRIED_MOST):
            open_ -= {one.id for _, one in replay(scheme, answers, figures).pages}
            if page not in open_:
                break
    return (page for page in scheme.page if page in open_)


def _closure(scheme: Scheme, conditions: list[Condition | None]) -> Iterator[Compare]:
    """The comparisons that decide, with those that decide whether their own answers are asked."""
    seen: set[str] = set()
    todo = [compare for condition in conditions for compare in named(condition)]
    while todo:
        compare = todo.pop()
        yield compare
        if compare.answer not in seen:
            seen.add(compare.answer)
            todo += [one for condition in _around(scheme, compare.answer) for one in named(condition)]


def _around(scheme: Scheme, path: str) -> list[Condition | None]:
    step_id, field_id = path.split(".")[:2]
    step = scheme.step.get(step_id)
    found = [
        [step.asked_when, page.asked_when, field.asked_when]
        for page in (step.pages if step else ())
        for field in page.fields
        if step and field.id == field_id
    ]
    return found[0] if found else []


def _ways(scheme: Scheme, compares: list[Compare]) -> Iterator[dict[str, dict[str, Any]]]:
    paths = list(dict.fromkeys(compare.answer for compare in compares))
    values = [_values(scheme.field(path), [one for one in compares if one.answer == path]) for path in paths]
    for combination in product(*values):
        answers: dict[str, dict[str, Any]] = {}
        for path, value in zip(paths, combination, strict=True):
            inner = answers
            *above, key = path.split(".")
            for part in above:
                inner = inner.setdefault(part, {})
            inner[key] = value
        yield answers


def _values(field: Field | None, compares: list[Compare]) -> list[Any]:
    if field is None:
        return [None]
    if field.kind == "yes_no":
        return [True, False]
    if field.options:
        return [[option.value] if field.kind == "choices" else option.value for option in field.options]
    named_values = [one.value for one in compares if isinstance(one.value, int)]
    return [None, *named_values, *(value + 1 for value in named_values), *(value - 1 for value in named_values), "x"]
