"""The case that the rules judge, made from an application, the flow, the attachments that are there, and the day."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from assistant.answers import GROUP, TABLE
from assistant.engine.application import Application
from assistant.engine.asked import Asked, replay
from assistant.engine.fingerprint import fingerprint
from assistant.engine.gaps import gaps
from assistant.flow.model import Field, Scheme
from assistant.rules.case import Attached, Case, Place, Text

MUNICIPALITY = "municipality"


def asked_of(scheme: Scheme, application: Application, today: dt.date) -> Asked:
    """The flow replayed with the figures of the day."""
    return replay(scheme, application.answers, scheme.figures_on(today))


def case(
    scheme: Scheme,
    application: Application,
    attachments: Sequence[Attached],
    today: dt.date,
    pdf: int = 0,
) -> Case:
    """What the rules are given; `pdf` in bytes."""
    asked = asked_of(scheme, application, today)
    return Case(
        answers=asked.answers,
        figures=asked.figures,
        today=today,
        attachments=attachments,
        texts=tuple(texts(asked)),
        gaps=tuple(gaps(asked, application.typed)),
        municipalities=tuple(scheme.about.get("municipality", {}).get("names", ())),
        fingerprint=fingerprint(application, asked, attachments),
        options=option_labels(scheme),
        pdf=pdf,
        grantor=scheme.about.get("grantor_source", MUNICIPALITY),
    )


def texts(asked: Asked) -> Iterator[Text]:
    """Every free text that is read, in the order of the flow."""
    for step, fields in asked.fields.items():
        for field in fields.values():
            value = asked.answers[step].get(field.id)
            if value is not None:
                yield from _texts(field, Place(step, field.id), value)


def _texts(field: Field, place: Place, value: Any) -> Iterator[Text]:
    if field.kind == TABLE:
        for index, row in enumerate(value):
            yield from _cells(field, place.step, index, row)
    elif field.kind == GROUP:
        yield from _cells(field, place.step, None, value)
    elif field.read:
        yield Text(place, value)


def _cells(field: Field, step: str, index: int | None, row: Mapping[str, Any]) -> Iterator[Text]:
    for column in field.columns:
        if column.read and column.id in row:
            yield Text(Place(step, field.id, index, column.id), row[column.id])


@cache
def option_labels(scheme: Scheme) -> Mapping[str, str]:
    """The bokmål label of every choice by `step.field[.column].value`."""
    labels = {}
    for step, field in scheme.columns():
        for path, one in [(f"{step.id}.{field.id}", field)] + [
            (f"{step.id}.{field.id}.{column.id}", column) for column in field.columns
        ]:
            labels.update({f"{path}.{option.value}": option.label for option in one.options})
    return labels
