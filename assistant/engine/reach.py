"""Where no answers lead, and where none is offered: every way to answer what the conditions name is tried."""

from collections.abc import Iterable, Iterator
from itertools import islice, product
from typing import Any

from assistant.answers import GROUP, TABLE
from assistant.engine.asked import Asked, replay
from assistant.flow.conditions import GIVEN, NEVER, Compare, Condition, Figure, named
from assistant.flow.model import Field, Page, Scheme, Step

TRIED_MOST = 20_000


def unreachable(scheme: Scheme) -> Iterator[str]:
    """The ids of pages that are never asked, in order."""
    open_ = {id_ for id_, (step, page) in scheme.page.items() if NEVER not in (step.asked_when, page.asked_when)}
    for page, (step, found) in scheme.page.items():
        conditions = [step.asked_when, found.asked_when]
        visible = [field.asked_when for field in found.fields if not field.hidden]
        ways = _ways(scheme, conditions + (visible if all(visible) else [])) if page in open_ else ()
        for asked in ways:
            open_ -= {one.id for _, one in asked.pages}
            if page not in open_:
                break
    return (page for page in scheme.page if page in open_)


def offering_nothing(scheme: Scheme) -> Iterator[tuple[Step, Page, Field]]:
    """Choices that must be made and are, for some answers, between nothing."""
    for step, page in scheme.page.values():
        for field in page.fields:
            if field.options and field.required and all(option.asked_when for option in field.options):
                conditions = [step.asked_when, page.asked_when, field.asked_when]
                conditions += [option.asked_when for option in field.options]
                if any(_offers_nothing(asked, step, field) for asked in _ways(scheme, conditions)):
                    yield step, page, field


def _offers_nothing(asked: Asked, step: Step, field: Field) -> bool:
    if field.id not in asked.fields.get(step.id, {}) or not asked.required(field):
        return False
    return not any(asked.holds(option.asked_when) for option in field.options)


def _ways(scheme: Scheme, conditions: list[Condition | None]) -> Iterator[Asked]:
    """What is asked for each way to answer what decides these conditions."""
    figures = {figure.id: figure.value for figure in scheme.figures}
    compares = list(_closure(scheme, conditions))
    paths = list(dict.fromkeys(compare.answer for compare in compares))
    values = [_values(scheme, path, compares) for path in paths]
    for combination in islice(product(*values), TRIED_MOST):
        yield replay(scheme, _answers(zip(paths, combination, strict=True)), figures)


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
    found = (
        [step.asked_when, page.asked_when, field.asked_when]
        for step, page in scheme.page.values()
        for field in page.fields
        if (step.id, field.id) == (step_id, field_id)
    )
    return next(found, [])


def _answers(ways: Iterable[tuple[str, Any]]) -> dict[str, dict[str, Any]]:
    answers: dict[str, dict[str, Any]] = {}
    for path, value in ways:
        inner: dict[str, Any] = answers
        *above, key = path.split(".")
        for part in above:
            inner = inner.setdefault(part, {})
        if value is not None:
            inner[key] = value
    return answers


def _values(scheme: Scheme, path: str, compares: list[Compare]) -> list[Any]:
    """None, the values that conditions name, and one they do not."""
    field = scheme.field(path)
    if field is None:
        return [None]
    said = [
        one
        for compare in compares
        if compare.answer == path and compare.word != GIVEN
        for one in _named(scheme, compare.value)
    ]
    return [None, *_tried(field, list(dict.fromkeys(said)))]


def _named(scheme: Scheme, value: Any) -> list[Any]:
    if isinstance(value, Figure):
        return [figure.value for figure in scheme.figures if figure.id == value.id]
    return value if isinstance(value, list) else [value]


def _tried(field: Field, said: list[Any]) -> list[Any]:
    if field.kind == "yes_no":
        return [True, False]
    if field.kind in (TABLE, GROUP):
        return [[{}] if field.kind == TABLE else {"": "x"}]
    if field.options:
        one = [*said, *[option.value for option in field.options if option.value not in said][:1]]
        return one if field.kind == "choice" else [*([value] for value in one), one]
    if field.kind in ("count", "money", "year"):
        return [number for value in said or [0] for number in (value, value - 1, value + 1)]
    return [*said, "x"]
