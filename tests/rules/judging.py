"""A changed document judged by the real engine, with the real data of the scheme."""

import copy
import datetime as dt
import json
import re
from collections.abc import Mapping
from typing import Any

from assistant.engine.application import Application
from assistant.engine.document import read
from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow import schemes
from assistant.flow.model import Scheme
from assistant.rules.case import Attached
from tests.rules.bases import TODAY, base
from tests.rules.cases import at
from tests.rules.imdi_bases import imdi_base

OF_IMDI = "imdi-"
_PART = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def scheme(support: str = "project") -> Scheme:
    """The scheme of a base as it is shipped: `alta`, or IMDi's for `imdi-1` to `imdi-6`."""
    return schemes.installed().get("imdi-kommune-2021" if support.startswith(OF_IMDI) else "alta")


def judged(support: str, change: Mapping[str, Any], today: dt.date = TODAY) -> list[Finding]:
    """What the rules say of the base of that support with the changes made to it."""
    return sheet(support, change, today).findings


def sheet(support: str, change: Mapping[str, Any], today: dt.date = TODAY) -> Sheet:
    """The base of that support with the changes made to it."""
    document, sizes = changed(support, change)
    application = read(json.dumps(document).encode(), lambda *_: scheme(support))
    return Sheet(scheme(support), application, _there(application, sizes), today)


def changed(support: str, change: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, int | None]]:
    """The changed document, and the sizes of its attachments where they are told; None for one that is not there."""
    document = imdi_base(support.removeprefix(OF_IMDI)) if support.startswith(OF_IMDI) else base(support)
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
    rules = [one.rule[finding.rule] for one in schemes.installed().all() if finding.rule in one.rule]
    variants = [pair for rule in rules for pair in rule.variants.items()]
    variant = next(name for name, one in variants if one.message == finding.message.msgid)
    return finding.rule, variant, finding.severity, at(finding.place)
