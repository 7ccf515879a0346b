"""What the rules find: each with its severity, place, words, sentence, remedy and source, the gravest first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from assistant.answers import missing
from assistant.engine.application import Standpoint
from assistant.flow.conditions import Condition, holds, look_up
from assistant.flow.fillings import fillings
from assistant.flow.model import Rule, Scheme, Source, Variant
from assistant.reading.weigh import Sighting
from assistant.rules import NEEDS, RULES
from assistant.rules.case import Case, Hit, Place
from assistant.words import Param, Phrase, Term

SEVERITIES = ("stop", "fix", "advice", "info")
BLOCKING = ("stop", "fix")


@dataclass(frozen=True)
class Finding:
    """One finding; `empty` where an answer is not there, `standpoint` is the applicant's answer to it."""

    rule: str
    severity: str
    place: Place
    message: Phrase
    remedy: Phrase
    source: Source
    span: tuple[int, int] | None = None
    words: str | None = None
    asks: bool = False
    empty: bool = False
    free_text: bool = False
    standpoint: str | None = None
    sighting: Sighting | None = None

    @property
    def blocks(self) -> bool:
        """Whether it makes the application a draft."""
        return self.severity in BLOCKING


def findings(scheme: Scheme, case: Case, standpoints: Sequence[Standpoint] = ()) -> list[Finding]:
    """All findings of the scheme's rules, the gravest first, then in the order of the flow."""
    texts = {text.place: text.words for text in case.texts}
    figures = fillings(scheme, case.today)
    found = [
        finding
        for rule in scheme.rules
        if not rule.support or case.support in rule.support
        for hit in _filled(hits(rule, case), figures)
        if (finding := _finding(rule, hit, texts, standpoints))
    ]
    order = _order(scheme)
    return sorted(found, key=lambda one: (SEVERITIES.index(one.severity), *_position(one.place, order)))


def _order(scheme: Scheme) -> Mapping[Place, int]:
    """The steps, their fields and the columns of these, as they follow on each other."""
    places = [
        place
        for step in scheme.steps
        for place in (
            Place(step.id),
            *(Place(step.id, id_) for id_ in step.fields),
            *(Place(step.id, id_, None, column.id) for id_, field in step.fields.items() for column in field.columns),
        )
    ]
    return {place: index for index, place in enumerate(places)}


def _position(at: Place, order: Mapping[Place, int]) -> tuple[int, int, int]:
    """Line after line of a table; what is no place of the flow (attachments) comes last."""
    field, column = Place(at.step, at.field), Place(at.step, at.field, None, at.column)
    return order.get(field, len(order)), -1 if at.row is None else at.row, order.get(column, 0)


def ready(found: Sequence[Finding]) -> bool:
    """Whether nothing is to stop or fix."""
    return not any(one.blocks for one in found)


def _filled(spoken: Iterator[Hit], figures: Mapping[str, Param]) -> Iterator[Hit]:
    return (replace(hit, params={**figures, **hit.params}) for hit in spoken)


def hits(rule: Rule, case: Case) -> Iterator[Hit]:
    """Where the rule speaks: its function's word for it, or the first of its cases at each place."""
    if not _holds(rule.when, case):
        return
    if rule.function:
        if all(figure in case.figures for figure in NEEDS.get(rule.function, ())):
            yield from RULES[rule.function](case)
        return
    said: set[str] = set()
    for name, variant in rule.variants.items():
        at = variant.place or rule.place
        if at not in said and case.sound(place(at)) and _speaks(variant, variant.demands or rule.demands, case):
            said.add(at)
            answer = look_up(at, case.answers) if "." in at else None
            told = "" if missing(answer) else _shown(at, answer, case.options)
            yield Hit(place(at), name, {"answer": told}, empty="." in at and missing(answer))


def _holds(when: Condition | None, case: Case) -> bool:
    return when is None or holds(when, case.answers, case.figures) is True


def _speaks(variant: Variant, demands: Condition | None, case: Case) -> bool:
    if not _holds(variant.when, case):
        return False
    return demands is None or holds(demands, case.answers, case.figures) is False


def place(path: str) -> Place:
    """`step.field.column` as a place."""
    step, field, column = (*path.split("."), None, None)[:3]
    return Place(str(step), field, None, column)


def _shown(path: str, answer: Any, options: Mapping[str, str]) -> Param:
    label = options.get(f"{path}.{answer}")
    if label:
        return Term(label)
    return answer if isinstance(answer, int | str) else str(answer)


def _finding(rule: Rule, hit: Hit, texts: Mapping[Place, str], standpoints: Sequence[Standpoint]) -> Finding | None:
    variant = rule.variants[hit.variant]
    severity = variant.severity or rule.severity
    if hit.asks:
        if severity in ("advice", "info"):
            return None
        severity = SEVERITIES[SEVERITIES.index(severity) + 1]
    words = texts[hit.place][slice(*hit.span)] if hit.span else hit.typed or None
    params = _holes(hit, words)
    answer = _standpoint(rule, hit, words, standpoints)
    return Finding(
        rule=rule.id,
        severity="advice" if answer and severity in BLOCKING else severity,
        place=hit.place,
        message=Phrase(variant.message, params),
        remedy=Phrase(variant.remedy, params),
        source=variant.source or rule.source,
        span=hit.span,
        words=words,
        asks=hit.asks,
        empty=hit.empty,
        free_text=hit.span is not None and rule.free_text,
        standpoint=answer,
        sighting=hit.sighting,
    )


def _holes(hit: Hit, words: str | None) -> Mapping[str, Param]:
    """The fillings of the hit, and always {line}, the row as people count it, and {words}."""
    line = {} if hit.place.row is None else {"line": hit.place.row + 1}
    return line | ({} if words is None else {"words": words}) | dict(hit.params)


def _standpoint(rule: Rule, hit: Hit, words: str | None, standpoints: Sequence[Standpoint]) -> str | None:
    if hit.span is None or not rule.free_text:
        return None
    matching = (one.reason for one in standpoints if (one.rule, one.place, one.words) == (rule.id, hit.place, words))
    return next((reason for reason in matching if reason.strip()), None)
