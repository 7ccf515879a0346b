"""General running of the organisation: office, power, ordinary bookkeeping and salaries, in a line or in the text."""

from collections.abc import Iterator

from assistant.rules.case import Case, Hit
from assistant.rules.read_text import seen

BARE = {"activities": 0.5, "materials": 0.5, "food": 0, "travel": 0, "audit": 0, "project-lead": 0, "": 1}
"""«Strøm» as a line of rent or administration is asked about."""


def general_operations(case: Case) -> Iterator[Hit]:
    """One hit for each text that spends the measure's money on the organisation itself."""
    yield from seen(case, "general-operations", BARE)
