"""What the program will not take: codes and parameters, never words."""

from typing import Any


class Refused(Exception):
    """Something given from outside that cannot be taken; `path` says where, `params` fill the sentence of the code."""

    def __init__(self, code: str, path: str = "", **params: Any) -> None:
        super().__init__(f"{path or '-'}: {code}")
        self.code = code
        self.path = path
        self.params = params


class NotFound(Exception):
    """A private link, page or attachment that leads to nothing (any more)."""


class Outdated(Exception):
    """Answers given on a page that has been changed since it was shown, in another window or on another device."""
