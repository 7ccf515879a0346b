"""Where an answer stands in the scheme: the rule's own source, a figure's, a measure's, or what the book quotes."""

from collections.abc import Mapping
from typing import Any

from assistant.asking.book import Book, Reply, Topic
from assistant.flow.model import Rule, Scheme, Source
from assistant.words import Param


def source(scheme: Scheme, known: Book, id_: str, given: tuple[Topic, Reply]) -> Source | None:
    """The reply's own source, else the rule's, or for a fact the topic's, or where the fact stands."""
    topic, said = given
    if said.source is not None:
        return named(scheme, said.source)
    if id_ in scheme.rule:
        return scheme.rule[id_].source
    where = topic.source or known.facts.get(id_)
    return named(scheme, where) if where is not None else None


def named(scheme: Scheme, where: str | Source) -> Source | None:
    """`figure.pot`, `rule.investment`, `rule.amount-minimum.activity`, `measure.a-participation`, `subgoal.A`."""
    if isinstance(where, Source):
        return where
    kind, _, name = where.partition(".")
    about = scheme.about
    match kind:
        case "figure":
            return next((one.source for one in scheme.figures if one.id == name), None)
        case "rule":
            id_, _, variant = name.partition(".")
            return _of_rule(scheme.rule.get(id_), variant)
        case "measure":
            return Source(about["measures_heading"], about["measures"][name])
        case "subgoal":
            return Source(about["subgoals"][name]["heading"], about["subgoals"][name]["quote"])
        case _:
            return None


def _of_rule(rule: Rule | None, variant: str) -> Source | None:
    own = rule.variants.get(variant) if rule else None
    return (own.source if own and own.source else rule.source) if rule else None


def contact(scheme: Scheme) -> Mapping[str, Param]:
    """Whom to ask, as fillings: {contact_name} {contact_email} {contact_phone} {office} {recipient}."""
    person: Mapping[str, Any] = scheme.about.get("contact") or next(iter(scheme.about.get("contacts", ())), {})
    return {
        "contact_name": str(person.get("name", "")),
        "contact_email": str(person.get("email", "")),
        "contact_phone": str(person.get("phone", "")),
        "office": _office(scheme),
        "office_phone": str((scheme.about.get("office") or {}).get("phone", "")),
        **_partner(scheme),
        "recipient": str(scheme.about.get("recipient", "")),
    }


def _office(scheme: Scheme) -> str:
    office = scheme.about.get("office") or {}
    return ", ".join(str(part) for part in (office.get("name", ""), *office.get("address", ())) if part)


def _partner(scheme: Scheme) -> Mapping[str, str]:
    """The first contact of a partner, where the scheme has one."""
    person: Mapping[str, Any] = next(iter(scheme.about.get("partner", {}).get("contacts", ())), {})
    return {f"partner_{key}": str(person.get(key, "")) for key in ("name", "email", "phone")}
