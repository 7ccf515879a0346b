"""What IMDi's scheme for municipalities asks beyond what data alone can compare."""

import datetime as dt
from collections.abc import Callable, Iterator

from assistant.rules.budget import INCOME, asked_by_year, lines
from assistant.rules.case import Case, Hit, Place
from assistant.rules.periods import MONTHS, period
from assistant.rules.saying import too_little
from assistant.words import Kroner

AREA = "project.area"
OWN = ("own", "municipality")
FRAMES = {"1": "frame_1", "2": "frame_2", "5": "frame_5"}
"""The figure of an area's own share; the others have one together."""
OTHERS = "others"
APPLIED = Place("area_1", "applied_per_participant")


def imdi_deadline(case: Case) -> Iterator[Hit]:
    """The one deadline there was has passed; that day itself is in time."""
    if case.today > dt.date.fromisoformat(case.figures["deadline"]):
        yield Hit(Place("applicant"))


def imdi_own_contribution(case: Case) -> Iterator[Hit]:
    """No income from the municipality itself; a line whose amount is missing or at fault says that there is some."""
    own = [line for line in lines(case, INCOME) if line.kind in OWN]
    if all(line.amount == 0 for line in own):
        yield Hit(Place("budget", INCOME), empty=not own)


def _answer(path: str) -> Callable[[Case], Iterator[Hit]]:
    """The rule of one answer: missing (""), too few words ("short"), or words that say nothing ("vague")."""

    def judge(case: Case) -> Iterator[Hit]:
        if hit := too_little(case, path, case.figures["empty_words"]):
            yield hit

    return judge


imdi_transfer = _answer("quality.transfer")
imdi_method = _answer("quality.method")
imdi_earlier_projects = _answer("quality.earlier_projects")
imdi_feasibility = _answer("quality.feasibility")
imdi_voluntary_cooperation = _answer("cooperation.voluntary")


def imdi_frame(case: Case) -> Iterator[Hit]:
    """More asked for in a year than there was for the area, or for the others together (variant: which)."""
    area = case.text(AREA)
    frame = case.figures[FRAMES.get(area, "frame_others")]
    for one in asked_by_year(case) if area else ():
        if one.amount > frame:
            yield Hit(one.place, area if area in FRAMES else OTHERS, {**one.params, "frame": Kroner(frame)})


def imdi_remaining_support(case: Case) -> Iterator[Hit]:
    """What the municipality itself pays of a participant's 2G in area 1; "unsaid" where the sum cannot be told."""
    if case.asked(APPLIED.step):
        applied = case.get("area_1.applied_per_participant") if case.sound(APPLIED) else None
        rest = 2 * case.figures["basic_amount"] - (applied or 0)
        if applied is None or rest < 0:
            yield Hit(APPLIED, "unsaid")
        else:
            yield Hit(APPLIED, params={"applied": Kroner(applied), "rest": Kroner(rest)})


def imdi_multi_year(case: Case) -> Iterator[Hit]:
    """A project of more than a year."""
    during = period(case)
    if during and during.longer_than(MONTHS):
        yield Hit(Place("project", "end"))
