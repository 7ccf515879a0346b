"""Every sentence of a scheme that somebody may read, with its place: what a translation must hold."""

from collections.abc import Iterator, Mapping
from typing import Any

from assistant.flow.model import Field, Page, Scheme, Source

Wording = tuple[str, str]
"""Where a sentence stands, and the sentence in bokmål."""

NOT_WORDS = frozenset(
    ["id", "edition", "default", "case_language", "recipient", "contact", "office", "email", "names"]
    + ["self_check_last", "replaced_on", "replaced_by", "url", "scheme", "asked_when", "kind", "need", "rule"]
    + ["heading", "measures_heading", "channel", "contacts", "applicant_fields", "grantor_source", "deadline_rule"]
    + ["limits", "redirect_rules"]
)
"""Keys of scheme.yaml that hold names, addresses and references, and the page's own headings, which are cited; the
e-mail is always in the case language."""
NAMED = frozenset(["municipality"])
"""A section that names what scheme.yaml is about; the same key further in (a kind of applicant) holds words."""


def wordings(scheme: Scheme) -> Iterator[Wording]:
    """Every sentence, in the order of the files."""
    about = {key: value for key, value in scheme.about.items() if key not in NAMED}
    yield from _about(f"{scheme.id}/scheme.yaml", about)
    for step in scheme.steps:
        where = f"{scheme.id}/flow.yaml {step.id}"
        yield where, step.title
        for page in step.pages:
            yield from _page(f"{where} {page.id}", page)
    for figure in scheme.figures:
        where = f"{scheme.id}/figures.yaml {figure.id}"
        yield where, figure.label
        yield from _source(where, figure.source)
    for open_ in scheme.unknown:
        where = f"{scheme.id}/figures.yaml {open_.id}"
        yield where, open_.label
        yield where, open_.told
    yield from _rules(scheme)
    for criterion in scheme.criteria:
        where = f"{scheme.id}/criteria.yaml {criterion.id}"
        yield where, criterion.label
        yield from _source(where, criterion.source)


def _about(where: str, value: Any) -> Iterator[Wording]:
    if isinstance(value, Mapping):
        for key, child in value.items():
            if key not in NOT_WORDS:
                yield from _about(f"{where} {key}", child)
    elif isinstance(value, list):
        for child in value:
            yield from _about(where, child)
    elif isinstance(value, str) and value:
        yield where, value.strip()


def _page(where: str, page: Page) -> Iterator[Wording]:
    yield where, page.title
    yield from ((where, text) for text in page.intro)
    for one in page.help:
        yield where, one.summary
        yield from ((where, text) for text in one.text)
    for field in page.fields:
        yield from _field(f"{where} {field.id}", field)


def _field(where: str, field: Field) -> Iterator[Wording]:
    yield from ((where, text) for text in (field.label, field.hint, field.row_label) if text)
    for option in field.options:
        yield from ((f"{where} {option.value}", text) for text in (option.label, option.hint) if text)
    for column in field.columns:
        yield from _field(f"{where} {column.id}", column)


def _rules(scheme: Scheme) -> Iterator[Wording]:
    for rule in scheme.rules:
        where = f"{scheme.id}/rules.yaml {rule.id}"
        yield from _source(where, rule.source)
        for name, variant in rule.variants.items():
            at = f"{where} {name}".rstrip()
            yield from ((at, text) for text in (variant.message, variant.remedy) if text)
            if variant.source:
                yield from _source(at, variant.source)


def _source(where: str, source: Source) -> Iterator[Wording]:
    yield from ((where, text) for text in (source.quote, source.reason) if text)


def on_paper(scheme: Scheme) -> Iterator[Wording]:
    """The sentences that what is sent is written with: labels, never what only the screen shows."""
    where = f"{scheme.id}/scheme.yaml"
    yield f"{where} title", scheme.about["title"]
    yield f"{where} page_name", scheme.about["page_name"]
    for section, key in (("attachment_kinds", "label"), ("support", "title"), ("subgoals", "title")):
        for name, said in scheme.about.get(section, {}).items():
            yield f"{where} {section} {name}", said[key]
    for step, field in scheme.columns():
        yield f"{scheme.id}/flow.yaml {step.id}", step.title
        yield from _labels(f"{scheme.id}/flow.yaml {step.id} {field.id}", field)


def _labels(where: str, field: Field) -> Iterator[Wording]:
    yield where, field.label
    if field.row_label:
        yield where, field.row_label
    yield from ((f"{where} {option.value}", option.label) for option in field.options)
    for column in field.columns:
        yield from _labels(f"{where} {column.id}", column)
