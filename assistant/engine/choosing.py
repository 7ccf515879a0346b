"""Who may apply for what, and where: the one decision behind the page, the command line and a conversation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.answers import missing
from assistant.flow.choosing import Choosing, Reply
from assistant.flow.conditions import holds
from assistant.flow.model import Scheme, Source
from assistant.rules.municipality import is_municipality
from assistant.words import Param, Phrase, Term


@dataclass(frozen=True, slots=True)
class Wish:
    """What was said: kind of applicant, what for, and the municipality as written; empty where it was not said."""

    who: str = ""
    what: str = ""
    municipality: str = ""


@dataclass(frozen=True)
class Advice:
    """Where to go, or why not: `scheme` is the one to apply to, `held` are the municipalities whose schemes we have.

    `source` says why, in the words of the page of `source_scheme`.
    """

    id: str
    title: Phrase
    text: tuple[str, ...]
    scheme: Scheme | None = None
    source: Source | None = None
    source_scheme: Scheme | None = None
    link: tuple[str, str] = ("", "")
    held: tuple[str, ...] = ()


def choose(choosing: Choosing, schemes: Sequence[Scheme], wish: Wish) -> Advice:
    """The first answer of the data that holds for this wish."""
    answers = {"choice": {"who": wish.who, "what": wish.what, "municipality": wish.municipality.strip()}}
    for reply in choosing.replies:
        if reply.when is None or holds(reply.when, answers, {}) is True:
            scheme = _scheme(reply, schemes, wish)
            if scheme or not (reply.by_municipality or reply.scheme):
                return _advice(reply, schemes, scheme, wish)
    raise ValueError(wish)


def _scheme(reply: Reply, schemes: Sequence[Scheme], wish: Wish) -> Scheme | None:
    if reply.by_municipality:
        return next((one for one in schemes if is_municipality(wish.municipality, _names(one))), None)
    return next((one for one in schemes if one.id == reply.scheme), None)


def _names(scheme: Scheme) -> Sequence[str]:
    names: Sequence[str] = scheme.about.get("municipality", {}).get("names", ())
    return names


def _advice(reply: Reply, schemes: Sequence[Scheme], scheme: Scheme | None, wish: Wish) -> Advice:
    quoted, rule, variant = reply.quote_of
    source_scheme = next((one for one in schemes if one.id == quoted), None) if quoted else scheme
    params: dict[str, Param] = {"municipality": wish.municipality.strip()}
    if scheme:
        params["title"] = Term(scheme.about["title"])
    return Advice(
        id=reply.id,
        title=Phrase(reply.title, params),
        text=reply.text,
        scheme=scheme,
        source=_source(source_scheme, rule, variant),
        source_scheme=source_scheme,
        link=reply.link,
        held=tuple(held(schemes)) if reply.held else (),
    )


def _source(scheme: Scheme | None, rule: str, variant: str) -> Source | None:
    found = scheme.rule.get(rule) if scheme else None
    if found is None:
        return None
    said = found.variants.get(variant)
    return (said and said.source) or found.source


def held(schemes: Sequence[Scheme]) -> list[str]:
    """The municipalities whose schemes we have, by name."""
    return sorted(one.about["municipality"]["name"] for one in schemes if _names(one))


def first_answers(choosing: Choosing, scheme: Scheme, wish: Wish) -> Mapping[str, Mapping[str, Any]]:
    """What the wish answers already of the scheme's own questions."""
    answers: dict[str, dict[str, Any]] = {}
    for path, name in choosing.begins_with.items():
        field, value = scheme.field(path), getattr(wish, name).strip()
        if field and not missing(value) and (not field.options or field.option(value)):
            step, key = path.split(".")
            answers.setdefault(step, {})[key] = value
    return answers
