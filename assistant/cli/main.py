"""The command `soknadshjelp`: each command in a file of its own, exit codes as application-format.md has them."""

import sys
from collections.abc import Sequence
from importlib import import_module

from assistant import settings, words
from assistant.cli import terminal
from assistant.cli.context import Context
from assistant.cli.parser import REFUSED, Parser
from assistant.errors import Refused
from assistant.service.clock import Clock

COMMANDS = ("serve", "check", "export", "fingerprint", "ask", "flows")
"""The files of this folder that are commands; only the one that is asked for is loaded, for each needs much."""
LANGUAGE = "--lang"
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 well, 1 something to stop or fix, 2 something that cannot be read or written."""
    terminal.ready()
    given = sys.argv[1:] if arguments is None else arguments
    language = _language(given)
    try:
        return _finished(given, language)
    except Refused as refused:
        terminal.say(_told(refused, language), sys.stderr)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as wrong:  # nobody reads any more, or there is no room
        terminal.let_go()
        if not isinstance(wrong, BrokenPipeError):
            terminal.say(_told(Refused("cli-failed", problem=str(wrong.strerror)), language), sys.stderr)
    return REFUSED


def _finished(given: Sequence[str], language: str) -> int:
    try:
        code = _run(given, language)
    except SystemExit as done:  # the parser has told help, or what is wrong
        code = int(done.code or 0)
    terminal.flush()
    return code


def _run(arguments: Sequence[str], language: str) -> int:
    given = _parser(arguments, language).parse_args(arguments)
    read = settings.read()
    code: int = given.run(Context(read, Clock(given.today or read.today), language), given)
    return code


def _parser(given: Sequence[str], language: str) -> Parser:
    parser = Parser(language, prog="soknadshjelp")
    parser.description = parser.word("cli-about")
    parsers = parser.add_subparsers(required=True, metavar=parser.word("cli-command"))
    for name in COMMANDS:
        told = parser.word(f"cli-{name}")
        own = parsers.add_parser(name, help=told, description=f"{told[:1].upper()}{told[1:]}.", language=language)
        own.add_argument("--today", type=own.day, help=own.word("cli-today"), metavar="2027-04-15")
        own.add_argument(LANGUAGE, choices=words.languages(), help=own.word("cli-lang"))
        if name in given[:1]:
            command = import_module(f"assistant.cli.{name}")
            command.arguments(own)
            own.set_defaults(run=command.run)
    return parser


def _language(given: Sequence[str]) -> str:
    """The language asked for, known before anything else, for help and mistakes are told in it too."""
    asked = [words.SOURCE]
    for argument, after in zip(given, [*given[1:], ""], strict=False):
        name, _, value = argument.partition("=")
        asked += [value or after] if name == LANGUAGE else []
    return asked[-1] if asked[-1] in words.languages() else words.SOURCE


def _told(refused: Refused, language: str) -> str:
    try:
        sentence = words.say(words.phrase(refused.code, **refused.params), language)
    except (Refused, KeyError):  # the sentences themselves cannot be read
        sentence = f"{refused.code} {refused.params}"
    return f"{refused.path}: {sentence}" if refused.path else sentence


if __name__ == "__main__":
    sys.exit(main())
