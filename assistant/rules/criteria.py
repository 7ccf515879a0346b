"""What the municipality weighs and an application is weaker without: answers that are missing or say too little."""

from collections.abc import Callable, Iterator

from assistant.rules.case import Case, Hit, Place
from assistant.rules.saying import too_little

VOLUNTEERS = "capacity.volunteers"
TASKS = "capacity.volunteer_tasks"


def _criterion(path: str, figure: str = "empty_words") -> Callable[[Case], Iterator[Hit]]:
    """The rule of one answer: missing (""), or too few words ("short")."""

    def judge(case: Case) -> Iterator[Hit]:
        hit = too_little(case, path, case.figures[figure]) if case.asked(path.split(".")[0]) else None
        if hit:
            yield hit

    return judge


experience = _criterion("capacity.experience")
network = _criterion("capacity.network")
methods = _criterion("capacity.methods")
adaptation = _criterion("target_group.adaptation")
target_group_clear = _criterion("target_group.description", "target_group_words")
_cooperation = _criterion("capacity.cooperation")


def cooperation(case: Case) -> Iterator[Hit]:
    """Silent where the applicant says that cooperation is not relevant."""
    if case.get("capacity.cooperation_not_relevant") is not True:
        yield from _cooperation(case)


def volunteers(case: Case) -> Iterator[Hit]:
    """No volunteers ("none"), nothing said of them at all (""), or too little of what they do ("tasks", "short")."""
    if not case.asked("capacity"):
        return
    number, place = case.get(VOLUNTEERS), Place("capacity", "volunteers")
    if number == 0:
        yield Hit(place, "none")
    elif number is None and case.sound(place) and not case.text(TASKS).strip():
        yield Hit(place, empty=True)
    elif hit := too_little(case, TASKS, case.figures["empty_words"], "tasks"):
        yield hit
