"""A whole valid application of each kind of support; today is 1 March 2027, and no rule says more than info of them."""

import copy
import datetime as dt
from typing import Any

TODAY = dt.date(2027, 3, 1)

_ORGANISATION = {
    "name": "Fellesbordet Alta",
    "number": "974760673",
    "form": "association",
    "founded": "2019-05-04",
    "voluntary_register": True,
    "registered_municipality": "Alta",
    "non_profit": True,
    "address": "Bjørkelunden 8",
    "postcode": "9510",
    "city": "Alta",
    "account": "12345345416",
}
_CONTACT = {"name": "Selam Berhane", "email": "selam@fellesbordet.example", "phone": "59000141"}
_APPROVAL = {"name": "Selam Berhane", "role": "leader", "date": "2027-03-01", "confirmed": True}
_BUDGET = {
    "costs": [
        {"category": "food", "description": "Mat til middagene, 10 kvelder × 600 kr", "amount": 6_000, "year": 2027},
        {"category": "rent", "description": "Leie av grendehuset på torsdager", "amount": 6_000, "year": 2027},
        {"category": "food", "description": "Mat til middagene, 10 kvelder × 600 kr", "amount": 6_000, "year": 2028},
        {"category": "rent", "description": "Leie av grendehuset på torsdager", "amount": 6_000, "year": 2028},
    ],
    "income": [
        {"source": "own", "description": "Loddsalg i foreningen", "amount": 2_000, "year": 2027, "confirmed": True}
    ],
    "requested": [{"year": 2027, "amount": 10_000}, {"year": 2028, "amount": 12_000}],
}
_MEASURE = {
    "project": {
        "title": "Torsdagsmiddagen",
        "summary": "Naboer fra mange land lager mat og spiser sammen hver torsdag.",
        "start": "2027-08-01",
        "end": "2028-07-31",
        "place": "Grendehuset på Elvebakken",
        "where": "norway",
    },
    "subgoals": {
        "chosen": ["A"],
        "measures": ["a-participation"],
        "contribution": "Naboer som lager mat sammen, blir kjent og stoler mer på hverandre.",
    },
    "target_group": {
        "groups": ["adults"],
        "participants": 25,
        "description": "Voksne med innvandrerbakgrunn som bor i Alta og sjelden møter naboene sine.",
        "adaptation": "Maten passer for alle, og det er barnepass.",
    },
    "activities": {"description": "Hver torsdag lager vi middag, spiser og prater."},
    "results": {
        "goals": [
            {
                "goal": "Voksne som har spist middag med naboene",
                "number": 25,
                "unit": "deltakere",
                "by": "2028-06-30",
                "measured_by": "Liste med kryss ved døra",
            }
        ]
    },
    "plan": {
        "milestones": [
            {"what": "Vi spør folk om å være med", "start": "2027-08-01", "end": "2027-08-31", "responsible": "Styret"},
            {"what": "Middag hver torsdag", "start": "2027-09-01", "end": "2028-07-31", "responsible": "Kokkene"},
        ]
    },
    "reception": {"involved": False},
    "capacity": {
        "experience": "Vi har laget middager for naboene siden 2019.",
        "methods": "De som har vært med lenge, tar imot de nye.",
        "network": "Mange familier i bydelen kjenner oss godt.",
        "volunteers": 6,
        "volunteer_tasks": "De lager mat og rydder etterpå.",
        "cooperation": "Velforeningen låner oss bord og stoler.",
    },
}
_OTHER_FUNDING = {"same_activity_imdi": False, "through_central_body": False}
_OPERATING = {
    "members": 40,
    "paying_members": 30,
    "fee_by_bank": True,
    "integration_work": "Vi øver på jobbintervju sammen og inviterer naboene til fest.",
}


def base(support: str) -> dict[str, Any]:
    """A document of that kind of support, to be changed as one likes."""
    operating = support == "operating"
    more = {"immigrant_organisation": True, "faith_community": False} if operating else {}
    answers = {
        "applicant": {"type": "local-voluntary", "municipality": "Alta", "support": support},
        "organisation": {**_ORGANISATION, **more},
        "contact": _CONTACT,
        **({"operating": _OPERATING} if operating else _MEASURE),
        "budget": _BUDGET,
        "other_funding": _OTHER_FUNDING,
        "approval": _APPROVAL,
    }
    attachments = [{"kind": "member-list", "filename": "medlemmer.pdf"}] if operating else []
    return copy.deepcopy({"format": 1, "scheme": "alta", "answers": answers, "attachments": attachments})
