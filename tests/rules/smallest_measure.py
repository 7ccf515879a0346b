"""The smallest changes for the rules on the measure itself, in what choices, dates and empty answers decide."""

import datetime as dt

from tests.rules.small import Change, Small

NORWEGIAN = {
    "subgoals.chosen": ["A", "B"],
    "subgoals.measures": ["a-participation", "b-norwegian-training"],
    "activities.norwegian_training": {"low_threshold": True, "led_by": "volunteer"},
}
MORE_MONEY = {
    "budget.costs[4]": {"category": "rent", "description": "Leie av grendehuset", "amount": 10_000, "year": 2029},
    "budget.requested[2]": {"year": 2029, "amount": 10_000},
}
RECEPTION = {
    "reception": {
        "involved": True,
        "contact_name": "Inga Hætta",
        "contact_phone": "59000152",
        "management": "agreed",
        "residents_council": "agreed",
        "partners": "signed",
    }
}
GOALS, MILESTONES = "results.goals", "plan.milestones"


def _measures(*more: str) -> Change:
    return {"subgoals.measures": ["a-participation", *more]}


def _without(rule: str, variant: str, path: str, severity: str = "fix") -> Small:
    return Small(rule, variant, {path: None}, path, severity)


def _short(rule: str, path: str, outside: str, inside: str, severity: str = "advice") -> Small:
    return Small(rule, "short", {path: outside}, path, severity, {path: inside})


def _criterion(rule: str, path: str) -> tuple[Small, Small]:
    return _without(rule, "", path, "advice"), _short(rule, path, "Vi kan mye", "Vi kan mye matlaging")


def _reception(rule: str, path: str) -> Small:
    return Small(rule, "", {**RECEPTION, path: "none"}, path, "advice", {**RECEPTION, path: "agreed"})


