"""The bundle: the PDF, the e-mail with everything attached, the document of what is sent, and a zip of it all."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.engine import write
from assistant.engine.sheet import Sheet
from assistant.export import archive, compose, letter, mail, naming, pdf, portal
from assistant.export.mail import Letter
from assistant.export.wording import Wording
from assistant.files import ascii_names, media

PDF, ZIP, JSON, EML, TXT = "soknad.pdf", "soknad.zip", "soknad.json", "epost.eml", "tekst-til-portalen.txt"

PORTAL = "portal"
UNKNOWN = "unknown"
"""The recipient where nobody knows it."""
PRINTED_KEPT = 8

printed = lru_cache(PRINTED_KEPT)(pdf.render)
"""The PDF of a paper; the last few are kept, for each file of a bundle is fetched on its own."""


@dataclass(frozen=True)
class Bundle:
    """What is sent, in an e-mail or pasted into a portal.

    `eml` is empty where it is pasted, and `txt`, the text for that, where it is sent. `replaced` are the characters
    that no font could show, `files` the attachments by listed name. `sheet` is judged with the PDF's own size, which
    may be what makes the e-mail too large.
    """

    sheet: Sheet
    pdf: bytes
    pdf_name: str
    letter: Letter
    eml: bytes
    txt: bytes
    json: bytes
    zip: bytes
    files: Mapping[str, bytes]
    replaced: tuple[str, ...]

    @property
    def own(self) -> Mapping[str, bytes]:
        """The files that were made, by name, but for the zip."""
        made = {PDF: self.pdf, JSON: self.json, EML: self.eml, TXT: self.txt}
        return {name: data for name, data in made.items() if data}

    @property
    def draft(self) -> bool:
        """Whether something is to stop or mend, and everything marked."""
        return not self.sheet.ready


def bundle(sheet: Sheet, files: Mapping[str, bytes]) -> Bundle:
    """Everything at once, the same bytes for the same application on the same day."""
    document = sent(sheet)
    rendered = printed(compose.compose(sheet, document))
    if files and sheet.ready:
        sheet = sheet.with_pdf(len(rendered.pdf))
        rendered = rendered if sheet.ready else printed(compose.compose(sheet, document))
    wording = Wording(sheet)
    to_portal = sheet.scheme.about.get("channel") == PORTAL
    letter_ = Letter("", "", "") if to_portal else _letter(sheet, rendered.pdf, files)
    eml, txt = (b"", portal.plain(wording)) if to_portal else (mail.build(letter_), b"")
    made = Bundle(
        sheet=sheet,
        pdf=rendered.pdf,
        pdf_name=naming.pdf_name(sheet),
        letter=letter_,
        eml=eml,
        json=document,
        txt=txt,
        zip=b"",
        files=files,
        replaced=rendered.replaced,
    )
    return replace(made, zip=archive.pack([*made.own.items(), *files.items()]))


def sent(sheet: Sheet) -> bytes:
    """The document of what is sent: only what is asked, and nothing of findings or standpoints."""
    answers = {step: given for step, given in sheet.asked.answers.items() if given}
    return write.write(replace(sheet.application, answers=answers, standpoints=(), typed=()))


def _letter(sheet: Sheet, made: bytes, files: Mapping[str, bytes]) -> Letter:
    wording = Wording(sheet)
    enclosed = [(naming.pdf_name(sheet), media.PDF, made), *_enclosed(wording, files)]
    to = sheet.scheme.about["recipient"]
    return Letter("" if to == UNKNOWN else to, letter.subject(wording), letter.body(wording), enclosed)


def _enclosed(wording: Wording, files: Mapping[str, bytes]) -> list[tuple[str, str, bytes]]:
    kinds = wording.sheet.scheme.about["attachment_kinds"]
    there = {one.filename: one.kind for one in wording.sheet.attachments if one.filename in files}
    ascii_ = ascii_names.ascii_names((wording.say(kinds[kind]["label"]), name) for name, kind in there.items())
    return [(short, media.of_name(name), files[name]) for short, name in zip(ascii_, there, strict=True)]
