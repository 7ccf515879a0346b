"""A page of the wizard got and saved, against the floor's page, by the same client over connections kept open."""

import http.client
import re
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from tests.bench.rounds import Effort, compare
from tests.bench.serving import started

PATH = "/side/project-summary"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
TEXT = "Vi lager mat sammen med naboene hver torsdag, og alle som vil, er velkomne. "


class Client:
    """One open connection that keeps its cookie."""

    def __init__(self, address: str) -> None:
        self.connection = http.client.HTTPConnection(urlsplit(address).netloc)
        self.cookie: dict[str, str] = {}

    def get(self, path: str) -> str:
        """The page."""
        return self._ask("GET", path, None, 200)

    def post(self, path: str, **fields: str) -> str:
        """Send a form that leads on."""
        return self._ask("POST", path, urlencode(fields), 303)

    def close(self) -> None:
        """Hang up."""
        self.connection.close()

    def _ask(self, method: str, path: str, body: str | None, status: int) -> str:
        self.connection.request(method, path, body, {**self.cookie, **(FORM if body is not None else {})})
        answer = self.connection.getresponse()
        text = answer.read().decode()
        assert answer.status == status, f"{method} {path}: {answer.status}"
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = {"Cookie": cookie.partition(";")[0]}
        return text


def token(page: str) -> str:
    """The token in a page's form."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found
    return found[1]


def lines(effort: Effort) -> Iterator[str]:
    """The measurements, told."""
    with (
        tempfile.TemporaryDirectory() as folder,
        started("wizard", Path(folder)) as ours,
        started("floor", Path(folder)) as bare,
        closing(Client(ours["address"])) as wizard,
        closing(Client(bare["address"])) as floor,
    ):
        enter = f"/fortsett/{ours['secret']}"
        wizard.post(enter, csrf_token=token(wizard.get(enter)))
        key = token(wizard.get(PATH))

        def save(number: int) -> None:
            wizard.post(PATH, csrf_token=key, fields="summary", summary=f"{TEXT}{number}")

        def floors_save(number: int) -> None:
            floor.post("/", answer=f"{TEXT}{number}")

        yield compare("page GET", lambda _: wizard.get(PATH), lambda _: floor.get("/"), effort).line()
        yield compare("page POST", save, floors_save, effort).line()
