"""Small documents of scheme `alta`, and what reading them comes to."""

import json
from typing import Any

import pytest

from assistant.engine.application import Application
from assistant.engine.document import read
from assistant.errors import Refused
from assistant.flow.schemes import installed

ALTA = installed().get("alta")


def bytes_of(**top: Any) -> bytes:
    """A document of scheme `alta` with these keys at its top."""
    return json.dumps({"format": 1, "scheme": "alta", **top}).encode()


def application(**top: Any) -> Application:
    """The application in such a document."""
    return read(bytes_of(**top), installed().get)


def answered(**answers: Any) -> Application:
    """An application with these answers by step."""
    return application(answers=answers)


def refusal(data: bytes | str) -> Refused:
    """The refusal of a document, written out or as bytes."""
    with pytest.raises(Refused) as refused:
        read(data if isinstance(data, bytes) else data.encode(), installed().get)
    return refused.value


def refused(**top: Any) -> tuple[str, str]:
    """Code and path of the refusal of a document with these keys at its top."""
    found = refusal(bytes_of(**top))
    return found.code, found.path
