"""What operating support asks of an organisation beyond what data alone can compare."""

from collections.abc import Iterator

from assistant.rules.case import Case, Hit, Place
from assistant.rules.saying import too_little

MEMBER_LIST = "member-list"


def operating_member_list(case: Case) -> Iterator[Hit]:
    """No member list among the attachments; one that is listed without being there is attachment-missing's matter."""
    if all(one.kind != MEMBER_LIST for one in case.attachments):
        yield Hit(Place("attachments"), empty=True)


def operating_integration_work(case: Case) -> Iterator[Hit]:
    """Nothing, or too little ("short"), on how the organisation works for integration and participation."""
    if hit := too_little(case, "operating.integration_work", case.figures["empty_words"]):
        yield hit
