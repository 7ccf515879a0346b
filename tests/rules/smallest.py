"""For each rule and variant the smallest change of a valid application that makes it speak, and one just inside."""

from tests.rules.small import Small
from tests.rules.smallest_answers import ANSWERS
from tests.rules.smallest_budget import BUDGET
from tests.rules.smallest_measure import MEASURE
from tests.rules.smallest_sending import ALWAYS, SENDING
from tests.rules.smallest_texts import TEXTS
from tests.rules.smallest_who import WHO

SMALLEST: tuple[Small, ...] = (*WHO, *ANSWERS, *MEASURE, *BUDGET, *TEXTS, *SENDING)
__all__ = ["ALWAYS", "SMALLEST"]
