"""The command `soknadshjelp`: each command in a file of its own, exit codes as application-format.md has them."""

import argparse
import datetime as dt
import sys
from collections.abc import Sequence
from importlib import import_module

from assistant import settings, words
from assistant.cli.context import Context
from assistant.errors import Refused
from assistant.flow import schemes
from assistant.service.clock import Clock

COMMANDS = ("serve", "check", "export", "fingerprint", "flows")
"""The files of this folder that are commands; only the one that is asked for is loaded, for each needs much."""
REFUSED = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 well, 1 something to stop or fix, 2 something that cannot be read."""
    words_given = sys.argv[1:] if arguments is None else arguments
    given = _parser(words_given).parse_args(words_given)
    try:
        read = settings.read()
        context = Context(read, schemes.installed(), Clock(given.today or read.today), given.lang)
        code: int = given.run(context, given)
    except Refused as refused:
        sentence = words.say(words.phrase(refused.code, **refused.params), given.lang)
        print(f"{refused.path}: {sentence}" if refused.path else sentence, file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        return REFUSED
    return code


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="soknadshjelp", description=_word("cli-about"))
    parsers = parser.add_subparsers(required=True, metavar=_word("cli-command"))
    for name in COMMANDS:
        own = parsers.add_parser(name, help=_word(f"cli-{name}"), description=_word(f"cli-{name}"))
        own.add_argument("--today", type=dt.date.fromisoformat, help=_word("cli-today"), metavar="2027-04-15")
        own.add_argument("--lang", choices=words.languages(), default=words.SOURCE, help=_word("cli-lang"))
        if name in given[:1]:
            command = import_module(f"assistant.cli.{name}")
            command.arguments(own)
            own.set_defaults(run=command.run)
    return parser


def _word(code: str) -> str:
    return words.phrase(code).msgid


if __name__ == "__main__":
    sys.exit(main())
