"""What a PDF says: to a reader that follows its tags, and to one that only looks at its letters."""

import io
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterator

import pikepdf
from pypdf import PdfReader

CHARS = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
BLOCK = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)


def squeezed(text: str) -> str:
    """Without white space, composed: where lines and pieces end says nothing."""
    return "".join(unicodedata.normalize("NFC", text).split())


def pages(pdf: bytes) -> list[str]:
    """The text of every page with headers and footers, as pypdf finds it."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def spoken(pdf: bytes) -> str:
    """The tagged text in the order of the content, each tagged piece on a line of its own; no headers, no footers."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return "\n".join("".join(_said(page)) for page in document.pages)


def looked_at(pdf: bytes) -> str:
    """All that pypdf finds, which knows no ActualText: letters that are drawn as one may come out twice."""
    return "\n".join(pages(pdf))


def poppler(pdf: bytes) -> str:
    """The text as the machine's own pdftotext finds it."""
    tool = shutil.which("pdftotext") or ""
    return subprocess.run([tool, "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


Reader = Callable[[bytes], str]
EXACT: tuple[Reader, ...] = (spoken, poppler) if shutil.which("pdftotext") else (spoken,)
BY_LETTERS: tuple[Reader, ...] = (*EXACT, looked_at)


def _said(page: pikepdf.Page) -> Iterator[str]:
    """Glyphs by their ToUnicode, or the ActualText that stands for them; nothing that is marked as an artifact."""
    fonts = {str(name): _unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    font: dict[bytes, str] = {}
    marks: list[str] = []
    for instruction in pikepdf.parse_content_stream(page):
        operands = list(instruction.operands)
        match str(instruction.operator):
            case "BDC" | "BMC":
                yield from _begun(marks, *operands)
            case "EMC":
                marks.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj" | "TJ" if not {"/Artifact", "ActualText"} & {*marks}:
                yield from (font[code] for code in _codes(operands[0]))


def _begun(marks: list[str], tag: pikepdf.Object, properties: pikepdf.Object | None = None) -> Iterator[str]:
    given = properties if isinstance(properties, pikepdf.Dictionary) else pikepdf.Dictionary()
    silent = {"/Artifact", "ActualText"} & {*marks}
    if "/MCID" in given:
        yield "\n"
    if "/ActualText" in given and not silent:
        yield str(given["/ActualText"])
    marks.append("ActualText" if "/ActualText" in given else str(tag))


def _codes(shown: pikepdf.Object) -> Iterator[bytes]:
    for part in shown if isinstance(shown, pikepdf.Array) else [shown]:
        if isinstance(part, pikepdf.String):
            raw = bytes(part)
            yield from (raw[at : at + 2] for at in range(0, len(raw), 2))


def _unicode(font: pikepdf.Object) -> dict[bytes, str]:
    table = font.ToUnicode.read_bytes()
    return {bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be")
            for block in BLOCK.findall(table) for code, text in CHARS.findall(block)}
