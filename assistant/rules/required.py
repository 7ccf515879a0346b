"""Answers that must be there and are not, and answers that cannot be meant as they stand."""

from collections.abc import Iterator

from assistant.rules.case import Case, Gap, Hit, Place
from assistant.words import Day, Param, Term, phrase

MEMBERS = Place("operating", "paying_members")
FOUNDED = Place("organisation", "founded")
SHOWN = 60
"""So many characters of an answer at fault are told."""


def required_answer(case: Case) -> Iterator[Hit]:
    """Each gap: "missing" or "fault", in a row of a table "row-missing" or "row-fault"; and what cannot be beside
    another answer, or today: "paying", "founded".
    """
    yield from (_hit(gap) for gap in case.gaps)
    yield from (hit for hit in _impossible(case) if case.sound(hit.place))


def _impossible(case: Case) -> Iterator[Hit]:
    paying, members = case.get("operating.paying_members"), case.get("operating.members")
    if paying is not None and members is not None and paying > members >= 0:
        yield Hit(MEMBERS, "paying", {"paying": paying, "members": members})
    founded = case.date("organisation.founded")
    if founded and founded > case.today:
        yield Hit(FOUNDED, "founded", {"founded": Day(founded)})


def _hit(gap: Gap) -> Hit:
    params: dict[str, Param] = {"label": Term(gap.label)}
    in_row = gap.place.row is not None
    if in_row:
        params["row_label"] = Term(gap.within)
    if gap.fault:
        answer = gap.typed or gap.answer
        params["answer"] = answer if len(answer) <= SHOWN else f"{answer[:SHOWN]}…"
        params["fault"] = Term(phrase(gap.fault).msgid)
        return Hit(gap.place, "row-fault" if in_row else "fault", params, typed=gap.typed)
    return Hit(gap.place, "row-missing" if in_row else "missing", params, empty=True)
