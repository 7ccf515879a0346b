"""Money from IMDi for the same activity, as the texts tell of it."""

from collections.abc import Iterator

from assistant.reading.weigh import sightings, strongest
from assistant.rules.budget import INCOME
from assistant.rules.case import Case, Hit, Text
from assistant.rules.read_text import in_text, read_again

CONCEPT, IMDI, OTHER = "double-funding", "imdi", "other_funding"


def double_funding_in_text(case: Case) -> Iterator[Hit]:
    """One hit for each text that says so; an income line that the choices already found is not told twice."""
    for text in case.texts:
        if not _found_already(case, text):
            found = strongest(sightings(text.words, CONCEPT, _of_money(text)))
            yield from in_text(text, read_again(case, text, CONCEPT, found))


def _of_money(text: Text) -> float:
    """1 where the text answers which other money there is, so that whoever is named there gives it; else 0."""
    return float(text.place.step == OTHER or text.place.field == INCOME)


def _found_already(case: Case, text: Text) -> bool:
    place = text.place
    if place.field != INCOME or place.row is None:
        return False
    line = case.rows("budget.income")[place.row]
    return line.get("source") == IMDI and bool(line.get("amount"))
