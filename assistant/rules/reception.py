"""Measures aimed at residents of a reception centre: a contact person there, and who has agreed to cooperate."""

from collections.abc import Callable, Iterator

from assistant.rules.case import Case, Hit, Place
from assistant.rules.saying import says_nothing

AGREED = ("agreed", "signed")


def aimed_at_reception(case: Case) -> bool:
    """Whether any of the three answers says so, also against another that denies it."""
    return (
        case.get("reception.involved") is True
        or "reception-residents" in (case.get("target_group.groups") or ())
        or "reception-activities" in (case.get("subgoals.measures") or ())
    )


def reception_contact(case: Case) -> Iterator[Hit]:
    """No name of a contact person ("name"), or neither e-mail nor phone ("reach")."""
    if case.asked("reception") and aimed_at_reception(case):
        if says_nothing(case.text("reception.contact_name")):
            yield Hit(Place("reception", "contact_name"), "name", empty=True)
        if not any(_given(case, field) for field in ("contact_email", "contact_phone")):
            yield Hit(Place("reception", "contact_email"), "reach", empty=True)


def _given(case: Case, field: str) -> bool:
    """An answer, or one that is at fault and spoken of for that."""
    return bool(case.text(f"reception.{field}").strip()) or not case.sound(Place("reception", field))


def _agreement(field: str) -> Callable[[Case], Iterator[Hit]]:
    def judge(case: Case) -> Iterator[Hit]:
        """No agreed or entered cooperation; the answer may be missing."""
        if case.asked("reception") and aimed_at_reception(case):
            answer = case.get(f"reception.{field}")
            if answer not in AGREED:
                yield Hit(Place("reception", field), empty=answer is None)

    return judge


reception_management = _agreement("management")
reception_residents_council = _agreement("residents_council")
reception_partners = _agreement("partners")
