"""`fingerprint`: what an approval of this document, as it stands, would be given for."""

import argparse

from assistant.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    """FILE"""
    parser.add_argument("file", metavar="FILE")


def run(context: Context, given: argparse.Namespace) -> int:
    """Print the fingerprint."""
    print(context.checked(given.file).sheet.case.fingerprint)
    return 0
