"""What is wrong with a scheme's data beyond its grammar: `flows check`, and every start of the program."""

from collections import Counter
from collections.abc import Iterator, Sequence
from string import Formatter

from assistant import words
from assistant.answers import GROUP, TABLE
from assistant.engine.lint_about import about
from assistant.engine.lint_conditions import conditions
from assistant.engine.problem import Problem
from assistant.engine.reach import offering_nothing, unreachable
from assistant.flow.fillings import HERE
from assistant.flow.model import Field, Page, Rule, Scheme, Variant
from assistant.flow.wordings import on_paper, wordings
from assistant.rules import RULES

SUPPORT = "applicant.support"


def problems(scheme: Scheme, languages: Sequence[str] | None = None) -> Iterator[Problem]:
    """Everything that is wrong, each with file and place; translations into these languages, or into all."""
    wrong = [*_twice(scheme), *_pages(scheme), *conditions(scheme), *_rules(scheme), *_criteria(scheme)]
    wrong += [*about(scheme), *_holes(scheme)]
    yield from wrong or _dead(scheme)
    yield from untranslated(scheme, words.languages() if languages is None else languages)


def _twice(scheme: Scheme) -> Iterator[Problem]:
    fields = [(f"{step.id}.{one.id}", one) for step in scheme.steps for page in step.pages for one in page.fields]
    names = {
        "flow.yaml": [
            *(step.id for step in scheme.steps),
            *(f"page {page.id}" for step in scheme.steps for page in step.pages),
            *(path for path, _ in fields),
            *(name for path, field in fields for name in _inside(path, field)),
        ],
        "rules.yaml": [rule.id for rule in scheme.rules],
        "figures.yaml": [f"{figure.id} {figure.start}" for figure in scheme.figures],
        "criteria.yaml": [criterion.id for criterion in scheme.criteria],
    }
    for file, ids in names.items():
        for id_, count in Counter(ids).items():
            if count > 1:
                yield Problem("flow-twice", f"{scheme.id}/{file} {id_}")


def _inside(path: str, field: Field) -> Iterator[str]:
    yield from (f"{path} {option.value}" for option in field.options)
    for column in field.columns:
        yield f"{path}.{column.id}"
        yield from _inside(f"{path}.{column.id}", column)


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
    return not field.columns and bool(field.options) == (field.kind in ("choice", "choices"))


def _dead(scheme: Scheme) -> Iterator[Problem]:
    """Where no answers lead; tried only with a flow that is whole otherwise."""
    yield from (Problem("flow-unreachable", f"{scheme.id}/flow.yaml {page}") for page in unreachable(scheme))
    for step, page, field in offering_nothing(scheme):
        yield Problem("flow-nothing-offered", f"{scheme.id}/flow.yaml {step.id} {page.id} {field.id}")


def _rules(scheme: Scheme) -> Iterator[Problem]:
    for rule in scheme.rules:
        yield from _rule(scheme, rule, f"{scheme.id}/rules.yaml {rule.id}")


def _rule(scheme: Scheme, rule: Rule, where: str) -> Iterator[Problem]:
    if rule.function and rule.function not in RULES:
        yield Problem("flow-unknown-rule", where, {"rule": rule.function})
    yield from _places(scheme, rule, where)
    support = scheme.field(SUPPORT)
    unknown = (one for one in rule.support if support is None or support.option(one) is None)
    yield from (Problem("flow-unknown-target", where, {"target": one}) for one in unknown)


def _places(scheme: Scheme, rule: Rule, where: str) -> Iterator[Problem]:
    """A place that is neither a field nor a whole step; a case with nothing to compare."""
    for place in {rule.place, *(one.place for one in rule.variants.values())} - {""}:
        if scheme.field(place) is None and place not in scheme.step:
            yield Problem("flow-unknown-target", where, {"target": place})
    if not rule.function and any(not _compares(rule, one) for one in rule.variants.values()):
        yield Problem("flow-key-missing", where, {"key": "demands"})


def _compares(rule: Rule, variant: Variant) -> bool:
    return any((rule.when, rule.demands, variant.when, variant.demands))


def _criteria(scheme: Scheme) -> Iterator[Problem]:
    for criterion in scheme.criteria:
        where = f"{scheme.id}/criteria.yaml {criterion.id}"
        unknown = [path for path in criterion.answers if scheme.field(path) is None]
        unknown += [rule for rule in criterion.rules if rule not in (*scheme.rule, *scheme.silent)]
        yield from (Problem("flow-unknown-target", where, {"target": target}) for target in unknown)


def _holes(scheme: Scheme) -> Iterator[Problem]:
    """Figures that are not there, and braces that do not close; a rule has holes of its own besides."""
    figures = {HERE, *(figure.id for figure in scheme.figures)}
    for where, sentence in wordings(scheme):
        try:
            holes = [hole for _, hole, _, _ in Formatter().parse(sentence) if hole is not None]
        except ValueError:
            yield Problem("flow-braces", where)
            continue
        if "/rules.yaml" not in where:
            unknown = (hole for hole in holes if hole not in figures)
            yield from (Problem("flow-unknown-figure", where, {"figure": hole}) for hole in unknown)


def untranslated(scheme: Scheme, languages: Sequence[str]) -> Iterator[Problem]:
    """Sentences that a language lacks."""
    told = [(language, wordings(scheme)) for language in languages]
    if scheme.case_language not in words.languages():
        told.append((scheme.case_language, on_paper(scheme)))
    for language, sentences in told:
        for where, sentence in sentences:
            if not words.has(sentence, language):
                yield Problem("flow-untranslated", where, {"language": language, "sentence": sentence[:60]})
