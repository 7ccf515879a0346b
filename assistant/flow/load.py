"""From the data files of a scheme to the model; a broken file raises Refused with file, line and place."""

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from assistant import datafile
from assistant.answers import GROUP, KINDS, TABLE
from assistant.datafile import DataFile
from assistant.flow import model
from assistant.flow.conditions import NEVER, Condition
from assistant.flow.fillings import filling
from assistant.flow.load_rules import criterion, rule, source
from assistant.flow.model import Field, Help, Option, Page, Scheme, Step
from assistant.flow.node import Node
from assistant.flow.read_condition import condition

FILES = ("scheme", "flow", "figures", "rules", "criteria")
SAID = ("title", "description", "page_name", "attachment_kinds")
"""What scheme.yaml must say for the pages and the bundle."""
CHANNELS = {"email": ("recipient", "email"), "portal": ("portal",)}
"""How an application is sent, and what scheme.yaml must say for that."""
LISTS = ("choices", "lines")
"""Kinds that hold several answers, which a column of a table cannot."""
SKIP, UNKNOWN = "skip", "unknown"
"""What a call says of an entry that does not hold there, and of a figure that nobody knows."""
ASKED = ("hint", "required", "options", "autocomplete", "read")


def load(folder: Path) -> Scheme:
    """The scheme declared in a folder of flows/."""
    return built({name: datafile.load(folder / f"{name}.yaml") for name in FILES})


def built(files: Mapping[str, DataFile]) -> Scheme:
    """The scheme that its files declare, by the files' names."""
    scheme = _whole(files["scheme"])
    channel = scheme["channel"].text("email")
    if channel not in CHANNELS:
        raise scheme["channel"].refuse("flow-unknown-target", target=channel)
    for key in (*SAID, *CHANNELS[channel]):
        if not scheme[key].value:
            raise scheme[key].refuse("flow-key-missing", key=key)
    return Scheme(
        id=scheme["id"].wording(),
        edition=scheme["edition"].wording(),
        case_language=scheme["case_language"].wording(),
        about=scheme.value,
        files=files,
        **_parts(files),
    )


def check_shared(files: Mapping[str, DataFile]) -> None:
    """Raise Refused where files that calls lie over could be no part of any scheme."""
    _whole(files["scheme"])
    _parts(files)


def _parts(files: Mapping[str, DataFile]) -> dict[str, Any]:
    steps, figures, rules, criteria = (
        list(_whole(files[file]).keys(needed=(key,))[key])
        for file, key in (("flow", "steps"), ("figures", "figures"), ("rules", "rules"), ("criteria", "criteria"))
    )
    return {
        "steps": tuple(_step(node) for node in steps),
        "figures": tuple(_figure(node) for node in figures if UNKNOWN not in node),
        "unknown": tuple(_unknown(node) for node in figures if UNKNOWN in node),
        "rules": tuple(rule(node) for node in rules if not node[SKIP].flag()),
        "silent": frozenset(node["id"].wording() for node in rules if node[SKIP].flag()),
        "criteria": tuple(criterion(node) for node in criteria if not node[SKIP].flag()),
    }


def _whole(file: DataFile) -> Node:
    node = Node(file, file.data)
    if not isinstance(file.data, dict):
        raise node.refuse("flow-not-mapping")
    return node


def _when(node: Node) -> Condition | None:
    if node[SKIP].flag():
        return NEVER
    return condition(node["asked_when"]) if "asked_when" in node else None


def _step(node: Node) -> Step:
    node.keys("asked_when", "offered_when", SKIP, needed=("id", "title", "pages"))
    pages = tuple(_page(page) for page in node["pages"])
    offered = condition(node["offered_when"]) if "offered_when" in node else None
    return Step(node["id"].wording(), node["title"].wording(), pages, _when(node), offered)


def _page(node: Node) -> Page:
    node.keys("intro", "help", "asked_when", SKIP, needed=("id", "title", "fields"))
    return Page(
        id=node["id"].wording(),
        title=node["title"].wording(),
        fields=tuple(_field(field) for field in node["fields"]),
        intro=node["intro"].texts(),
        help=tuple(
            Help(one.keys(needed=("summary", "text"))["summary"].wording(), one["text"].texts()) for one in node["help"]
        ),
        asked_when=_when(node),
    )


def _field(node: Node) -> Field:
    node.keys("asked_when", "columns", "row_label", "hidden", SKIP, *ASKED, needed=("id", "kind", "label"))
    kind = _kind(node["kind"], (*KINDS, TABLE, GROUP))
    return replace(
        _asked(node, kind),
        asked_when=_when(node),
        columns=tuple(_column(column) for column in node["columns"]),
        row_label=node["row_label"].text(),
        hidden=node["hidden"].flag(),
    )


def _column(node: Node) -> Field:
    """A column is asked with its table or group, and holds one answer."""
    node.keys(*ASKED, needed=("id", "kind", "label"))
    return _asked(node, _kind(node["kind"], [kind for kind in KINDS if kind not in LISTS]))


def _kind(node: Node, known: Collection[str]) -> str:
    if node.wording() not in known:
        raise node.refuse("flow-unknown-kind", kind=node.wording())
    return node.wording()


def _asked(node: Node, kind: str) -> Field:
    required = node["required"]
    return Field(
        id=node["id"].wording(),
        kind=kind,
        label=node["label"].wording(),
        hint=node["hint"].text(),
        required=condition(required) if isinstance(required.value, dict) else required.flag(),
        options=tuple(_option(option) for option in node["options"]),
        autocomplete=node["autocomplete"].text(),
        read=node["read"].flag() if "read" in node else kind == "text",
    )


def _option(node: Node) -> Option:
    node.keys("hint", "asked_when", SKIP, needed=("value", "label"))
    return Option(node["value"].wording(), node["label"].wording(), node["hint"].text(), _when(node))


def _figure(node: Node) -> model.Figure:
    node.keys("to", "source", "own", "reason", "unread", needed=("id", "label", "value", "unit", "from"))
    return model.Figure(
        id=node["id"].wording(),
        label=node["label"].wording(),
        value=_value(node["value"], node["unit"].wording()),
        unit=node["unit"].text(),
        start=_day(node["from"]),
        source=source(node),
        end=_day(node["to"]) if node["to"].value else None,
    )


def _unknown(node: Node) -> model.Unknown:
    """A figure that a call leaves open; whatever the shared scheme says of its value does not hold here."""
    return model.Unknown(node["id"].wording(), node["label"].wording(), node[UNKNOWN].wording())


def _value(node: Node, unit: str) -> int | str:
    """A value that can be said in its unit."""
    try:
        filling(node.value, unit)
    except (ValueError, TypeError) as wrong:
        raise node.refuse("flow-figure-value") from wrong
    value: int | str = node.value
    return value


def _day(node: Node) -> dt.date:
    if type(node.value) is not dt.date:  # an hour of a day is a date to Python
        raise node.refuse("flow-figure-date")
    return node.value
