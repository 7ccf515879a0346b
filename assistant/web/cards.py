"""A finding with all that a reader needs beside it: where it is, the words in their sentence, where to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.web import places
from assistant.web.places import CHECKED
from assistant.web.voice import voice

AROUND = 70
MORE = "\N{HORIZONTAL ELLIPSIS}"


@dataclass(frozen=True, slots=True)
class Card:
    """`where` are the step, field and column it concerns; `row` from 1; `before` and `after` stand around the words."""

    finding: Finding
    id: str
    address: str
    where: tuple[str, ...]
    row: int | None
    before: str = ""
    after: str = ""


def cards(sheet: Sheet, found: Iterable[Finding]) -> list[Card]:
    """A card for each finding."""
    texts = {text.place: text.words for text in sheet.case.texts}
    made = [_card(sheet, one, texts.get(one.place, "")) for one in found]
    ids = [card.id for card in made]
    return [replace(card, id=_own(card.id, ids[:number].count(card.id))) for number, card in enumerate(made)]


def _own(id_: str, before: int) -> str:
    return f"{id_}-{before + 1}" if before else id_


def _card(sheet: Sheet, finding: Finding, text: str) -> Card:
    place = finding.place
    start, end = finding.span or (0, 0)
    return Card(
        finding=finding,
        id=card_id(finding),
        address=places.address(sheet.scheme, place, **{CHECKED: "1", "fra": "funn"}),
        where=tuple(voice().flow(one) for one in _where(sheet, finding)),
        row=None if place.row is None else place.row + 1,
        before=_tail(text[:start]) if finding.span else "",
        after=_head(text[end:]) if finding.span else "",
    )


def card_id(finding: Finding) -> str:
    """A name for a finding that stays while its place and words do."""
    return "-".join(part for part in (finding.rule, finding.place.step, places.anchor(finding.place)) if part)


def _where(sheet: Sheet, finding: Finding) -> list[str]:
    place, scheme = finding.place, sheet.scheme
    if place.step not in scheme.step or (place.field is None and not finding.blocks):
        return []
    paths = [f"{place.step}.{place.field}", f"{place.step}.{place.field}.{place.column}"]
    fields = [scheme.field(path) for path in paths[: 1 + bool(place.column)]] if place.field else []
    return [scheme.step[place.step].title, *(field.label for field in fields if field)]


def _tail(text: str) -> str:
    return text if len(text) <= AROUND else MORE + text[-AROUND:].partition(" ")[2]


def _head(text: str) -> str:
    return text if len(text) <= AROUND else text[:AROUND].rpartition(" ")[0] + MORE
