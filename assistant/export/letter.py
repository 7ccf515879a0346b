"""The e-mail's words: to whom, about what, and a few polite sentences in the case officer's language."""

import re
from collections.abc import Iterable, Iterator, Mapping

from assistant.engine import whose
from assistant.export import compose_cover, naming
from assistant.export.wording import Wording
from assistant.words import Kroner, Param

HOLE = re.compile(r"\{(\w+)\}")


def subject(wording: Wording) -> str:
    """The subject with name and organisation number, the draft's mark first for a draft."""
    line = "".join(_whole(wording, wording.sheet.scheme.about["email"]["subject"])[:1])
    return line if wording.sheet.ready else f"{wording.phrase('pdf-draft')}: {line}"


def body(wording: Wording) -> str:
    """The paragraphs of the e-mail."""
    return "\n\n".join(_paragraphs(wording)) + "\n"


def _paragraphs(wording: Wording) -> Iterator[str]:
    sheet, mail = wording.sheet, wording.sheet.scheme.about["email"]
    files = any(one.size is not None for one in sheet.attachments)
    enclosed = mail["enclosed_with_attachments" if files else "enclosed"]
    yield wording.say(mail["greeting"])
    yield from _whole(wording, mail["opening"][sheet.case.support or ""])[:1]
    if not sheet.ready:
        yield wording.say(mail["draft"])
    yield " ".join(wording.say(one) for one in (enclosed, mail["receipt"]))
    yield from _whole(wording, [mail["questions"]])
    yield "\n".join(_whole(wording, [mail["closing"], *mail["signature"]]))


def _whole(wording: Wording, sentences: Iterable[str]) -> list[str]:
    """Those of the sentences that have no empty hole."""
    fillings = _fillings(wording)
    known = {*fillings, *wording.sheet.fillings}
    filled = (one for one in sentences if known.issuperset(HOLE.findall(one)))
    return [wording.say(one, **fillings) for one in filled]


def _fillings(wording: Wording) -> Mapping[str, Param]:
    """What the application says, each on one line; what it does not say is left out."""
    text, total = wording.sheet.case.text, compose_cover.total(wording)
    said = {
        "name": whose.name(wording.sheet),
        "number": naming.organisation(wording.sheet),
        "title": text("project.title"),
        **{f"contact_{key}": text(f"contact.{key}") for key in ("name", "email", "phone")},
    }
    lines = {key: " ".join(one.split()) for key, one in said.items() if one.strip()}
    return {**lines, "sum": Kroner(total)} if total else lines
