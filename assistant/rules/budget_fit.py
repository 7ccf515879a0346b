"""Whether the budget is realistic and can be understood: cost per participant, lines in too few words, audit."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from assistant.rules.budget import COSTS, Line, asked_by_year, lines, total
from assistant.rules.case import Case, Hit, Place
from assistant.rules.periods import period
from assistant.rules.saying import words
from assistant.words import Kroner

AUDIT, OTHER, DIVERSE = "audit", "other", "diverse"
PERCENT = 100


def budget_fit(case: Case) -> Iterator[Hit]:
    """Too dear for each participant ("participant"), a large line told of in too few words ("line"), much that is
    not said what is ("other"), as much asked for as must be audited and no cost of it ("audit").
    """
    costs = lines(case, COSTS)
    sum_ = total(costs)
    if costs and sum_:
        yield from _dear(case, sum_)
        yield from _terse(case, costs, sum_)
        yield from _diverse(case, costs, sum_)
    if costs and all(line.kind != AUDIT for line in costs):
        yield from _unaudited(case)


def _dear(case: Case, costs: int) -> Iterator[Hit]:
    """Costs by participant and year; a project of less than a year is reckoned as one."""
    place, during = Place("target_group", "participants"), period(case)
    participants = case.get("target_group.participants") if case.sound(place) else None
    if during and participants and case.support != "operating":
        each = Fraction(costs) / (participants * max(during.years(), Fraction(1)))
        if each > case.figures["participant_cost"]:
            params = {"participants": participants, "each": Kroner(round(each)), "costs": Kroner(costs)}
            yield Hit(Place("budget", COSTS), "participant", params)


def _terse(case: Case, costs: Sequence[Line], sum_: int) -> Iterator[Hit]:
    fewest, percent = case.figures["line_words"], case.figures["line_share_percent"]
    for line in costs:
        said = line.description.strip()
        if said and len(words(said)) < fewest and _share(line.amount, sum_, percent):
            span = (0, len(line.description))
            yield Hit(line.place("description"), "line", {"amount": line.kroner, "costs": Kroner(sum_)}, span)


def _diverse(case: Case, costs: Sequence[Line], sum_: int) -> Iterator[Hit]:
    """One finding of all such lines, at the largest."""
    vague = [line for line in costs if line.kind == OTHER or DIVERSE in words(line.description)]
    together = total(vague)
    if vague and _share(together, sum_, case.figures["other_share_percent"]):
        largest = max(vague, key=lambda line: (line.amount or 0, -line.row))
        params = {"amount": Kroner(together or 0), "costs": Kroner(sum_)}
        yield Hit(largest.place("category"), "other", params)


def _share(amount: int | None, of: int, percent: int) -> bool:
    return (amount or 0) * PERCENT > of * percent


def _unaudited(case: Case) -> Iterator[Hit]:
    for one in asked_by_year(case):
        if one.amount >= case.figures.get("audit_from", one.amount + 1):
            yield Hit(one.place, "audit", one.params)
