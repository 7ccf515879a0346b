"""Every key of the document is given, changed and emptied through its page, and nothing else moves with it.

Through the pages' own forms as a browser sends them, without the browser itself: there are too many to wait for.
"""

from typing import Any

import pytest

from tests.journeys.carrying import Carried, carrying
from tests.journeys.examples import example
from tests.journeys.hands import written
from tests.journeys.key import Key, keys, other
from tests.journeys.wizard import Wizard
from tests.web.visitor import Visitor

EXAMPLES = ("activity-nn", "operating-en", "project-nb")


@pytest.mark.parametrize("key", list(keys()), ids=str)
def test_a_key_is_given_changed_and_emptied_alone(wizard: Wizard, visitor: Visitor, key: Key) -> None:
    whole = next(one.document for one in map(example, EXAMPLES) if key.value(one.document) is not None)
    without, value = key.with_value(whole, None), key.value(whole)
    carried = carrying(wizard, visitor, without)

    answer(carried, key, value)
    assert carried.document() == whole
    changed = other(key.field, value, offered(visitor, key))
    answer(carried, key, changed)
    assert carried.document() == key.with_value(whole, changed)
    empty(carried, key)
    assert carried.document() == without


def offered(visitor: Visitor, key: Key) -> list[str]:
    """The choices that the page offers here."""
    page = visitor.open(f"/side/{key.page}").markup
    selects = page.all("select", name=key.name)
    fields = page.all("input", name=key.name) + [option for select in selects for option in select.within()]
    return [one.get("value") for one in fields]


def answer(carried: Carried, key: Key, value: Any) -> None:
    """Type over what stands there, and save."""
    typed = value if key.field.kind == "choices" else written(key.field.kind, value, "nb")
    carried.save(f"/side/{key.page}", {key.name: typed})


def empty(carried: Carried, key: Key) -> None:
    """Take the answer away, and save; what was chosen by a dot has a button for it."""
    page = carried.visitor.open(f"/side/{key.page}").markup
    if page.all("input", name=key.name, type="radio"):
        carried.visitor.press("clear", key.name)
    else:
        carried.visitor.press(fields={key.name: [] if key.field.kind == "choices" else ""})
