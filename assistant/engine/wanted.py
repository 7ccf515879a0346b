"""The attachments to have for this application: which must be there, which are good to have, and which are there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from assistant.datafile import DataFile
from assistant.engine.sheet import Sheet
from assistant.flow.conditions import Condition
from assistant.flow.model import Scheme, Source
from assistant.flow.node import Node
from assistant.flow.read_condition import condition

MUST = "must"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A kind of attachment, why it is wanted, and whether one of its kind is there."""

    kind: str
    text: str
    must: bool
    source: Source | None
    there: bool


def wanted(sheet: Sheet) -> Iterator[Wanted]:
    """What this kind of support asks for, where it applies; nothing while the kind is not chosen."""
    listed = {one.kind for one in sheet.attachments if one.size is not None}
    for item, when in _items(sheet.scheme, sheet.case.support or ""):
        if sheet.asked.holds(when):
            source = Source(**item["source"]) if "source" in item else None
            yield Wanted(item["kind"], item["text"], item["need"] == MUST, source, item["kind"] in listed)


@cache
def _items(scheme: Scheme, support: str) -> tuple[tuple[Mapping[str, Any], Condition | None], ...]:
    items = scheme.about.get("have_you_got", {}).get(support, ())
    return tuple((item, _when(item)) for item in items)


def _when(item: Mapping[str, Any]) -> Condition | None:
    file = DataFile(Path("scheme.yaml"), item, {})
    return condition(Node(file, item["asked_when"], "have_you_got")) if "asked_when" in item else None
