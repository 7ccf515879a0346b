"""The way through the wizard as a person goes it: begin, answer page by page, attach, approve, download."""

import io
import zipfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page

from tests.journeys.examples import Example
from tests.journeys.hands import choose, type_answer, written
from tests.journeys.wizard import Wizard


@dataclass(frozen=True)
class Traveller:
    """Somebody with the wizard open in a browser page, reading in a language; what held them up is written down."""

    wizard: Wizard
    page: Page
    language: str = "nb"
    held_up: list[str] = field(default_factory=list)

    def say(self, sentence: str) -> str:
        """A sentence of the pages in the traveller's language."""
        return self.wizard.say(sentence, self.language)

    def go(self, path: str) -> None:
        """Open a page of the wizard by its address."""
        self.page.goto(self.wizard.address + path)

    def press(self, label: str) -> None:
        """Press the button, or follow the link, of that label (in bokmål)."""
        name = self.say(label)
        button = self.page.get_by_role("button", name=name, exact=True)
        self.leave_by(button.or_(self.page.get_by_role("link", name=name, exact=True)).first)

    def may(self, label: str) -> bool:
        """Whether the page has a link of that label (in bokmål)."""
        return self.page.get_by_role("link", name=self.say(label), exact=True).count() > 0

    def leave_by(self, control: Locator) -> None:
        """Press what leads to another page, and wait until that is there."""
        with self.page.expect_navigation(wait_until="domcontentloaded") as navigation:
            control.click()
        answer = navigation.value
        assert answer.ok, f"{self.path}: {answer.status}"

    @property
    def path(self) -> str:
        """Where the browser is."""
        return urlsplit(self.page.url).path

    @property
    def title(self) -> str:
        """The heading of the page."""
        return self.page.locator("h1").inner_text()

    def carry(self, example: Example) -> str:
        """Open an example with its files by its private link; its secret."""
        secret = self.wizard.service.begin_from(example.zipped())
        self.go(f"/fortsett/{secret}")
        self.press("Åpne søknaden")
        return secret

    def begin(self) -> None:
        """From the start page to the first question."""
        self.go("/")
        if self.language != "nb":
            self.switch(self.language)
        self.press("Begynn")
        self.leave_by(self.page.locator('button[name="scheme"][value="alta"]'))

    def find_scheme(self, who: str) -> None:
        """From the start page over the question who one is to the first question that is not answered by that."""
        self.go("/")
        if self.language != "nb":
            self.switch(self.language)
        self.press("Begynn")
        choose(self.page, "hvem", who)
        self.press("Finn ordningen")
        self.leave_by(self.page.locator('#svar button[name="scheme"]'))

    def switch(self, language: str) -> "Traveller":
        """Press the button of another language; the traveller who reads it."""
        self.leave_by(self.page.locator(f'button[name="language"][value="{language}"]'))
        return replace(self, language=language)

    def answer_everything(self, example: Example, upto: Collection[str] = ()) -> list[str]:
        """Answer every page that comes, up to the attachments or one of those pages; the pages as they came."""
        came: list[str] = []
        while (here := self.path).startswith("/side/") and here.removeprefix("/side/") not in upto:
            came.append(here.removeprefix("/side/"))
            self.answer(came[-1], example)
            self.press("Lagre og fortsett")
            if self.path == here:
                self.held_up.extend(self.page.locator("#feil li").all_inner_texts())
                self.press("Gå videre likevel")
            if self.path == "/kan-dere-soke":
                self.press("Fortsett likevel" if self.may("Fortsett likevel") else "Fortsett")
        return came

    def answer_offered(self, example: Example, pages: Sequence[str], upto: Collection[str]) -> list[str]:
        """Open the first of the parts that are only offered from the task list, and answer them; the pages."""
        self.go("/soknad")
        self.leave_by(self.page.locator(f'a[href^="/side/{pages[0]}"]').first)
        came = self.answer_everything(example, upto)
        self.go("/vedlegg")
        return came

    def answer(self, page_id: str, example: Example) -> None:
        """Type the example's answers to one page."""
        step, page = self.wizard.service.schemes.get(example.document["scheme"]).page[page_id]
        given = example.answers.get(step.id, {})
        for one in page.fields:
            if one.id in given:
                type_answer(self.page, one, given[one.id], self.language)

    def say_language(self, language: str) -> None:
        """Tell which language the answers are written in."""
        self.go("/soknad")
        choose(self.page, "answers", language)
        self.press("Lagre språket")

    def attach(self, kind: str, file: Path) -> None:
        """Upload one attachment."""
        choose(self.page, "kind", kind)
        self.page.locator('[name="file"]').set_input_files(file)
        self.press("Last opp")

    def approve(self, example: Example) -> None:
        """Approve as the example was approved, saying first what role one has: another question may follow."""
        self.go("/godkjenning")
        given = example.answers["approval"]
        page = self.page
        page.locator('[name="name"]').fill(given["name"])
        choose(self.page, "role", given["role"])
        if page.locator('[name="delegated_by"]').count():
            page.locator('[name="delegated_by"]').fill(given.get("delegated_by", ""))
        page.locator('[name="date"]').fill(written("date", given["date"], self.language))
        choose(self.page, "confirmed", "yes")
        self.press("Lagre godkjenningen")

    def download(self, name: str) -> bytes:
        """Follow the link to a file and give its bytes."""
        with self.page.expect_download() as download:
            self.page.locator(f'a[href="/last-ned/{name}"]').first.click()
        return Path(download.value.path()).read_bytes()

    def secret(self) -> str:
        """The secret in the private link that the wizard shows."""
        self.go("/lenke")
        return self.page.locator("#lenke").input_value().rpartition("/")[2]


def unzipped(data: bytes) -> dict[str, bytes]:
    """The files in a zip, which is whole."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}
