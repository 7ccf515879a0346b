"""The voice of a request: every sentence of a page goes through it, in the reader's language, bound once."""

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from assistant import words
from assistant.words import Param, Phrase


@dataclass(frozen=True)
class Voice:
    """A language, the figures that fill the scheme's sentences, and the languages of others' words.

    `theirs` is the applicant's, `cited` that of the page whose words are quoted.
    """

    language: str
    figures: Mapping[str, Param] = field(default_factory=dict)
    theirs: str = words.SOURCE
    cited: str = words.SOURCE

    def ui(self, msgid: str, **params: Param | Markup) -> str:
        """A sentence of the pages; a filling that is markup (a link) stays so, everything else is escaped."""
        sentence = words.translate(msgid, self.language)
        if not params:
            return sentence
        if any(isinstance(value, Markup) for value in params.values()):
            return escape(sentence).format(**{name: self._part(value) for name, value in params.items()})
        return sentence.format(**{name: words.show(value, self.language) for name, value in params.items()})

    def _part(self, value: Param | Markup) -> Markup:
        return value if isinstance(value, Markup) else escape(words.show(value, self.language))

    def flow(self, msgid: str) -> str:
        """A sentence of the scheme with its figures."""
        sentence = words.translate(msgid, self.language)
        if "{" not in sentence:
            return sentence
        return words.say(Phrase(msgid, self.figures), self.language)

    def of(self, figures: Mapping[str, Param], msgid: str) -> str:
        """A sentence of a scheme with the figures of that scheme."""
        return Voice(self.language, figures).flow(msgid)

    def say(self, phrase: Phrase) -> str:
        """A sentence that brings its fillings."""
        return words.say(phrase, self.language)

    def show(self, part: Param) -> str:
        """A sum, a day, a number or a term."""
        return words.show(part, self.language)


_voice: ContextVar[Voice] = ContextVar("voice")


def voice() -> Voice:
    """The voice of this request."""
    return _voice.get()


def speak(
    language: str,
    figures: Mapping[str, Param] | None = None,
    theirs: str = words.SOURCE,
    cited: str = words.SOURCE,
) -> None:
    """Take this voice for the rest of the request."""
    _voice.set(Voice(language, figures or {}, theirs, cited))
