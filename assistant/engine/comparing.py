"""One application under two editions of its scheme: the findings that come, go and stay."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow.model import Field, Scheme, Step

TOLD = ("stop", "fix", "advice")
"""What is compared; what a grant brings with it is told in each edition by itself."""


@dataclass(frozen=True)
class Comparison:
    """What changes for this application from the edition of `before` to that of `after`.

    `asked` are the questions that only the other edition asks. A finding of the same rule at the same place stays, also
    where it is graver or milder then; `stay` holds it as it is after.
    """

    before: Sheet
    after: Sheet
    come: tuple[Finding, ...]
    go: tuple[Finding, ...]
    stay: tuple[Finding, ...]
    asked: tuple[tuple[Step, Field], ...]


def under(sheet: Sheet, scheme: Scheme) -> Sheet:
    """The same application under another edition, every answer kept."""
    application = replace(sheet.application, edition=scheme.edition)
    return Sheet(scheme, application, sheet.attachments, sheet.today)


def compare(sheet: Sheet, scheme: Scheme) -> Comparison:
    """What changes from the application's own edition to that one."""
    after = under(sheet, scheme)
    old, new = _told(sheet.findings), _told(after.findings)
    before_keys, after_keys = {_key(one) for one in old}, {_key(one) for one in new}
    return Comparison(
        before=sheet,
        after=after,
        come=tuple(one for one in new if _key(one) not in before_keys),
        go=tuple(one for one in old if _key(one) not in after_keys),
        stay=tuple(one for one in new if _key(one) in before_keys),
        asked=tuple(_asked(sheet, after)),
    )


def _told(findings: Sequence[Finding]) -> list[Finding]:
    return [one for one in findings if one.severity in TOLD]


def _key(one: Finding) -> tuple[object, ...]:
    return one.rule, one.place, one.span


def _asked(before: Sheet, after: Sheet) -> list[tuple[Step, Field]]:
    asked = {step: set(fields) for step, fields in before.asked.fields.items()}
    return [
        (after.scheme.step[step], field)
        for step, fields in after.asked.fields.items()
        for id_, field in fields.items()
        if id_ not in asked.get(step, set()) and not field.hidden
    ]
