"""`ask`: what the scheme answers to a question, for people or as JSON Lines."""

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from assistant.cli import terminal
from assistant.cli.context import STANDARD_INPUT, Context
from assistant.cli.parser import Parser
from assistant.errors import Refused
from assistant.service import asking

WELL = 0
SCHEME = "alta"
LINE_MOST = 100_000


def arguments(parser: Parser) -> None:
    """QUESTION [--scheme S] [--json]"""
    parser.add_argument("question", metavar="QUESTION", help=parser.word("cli-question"))
    parser.add_argument("--scheme", default=SCHEME, metavar="SCHEME", help=parser.word("cli-ask-scheme"))
    parser.add_argument("--json", action="store_true", help=parser.word("cli-json"))


def run(context: Context, given: argparse.Namespace) -> int:
    """Answer each question; an unknown scheme raises Refused."""
    scheme = context.schemes.get(given.scheme)
    for question in _questions(given.question):
        told = asking.told(context.schemes.all(), scheme, question, context.clock.today(), given.lang)
        if given.json:
            terminal.say_json(told)
        elif given.question == STANDARD_INPUT:
            terminal.say(_line(told["answers"][0]))
        else:
            for line in _lines(told["answers"]):
                terminal.say(line)
    return WELL


def _questions(given: str) -> Iterator[str]:
    """The question, or one on each line of standard input."""
    if given != STANDARD_INPUT:
        yield given
        return
    try:
        for line in sys.stdin.buffer:
            yield line[:LINE_MOST].decode("utf-8", "replace").lstrip("\ufeff").rstrip("\r\n")
    except (OSError, AttributeError) as wrong:  # a closed standard input
        raise Refused("cli-unreadable", file=given) from wrong


def _lines(answers: list[dict[str, Any]]) -> Iterator[str]:
    """The first answer with its quotation; of the others that say the same only where they stand."""
    first, *others = answers
    yield first["text"]
    yield from (f"  {line}" for line in _source(first["source"]))
    for one in others:
        if one["text"] != first["text"]:
            yield one["text"]
        if one["source"] != first["source"]:
            yield from (f"  {line}" for line in _source(one["source"]))


def _source(source: dict[str, Any] | None) -> Iterator[str]:
    if source is None:
        return
    if "quote" not in source:
        yield source["reason"]
        return
    yield f"{source['heading']} – «{source['quote']}»"
    if "rendering" in source:
        yield f"({source['rendering']})"


def _line(first: dict[str, Any]) -> str:
    return " ".join([first["text"], *_source(first["source"])])
