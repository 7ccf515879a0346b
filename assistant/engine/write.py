"""An application as a document, keys in the order of the flow: what `read` takes, it gives, but for empty steps."""

import json
from typing import Any

from assistant.engine.application import FORMAT, Application
from assistant.engine.json_tree import MOST_BYTES
from assistant.rules.case import Place


def document(application: Application) -> dict[str, Any]:
    """The document as plain values."""
    whole: dict[str, Any] = {
        "format": FORMAT,
        "scheme": application.scheme,
        "edition": application.edition,
        "language": application.language,
        "answers": {step: dict(answers) for step, answers in application.answers.items() if answers},
        "attachments": [{"kind": one.kind, "filename": one.filename} for one in application.attachments],
    }
    if application.typed:
        whole["typed"] = [{**_place(one.place), "text": one.text} for one in application.typed]
    if application.standpoints:
        whole["standpoints"] = [
            {"rule": one.rule, **_place(one.place), "words": one.words, "reason": one.reason}
            for one in application.standpoints
        ]
    return whole


def write(application: Application, indent: int | None = 2) -> bytes:
    """The document as UTF-8 JSON, on one line where it would else be larger than can be read.

    Half a character (a lone surrogate) is a question mark.
    """
    written = json.dumps(document(application), ensure_ascii=False, indent=indent).encode("utf-8", "replace")
    return written if len(written) <= MOST_BYTES or indent is None else write(application, indent=None)


def _place(place: Place) -> dict[str, Any]:
    return {"step": place.step, "field": place.field, "row": place.row, "column": place.column}
