"""Sets the texts of one paper: printable, in paragraphs, cut to the room they have."""

from collections.abc import Sequence

from assistant.export.glyphs import Ink
from assistant.export.paragraphs import Paragraph, paragraphs

Text = Sequence[Paragraph]
LABEL, HEADING, VALUE = 25, 40, 36      # letters that a line of a label, a heading, an answer surely holds
RUNNING = 64                            # … and of a running header
NOTHING = "–"                           # stands where the standard demands words and there are none


class Setter:
    """What all texts of a paper share: the applicant's language (empty: the case's), and what could not be shown."""

    def __init__(self, written_in: str) -> None:
        self.written_in = written_in
        self.ink = Ink()

    def text(self, text: str, room: int = VALUE) -> Text:
        """Paragraphs for a place where a line holds `room` letters; none if blank."""
        return paragraphs(self.ink.clean(text), room)

    def written(self, text: str, room: int = VALUE) -> Text:
        """The same for what the applicant wrote."""
        return [part if part.language else part._replace(language=self.written_in) for part in self.text(text, room)]

    def short(self, text: str, most: int = RUNNING) -> str:
        """The text on one line, cut at `most` letters with an ellipsis, after a word if one ends near there."""
        line = " ".join(self.ink.clean(text).split())
        if len(line) <= most:
            return line
        cut = line[: most - 1]
        return cut[: max(cut.rfind(" "), most * 3 // 4)].rstrip() + "…"
