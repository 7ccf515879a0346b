"""WTForms classes made from the pages of a flow: they bind what was typed, and nothing typed is refused."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from werkzeug.datastructures import MultiDict
from wtforms import Field as Bound
from wtforms import FieldList, Form, FormField, StringField

from assistant.answers import GROUP, TABLE
from assistant.answers.kind import ROWS_MOST
from assistant.engine.answering import Raw
from assistant.flow.model import Field, Scheme

SHOWN = "fields"
"""The hidden field that names the questions which were on the page; the others keep their answers."""


class Ticked(Bound):
    """The choices that are ticked; their list is the flow's matter."""

    data: list[str]

    def process_formdata(self, valuelist: list[Any]) -> None:
        """Take all that came."""
        self.data = [one for one in valuelist if isinstance(one, str)]


def raw(scheme: Scheme, page: str, form: MultiDict[str, str]) -> dict[str, Raw]:
    """What was typed on a page, for the questions that stood on it."""
    shown = form.get(SHOWN, "").split()
    bound = form_class(scheme, page)(form)
    return {name: _plain(bound[name].data) for name in shown if name in bound}


def _plain(data: Any) -> Any:
    if isinstance(data, Mapping):
        return {name: _plain(value) for name, value in data.items()}
    if isinstance(data, list):
        return [_plain(one) for one in data]
    return data or ""


@cache
def form_class(scheme: Scheme, page: str) -> type[Form]:
    """The form of a page."""
    return _class(scheme.page[page][1].fields)


def _class(fields: Iterable[Field]) -> type[Form]:
    return type("PageForm", (Form,), {field.id: _bound(field) for field in fields if not field.hidden})


def _bound(field: Field) -> Any:
    if field.kind == TABLE:
        return FieldList(FormField(_class(field.columns)), max_entries=ROWS_MOST)
    if field.kind == GROUP:
        return FormField(_class(field.columns))
    return Ticked() if field.kind == "choices" else StringField()
