"""`export`: the whole bundle into a folder."""

import argparse
from pathlib import Path

from assistant.cli import folder, terminal
from assistant.cli.context import Context
from assistant.cli.parser import Parser
from assistant.service import bundling
from assistant.service.bundling import ZIP

READY, DRAFT = 0, 1


def arguments(parser: Parser) -> None:
    """FILE --out DIR"""
    parser.add_argument("file", metavar="FILE", help=parser.word("cli-file"))
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help=parser.word("cli-out"))


def run(context: Context, given: argparse.Namespace) -> int:
    """Write the bundle; 1 for a draft. A folder that holds anything else than a bundle is refused."""
    checked = context.checked(given.file)
    made = bundling.bundle(checked.sheet, checked.files)
    folder.write(given.out, {**made.own, ZIP: made.zip, **made.files})
    for character in made.replaced:
        terminal.say(context.phrase("cli-replaced", character=f"U+{ord(character):04X}"))
    terminal.say(context.phrase("cli-exported-draft" if made.draft else "cli-exported", folder=str(given.out)))
    return DRAFT if made.draft else READY
