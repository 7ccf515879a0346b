"""What is wrong with a scheme's data beyond its grammar: `flows check`, and every start of the program."""

import re
from collections import Counter
from collections.abc import Iterator

from assistant import words
from assistant.answers import GROUP, TABLE
from assistant.engine.lint_conditions import conditions
from assistant.engine.problem import Problem
from assistant.engine.reach import unreachable
from assistant.errors import Refused
from assistant.flow.model import Field, Page, Scheme
from assistant.flow.schemes import Schemes
from assistant.flow.wordings import wordings
from assistant.rules import RULES

HOLE = re.compile(r"\{(\w+)\}")


def problems(scheme: Scheme) -> Iterator[Problem]:
    """Everything that is wrong, each with file and place."""
    yield from _twice(scheme)
    yield from _pages(scheme)
    yield from conditions(scheme)
    yield from _rules(scheme)
    yield from _targets(scheme)
    yield from _holes(scheme)
    yield from untranslated(scheme)
    for page in unreachable(scheme):
        yield Problem("flow-unreachable", f"{scheme.id}/flow.yaml {page}")


def refuse_broken(schemes: Schemes) -> None:
    """Raise Refused with the first problem of any scheme."""
    for scheme in schemes.all():
        for problem in problems(scheme):
            raise Refused(problem.code, problem.where, **problem.params)


def _twice(scheme: Scheme) -> Iterator[Problem]:
    names = {
        "flow.yaml": [
            *(step.id for step in scheme.steps),
            *(f"page {page.id}" for step in scheme.steps for page in step.pages),
            *(f"{step.id}.{one.id}" for step in scheme.steps for page in step.pages for one in page.fields),
        ],
        "rules.yaml": [rule.id for rule in scheme.rules],
        "figures.yaml": [f"{figure.id} {figure.start}" for figure in scheme.figures],
        "criteria.yaml": [criterion.id for criterion in scheme.criteria],
    }
    for file, ids in names.items():
        for id_, count in Counter(ids).items():
            if count > 1:
                yield Problem("flow-twice", f"{scheme.id}/{file} {id_}")


def _pages(scheme: Scheme) -> Iterator[Problem]:
    for step in scheme.steps:
        if not step.pages:
            yield Problem("flow-dead-end", f"{scheme.id}/flow.yaml {step.id}")
        for page in step.pages:
            yield from _page(f"{scheme.id}/flow.yaml {step.id} {page.id}", page)


def _page(where: str, page: Page) -> Iterator[Problem]:
    if not any(not field.hidden for field in page.fields):
        yield Problem("flow-dead-end", where)
    for field in page.fields:
        if not _answerable(field):
            yield Problem("flow-dead-end", f"{where} {field.id}")


def _answerable(field: Field) -> bool:
    if field.kind in (TABLE, GROUP):
        return bool(field.columns) and all(_answerable(column) for column in field.columns)
    return bool(field.options) == (field.kind in ("choice", "choices"))


def _rules(scheme: Scheme) -> Iterator[Problem]:
    for rule in scheme.rules:
        where = f"{scheme.id}/rules.yaml {rule.id}"
        if rule.function and rule.function not in RULES:
            yield Problem("flow-unknown-rule", where, {"rule": rule.function})
        if rule.place and scheme.field(rule.place) is None:
            yield Problem("flow-unknown-target", where, {"target": rule.place})


def _targets(scheme: Scheme) -> Iterator[Problem]:
    for criterion in scheme.criteria:
        where = f"{scheme.id}/criteria.yaml {criterion.id}"
        unknown = [path for path in criterion.answers if scheme.field(path) is None]
        unknown += [rule for rule in criterion.rules if rule not in scheme.rule]
        yield from (Problem("flow-unknown-target", where, {"target": target}) for target in unknown)
    for item in scheme.about.get("afterwards", ()):
        if item["rule"] not in scheme.rule:
            yield Problem("flow-unknown-target", f"{scheme.id}/scheme.yaml afterwards", {"target": item["rule"]})


def _holes(scheme: Scheme) -> Iterator[Problem]:
    figures = {figure.id for figure in scheme.figures}
    for where, sentence in wordings(scheme):
        if "/rules.yaml" not in where:
            for hole in HOLE.findall(sentence):
                if hole not in figures:
                    yield Problem("flow-unknown-figure", where, {"figure": hole})


def untranslated(scheme: Scheme) -> Iterator[Problem]:
    """Sentences that a language lacks."""
    for language in words.languages():
        if language != words.SOURCE:
            for where, sentence in wordings(scheme):
                if not words.has(sentence, language):
                    yield Problem("flow-untranslated", where, {"language": language, "sentence": sentence[:60]})
