"""What comes of reading something typed, without an exception."""

from typing import Any

from assistant.answers import Kind, Unreadable


def outcome(kind: Kind, typed: str) -> tuple[Any, str]:
    """The value and no code, or None and the code of the refusal."""
    try:
        return kind.read(typed), ""
    except Unreadable as refused:
        return None, refused.code
