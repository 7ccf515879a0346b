"""The smallest changes for the rules on who may apply, on operating support and on the deadline."""

import datetime as dt

from tests.rules.bases import TODAY
from tests.rules.small import Small

KINDS = ["national-voluntary", "municipality", "public-body", "business", "person"]
FAITH = {"organisation.faith_community": True}


def _operating(rule: str, variant: str, outside: dict[str, object], where: str, severity: str = "fix") -> Small:
    return Small(rule, variant, outside, where, severity, support="operating")


def _day(variant: str, day: int, inside: int) -> Small:
    days = (dt.date(2027, 4, day), dt.date(2027, 4, inside))
    return Small("deadline", variant, {}, "applicant", "info", days=days)


WHO = (
    *(Small("applicant-type", kind, {"applicant.type": kind}, "applicant.type", "stop") for kind in KINDS),
    Small(
        "applicant-type",
        "elsewhere",
        {"applicant.municipality": "Tromsø"},
        "applicant.municipality",
        "stop",
        inside={"applicant.municipality": "ALTA kommune"},
    ),
    Small("non-profit", "", {"organisation.non_profit": False}, "organisation.non_profit", "stop"),
    Small(
        "voluntary-register", "", {"organisation.voluntary_register": False}, "organisation.voluntary_register", "stop"
    ),
    Small(
        "registered-in-municipality",
        "",
        {"organisation.registered_municipality": "Hammerfest"},
        "organisation.registered_municipality",
        "stop",
        inside={"organisation.registered_municipality": "Áltá"},
    ),
    Small(
        "minimum-age",
        "",
        {"organisation.founded": "2026-03-02"},
        "organisation.founded",
        "stop",
        inside={"organisation.founded": "2026-03-01"},
    ),
    Small(
        "org-number",
        "",
        {"organisation.number": "974760674"},
        "organisation.number",
        inside={"organisation.number": "974 760 673"},
    ),
    Small("deadline", "", {}, "applicant", "info", days=(TODAY, dt.date(2027, 4, 15))),
    _day("tomorrow", 14, 13),
    _day("today", 15, 16),
    _day("passed", 16, 15),
    _operating(
        "operating-immigrant-organisation",
        "",
        {"organisation.immigrant_organisation": False},
        "organisation.immigrant_organisation",
        "stop",
    ),
    Small(
        "operating-faith-community",
        "",
        {**FAITH, "organisation.other_state_support": True},
        "organisation.other_state_support",
        "stop",
        {**FAITH, "organisation.other_state_support": False},
        "operating",
    ),
    Small(
        "operating-members",
        "",
        {"operating.paying_members": 19},
        "operating.paying_members",
        "advice",
        {"operating.paying_members": 20},
        "operating",
    ),
    _operating("operating-bank-payment", "", {"operating.fee_by_bank": False}, "operating.fee_by_bank"),
    _operating("operating-member-list", "", {"attachments": []}, "attachments"),
    _operating("operating-integration-work", "", {"operating.integration_work": None}, "operating.integration_work"),
    Small(
        "operating-integration-work",
        "short",
        {"operating.integration_work": "Språk og arbeid"},
        "operating.integration_work",
        inside={"operating.integration_work": "Språk, arbeid og naboskap"},
        support="operating",
    ),
)
