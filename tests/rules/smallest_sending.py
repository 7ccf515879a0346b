"""The smallest changes for the rules on required answers, on sending, and on what a grant brings with it."""

from typing import Any

from tests.rules.small import Change, Small

ALWAYS = [
    "use-within-year",
    "reporting",
    "accounting-act",
    "control",
    "payment-after-acceptance",
    "complaint",
    "changes-need-consent",
    "facts-dated",
]


def _attached(size: int | None) -> Change:
    return {"attachments": [{"kind": "other", "filename": "avtale.pdf"}], "sizes": {"avtale.pdf": size}}


def _approval(variant: str, change: dict[str, Any], where: str, **inside: Any) -> Small:
    return Small("approval-missing", variant, change, where, inside=inside)


DELEGATED = {"approval.role": "delegated"}
SENDING = (
    Small("required-answer", "missing", {"contact.name": None}, "contact.name"),
    Small("required-answer", "fault", {"contact.email": "selam.example"}, "contact.email"),
    Small("required-answer", "row-missing", {"budget.costs[0].amount": None}, "budget.costs[0].amount"),
    Small("required-answer", "row-fault", {"budget.costs[0].year": 27}, "budget.costs[0].year"),
    Small(
        "required-answer",
        "paying",
        {"operating.paying_members": 41},
        "operating.paying_members",
        inside={"operating.paying_members": 40},
        support="operating",
    ),
    Small("required-answer", "founded", {"organisation.founded": "2027-03-02"}, "organisation.founded"),
    Small("approval-missing", "", {"approval": {}}, "approval.confirmed"),
    _approval("confirmed", {"approval.confirmed": False}, "approval.confirmed"),
    _approval("name", {"approval.name": None}, "approval.name"),
    _approval("date", {"approval.date": None}, "approval.date"),
    _approval("future", {"approval.date": "2027-03-02"}, "approval.date"),
    _approval("delegated", DELEGATED, "approval.delegated_by", **DELEGATED, **{"approval.delegated_by": "Styret"}),
    Small("approval-stale", "", {"approval.fingerprint": "0" * 64}, "approval.confirmed"),
    Small("attachment-missing", "listed", _attached(None), "attachments[0]", inside=_attached(0)),
    Small("attachment-size", "", _attached(18_000_001), "attachments", inside=_attached(9_999_999)),
    Small("attachment-size", "large", _attached(18_000_000), "attachments", "advice", _attached(9_999_999)),
    *(Small(rule, "", {}, "approval", "info") for rule in ALWAYS),
)
