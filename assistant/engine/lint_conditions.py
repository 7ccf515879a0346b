"""Conditions held against the flow: answers that exist and come before, values of the lists, figures that are there."""

from collections.abc import Iterator
from typing import Any

from assistant.answers import GROUP, TABLE
from assistant.engine.problem import Problem
from assistant.flow.conditions import GIVEN, Compare, Condition, Figure, named
from assistant.flow.model import Field, Scheme

ORDERED = ("count", "money", "year")


def conditions(scheme: Scheme) -> Iterator[Problem]:
    """Every condition of flow and rules that can never be told."""
    known: list[str] = []
    for where, condition, answered in _in_order(scheme):
        found = [(compare, wrong(scheme, compare, where)) for compare in named(condition)]
        yield from (problem for _, problem in found if problem)
        later = (compare.answer for compare, problem in found if not problem and compare.answer not in known)
        yield from (Problem("flow-later-answer", where, {"target": answer}) for answer in later)
        known += answered
    for rule in scheme.rules:
        for condition in rule.conditions():
            yield from untold(scheme, condition, f"{scheme.id}/rules.yaml {rule.id}")


def untold(scheme: Scheme, condition: Condition | None, where: str) -> Iterator[Problem]:
    """What is wrong with a condition that looks at the whole application."""
    yield from (problem for compare in named(condition) if (problem := wrong(scheme, compare, where)))


def _in_order(scheme: Scheme) -> Iterator[tuple[str, Condition | None, list[str]]]:
    """Place, condition, and the answers that are there after it."""
    for step in scheme.steps:
        at = f"{scheme.id}/flow.yaml {step.id}"
        yield at, step.asked_when, []
        yield at, step.offered_when, []
        for page in step.pages:
            yield f"{at} {page.id}", page.asked_when, []
            for field in page.fields:
                where, path = f"{at} {page.id} {field.id}", f"{step.id}.{field.id}"
                yield from ((place, condition, []) for place, condition in _of_field(where, field))
                yield where, None, [path, *(f"{path}.{column.id}" for column in field.columns)]


def _of_field(where: str, field: Field) -> Iterator[tuple[str, Condition | None]]:
    yield where, field.asked_when
    yield where, field.required if not isinstance(field.required, bool) else None
    yield from ((f"{where} {one.value}", one.asked_when) for one in field.options)
    for column in field.columns:
        yield from _of_field(f"{where} {column.id}", column)


def wrong(scheme: Scheme, compare: Compare, where: str) -> Problem | None:
    """What is wrong with one comparison, if anything."""
    field = scheme.field(compare.answer)
    if field is None or _in_table(scheme, compare.answer):
        return Problem("flow-unknown-target", where, {"target": compare.answer})
    value = compare.value
    if isinstance(value, Figure):
        values = [figure.value for figure in scheme.figures if figure.id == value.id]
        if not values:
            return Problem("flow-unknown-figure", where, {"figure": value.id})
        value = values[0]
    if not _fits(field, compare.word, value):
        return Problem("flow-condition-value", where, {"value": str(value)})
    return None


def _in_table(scheme: Scheme, path: str) -> bool:
    """A column of a table has as many answers as rows; no condition can look at it."""
    step, field, *column = path.split(".")
    table = scheme.field(f"{step}.{field}")
    return bool(column) and table is not None and table.kind == TABLE


def _fits(field: Field, word: str, value: Any) -> bool:
    if word == GIVEN:
        return isinstance(value, bool)
    if word in ("at_least", "at_most") and field.kind not in ORDERED:
        return False
    if (word == "one_of") is not isinstance(value, list) or value == []:
        return False
    if field.kind in (TABLE, GROUP, "lines") or (field.kind == "choices" and word != "one_of"):
        return False
    return all(_is_value(field, one) for one in (value if isinstance(value, list) else [value]))


def _is_value(field: Field, value: Any) -> bool:
    if field.kind == "yes_no":
        return isinstance(value, bool)
    if field.kind in ORDERED:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, str) and (not field.options or field.option(value) is not None)
