"""The words of the bundle: the scheme's sentences with their figures, in the case officer's language."""

from dataclasses import dataclass

from assistant import words
from assistant.engine.review import Shown
from assistant.engine.sheet import Sheet
from assistant.words import Param, Phrase


@dataclass(frozen=True)
class Wording:
    """Says what goes into the bundle in the case language, whatever the screen shows."""

    sheet: Sheet

    @property
    def language(self) -> str:
        """The case officer's language."""
        return self.sheet.scheme.case_language

    def say(self, msgid: str, **params: Param) -> str:
        """A sentence of the scheme with its figures and fillings."""
        return words.say(Phrase(msgid, {**self.sheet.fillings, **params}), self.language)

    def phrase(self, code: str, **params: Param) -> str:
        """A shared sentence by its code."""
        return words.say(words.phrase(code, **params), self.language)

    def shown(self, shown: Shown) -> tuple[str, ...]:
        """The parts of an answer."""
        return tuple(words.show(part, self.language) for part in shown)

    def kroner(self, amount: int) -> str:
        """A sum."""
        return words.kroner(amount, self.language)
