"""Applications to measure with: the project of the examples, and text of any length in its words."""

import copy
import json
from itertools import cycle, islice
from typing import Any

from assistant.engine.document import read
from assistant.engine.sheet import Sheet
from assistant.flow import schemes
from assistant.flow.model import Field, Scheme
from tests.journeys.examples import example
from tests.journeys.wizard import NOW

EXAMPLE = "project-nb"
Document = dict[str, Any]


def scheme() -> Scheme:
    """The scheme that is applied to."""
    return schemes.installed().get("alta")


def fields() -> list[tuple[str, Field]]:
    """Every field with a free text of its own, with its step."""
    return [(step.id, field) for step, field in scheme().columns() if field.kind == "text"]


def varied(number: int) -> Document:
    """The example with a number in each of its texts, so that none of them has been read before."""
    document = copy.deepcopy(example(EXAMPLE).document)
    for step, field in fields():
        if field.id in document["answers"].get(step, {}):
            document["answers"][step][field.id] += f" Nummer {number}."
    return document


def prose(length: int, number: int = 0) -> str:
    """So many characters in sentences of the example, beginning with another one for each number."""
    answers = example(EXAMPLE).answers
    whole = " ".join(answers[step][field.id] for step, field in fields() if field.id in answers.get(step, {}))
    sentences = [f"{one.strip()}." for one in whole.split(". ") if one.strip()]
    turned = islice(cycle(sentences), number % len(sentences), None)
    text = f"Nummer {number}."
    while len(text) < length:
        text += " " + next(turned)
    return text[:length]


def with_texts(length: int, number: int, of: int | None = None) -> Document:
    """The example with so many characters in each of the first `of` free texts, or in all."""
    document = varied(number)
    for place, (step, field) in enumerate(fields()[:of]):
        document["answers"].setdefault(step, {})[field.id] = prose(length, number + place)
    return document


def sheet(document: Document) -> Sheet:
    """The document read; nothing of it judged yet."""
    find = schemes.installed().get
    return Sheet(scheme(), read(json.dumps(document).encode(), find), (), NOW.date())
