"""`check`: what the scheme will not accept in a document, for people or as JSON Lines."""

import argparse
import sys

from assistant.cli import terminal
from assistant.cli.context import Context
from assistant.cli.parser import REFUSED, Parser
from assistant.cli.report import changes, report
from assistant.errors import Refused
from assistant.service import telling

READY, FOUND = 0, 1


def arguments(parser: Parser) -> None:
    """FILE … [--json] [--explain] [--edition EDITION]"""
    parser.add_argument("files", nargs="+", metavar="FILE", help=parser.word("cli-files"))
    parser.add_argument("--json", action="store_true", help=parser.word("cli-json"))
    parser.add_argument("--explain", action="store_true", help=parser.word("cli-explain"))
    parser.add_argument("--edition", metavar="2026", help=parser.word("cli-edition"))


def run(context: Context, given: argparse.Namespace) -> int:
    """Check every file; the exit code is the worst."""
    return max([_check(context, file, given) for file in given.files])


def _check(context: Context, file: str, given: argparse.Namespace) -> int:
    try:
        checked = context.checked(file, given.edition)
    except Refused as refused:
        return _refuse(context, file, refused, given.json)
    sheet = checked.sheet
    if given.json:
        tell = telling.explained if given.explain else telling.told
        compared = telling.compared(checked.compared, context.language) if checked.compared else {}
        terminal.say_json({"file": file, **tell(sheet, context.language), **compared})
    else:
        for line in report(context, file, sheet, given.explain):
            terminal.say(line)
        for line in changes(context, checked.compared) if checked.compared else ():
            terminal.say(line)
    return READY if sheet.ready else FOUND


def _refuse(context: Context, file: str, refused: Refused, as_json: bool) -> int:
    message = context.phrase(refused.code, **refused.params)
    if as_json:
        terminal.say_json({"file": file, "error": {"path": refused.path, "message": message}})
    else:
        named = "" if "file" in refused.params else file
        terminal.say(": ".join(part for part in (named, refused.path, message) if part), sys.stderr)
    return REFUSED
