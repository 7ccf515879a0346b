"""Who got money from a scheme before, as data (flows/funded/<scheme>.yaml); most schemes tell nothing of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant import datafile, resources
from assistant.flow.load_rules import source
from assistant.flow.model import Source
from assistant.flow.node import Node

FOLDER = "funded"


@dataclass(frozen=True, slots=True)
class Grant:
    """What a recipient got for a project, in whole kroner; names as the page has them."""

    recipient: str
    project: str
    amount: int


@dataclass(frozen=True, slots=True)
class Funded:
    """The grants of a year by the value of the answer `by` (`step.field`), and the pages that show them."""

    by: str
    year: int
    shown_on: tuple[str, ...]
    source: Source
    tables: Mapping[str, tuple[Grant, ...]]


def load(file: Path) -> Funded:
    """The tables in that file; raises Refused with file and place."""
    read = datafile.load(file)
    node = Node(read, read.data).keys(needed=("by", "year", "shown_on", "source", "tables"))
    return Funded(
        by=node["by"].wording(),
        year=_number(node["year"]),
        shown_on=node["shown_on"].texts(),
        source=source(node),
        tables={value: tuple(_grant(row) for row in table) for value, table in node["tables"].items()},
    )


def _grant(node: Node) -> Grant:
    node.keys(needed=("recipient", "project", "amount"))
    return Grant(node["recipient"].wording(), node["project"].wording(), _number(node["amount"]))


def _number(node: Node) -> int:
    if not isinstance(node.value, int) or isinstance(node.value, bool):
        raise node.refuse("flow-figure-value")
    return node.value


def read(flows: Path) -> dict[str, Funded]:
    """What is told in a folder of flows, by scheme."""
    return {file.stem: load(file) for file in sorted((flows / FOLDER).glob("*.yaml"))}


@cache
def installed() -> Mapping[str, Funded]:
    """What comes with the program, loaded once."""
    return read(resources.path("flows"))


def wordings(told: Mapping[str, Funded]) -> Iterator[tuple[str, str]]:
    """Every sentence that is translated, with its place: names of recipients and projects stay as they are."""
    yield from ((f"{FOLDER}/{id_}.yaml", one.source.quote) for id_, one in told.items())
