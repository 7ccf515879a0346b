"""One of a list, several of a list, yes or no; that a value is in its list is the field's own matter."""

from typing import Any

from assistant.answers.kind import Kind, Unreadable, is_text


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _is_yes_no(value: Any) -> bool:
    return isinstance(value, bool)


def _read_yes_no(typed: str) -> bool:
    answers = {"yes": True, "no": False}
    if typed not in answers:
        raise Unreadable("yes-or-no")
    return answers[typed]


CHOICE = Kind("choice", is_text, str.strip)
CHOICES = Kind("choices", _is_texts, str.strip)
YES_NO = Kind("yes_no", _is_yes_no, _read_yes_no)
