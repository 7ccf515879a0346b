"""`fingerprint`: what an approval of this document, as it stands, would be given for."""

import argparse

from assistant.cli import terminal
from assistant.cli.context import Context
from assistant.cli.parser import Parser


def arguments(parser: Parser) -> None:
    """FILE"""
    parser.add_argument("file", metavar="FILE", help=parser.word("cli-file"))


def run(context: Context, given: argparse.Namespace) -> int:
    """Print the fingerprint."""
    terminal.say(context.checked(given.file).sheet.case.fingerprint)
    return 0
