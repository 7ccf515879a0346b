"""The choice of scheme as data: who asks, for what, where, and what is answered (flows/choosing.yaml)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant import datafile, resources
from assistant.flow.conditions import Condition
from assistant.flow.model import Option
from assistant.flow.node import Node
from assistant.flow.read_condition import condition

FILE = "choosing.yaml"
ANSWER = ("when", "scheme", "by_municipality", "held", "quote_of", "link")


@dataclass(frozen=True, slots=True)
class Question:
    """One of the questions; without options it is a line to write."""

    id: str
    label: str
    hint: str = ""
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """One of the answers, given where `when` holds.

    It leads to `scheme`, or `by_municipality` to that of the municipality written; `held` where the municipalities that
    there are should be told. `quote_of` is scheme (empty: the one led to), rule and variant whose source says why.
    """

    id: str
    title: str
    text: tuple[str, ...]
    when: Condition | None = None
    scheme: str = ""
    by_municipality: bool = False
    held: bool = False
    quote_of: tuple[str, str, str] = ("", "", "")
    link: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Choosing:
    """The questions, the answers in the order that they are tried, and the fields that the choice fills in already."""

    questions: Mapping[str, Question]
    replies: tuple[Reply, ...]
    begins_with: Mapping[str, str]


def load(file: Path) -> Choosing:
    """The choice in that file; raises Refused with file and place."""
    read = datafile.load(file)
    node = Node(read, read.data).keys(needed=("who", "what", "municipality", "begins_with", "answers"))
    return Choosing(
        questions={id_: _question(id_, node[id_]) for id_ in ("who", "what", "municipality")},
        replies=tuple(_reply(one) for one in node["answers"]),
        begins_with={path: one.wording() for path, one in node["begins_with"].items()},
    )


@cache
def installed() -> Choosing:
    """The choice that comes with the program, loaded once."""
    return load(resources.path("flows") / FILE)


def _question(id_: str, node: Node) -> Question:
    node.keys("hint", "options", needed=("label",))
    options = tuple(_option(one.keys("hint", needed=("value", "label"))) for one in node["options"])
    return Question(id_, node["label"].wording(), node["hint"].text(), options)


def _option(node: Node) -> Option:
    return Option(node["value"].wording(), node["label"].wording(), node["hint"].text())


def _reply(node: Node) -> Reply:
    node.keys(*ANSWER, needed=("id", "title", "text"))
    quote, link = node["quote_of"], node["link"]
    named = [quote[key].text() if quote.value else "" for key in ("scheme", "rule", "variant")]
    return Reply(
        id=node["id"].wording(),
        title=node["title"].wording(),
        text=node["text"].texts(),
        when=condition(node["when"]) if "when" in node else None,
        scheme=node["scheme"].text(),
        by_municipality=node["by_municipality"].flag(),
        held=node["held"].flag(),
        quote_of=(named[0], named[1], named[2]),
        link=(link["label"].wording(), link["url"].wording()) if link.value else ("", ""),
    )


def wordings(choosing: Choosing) -> Iterator[tuple[str, str]]:
    """Every sentence that somebody may read, with its place."""
    for id_, question in choosing.questions.items():
        options = [text for one in question.options for text in (one.label, one.hint)]
        yield from ((f"{FILE} {id_}", text) for text in (question.label, question.hint, *options) if text)
    for reply in choosing.replies:
        yield from ((f"{FILE} {reply.id}", text) for text in (reply.title, *reply.text, reply.link[0]) if text)
