"""Whether a scheme takes no more applications: said plainly wherever somebody might think otherwise."""

from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet

DEADLINE, STOP = "deadline", "stop"


def deadline(sheet: Sheet) -> Finding | None:
    """What the scheme's own rule says of the deadline on that day."""
    rule = sheet.scheme.about.get("deadline_rule", DEADLINE)
    return next((one for one in sheet.findings if one.rule == rule), None)


def deadline_stop(sheet: Sheet) -> Finding | None:
    """The same where it is a stop: the deadline has passed for good."""
    found = deadline(sheet)
    return found if found and found.severity == STOP else None
