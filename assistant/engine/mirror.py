"""The mirror: what the assessors weigh, and which of the answers speaks to it, in the applicant's own words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.engine.asked import Asked
from assistant.engine.findings import Finding
from assistant.engine.review import Item, Section, Table
from assistant.flow.model import Criterion, Scheme


@dataclass(frozen=True, slots=True)
class Reflection:
    """One criterion, the answers that speak to it, and the findings of its own rules."""

    criterion: Criterion
    speaks: tuple[Item | Table, ...]
    findings: tuple[Finding, ...]

    @property
    def silent(self) -> bool:
        """Whether nothing speaks to it."""
        return not self.speaks


def mirror(scheme: Scheme, asked: Asked, sections: Sequence[Section], found: Sequence[Finding]) -> Iterator[Reflection]:
    """Every criterion that weighs for this application; those for reception centres only where one takes part."""
    items = {f"{one.place.step}.{one.place.field}": one for section in sections for one in section.items}
    reception = "centre" in asked.fields.get("reception", {})
    for criterion in scheme.criteria:
        if reception or not criterion.when_reception:
            speaks = (items[path] for path in criterion.answers if path in items and _answered(items[path]))
            own = (one for one in found if one.rule in criterion.rules)
            yield Reflection(criterion, tuple(speaks), tuple(own))


def _answered(item: Item | Table) -> bool:
    cells = [cell for row in item.rows for cell in row] if isinstance(item, Table) else [item]
    return any(cell.shown for cell in cells)
