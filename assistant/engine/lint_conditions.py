"""Conditions held against the flow: answers that exist and come before, values of the lists, figures that are there."""

from collections.abc import Iterator
from typing import Any

from assistant.engine.problem import Problem
from assistant.flow.conditions import GIVEN, Compare, Condition, Figure, named
from assistant.flow.model import Field, Scheme

ORDERED = ("count", "money", "year")


def conditions(scheme: Scheme) -> Iterator[Problem]:
    """Every condition of flow and rules that can never be told."""
    known: list[str] = []
    for where, condition, answered in _in_order(scheme):
        found = [(compare, _wrong(scheme, compare, where)) for compare in named(condition)]
        yield from (problem for _, problem in found if problem)
        later = (compare.answer for compare, problem in found if not problem and compare.answer not in known)
        yield from (Problem("flow-later-answer", where, {"target": answer}) for answer in later)
        known += answered
    for rule in scheme.rules:
        wrong = (_wrong(scheme, compare, f"{scheme.id}/rules.yaml {rule.id}") for compare in named(rule.demands))
        yield from (problem for problem in wrong if problem)


def _in_order(scheme: Scheme) -> Iterator[tuple[str, Condition | None, list[str]]]:
    """Place, condition, and the answers that are there after it."""
    for step in scheme.steps:
        at = f"{scheme.id}/flow.yaml {step.id}"
        yield at, step.asked_when, []
        for page in step.pages:
            yield f"{at} {page.id}", page.asked_when, []
            for field in page.fields:
                where, path = f"{at} {page.id} {field.id}", f"{step.id}.{field.id}"
                yield where, field.asked_when, []
                yield where, field.required if not isinstance(field.required, bool) else None, []
                yield from ((f"{where} {one.value}", one.asked_when, []) for one in field.options)
                yield where, None, [path, *(f"{path}.{column.id}" for column in field.columns)]


def _wrong(scheme: Scheme, compare: Compare, where: str) -> Problem | None:
    field = scheme.field(compare.answer)
    if field is None:
        return Problem("flow-unknown-target", where, {"target": compare.answer})
    if isinstance(compare.value, Figure):
        known = any(figure.id == compare.value.id for figure in scheme.figures)
        return None if known else Problem("flow-unknown-figure", where, {"figure": compare.value.id})
    if not _fits(field, compare.word, compare.value):
        return Problem("flow-condition-value", where, {"value": str(compare.value)})
    return None


def _fits(field: Field, word: str, value: Any) -> bool:
    if word == GIVEN:
        return isinstance(value, bool)
    if word in ("at_least", "at_most"):
        return field.kind in ORDERED and isinstance(value, int)
    values = value if word == "one_of" and isinstance(value, list) else [value]
    if word == "one_of" and not isinstance(value, list):
        return False
    if field.kind == "yes_no":
        return all(isinstance(one, bool) for one in values)
    return not field.options or all(field.option(one) is not None for one in values)
