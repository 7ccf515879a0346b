"""`export`: the whole bundle into a folder."""

import argparse
from pathlib import Path

from assistant.cli.context import Context
from assistant.errors import Refused
from assistant.service import bundling
from assistant.service.bundling import EML, JSON, PDF, ZIP

READY, DRAFT = 0, 1


def arguments(parser: argparse.ArgumentParser) -> None:
    """FILE --out DIR"""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR")


def run(context: Context, given: argparse.Namespace) -> int:
    """Write the bundle; 1 for a draft. A folder that holds anything else than this bundle is refused."""
    checked = context.checked(given.file)
    made = bundling.bundle(checked.sheet, checked.files)
    files = {PDF: made.pdf, EML: made.eml, ZIP: made.zip, JSON: made.json, **checked.files}
    _write(given.out, files)
    for character in made.replaced:
        print(context.phrase("cli-replaced", character=f"U+{ord(character):04X}"))
    print(context.phrase("cli-exported-draft" if made.draft else "cli-exported", folder=str(given.out)))
    return DRAFT if made.draft else READY


def _write(folder: Path, files: dict[str, bytes]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(one.name not in files for one in folder.iterdir()):
            raise Refused("cli-folder-taken", str(folder))
        for name, data in files.items():
            (folder / name).write_bytes(data)
    except OSError as wrong:
        raise Refused("cli-unwritable", str(folder)) from wrong
