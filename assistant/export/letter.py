"""The e-mail's words: to whom, about what, and a few polite sentences in the case officer's language."""

from collections.abc import Iterator

from assistant.export import compose_cover, naming
from assistant.export.wording import Wording
from assistant.words import Kroner, Param


def subject(wording: Wording) -> str:
    """The subject with name and organisation number, the draft's mark first for a draft."""
    line = wording.say(wording.sheet.scheme.about["email"]["subject"], **_fillings(wording))
    return line if wording.sheet.ready else f"{wording.phrase('pdf-draft')}: {line}"


def body(wording: Wording) -> str:
    """The paragraphs of the e-mail."""
    return "\n\n".join(_paragraphs(wording)) + "\n"


def _paragraphs(wording: Wording) -> Iterator[str]:
    sheet, mail = wording.sheet, wording.sheet.scheme.about["email"]
    fillings = _fillings(wording)
    files = any(one.size is not None for one in sheet.attachments)
    opening = mail["opening"].get(sheet.case.support or "", "")
    told = [mail["greeting"], opening, "" if sheet.ready else mail["draft"]]
    told += [mail["enclosed_with_attachments" if files else "enclosed"] + " " + mail["receipt"], mail["questions"]]
    yield from (wording.say(one, **fillings) for one in told if one)
    yield "\n".join(wording.say(line, **fillings) for line in (mail["closing"], *mail["signature"]))


def _fillings(wording: Wording) -> dict[str, Param]:
    text = wording.sheet.case.text
    return {
        "name": text("organisation.name"),
        "number": naming.organisation(wording.sheet),
        "title": text("project.title"),
        "sum": Kroner(compose_cover.total(wording)),
        **{f"contact_{key}": text(f"contact.{key}") for key in ("name", "email", "phone")},
    }
