"""Applications in the states that a page can be seen in: begun, gone wrong everywhere, whole; and where each leads."""

import copy
import json
from collections.abc import Mapping
from typing import Any

from assistant.engine import document
from assistant.engine.sheet import Sheet
from assistant.flow import schemes
from tests.journeys.examples import example
from tests.journeys.key import Document
from tests.journeys.wizard import NOW
from tests.rules.imdi_bases import imdi_base

ROWS = 2
CHOICES = (
    "/ordning",
    "/ordning?hvem=",
    "/ordning?hvem=local-voluntary&hva=project&kommune=Alta",
    "/ordning?hvem=local-voluntary&kommune=Utsira",
    "/ordning?hvem=local-voluntary",
    *(f"/ordning?hvem={who}" for who in ("municipality", "national-voluntary", "public-body", "business", "person")),
)
WITHOUT_APPLICATION = ("/", "/?glemt=1", "/?slettet=1", *CHOICES, "/start-fra", "/personvern", "/tilgjengelighet")
OVERVIEWS = (
    "/kan-dere-soke",
    "/soknad",
    "/svar",
    "/funn",
    "/kriterier",
    "/regler",
    "/vedlegg",
    "/godkjenning",
    "/send",
    "/lenke",
    "/slett",
)
BEGUN = {
    "applicant": {"support": "project"},
    "subgoals": {"measures": ["b-norwegian-training"]},
    "reception": {"involved": True},
}
OPERATING = {"applicant": {"support": "operating"}, "organisation": {"faith_community": True}}
WRONG: Mapping[str, Mapping[str, Any]] = {
    "applicant": {"type": "person", "municipality": "Oslo"},
    "organisation": {
        "voluntary_register": False,
        "registered_municipality": "Oslo",
        "founded": "2027-02-01",
        "non_profit": False,
        "number": "123456789",
        "postcode": "95",
        "account": "1234",
    },
    "contact": {"email": "selam", "phone": "12"},
    "project": {"where": "abroad", "end": "2027-08-31"},
    "subgoals": {"chosen": ["C"], "contribution": "Ja."},
    "target_group": {"groups": ["public-employees"], "participants": -1, "description": "Alle."},
    "activities": {
        "description": "Vi kjøper 10 PC-er og holder norskkurs med lærer. Seminar for ansatte i NAV.",
        "norwegian_training": {"low_threshold": False, "led_by": "paid-teacher"},
    },
    "reception": {"contact_email": "inga", "contact_phone": "1", "management": "none"},
    "capacity": {"volunteers": 0, "cooperation": "Se vedlegg."},
    "other_funding": {"same_activity_imdi": True, "through_central_body": True, "description": "Penger fra IMDi."},
}
UNREADABLE = [
    ("budget", "costs", 0, "amount", "12 000,50"),
    ("budget", "costs", 1, "year", "neste år"),
    ("budget", "income", 0, "amount", "mye"),
    ("project", "start", None, None, "31.6.2028"),
    ("results", "goals", 0, "by", "før jul"),
    ("plan", "milestones", 0, "start", "snart"),
]


def short(whole: Document) -> Document:
    """The document with two rows in every table: more look the same and take longer."""
    cut = copy.deepcopy(whole)
    for given in cut["answers"].values():
        given.update({key: rows[:ROWS] for key, rows in given.items() if rows and isinstance(rows, list)})
    return cut


def answered(answers: Mapping[str, Any]) -> Document:
    """A document with nothing but these answers."""
    return {"format": 1, "scheme": "alta", "language": "nb", "answers": answers, "attachments": []}


def wrong() -> Document:
    """The project of the examples with something wrong on nearly every page."""
    spoilt = short(example("project-nb").document)
    for step, given in WRONG.items():
        spoilt["answers"][step].update(given)
    for step, field, row, column, _ in UNREADABLE:
        held = spoilt["answers"][step]
        if column:
            del held[field][row][column]
        else:
            del held[field]
    names = ("step", "field", "row", "column", "text")
    return {**spoilt, "typed": [dict(zip(names, one, strict=True)) for one in UNREADABLE]}


STATES: Mapping[str, Document] = {
    "begun": answered(BEGUN),
    "wrong": wrong(),
    "whole": short(example("project-nb").document),
    "operating": short(example("operating-en").document),
    "operating-begun": answered(OPERATING),
    "ready": example("activity-nn").document,
    "imdi": short(example("imdi-nb").document),
    **{f"imdi-{area}": imdi_base(area) for area in "1245"},
}
OPERATING_ONLY = ("operating", "organisation")
FLOW_OF: Mapping[str, tuple[str, ...]] = {
    "operating": OPERATING_ONLY,
    "operating-begun": OPERATING_ONLY,
    "ready": (),
    **{f"imdi-{area}": (f"area_{area}",) for area in "1245"},
}
"""The steps to look at where most are seen in another state: of operating support only what nobody else is asked."""
ALL_OVERVIEWS = ("begun", "wrong", "whole", "ready", "imdi")


def data(state: str) -> bytes:
    """The application in that state as a file: with what is attached where it is ready to send."""
    return example("activity-nn").zipped() if state == "ready" else json.dumps(STATES[state]).encode()


def paths(state: str) -> list[str]:
    """Every page that is asked in a state, and the overviews of it."""
    find = schemes.installed().get
    application = document.read(json.dumps(STATES[state]).encode(), find)
    sheet = Sheet(find(application.scheme, application.edition), application, (), NOW.date())
    steps = FLOW_OF.get(state, tuple(sheet.scheme.step))
    asked = [page.id for step, page in sheet.asked.pages if step.id in steps and step.id != "approval"]
    checked = "?sjekk=1" if state == "wrong" else ""
    overviews = OVERVIEWS if state in ALL_OVERVIEWS else ()
    return [f"/side/{id_}{checked}" for id_ in asked] + [path + checked for path in overviews]
