"""How much is asked for: the smallest and largest sum, and the whole of what there is to share out."""

from collections.abc import Iterable, Iterator

from assistant.rules.budget import COSTS, REQUESTED, Asked, asked_by_year, by_year, lines, total, whole
from assistant.rules.case import Case, Hit, Place
from assistant.rules.periods import period
from assistant.words import Kroner, Param

PROJECT = "project"
PERCENT = 100
NAMED = 3


def amount_minimum(case: Case) -> Iterator[Hit]:
    """Less asked for in all than the least, by project ("") or single measure ("activity"); costs of a project that
    are under it in a whole year ("yearly").
    """
    least = case.figures["minimum_asked"]
    asked = lines(case, REQUESTED)
    sum_ = total(asked)
    if asked and sum_ is not None and sum_ < least:
        place = asked[0].place("amount") if len(asked) == 1 else Place("budget", REQUESTED)
        yield Hit(place, "" if case.support == PROJECT else "activity", {"amount": Kroner(sum_)})
    yield from _yearly(_thin_years(case, least))


def _thin_years(case: Case, least: int) -> Iterator[tuple[int, int]]:
    during, costs = period(case), lines(case, COSTS)
    if case.support == PROJECT and during and whole(costs):
        sums = by_year(costs)
        yield from ((year, sums.get(year, 0)) for year in during.whole_years() if sums.get(year, 0) < least)


def amount_maximum(case: Case) -> Iterator[Hit]:
    """A project that asks for more in a year than the most; or that asks for no more, but costs more ("yearly")."""
    most = case.figures["maximum_asked"]
    if case.support == PROJECT:
        asked = {one.year: one for one in asked_by_year(case)}
        yield from (Hit(one.place, params=one.params) for one in asked.values() if one.amount > most)
        too_much = {year for year, one in asked.items() if one.amount > most}
        dear = [(year, sum_) for year, sum_ in by_year(lines(case, COSTS)).items() if sum_ > most]
        if asked:
            yield from _yearly([(year, sum_) for year, sum_ in dear if year not in too_much])


def _yearly(years: Iterable[tuple[int, int]]) -> Iterator[Hit]:
    """One finding of the costs, whatever the number of years; it tells the first year's sum and names the first few."""
    found = list(years)
    if found:
        named = ", ".join(str(year) for year, _ in found[:NAMED]) + (" …" if len(found) > NAMED else "")
        params: dict[str, Param] = {"years": named, "year": str(found[0][0]), "amount": Kroner(found[0][1])}
        yield Hit(Place("budget", COSTS), "yearly" if len(found) == 1 else "years", params)


def amount_over_pot(case: Case) -> Iterator[Hit]:
    """More asked for in a year than there is to share out; from a certain part of it, advice ("large")."""
    pot, percent = case.figures["pot"], case.figures["pot_advice_percent"]
    for one in asked_by_year(case):
        if one.amount > pot:
            yield _share(one, pot, "")
        elif one.amount * PERCENT >= pot * percent:
            yield _share(one, pot, "large")


def _share(one: Asked, pot: int, variant: str) -> Hit:
    return Hit(one.place, variant, {**one.params, "percent": one.amount * PERCENT // pot})
