"""Whether an answer says anything: "-", "vet ikke" and "kommer senere" do not, nor too few words, nor praise alone."""

import re
import unicodedata
from functools import cache

from assistant import datafile, resources
from assistant.reading.hollow import hollow
from assistant.rules.case import Case, Hit, Place

_WORDS = re.compile(r"[\u3041-\u31ff\u3400-\u9fff]|[^\W_]+(?:[-'’.][^\W_]+)*")
"""A word; in scripts that write none apart, a character."""


def words(text: str) -> list[str]:
    """The words of a text, numbers included, in lower case."""
    return _WORDS.findall(unicodedata.normalize("NFC", text).casefold())


@cache
def fillers() -> frozenset[str]:
    """The words that an answer can be made of without saying anything."""
    return frozenset(datafile.load(resources.path("flows") / "lexicon" / "lists" / "fillers.yaml").data["words"])


def says_nothing(text: str) -> bool:
    """Whether it is empty, only signs, or only words such as "vet ikke ennå"."""
    return all(word in fillers() for word in words(text))


def too_little(case: Case, path: str, fewest: int, variant: str = "") -> Hit | None:
    """What there is to say of a free text: missing (`empty`), fewer words than that ("short"), empty ones ("vague")."""
    step, field = path.split(".")
    place, text = Place(step, field), case.text(path)
    if not text.strip():
        return Hit(place, variant, empty=True)
    count = 0 if says_nothing(text) else len(words(text))
    if count < fewest:
        return Hit(place, "short", {"count": len(words(text))}, span=(0, len(text)))
    return Hit(place, "vague", span=(0, len(text))) if hollow(text, path) else None
