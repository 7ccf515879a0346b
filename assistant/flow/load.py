"""From the data files of a scheme to the model; a broken file raises Refused with file, line and place."""

import datetime as dt
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from assistant import datafile
from assistant.answers import GROUP, KINDS, TABLE
from assistant.flow import model
from assistant.flow.conditions import Condition
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
ASKED = ("hint", "required", "options", "autocomplete", "read")


def load(folder: Path) -> Scheme:
    """The scheme declared in a folder of flows/."""
    scheme, flow, figures, rules, criteria = (_file(folder / f"{name}.yaml") for name in FILES)
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
        steps=tuple(_step(node) for node in flow.keys(needed=("steps",))["steps"]),
        figures=tuple(_figure(node) for node in figures.keys(needed=("figures",))["figures"]),
        rules=tuple(rule(node) for node in rules.keys(needed=("rules",))["rules"]),
        criteria=tuple(criterion(node) for node in criteria.keys(needed=("criteria",))["criteria"]),
    )


def _file(path: Path) -> Node:
    file = datafile.load(path)
    node = Node(file, file.data)
    if not isinstance(file.data, dict):
        raise node.refuse("flow-not-mapping")
    return node


def _when(node: Node) -> Condition | None:
    return condition(node["asked_when"]) if "asked_when" in node else None


def _step(node: Node) -> Step:
    node.keys("asked_when", "offered_when", needed=("id", "title", "pages"))
    pages = tuple(_page(page) for page in node["pages"])
    offered = condition(node["offered_when"]) if "offered_when" in node else None
    return Step(node["id"].wording(), node["title"].wording(), pages, _when(node), offered)


def _page(node: Node) -> Page:
    node.keys("intro", "help", "asked_when", needed=("id", "title", "fields"))
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
    node.keys("asked_when", "columns", "row_label", "hidden", *ASKED, needed=("id", "kind", "label"))
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
    node.keys("hint", "asked_when", needed=("value", "label"))
    return Option(node["value"].wording(), node["label"].wording(), node["hint"].text(), _when(node))


def _figure(node: Node) -> model.Figure:
    node.keys("to", "source", "own", "reason", needed=("id", "label", "value", "unit", "from"))
    return model.Figure(
        id=node["id"].wording(),
        label=node["label"].wording(),
        value=_value(node["value"], node["unit"].wording()),
        unit=node["unit"].text(),
        start=_day(node["from"]),
        source=source(node),
        end=_day(node["to"]) if node["to"].value else None,
    )


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