MEASURE = (
    _without("subgoal-missing", "none", "subgoals.chosen"),
    _without("subgoal-missing", "unsaid", "subgoals.contribution"),
    _short("subgoal-missing", "subgoals.contribution", "Mindre ensomhet her", "Det blir mindre ensomhet", "fix"),
    Small(
        "measure-outside-subgoal",
        "one",
        _measures("b-basic-skills"),
        "subgoals.measures",
        inside=_measures("a-dialogue"),
    ),
    Small(
        "measure-outside-subgoal",
        "two",
        _measures("b-basic-skills", "c-mentor"),
        "subgoals.measures",
        inside={**_measures("b-basic-skills"), "subgoals.chosen": ["A", "B"]},
    ),
    Small("measure-outside-subgoal", "more", _measures("b-basic-skills", "c-mentor", "c-health"), "subgoals.measures"),
    Small(
        "target-group-mismatch",
        "group",
        {"target_group.groups": ["adults", "other"]},
        "target_group.groups",
        inside={"target_group.groups": ["adults", "general-population"]},
    ),
    Small(
        "target-group-mismatch",
        "subgoal",
        {"subgoals.chosen": ["A", "C"]},
        "subgoals.chosen",
        inside={"subgoals.chosen": ["A", "C"], "target_group.groups": ["adults", "exposed"]},
    ),
    Small(
        "norwegian-training-volunteer",
        "leader",
        {**NORWEGIAN, "activities.norwegian_training.led_by": "paid-staff"},
        "activities.norwegian_training.led_by",
        inside=NORWEGIAN,
    ),
    Small(
        "norwegian-training-volunteer",
        "threshold",
        {**NORWEGIAN, "activities.norwegian_training.low_threshold": False},
        "activities.norwegian_training.low_threshold",
        inside=NORWEGIAN,
    ),
    Small(
        "aimed-at-public-sector", "group", {"target_group.groups": ["public-employees"]}, "target_group.groups", "stop"
    ),
    Small(
        "aimed-at-public-sector",
        "beside",
        {"target_group.groups": ["adults", "public-employees"]},
        "target_group.groups",
    ),
    Small("abroad-only", "where", {"project.where": "abroad"}, "project.where", "stop"),
    Small("abroad-only", "partly", {"project.where": "partly-abroad"}, "project.where", "advice"),
    Small("duration", "backwards", {"project.end": "2027-07-31"}, "project.end"),
    Small("duration", "over", {}, "project.end", days=(dt.date(2028, 8, 1), dt.date(2028, 7, 31))),
    Small(
        "duration",
        "short",
        {"project.end": "2028-07-30", "plan.milestones[1].end": "2028-07-30"},
        "project.end",
        "advice",
    ),
    Small(
        "duration",
        "long",
        {**MORE_MONEY, "project.end": "2030-08-01"},
        "project.end",
        "advice",
        {**MORE_MONEY, "project.end": "2030-07-31"},
    ),
    Small("results-measurable", "none", {GOALS: []}, GOALS),
    _without("results-measurable", "number", f"{GOALS}[0].number"),
    Small(
        "results-measurable", "zero", {f"{GOALS}[0].number": 0}, f"{GOALS}[0].number", inside={f"{GOALS}[0].number": 1}
    ),
    _without("results-measurable", "unit", f"{GOALS}[0].unit"),
    Small(
        "results-measurable",
        "by",
        {f"{GOALS}[0].by": None},
        f"{GOALS}[0].by",
        inside={f"{GOALS}[0].by": None, f"{GOALS}[0].goal": "Voksne som har spist middag med oss innen juni"},
    ),
    _without("results-measurable", "measured", f"{GOALS}[0].measured_by", "advice"),
    Small("plan-dates", "none", {MILESTONES: []}, MILESTONES),
    Small("plan-dates", "outside", {f"{MILESTONES}[0].start": "2027-07-31"}, f"{MILESTONES}[0].start"),
    Small(
        "plan-dates",
        "backwards",
        {f"{MILESTONES}[0].end": "2027-08-04", f"{MILESTONES}[0].start": "2027-08-05"},
        f"{MILESTONES}[0].end",
        inside={f"{MILESTONES}[0].end": "2027-08-05", f"{MILESTONES}[0].start": "2027-08-05"},
    ),
    _without("plan-dates", "nobody", f"{MILESTONES}[0].responsible", "advice"),
    Small("plan-dates", "single", {f"{MILESTONES}[1]": None}, MILESTONES, "advice"),
    *_criterion("experience", "capacity.experience"),
    *_criterion("network", "capacity.network"),
    *_criterion("methods", "capacity.methods"),
    *_criterion("adaptation", "target_group.adaptation"),
    *_criterion("cooperation", "capacity.cooperation"),
    Small(
        "volunteers",
        "",
        {"capacity.volunteers": None, "capacity.volunteer_tasks": None},
        "capacity.volunteers",
        "advice",
        {"capacity.volunteers": None},
    ),
    Small(
        "volunteers", "none", {"capacity.volunteers": 0}, "capacity.volunteers", "advice", {"capacity.volunteers": 1}
    ),
    _without("volunteers", "tasks", "capacity.volunteer_tasks", "advice"),
    _short("volunteers", "capacity.volunteer_tasks", "Rydder og koker", "De rydder og koker"),
    _without("target-group-clear", "", "target_group.description", "advice"),
    _short(
        "target-group-clear",
        "target_group.description",
        "Voksne i Alta som trenger nye venner",
        "Voksne i Alta som trenger mange nye venner",
    ),
    Small(
        "reception-contact",
        "name",
        {**RECEPTION, "reception.contact_name": None},
        "reception.contact_name",
        inside=RECEPTION,
    ),
    Small(
        "reception-contact",
        "reach",
        {**RECEPTION, "reception.contact_phone": None},
        "reception.contact_email",
        inside={**RECEPTION, "reception.contact_phone": None, "reception.contact_email": "inga@mottaket.example"},
    ),
    _reception("reception-management", "reception.management"),
    _reception("reception-residents-council", "reception.residents_council"),
    _reception("reception-partners", "reception.partners"),
)
