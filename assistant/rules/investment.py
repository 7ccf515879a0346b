"""Investment and acquisition: something that lasts is bought, in a budget line or in the text."""

from collections.abc import Iterator

from assistant.rules.case import Case, Hit
from assistant.rules.read_text import seen

BARE = {"equipment": 0.5, "rent": 0, "": 0.5}
"""«PC-er 10 stk» alone is a question, for equipment may be hired too; in some lines things are hired or driven."""


def investment(case: Case) -> Iterator[Hit]:
    """One hit for each text that buys something to keep."""
    yield from seen(case, "investment", BARE)
