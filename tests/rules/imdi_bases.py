"""A whole valid application to IMDi's scheme for each of its six areas; no rule says more than info of them in time."""

import copy
import datetime as dt
from typing import Any

from tests.rules.bases import base

IN_TIME = dt.date(2021, 2, 1)
GROUPS = {
    "1": "third-year-completed",
    "2": "immigrant-women",
    "3": "newly-arrived-integration-act",
    "4": "newly-arrived-introduction-act",
    "5": "newly-arrived-mental-health",
    "6": "newly-arrived-introduction-act",
}
AREAS: dict[str, dict[str, Any]] = {
    "1": {
        "education_directed": True,
        "individual_plan": True,
        "months": 12,
        "gap": False,
        "support_2g": True,
        "applied_per_participant": 101_351,
    },
    "2": {
        "entrepreneur": "Gjenbruket AS",
        "agreement": True,
        "business_model": True,
        "no_dividend": True,
        "applied_per_participant": 0,
    },
    "3": {
        "classroom": True,
        "online": True,
        "themes": ["multilingualism"],
        "supervisor": "Liv Strand",
        "supervisor_from": "college",
        "supervisor_in_budget": True,
        "publish": True,
    },
    "4": {"elements": ["life-skills"]},
    "5": {"health_cooperation": True, "preventive": True, "by_referral": False},
}
_ANSWERS = {
    "applicant": {"type": "municipality", "municipality": "Fjordvik"},
    "quality": {
        "transfer": "Andre kommuner kan bruke opplegget og filmene våre.",
        "method": "Vi måler hvor mye deltakerne lærer med ny metode.",
        "earlier_projects": "I 2018 fikk ti deltakere arbeid gjennom prosjektet Veien.",
        "feasibility": "En lærer leder prosjektet i halv stilling.",
    },
    "cooperation": {"voluntary": "Språkkafeen til frivillighetssentralen møter deltakerne hver uke."},
}


def imdi_base(area: str) -> dict[str, Any]:
    """A document for that area, with the years and the budget of the other bases, to be changed as one likes."""
    lent = base("project")["answers"]
    answers = {
        **_ANSWERS,
        "contact": lent["contact"],
        "project": {
            "title": "Språk på jobb",
            "summary": "Deltakerne øver på norsk mens de er i praksis.",
            "area": area,
            "start": "2027-08-01",
            "end": "2028-07-31",
            "outside_act": False,
        },
        "target_group": {"groups": [GROUPS[area]], "participants": 12},
        **({f"area_{area}": AREAS[area]} if area in AREAS else {}),
        "budget": lent["budget"],
        "approval": {**lent["approval"], "date": IN_TIME.isoformat()},
    }
    return copy.deepcopy({"format": 1, "scheme": "imdi-kommune-2021", "answers": answers, "attachments": []})
