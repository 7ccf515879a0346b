"""`flows`: the schemes there are, one of them as text, and whether all of them are whole."""

import argparse
from collections.abc import Iterator

from assistant import resources, words
from assistant.cli.context import Context
from assistant.engine import lint
from assistant.flow import schemes
from assistant.flow.fillings import filling, fillings
from assistant.flow.model import Field, Scheme
from assistant.words import Phrase

WELL, BROKEN = 0, 1


def arguments(parser: argparse.ArgumentParser) -> None:
    """list | show SCHEME | check"""
    parser.add_argument("what", choices=("list", "show", "check"))
    parser.add_argument("scheme", nargs="?", default="alta")


def run(context: Context, given: argparse.Namespace) -> int:
    """List, show or check; 1 where a flow is broken."""
    if given.what == "check":
        return _check(context)
    if given.what == "list":
        for scheme in context.schemes.all():
            print(f"{scheme.id}\t{scheme.edition}\t{words.translate(scheme.about['title'], context.language)}")
        return WELL
    print("\n".join(_shown(context, context.schemes.get(given.scheme))))
    return WELL


def _check(context: Context) -> int:
    found = [problem for scheme in schemes.read(resources.path("flows")).all() for problem in lint.problems(scheme)]
    for problem in found:
        print(f"{problem.where}: {context.phrase(problem.code, **problem.params)}")
    if not found:
        print(context.phrase("cli-flows-well"))
    return BROKEN if found else WELL


def _shown(context: Context, scheme: Scheme) -> Iterator[str]:
    figures = fillings(scheme, context.clock.today())

    def say(sentence: str) -> str:
        return words.say(Phrase(sentence, figures), context.language)

    yield f"{scheme.id} {scheme.edition}: {say(scheme.about['title'])}"
    for step in scheme.steps:
        yield f"\n{say(step.title)} ({step.id})"
        for page in step.pages:
            yield f"  {say(page.title)} ({page.id})"
            yield from (f"    {line}" for field in page.fields for line in _field(field, say(field.label)))
    yield "\n" + context.phrase("cli-rules")
    yield from (f"  {rule.id}: {context.phrase('severity-' + rule.severity)}" for rule in scheme.rules)
    yield "\n" + context.phrase("cli-figures")
    for figure in scheme.figures:
        value = words.show(filling(figure.value, figure.unit), context.language)
        yield f"  {figure.id}: {say(figure.label)}: {value} ({figure.start})"


def _field(field: Field, label: str) -> Iterator[str]:
    yield f"{field.id}: {label} [{field.kind}]"
    if field.options:
        yield "  " + " | ".join(option.value for option in field.options)
    for column in field.columns:
        yield f"  {column.id} [{column.kind}]"
