"""Standpoints follow their line when lines above it are taken away; with its words gone, a standpoint is gone."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from assistant.engine.application import Application, Standpoint

Answers = Mapping[str, Any]


def moved(application: Application, step: str, tables: Collection[str], after: Answers) -> tuple[Standpoint, ...]:
    """The standpoints, those in these tables of the step at the rows that hold their text after the change."""
    before = application.answers.get(step, {})
    found = (
        _moved(one, before, after) if one.place.step == step and one.place.field in tables else one
        for one in application.standpoints
    )
    return tuple(one for one in found if one is not None)


def _moved(one: Standpoint, before: Answers, after: Answers) -> Standpoint | None:
    old, new = _column(one, before), _column(one, after)
    row = one.place.row
    if row is None or row >= len(old):
        return None
    rows = [index for index, text in enumerate(new) if text is not None and text == old[row]]
    if not rows:
        return None
    return replace(one, place=replace(one.place, row=min(rows, key=lambda index: abs(index - row))))


def _column(one: Standpoint, answers: Answers) -> Sequence[Any]:
    return [line.get(one.place.column) for line in answers.get(one.place.field or "", ())]
