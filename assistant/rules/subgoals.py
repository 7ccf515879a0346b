"""Subgoals A, B and C: chosen and told of, and the measures and target groups that go with them."""

from collections.abc import Collection, Iterator

from assistant.rules.case import Case, Hit, Place
from assistant.rules.saying import too_little
from assistant.words import Param

CHOSEN = "subgoals.chosen"
MEASURES = "subgoals.measures"
GROUPS = "target_group.groups"
IMMIGRANTS = frozenset({"adults", "children", "youth"})
EXPOSED = "exposed"
PUBLIC_EMPLOYEES = "public-employees"
FITS = {
    "A": IMMIGRANTS | {"reception-residents", "general-population", EXPOSED},
    "B": IMMIGRANTS | {"reception-residents", EXPOSED},
    "D": IMMIGRANTS | {"reception-residents", "general-population", EXPOSED},
}
BESIDE_EXPOSED = IMMIGRANTS | {EXPOSED}
"""Subgoal C is for those exposed; beside them, also for these."""


def subgoal_missing(case: Case) -> Iterator[Hit]:
    """No subgoal chosen ("none"), or nothing ("unsaid") or too little ("short") on how the measure contributes."""
    if case.asked("subgoals"):
        if not case.get(CHOSEN):
            yield Hit(Place("subgoals", "chosen"), "none", empty=True)
        if hit := too_little(case, "subgoals.contribution", case.figures["empty_words"], "unsaid"):
            yield hit


def measures_outside_subgoals(case: Case) -> Iterator[Hit]:
    """Kinds of measure of a subgoal that is not chosen: two are named ("one", "two"), the rest counted ("more")."""
    chosen = case.get(CHOSEN) or ()
    outside = [one for one in case.get(MEASURES) or () if chosen and _subgoal(one) not in (None, *chosen)]
    if outside:
        names = [case.term(MEASURES, one) for one in outside]
        params: dict[str, Param] = {"first": names[0], "second": names[min(1, len(names) - 1)], "more": len(names) - 2}
        variant = "one" if len(names) == 1 else "two" if len(names) == 2 else "more"
        yield Hit(Place("subgoals", "measures"), variant, params)


def _subgoal(measure: str) -> str | None:
    """The subgoal that a kind of measure stands under on the page; None for what goes with any."""
    letter, dash, _ = measure.partition("-")
    return letter.upper() if dash and len(letter) == 1 else None


def target_group_mismatch(case: Case) -> Iterator[Hit]:
    """Each group that no chosen subgoal is for ("group"), each chosen subgoal that is for none of them ("subgoal").

    Public employees are aimed-at-public-sector's matter.
    """
    chosen = case.get(CHOSEN) or ()
    groups = [one for one in case.get(GROUPS) or () if one != PUBLIC_EMPLOYEES]
    if chosen and groups:
        fitting = {subgoal: fits(subgoal, groups) for subgoal in chosen}
        for group in groups:
            if not any(group in fitted for fitted in fitting.values()):
                yield Hit(Place("target_group", "groups"), "group", {"group": case.term(GROUPS, group)})
        for subgoal, fitted in fitting.items():
            if not fitted:
                yield Hit(Place("subgoals", "chosen"), "subgoal", {"subgoal": case.term(CHOSEN, subgoal)})


def fits(subgoal: str, groups: Collection[str]) -> frozenset[str]:
    """Those of the groups that the subgoal is for."""
    here = frozenset(groups)
    if subgoal in FITS:
        return here & FITS[subgoal]
    return here & BESIDE_EXPOSED if EXPOSED in here else frozenset()
