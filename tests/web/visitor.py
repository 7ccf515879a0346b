"""A visitor with a browser that runs no scripts: opens pages, types, presses buttons, and looks closely."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.markup import Element, Markup, read


@dataclass
class Visit:
    """A page as it came."""

    response: TestResponse
    markup: Markup

    @property
    def text(self) -> str:
        """All words of the page's main part."""
        return self.markup.one("main").text

    @property
    def title(self) -> str:
        """The title of the window."""
        return self.markup.one("title").text

    @property
    def path(self) -> str:
        """The address without its query."""
        return self.response.request.path

    def value(self, name: str) -> str | list[str]:
        """What stands in a field: its text, or what is ticked."""
        fields = [one for one in self.markup.all("*", name=name) if one.tag in ("input", "textarea", "select")]
        assert fields, f"no field {name}"
        if fields[0].get("type") in ("radio", "checkbox"):
            ticked = [one.get("value") for one in fields if "checked" in one.attributes]
            return ticked if fields[0].get("type") == "checkbox" else "".join(ticked)
        return _value(fields[0])

    def links(self, to: str) -> list[Element]:
        """The links to an address."""
        return [one for one in self.markup.all("a") if one.get("href").split("#")[0] == to]


class Visitor:
    """One browser; every page that it opens must be sound."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.at: Visit | None = None

    def open(self, path: str, status: int = 200) -> Visit:
        """Go to an address, and on to where it leads."""
        return self._arrive(self.client.get(path, follow_redirects=True), status)

    def press(
        self,
        name: str = "",
        value: str = "1",
        fields: Mapping[str, Any] | None = None,
        *,
        status: int = 200,
        form: str = "skjema",
        **typed: Any,
    ) -> Visit:
        """Type in a form of the page and press the button of that name; the other fields keep what they hold."""
        sent = self.filled(form, {name: value} if name else {}, {**(fields or {}), **typed})
        return self.send(sent, status, form)

    def send(self, fields: dict[str, Any], status: int = 200, form: str = "skjema") -> Visit:
        """Send a form of the page with exactly these fields."""
        element = self._form(form)
        target = element.get("action") or self._here()
        kind = element.get("enctype") or "application/x-www-form-urlencoded"
        return self._arrive(self.client.post(target, data=fields, content_type=kind, follow_redirects=True), status)

    def filled(self, form: str, pressed: dict[str, str], typed: dict[str, Any]) -> dict[str, Any]:
        """What a browser would send: what stands in the form, what was typed over it, and the button."""
        sent: dict[str, Any] = {}
        for one in self._form(form).within():
            if one.tag not in ("input", "textarea", "select") or one.get("type") == "file":
                continue
            if one.get("type") in ("radio", "checkbox") and "checked" not in one.attributes:
                continue
            sent.setdefault(one.get("name"), []).append(_value(one))
        unknown = {name for name in typed if not self._form_has(form, name)}
        assert not unknown, f"no such fields: {unknown}"
        return sent | pressed | typed

    def _form_has(self, form: str, name: str) -> bool:
        return any(one.get("name") == name for one in self._form(form).within())

    def _form(self, form: str) -> Element:
        assert self.at
        return next(one for one in self.at.markup.all("form") if form in (one.get("id"), one.get("action")))

    def _here(self) -> str:
        assert self.at
        query = self.at.response.request.query_string.decode()
        return self.at.path + (f"?{query}" if query else "")

    def _arrive(self, response: TestResponse, status: int) -> Visit:
        assert response.status_code == status, f"{response.request.path}: {response.status_code}"
        markup = read(response.text)
        assert markup.faults == [], f"{response.request.path}: {markup.faults}"
        self.at = Visit(response, markup)
        return self.at


def _value(element: Element) -> str:
    if element.tag == "textarea":
        return "".join(element.words).removeprefix("\n")
    if element.tag == "select":
        chosen = [one for one in element.within() if one.tag == "option" and "selected" in one.attributes]
        return chosen[0].get("value") if chosen else ""
    return element.get("value")
