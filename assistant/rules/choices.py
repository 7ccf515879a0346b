"""What choices alone decide of the measure: public employees, abroad, who leads norsktrening, money from IMDi."""

from collections.abc import Iterator

from assistant.rules.budget import INCOME, lines
from assistant.rules.case import Case, Hit, Place
from assistant.rules.subgoals import GROUPS, PUBLIC_EMPLOYEES

TRAINING = "activities.norwegian_training"
ABROAD = {"abroad": "where", "partly-abroad": "partly"}
IMDI = "imdi"


def public_employees_chosen(case: Case) -> Iterator[Hit]:
    """Public employees as the only target group ("group"); beside others it is a question ("beside")."""
    groups = case.get(GROUPS) or ()
    if PUBLIC_EMPLOYEES in groups:
        alone = set(groups) == {PUBLIC_EMPLOYEES}
        yield Hit(Place("target_group", "groups"), "group" if alone else "beside", asks=not alone)


def abroad_chosen(case: Case) -> Iterator[Hit]:
    """A measure that takes place abroad ("where"), or partly so ("partly")."""
    where = case.text("project.where")
    if where in ABROAD:
        yield Hit(Place("project", "where"), ABROAD[where])


def training_answered(case: Case) -> Iterator[Hit]:
    """Norsktrening that is answered not to be low-threshold ("threshold") or not led by a volunteer ("leader")."""
    step, group = TRAINING.split(".")
    if case.get(f"{TRAINING}.low_threshold") is False:
        yield Hit(Place(step, group, None, "low_threshold"), "threshold")
    leader = case.get(f"{TRAINING}.led_by")
    if leader not in (None, "volunteer"):
        yield Hit(Place(step, group, None, "led_by"), "leader", {"leader": case.term(f"{TRAINING}.led_by", leader)})


def double_funding_answered(case: Case) -> Iterator[Hit]:
    """Money from IMDi: answered ("answered", "central"), or an income line of that source with an amount ("income")."""
    for field, variant in (("same_activity_imdi", "answered"), ("through_central_body", "central")):
        if case.get(f"other_funding.{field}") is True:
            yield Hit(Place("other_funding", field), variant)
    for line in lines(case, INCOME):
        if line.kind == IMDI and line.amount:
            yield Hit(line.place("source"), "income", {"amount": line.kroner})
