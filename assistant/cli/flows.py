"""`flows`: the schemes there are, one of them as text, and whether all of them are whole."""

import argparse
from collections.abc import Iterator

from assistant import resources, words
from assistant.cli import terminal
from assistant.cli.context import Context
from assistant.cli.parser import Parser
from assistant.engine.drawing import drawing
from assistant.engine.problem import Problem
from assistant.errors import Refused
from assistant.flow.fillings import filling, fillings
from assistant.flow.model import Field, Scheme
from assistant.service import linting
from assistant.words import Phrase

WELL, BROKEN = 0, 1
ACTIONS = ("list", "show", "check")


def arguments(parser: Parser) -> None:
    """list | show SCHEME [--edition EDITION] [--graph [--steps]] | check"""
    parser.add_argument("what", choices=ACTIONS, metavar="|".join(ACTIONS), help=parser.word("cli-flows-what"))
    parser.add_argument("scheme", nargs="?", metavar="SCHEME", help=parser.word("cli-scheme"))
    parser.add_argument("--edition", metavar="2026", help=parser.word("cli-shown-edition"))
    parser.add_argument("--graph", action="store_true", help=parser.word("cli-graph"))
    parser.add_argument("--steps", action="store_true", help=parser.word("cli-steps"))


def run(context: Context, given: argparse.Namespace) -> int:
    """List, show or check; 1 where a flow is broken. An unknown scheme, and show without one, raise Refused."""
    if given.what == "check":
        return _check(context)
    if given.what == "list":
        for scheme in context.schemes.all():
            title = words.translate(scheme.about["title"], context.language)
            terminal.say(f"{scheme.id}  {scheme.edition}  {title}")
        return WELL
    if given.scheme is None:
        raise Refused("cli-which-scheme", schemes=", ".join(one.id for one in context.schemes.all()))
    scheme = context.schemes.get(given.scheme, given.edition)
    for line in _drawn(context, scheme, given.steps) if given.graph else _shown(context, scheme):
        terminal.say(line)
    return WELL


def _check(context: Context) -> int:
    found = list(dict.fromkeys(_told(context, one) for one in linting.problems(resources.path("flows"))))
    for line in found or [context.phrase("cli-flows-well")]:
        terminal.say(line)
    return BROKEN if found else WELL


def _told(context: Context, problem: Problem) -> str:
    return f"{problem.where}: {context.phrase(problem.code, **problem.params)}"


def _drawn(context: Context, scheme: Scheme, steps_only: bool) -> Iterator[str]:
    figures = fillings(scheme, context.clock.today())
    return drawing(scheme, lambda sentence: words.say(Phrase(sentence, figures), context.language), steps_only)


def _shown(context: Context, scheme: Scheme) -> Iterator[str]:
    figures = fillings(scheme, context.clock.today())

    def say(sentence: str) -> str:
        return words.say(Phrase(sentence, figures), context.language)

    yield f"{scheme.id} {scheme.edition}: {say(scheme.about['title'])}"
    for step in scheme.steps:
        yield ""
        yield f"{say(step.title)} ({step.id})"
        for page in step.pages:
            yield f"  {say(page.title)} ({page.id})"
            yield from (f"    {line}" for field in page.fields for line in _field(field, say(field.label)))
    yield ""
    yield context.phrase("cli-rules")
    yield from (f"  {rule.id}: {context.phrase('severity-' + rule.severity)}" for rule in scheme.rules)
    yield ""
    yield context.phrase("cli-figures")
    for figure in scheme.figures:
        value = words.show(filling(figure.value, figure.unit), context.language)
        yield f"  {figure.id}: {say(figure.label)}: {value} ({figure.start})"
    for open_ in scheme.unknown:
        yield f"  {open_.id}: {say(open_.told)}"


def _field(field: Field, label: str) -> Iterator[str]:
    yield f"{field.id}: {label} [{field.kind}]"
    if field.options:
        yield "  " + " | ".join(option.value for option in field.options)
    for column in field.columns:
        yield f"  {column.id} [{column.kind}]"
