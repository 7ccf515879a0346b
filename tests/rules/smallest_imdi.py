"""The smallest changes for the rules of IMDi's scheme for municipalities."""

import datetime as dt
from typing import Any

from tests.rules.imdi_bases import IN_TIME
from tests.rules.small import Change, Small
from tests.rules.smallest_answers import LATER

IMDI_ALWAYS = ["imdi-reporting", "imdi-no-complaint", "imdi-instalments", "imdi-control"]
GROUPS = "target_group.groups"
WITH = {"applicant.with": ["Lysvik"]}
OTHERS = [
    *("third-year-completed", "immigrant-women", "newly-arrived-introduction-act"),
    *("newly-arrived-integration-act", "newly-arrived-mental-health", "other-immigrants", "other"),
]


def _in(area: str, rule: str, variant: str, outside: Change, where: str, severity: str = "fix", **more: Any) -> Small:
    return Small(rule, variant, outside, where, severity, support=f"imdi-{area}", days=(IN_TIME, IN_TIME), **more)


def _no(area: str, rule: str, variant: str, path: str, severity: str = "fix", wrong: Any = False) -> Small:
    """One answer that is the wrong one; the base has the right one."""
    return _in(area, rule, variant, {path: wrong}, path, severity)


def _answer(rule: str, path: str, severity: str = "fix") -> tuple[Small, ...]:
    inside = {path: "Fire lærere lager filmer"}
    return (
        _in("6", rule, "", {path: None}, path, severity),
        _in("6", rule, "short", {path: "Lærere lager filmer"}, path, severity, inside=inside),
        _in("6", rule, "vague", {path: LATER}, path, severity, inside=inside),
    )


def _groups(area: str, variant: str, chosen: list[str], severity: str = "fix", inside: str = "") -> Small:
    right = {GROUPS: [*chosen, inside]} if inside else {}
    return _in(area, "imdi-target-group", variant, {GROUPS: chosen}, GROUPS, severity, inside=right)


def _all_but(*groups: str) -> list[str]:
    return [one for one in OTHERS if one not in groups]


def _asked(amount: int) -> Change:
    """So much asked for in 2027, with a rent to match it."""
    return {"budget.requested[0].amount": amount, "budget.costs[1].amount": amount - 4_000}


def _frame(area: str, variant: str, most: int) -> Small:
    where = "budget.requested[0].amount"
    return _in(area, "imdi-frame", variant, _asked(most + 1), where, "advice", inside=_asked(most))


def _area(area: str, rule: str, other: str, where: str = "approval") -> Small:
    """What is good to know in that area, and is not said in the other."""
    return _in(area, rule, "", {}, where, "info", inside={"project.area": other})


def _own(amount: int | None) -> Change:
    cells = {"source": "municipality", "description": "Lærer i halv stilling", "year": 2027}
    return {"budget.income[0]": cells | ({} if amount is None else {"amount": amount})}


