"""The same findings twice: as the overview shows them, and as the command line says them of the download."""

import contextlib
import io
import json
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Page

from assistant.cli.main import main
from tests.journeys.wizard import TODAY


class Finding(NamedTuple):
    """Rule and place as the page names them, how grave, and what is said."""

    id: str
    level: str
    message: str


CARDS = """cards => cards.map(card =>
    [card.id, card.dataset.level, card.querySelector('h3').innerText.replace(/\\s+/g, ' ').trim()])"""


def shown(page: Page) -> list[Finding]:
    """What the overview that is open shows."""
    return sorted(Finding(*one) for one in page.locator("article.finding").evaluate_all(CARDS))


def checked(folder: Path, saved: bytes, language: str) -> list[Finding]:
    """What `soknadshjelp check` says of a downloaded application."""
    (folder / "saved.zip").write_bytes(saved)
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        main(["check", str(folder / "saved.zip"), "--json", "--lang", language, "--today", TODAY])
    return sorted(_finding(one) for one in json.loads(said.getvalue())["findings"])


def _finding(told: dict[str, Any]) -> Finding:
    place = [str(told[key]) for key in ("field", "row", "column") if told[key] is not None]
    id_ = "-".join([told["rule"], told["step"], *place] if told["step"] else [told["rule"]])
    return Finding(id_, told["severity"], " ".join(told["message"].split()))
