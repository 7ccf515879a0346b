"""What the regulation of 2026 asks for beyond what data alone can compare (FOR-2025-11-30-2373)."""

from collections.abc import Callable, Iterator
from functools import cache

from assistant import datafile, resources
from assistant.rules.budget import INCOME, lines
from assistant.rules.case import Case, Hit, Place
from assistant.rules.investment import investment
from assistant.rules.saying import too_little, words

MEMBERS, RESIDENTS = Place("operating", "counting_members"), Place("operating", "counting_residents")
PUBLIC = ("municipality", "state")
EQUIPMENT = "equipment"

RuleFunction = Callable[[Case], Iterator[Hit]]


def counting_residents(case: Case) -> Iterator[Hit]:
    """Half or fewer of the counting members live in the municipality (§ 1-6: a majority must)."""
    members, residents = case.get("operating.counting_members"), case.get("operating.counting_residents")
    if members and residents is not None and case.sound(MEMBERS) and case.sound(RESIDENTS) and 2 * residents <= members:
        yield Hit(RESIDENTS, params={"residents": residents, "members": members})


def attached(kind: str) -> RuleFunction:
    """No attachment of that kind is listed; one that is listed without being there is attachment-missing's matter."""

    def judge(case: Case) -> Iterator[Hit]:
        if all(one.kind != kind for one in case.attachments):
            yield Hit(Place("attachments"), empty=True)

    return judge


def told(path: str) -> RuleFunction:
    """Nothing, or too little ("short"), in a text where it is asked."""

    def judge(case: Case) -> Iterator[Hit]:
        if case.asked(path.split(".")[0]) and (hit := too_little(case, path, case.figures["empty_words"])):
            yield hit

    return judge


def public_income(case: Case) -> Iterator[Hit]:
    """Each income line of public money: it asks if the same cost is covered (IMDi's is double-funding's matter)."""
    for line in lines(case, INCOME):
        if line.kind in PUBLIC and line.amount:
            yield Hit(line.place("source"), params={"amount": line.kroner}, asks=True)


def lasting_investment(case: Case) -> Iterator[Hit]:
    """What is bought to keep: furnishings, vehicles and the like; other equipment may be needed ("equipment")."""
    texts = {text.place: text.words for text in case.texts}
    for hit in investment(case):
        bought = words(texts[hit.place][slice(*hit.span)]) if hit.span else []
        if any(word.startswith(lasting()) for word in bought):
            yield hit
        else:
            yield Hit(hit.place, EQUIPMENT, span=hit.span)


@cache
def lasting() -> tuple[str, ...]:
    """The beginnings of words for what lasts beyond the grant."""
    file = resources.path("flows") / "lexicon" / "lists" / "lasting.yaml"
    return tuple(datafile.load(file).data["words"])