WHO = (
    *(
        _in("6", "imdi-municipality-only", "", {"applicant.type": kind}, "applicant.type", "stop", inside=inside)
        for kind in ["local-voluntary", "national-voluntary", "public-body", "business", "person"]
        for inside in [{"applicant.type": "city-district"}]
    ),
    _in(
        "6",
        "imdi-lead",
        "",
        {**WITH, "applicant.leads": False},
        "applicant.leads",
        inside={**WITH, "applicant.leads": True},
    ),
    _in("6", "imdi-lead", "unsaid", WITH, "applicant.leads", inside={"applicant.with": []}),
    Small(
        "imdi-deadline",
        "",
        {},
        "applicant",
        "stop",
        support="imdi-6",
        days=(dt.date(2021, 2, 10), dt.date(2021, 2, 9)),
    ),
)
PROJECT = (
    _in("6", "imdi-area", "", {"project.area": None}, "project.area"),
    _groups("1", "third-year", _all_but("third-year-completed"), inside="third-year-completed"),
    _groups("5", "mental-health", _all_but("newly-arrived-mental-health"), inside="newly-arrived-mental-health"),
    *(_groups(area, "immigrants", ["other"]) for area in "2346"),
    _groups("2", "women", _all_but("immigrant-women"), "advice", "immigrant-women"),
    *(
        _groups(area, "newly-arrived", _all_but(*OTHERS[2:4]), "advice", newly)
        for area, newly in (("3", OTHERS[2]), ("4", OTHERS[3]))
    ),
    _groups("6", "introduction", _all_but(OTHERS[2]), "advice", OTHERS[2]),
    *(
        _in(
            area,
            "imdi-participants",
            "",
            {"target_group.participants": 9},
            "target_group.participants",
            inside={"target_group.participants": 10},
        )
        for area in "346"
    ),
    _in(
        "6",
        "imdi-own-contribution",
        "",
        {"budget.income[0].source": "state"},
        "budget.income",
        inside={"budget.income[0].source": "municipality"},
    ),
    *_answer("imdi-transfer", "quality.transfer"),
    *_answer("imdi-method", "quality.method"),
    *_answer("imdi-earlier-projects", "quality.earlier_projects"),
    *_answer("imdi-feasibility", "quality.feasibility"),
    *_answer("imdi-voluntary-cooperation", "cooperation.voluntary", "advice"),
    _frame("1", "1", 20_000_000),
    _frame("2", "2", 10_000_000),
    _frame("5", "5", 5_000_000),
    *(_frame(area, "others", 23_400_000) for area in "346"),
)
AREA = (
    _no("1", "imdi-year4-education", "", "area_1.education_directed"),
    _no("1", "imdi-year4-plan", "", "area_1.individual_plan"),
    _in("1", "imdi-year4-length", "", {"area_1.months": 13}, "area_1.months", inside={"area_1.months": 12}),
    _no("1", "imdi-year4-length", "gap", "area_1.gap", "advice", True),
    _no("1", "imdi-support-2g", "", "area_1.support_2g"),
    _in(
        "1",
        "imdi-support-2g",
        "under-25",
        {"area_1.under_25_two_thirds": False},
        "area_1.under_25_two_thirds",
        inside={"area_1.under_25_two_thirds": True},
    ),
    *(
        _in(area, "imdi-support-1g", variant, {place: 101_352}, place, inside={place: 101_351})
        for area, variant in (("1", ""), ("2", "area-2"))
        for place in [f"area_{area}.applied_per_participant"]
    ),
    _no("2", "imdi-social-entrepreneur", "unnamed", "area_2.entrepreneur", wrong=None),
    _no("2", "imdi-social-entrepreneur", "agreement", "area_2.agreement"),
    _no("2", "imdi-social-entrepreneur", "business", "area_2.business_model"),
    _no("2", "imdi-social-entrepreneur", "dividend", "area_2.no_dividend"),
    _in(
        "2",
        "imdi-other-support",
        "",
        {"area_2.no_other_support": False},
        "area_2.no_other_support",
        inside={"area_2.no_other_support": True},
    ),
    _no("3", "imdi-blended", "classroom", "area_3.classroom"),
    _no("3", "imdi-blended", "online", "area_3.online"),
    _no("3", "imdi-themes", "", "area_3.themes", "advice", []),
    _no("3", "imdi-supervisor", "", "area_3.supervisor", wrong=None),
    _no("3", "imdi-supervisor", "none", "area_3.supervisor_from", wrong="none"),
    _no("3", "imdi-supervisor", "other", "area_3.supervisor_from", "advice", "other"),
    _no("3", "imdi-supervisor", "budget", "area_3.supervisor_in_budget"),
    _in(
        "3",
        "imdi-supervisor-early",
        "",
        {"area_3.supervisor_in_application": False},
        "area_3.supervisor_in_application",
        "advice",
        inside={"area_3.supervisor_in_application": True},
    ),
    _no("3", "imdi-publish", "", "area_3.publish"),
    _no("4", "imdi-elements", "", "area_4.elements", "advice", []),
    _no("5", "imdi-health", "", "area_5.health_cooperation"),
    _no("5", "imdi-health", "preventive", "area_5.preventive"),
    _no("5", "imdi-health", "referral", "area_5.by_referral", wrong=True),
    _in(
        "5",
        "imdi-health-guide",
        "",
        {"area_5.national_guide": False},
        "area_5.national_guide",
        "advice",
        inside={"area_5.national_guide": True},
    ),
)
OUTSIDE = {"project.outside_act": True}
INFO = (
    _in("6", "imdi-exemption", "", OUTSIDE, "project.outside_act", "info"),
    _in(
        "6",
        "imdi-exemption",
        "applied",
        {**OUTSIDE, "project.exemption_applied": True},
        "project.outside_act",
        "info",
        inside={**OUTSIDE, "project.exemption_applied": False},
    ),
    _area("1", "imdi-remaining-support", "6", "area_1.applied_per_participant"),
    _in(
        "1",
        "imdi-remaining-support",
        "unsaid",
        {"area_1.applied_per_participant": None},
        "area_1.applied_per_participant",
        "info",
        alongside=frozenset({"required-answer"}),
    ),
    _in("3", "imdi-technology-gain", "", {"area_3.themes": ["digital"]}, "area_3.themes", "info"),
    _area("3", "imdi-publication", "6"),
    _area("4", "imdi-letter-demands", "6"),
    _area("4", "imdi-continued", "6"),
    _area("1", "imdi-year4-register", "6"),
    _area("1", "imdi-individual-reporting", "6"),
    _in("6", "imdi-multi-year", "", {"project.end": "2028-08-01"}, "project.end", "info"),
    *(_in("6", rule, "", {}, "approval", "info") for rule in IMDI_ALWAYS),
)
GRANTED = {"budget.costs[3].amount": 6_000 + 12_000}
_LINE = {"source": "imdi", "description": "Noe vi trenger ellers", "amount": 12_000, "year": 2028}
SHARED = (
    _in(
        "6",
        "budget-balance",
        "asked-among-income",
        {**GRANTED, "budget.income[1]": _LINE},
        "budget.income[1].source",
        "advice",
        inside={**GRANTED, "budget.income[1]": {**_LINE, "source": "municipality"}},
    ),
)
IMDI_OWN = (*WHO, *PROJECT, *AREA, *INFO, *SHARED)
