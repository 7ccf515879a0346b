"""The bundle: the PDF, the e-mail with everything attached, the document of what is sent, and a zip of it all."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.engine import write
from assistant.engine.sheet import Sheet
from assistant.export import archive, compose, letter, mail, naming, pdf
from assistant.export.mail import Letter
from assistant.export.wording import Wording
from assistant.files import ascii_names, media

PDF, ZIP, JSON, EML = "soknad.pdf", "soknad.zip", "soknad.json", "epost.eml"


@dataclass(frozen=True)
class Bundle:
    """What is sent; `replaced` are the characters that no font could show, `files` the attachments by listed name."""

    pdf: bytes
    pdf_name: str
    letter: Letter
    eml: bytes
    json: bytes
    zip: bytes
    files: Mapping[str, bytes]
    replaced: tuple[str, ...]
    draft: bool


def bundle(sheet: Sheet, files: Mapping[str, bytes]) -> Bundle:
    """Everything at once, the same bytes for the same application on the same day."""
    document = sent(sheet)
    rendered = pdf.render(compose.compose(sheet, document))
    wording = Wording(sheet)
    pdf_name = naming.pdf_name(sheet)
    enclosed = [(pdf_name, "application/pdf", rendered.pdf), *_enclosed(wording, files)]
    post = Letter(sheet.scheme.about["recipient"], letter.subject(wording), letter.body(wording), enclosed)
    eml = mail.build(post)
    together = [(PDF, rendered.pdf), (JSON, document), (EML, eml), *files.items()]
    return Bundle(
        pdf=rendered.pdf,
        pdf_name=pdf_name,
        letter=post,
        eml=eml,
        json=document,
        zip=archive.pack(together),
        files=files,
        replaced=rendered.replaced,
        draft=not sheet.ready,
    )


def sent(sheet: Sheet) -> bytes:
    """The document of what is sent: only what is asked, and nothing of findings or standpoints."""
    answers = {step: given for step, given in sheet.asked.answers.items() if given}
    return write.write(replace(sheet.application, answers=answers, standpoints=(), typed=()))


def _enclosed(wording: Wording, files: Mapping[str, bytes]) -> list[tuple[str, str, bytes]]:
    kinds = wording.sheet.scheme.about["attachment_kinds"]
    there = [one for one in wording.sheet.attachments if one.filename in files]
    names = ascii_names.ascii_names((wording.say(kinds[one.kind]["label"]), one.filename) for one in there)
    return [(name, media.of_name(one.filename), files[one.filename]) for name, one in zip(names, there, strict=True)]
