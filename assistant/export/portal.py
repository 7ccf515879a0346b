"""The answers as plain text to paste into a portal, field by field, with their length and what the portal takes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.engine import review
from assistant.export import compose_cover
from assistant.export.wording import Wording
from assistant.flow.model import Field, Step
from assistant.rules.case import Place

APPROVAL = "approval"
PARTED = "; "


@dataclass(frozen=True, slots=True)
class Piece:
    """One field to copy; `most` is the number of characters that the portal takes, None where nobody knows."""

    step: Step
    field: Field
    text: str
    most: int | None = None

    @property
    def id(self) -> str:
        """A name for it that is its own."""
        return f"{self.step.id}-{self.field.id}"

    @property
    def count(self) -> int:
        """Its length in characters, a line break as one."""
        return len(self.text)

    @property
    def over(self) -> int:
        """How many characters there are too many."""
        return max(0, self.count - self.most) if self.most is not None else 0


def pieces(wording: Wording) -> Iterator[Piece]:
    """Every field that is answered but for the approval, in the order of the flow; those of a group one by one."""
    sheet = wording.sheet
    limits: Mapping[str, int] = sheet.scheme.about.get("limits", {})
    for section in sheet.sections:
        for item in section.items if section.step.id != APPROVAL else ():
            if text := _text(wording, item):
                yield Piece(section.step, item.field, text, limits.get(_path(item.place)))


def _path(place: Place) -> str:
    return ".".join(part for part in (place.step, place.field, place.column) if part)


def _text(wording: Wording, item: review.Item | review.Table) -> str:
    if isinstance(item, review.Table):
        rows = (PARTED.join(text for cell in row if (text := _text(wording, cell))) for row in item.rows)
        return "\n".join(row for row in rows if row)
    return "\n".join(wording.shown(item.shown)).strip()


def plain(wording: Wording) -> bytes:
    """All of it as one text in UTF-8, in the case language."""
    return ("\n".join(_lines(wording)) + "\n").encode("utf-8", "replace")


def _lines(wording: Wording) -> Iterator[str]:
    sheet = wording.sheet
    mark = [] if sheet.ready else [wording.phrase("pdf-draft")]
    yield " – ".join([*mark, compose_cover.title(wording), wording.say(sheet.scheme.about["title"])])
    step = ""
    for piece in pieces(wording):
        if piece.step.id != step:
            step = piece.step.id
            title = wording.say(piece.step.title)
            yield from ("", title, "=" * len(title))
        yield from ("", f"{wording.say(piece.field.label)} ({told(wording, piece)})", piece.text)


def told(wording: Wording, piece: Piece) -> str:
    """How long a piece is, and by how much too long."""
    if piece.most is None:
        return wording.phrase("portal-count", count=piece.count)
    of = wording.phrase("portal-count-of", count=piece.count, most=piece.most)
    return of if not piece.over else f"{of}, {wording.phrase('portal-over', over=piece.over)}"
