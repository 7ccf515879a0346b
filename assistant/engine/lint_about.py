"""What scheme.yaml says of kinds, choices and rules held against the flow that has them."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from assistant.datafile import DataFile
from assistant.engine.lint_conditions import untold
from assistant.engine.problem import Problem
from assistant.errors import Refused
from assistant.flow.model import Scheme
from assistant.flow.node import Node
from assistant.flow.read_condition import condition
from assistant.flow.wordings import NOT_WORDS

EACH_OPTION = {"support": "applicant.support", "subgoals": "subgoals.chosen", "measures": "subgoals.measures"}
"""Sections with one entry for each choice of a field."""
NEEDS = ("must", "good")


def about(scheme: Scheme) -> Iterator[Problem]:
    """Everything in scheme.yaml that names what is not there, or says nothing."""
    where = f"{scheme.id}/scheme.yaml"
    yield from _empty(where, scheme.about)
    for section, path in EACH_OPTION.items():
        yield from _each_option(scheme, section, path)
    for item in _items(scheme.about.get("afterwards")):
        if item.get("rule") not in (*scheme.rule, *scheme.silent):
            yield Problem("flow-unknown-target", f"{where} afterwards", {"target": str(item.get("rule"))})
    for support, items in scheme.about.get("have_you_got", {}).items():
        for item in _items(items):
            yield from _wanted(scheme, f"{where} have_you_got {support}", item)


def _empty(where: str, value: Any) -> Iterator[Problem]:
    if isinstance(value, Mapping):
        for key, child in value.items():
            if key not in NOT_WORDS:
                yield from _empty(f"{where} {key}", child)
    elif isinstance(value, list):
        for child in value:
            yield from _empty(where, child)
    elif value is None or (isinstance(value, str) and not value.strip()):
        yield Problem("flow-wording-missing", where)


def _each_option(scheme: Scheme, section: str, path: str) -> Iterator[Problem]:
    field, said = scheme.field(path), scheme.about.get(section)
    if field is None or said is None:
        return
    where = f"{scheme.id}/scheme.yaml {section}"
    known = [option.value for option in field.options]
    yield from (Problem("flow-unknown-target", where, {"target": one}) for one in said if one not in known)
    yield from (Problem("flow-key-missing", where, {"key": one}) for one in known if one not in said)


def _wanted(scheme: Scheme, where: str, item: Mapping[str, Any]) -> Iterator[Problem]:
    if item.get("kind") not in scheme.about["attachment_kinds"]:
        yield Problem("flow-unknown-target", where, {"target": str(item.get("kind"))})
    if item.get("need") not in NEEDS:
        yield Problem("flow-unknown-target", where, {"target": str(item.get("need"))})
    if not item.get("text"):
        yield Problem("flow-wording-missing", where)
    if "asked_when" in item:
        yield from _asked_when(scheme, where, item["asked_when"])


def _asked_when(scheme: Scheme, where: str, value: Any) -> Iterator[Problem]:
    try:
        asked_when = condition(Node(DataFile(Path("scheme.yaml"), value, {}), value))
    except Refused as refused:
        yield Problem(refused.code, where, refused.params)
    else:
        yield from untold(scheme, asked_when, where)


def _items(value: Any) -> list[Mapping[str, Any]]:
    return [item for item in value or [] if isinstance(item, Mapping)]
