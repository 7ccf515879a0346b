"""The first visit costs a phone on a bad network less than 30 kB, and the next ones only the page."""

import http.client
from urllib.parse import urlsplit

import pytest

from tests.journeys.wizard import Wizard
from tests.web.markup import read

MOST_BYTES = 30_000


def fetched(wizard: Wizard, path: str, packing: str) -> tuple[bytes, http.client.HTTPMessage]:
    """The bytes as they go over the line, with their headers."""
    connection = http.client.HTTPConnection(urlsplit(wizard.address).netloc)
    connection.request("GET", path, headers={"Accept-Encoding": packing, "Accept-Language": "nb"})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    assert answer.status == 200
    return body, answer.headers


def linked(wizard: Wizard) -> list[str]:
    """Everything that the first page has the browser fetch."""
    html, _ = fetched(wizard, "/", "identity")
    page = read(html.decode())
    links = [one.get("href") for one in page.all("link")]
    return links + [one.get("src") for tag in ("script", "img") for one in page.all(tag)]


@pytest.mark.parametrize("packing", ["br", "gzip"])
def test_the_first_visit_is_light(wizard: Wizard, packing: str) -> None:
    parts = [fetched(wizard, path, packing) for path in ("/", *linked(wizard))]
    assert all(headers["Content-Encoding"] == packing for _, headers in parts)
    assert sum(len(body) + len(str(headers)) for body, headers in parts) < MOST_BYTES


def test_what_is_fetched_once_is_kept(wizard: Wizard) -> None:
    for path in linked(wizard):
        assert "immutable" in fetched(wizard, path, "br")[1]["Cache-Control"], path
