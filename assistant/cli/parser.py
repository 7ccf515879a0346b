"""The command line's grammar, with help in the reader's language."""

import argparse
import datetime as dt
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

from assistant import words
from assistant.answers.date import day_of
from assistant.words import Param

PORT_MOST = 65_535
YEARS = range(1900, 2200)
REFUSED = 2


class Parser(argparse.ArgumentParser):
    """A parser that speaks the reader's language; what it does not understand ends the program with 2."""

    def __init__(self, language: str = words.SOURCE, **settings: Any) -> None:
        self.language = language
        usage = f"{self.word('cli-usage')}: "

        class Formatter(argparse.HelpFormatter):
            """The library's layout, with our word for usage."""

            def add_usage(
                self, own: str | None, actions: Iterable[argparse.Action], groups: Any, prefix: str | None = None
            ) -> None:
                """Begin with our word, where the library begins with its own."""
                super().add_usage(own, actions, groups, usage if prefix is None else prefix)

        super().__init__(**settings, formatter_class=Formatter, add_help=False, allow_abbrev=False)
        self._positionals.title, self._optionals.title = self.word("cli-arguments"), self.word("cli-options")
        self.add_argument("-h", "--help", action="help", help=self.word("cli-help"))

    def word(self, code: str, **params: Param) -> str:
        """A shared sentence in the reader's language."""
        return words.say(words.phrase(code, **params), self.language)

    def day(self, written: str) -> dt.date:
        """The day of `--today`."""
        day = day_of(written)
        if day is None or day.year not in YEARS:
            raise argparse.ArgumentTypeError(self.word("cli-no-day", value=written))
        return day

    def port(self, written: str) -> int:
        """The number of a port."""
        if not written.isdecimal() or int(written) > PORT_MOST:
            raise argparse.ArgumentTypeError(self.word("cli-no-port", value=written))
        return int(written)

    def error(self, message: str) -> NoReturn:
        """Say how the command is written, what is wrong, and where the help is."""
        self.print_usage(sys.stderr)
        self.exit(REFUSED, self.word("cli-wrong", problem=message, command=self.prog) + "\n")
