"""Makes the attachments of the example applications from sources/, and writes their fingerprints.

Run it after any change of a source or an example: `python tests/examples/make.py`. The same sources give the
same bytes, so an unchanged example stays unchanged.
"""

import hashlib
import json
import unicodedata
import zipfile
from pathlib import Path
from typing import Any, Literal
from xml.sax.saxutils import escape

import typst

HERE = Path(__file__).parent
EXAMPLES = ("project-nb", "activity-nn", "operating-en", "imdi-nb", "imdi-en")
PICTURES = ("fullmakt",)
PIXELS_PER_INCH = 110.0

CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    "{paragraphs}</w:body></w:document>"
)
PARAGRAPH = '<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def typeset(source: Path, folder: Path) -> None:
    """Sets one typst source as a PDF, or as a picture of a paper where the name is among PICTURES."""
    kind: Literal["png", "pdf"] = "png" if source.stem in PICTURES else "pdf"
    to = folder / f"{source.stem}.{kind}"
    typst.compile(source, to, root=HERE, format=kind, ppi=PIXELS_PER_INCH, ignore_system_fonts=True)


def word(source: Path, folder: Path) -> None:
    """Writes a plain text, a paragraph a line, as the smallest Word document that opens."""
    lines = source.read_text(encoding="utf-8").splitlines()
    paragraphs = "".join(PARAGRAPH.format(text=escape(line)) for line in lines)
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONS,
        "word/document.xml": DOCUMENT.format(paragraphs=paragraphs),
    }
    with zipfile.ZipFile(folder / f"{source.stem}.docx", "w") as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def fingerprint(document: dict[str, Any], folder: Path) -> str:
    """The approval's SHA-256, for a document whose answers are all asked and given."""
    content = {
        "scheme": document["scheme"],
        "edition": document["edition"],
        "answers": {step: said for step, said in document["answers"].items() if step != "approval"},
        "attachments": [
            {**listed, "sha256": hashlib.sha256((folder / listed["filename"]).read_bytes()).hexdigest()}
            for listed in document["attachments"]
        ],
    }
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()


def approve(folder: Path) -> None:
    """Puts the fingerprint of what the folder holds into its soknad.json."""
    path = folder / "soknad.json"
    text = path.read_text(encoding="utf-8")
    document = json.loads(text)
    before = document["answers"]["approval"]["fingerprint"]
    after = fingerprint(document, folder)
    path.write_text(text.replace(f'"fingerprint": "{before}"', f'"fingerprint": "{after}"'), encoding="utf-8")


def main() -> None:
    """Makes everything, example by example."""
    for name in EXAMPLES:
        for source in sorted((HERE / "sources" / name).glob("*.typ")):
            typeset(source, HERE / name)
        for source in sorted((HERE / "sources" / name).glob("*.txt")):
            word(source, HERE / name)
        approve(HERE / name)


if __name__ == "__main__":
    main()
