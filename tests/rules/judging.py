"""A changed document judged by the real engine, with the real data of the scheme."""

import copy
import datetime as dt
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from assistant import resources
from assistant.engine.application import Application
from assistant.engine.document import read
from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow.load import load
from assistant.flow.model import Scheme
from assistant.rules.case import Attached
from tests.rules.bases import TODAY, base
from tests.rules.cases import at

_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


@cache
def scheme() -> Scheme:
    """Scheme `alta` as it is shipped."""
    return load(resources.path("flows") / "alta")


def judged(support: str, change: Mapping[str, Any], today: dt.date = TODAY) -> list[Finding]:
    """What the rules say of the base of that support with the changes made to it."""
    return sheet(support, change, today).findings


def sheet(support: str, change: Mapping[str, Any], today: dt.date = TODAY) -> Sheet:
    """The base of that support with the changes made to it."""
    document, sizes = changed(support, change)
    application = read(json.dumps(document).encode(), lambda *_: scheme())
    return Sheet(scheme(), application, _there(application, sizes), today)


def changed(support: str, change: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, int | None]]:
    """The changed document, and the sizes of its attachments where they are told; None for one that is not there."""
    document = base(support)
    sizes: Mapping[str, int | None] = {}
    for path, value in change.items():
        if path == "sizes":
            sizes = value
        elif path in ("attachments", "typed", "language"):
            document[path] = value
        else:
            put(document["answers"], path, copy.deepcopy(value))
    return document, sizes


def put(answers: Any, path: str, value: Any) -> None:
    """Put a value at `step.field[row].column`; None takes away what stands there."""
    keys = [int(index) if index else name for name, index in _PART.findall(path)]
    for key in keys[:-1]:
        answers = answers[key] if isinstance(key, int) else answers.setdefault(key, {})
    if value is None:
        del answers[keys[-1]]
    elif keys[-1] == len(answers):
        answers.append(value)
    else:
        answers[keys[-1]] = value


def _there(application: Application, sizes: Mapping[str, int | None]) -> list[Attached]:
    return [Attached(one.kind, one.filename, sizes.get(one.filename, 1000)) for one in application.attachments]


def told(finding: Finding) -> tuple[str, str, str, str]:
    """Rule, variant, severity and place of a finding."""
    variants = scheme().rule[finding.rule].variants
    variant = next(name for name, one in variants.items() if one.message == finding.message.msgid)
    return finding.rule, variant, finding.severity, at(finding.place)
