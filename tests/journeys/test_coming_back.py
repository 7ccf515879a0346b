"""An application is found again: with Back, by its link, on another device, from a file; and forgotten or deleted."""

import io
import json
from pathlib import Path

import pytest
import segno
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.journeys.examples import example
from tests.journeys.hands import choose
from tests.journeys.way import Traveller, unzipped
from tests.journeys.wizard import Wizard
from tests.tools.pages import opened

pytestmark = pytest.mark.browser
PIXELS, BORDER = 5, 3


def test_back_shows_what_was_answered_and_asks_nothing(traveller: Traveller) -> None:
    page = traveller.page
    traveller.begin()
    choose(page, "type", "local-voluntary")
    traveller.press("Lagre og fortsett")
    page.locator('[name="municipality"]').fill("Alta")
    traveller.press("Lagre og fortsett")
    page.go_back()
    assert page.locator('[name="municipality"]').input_value() == "Alta"
    page.go_back()
    assert page.locator('[name="type"][value="local-voluntary"]').is_checked()
    page.go_forward()
    assert traveller.path == "/side/municipality"


def test_the_way_back_passes_every_page_of_the_way_there(traveller: Traveller) -> None:
    secret = traveller.carry(example("activity-nn"))
    asked = [page.id for step, page in traveller.wizard.service.open(secret).sheet.asked.pages if step.id != "approval"]
    traveller.go("/vedlegg")
    came: list[str] = []
    while len(came) < len(asked):
        traveller.leave_by(traveller.page.locator(".back a"))
        came.append(traveller.path.removeprefix("/side/"))
    assert came == asked[::-1]


def test_the_link_opens_the_application_on_a_second_device(wizard: Wizard, phone: Page, browser: Browser) -> None:
    mine = Traveller(wizard, phone)
    mine.begin()
    choose(phone, "type", "local-voluntary")
    mine.press("Lagre og fortsett")
    mine.go("/lenke")
    link = phone.locator("#lenke").input_value()
    with opened(browser, (1280, 900)) as second:
        yours = Traveller(wizard, second)
        second.goto(link)
        yours.press("Åpne søknaden")
        yours.go("/side/municipality")
        second.locator('[name="municipality"]').fill("Alta")
        yours.press("Lagre og fortsett")
    mine.go("/side/municipality")
    assert phone.locator('[name="municipality"]').input_value() == "Alta"


def test_the_square_beside_the_link_is_the_link(traveller: Traveller) -> None:
    traveller.begin()
    traveller.go("/lenke")
    link = traveller.page.locator("#lenke").input_value()
    picture = Image.open(io.BytesIO(traveller.page.locator(".qr svg").screenshot())).convert("L")
    wanted = [[bool(module) for module in row] for row in segno.make_qr(link, error="m").matrix]
    size = picture.width / (len(wanted) + 2 * BORDER)
    assert abs(picture.width - picture.height) <= 1
    assert size >= PIXELS - 1

    def dark(row: int, column: int) -> bool:
        at = [round((BORDER + number + 0.5) * size) for number in (column, row)]
        return int(str(picture.getpixel((at[0], at[1])))) < 128

    assert [[dark(row, column) for column in range(len(wanted))] for row in range(len(wanted))] == wanted


def test_a_device_forgets_and_the_link_still_opens(traveller: Traveller) -> None:
    secret = traveller.carry(example("activity-nn"))
    traveller.go("/")
    assert traveller.page.get_by_text("Mi eiga stemme").is_visible()
    traveller.press("Glem den på denne enheten")
    assert traveller.page.get_by_role("status").is_visible()
    assert traveller.page.get_by_text("Mi eiga stemme").count() == 0
    traveller.go("/soknad")
    assert traveller.title == "Vi finner ingen søknad på denne enheten"
    traveller.go(f"/fortsett/{secret}")
    traveller.press("Åpne søknaden")
    assert traveller.path == "/soknad"


def test_the_start_page_offers_the_application_under_way(traveller: Traveller) -> None:
    traveller.carry(example("activity-nn"))
    traveller.go("/")
    assert traveller.page.get_by_role("link", name="Begynn", exact=True).count() == 0
    traveller.press("Fortsett på søknaden")
    assert traveller.path == "/soknad"


def test_deleted_is_deleted_everywhere(wizard: Wizard, phone: Page, browser: Browser) -> None:
    mine = Traveller(wizard, phone)
    secret = mine.carry(example("activity-nn"))
    mine.go("/side/website")
    phone.locator('[name="website"]').fill("https://skal-slettes.example")
    mine.press("Lagre og fortsett")
    mine.go("/soknad")
    mine.press("Slett alt nå")
    mine.press("Slett alt")
    assert phone.get_by_role("status").inner_text() == "Alt er slettet. Ingen kan hente det fram igjen."
    with opened(browser) as second:
        answer = second.goto(f"{wizard.address}/fortsett/{secret}")
        assert answer
        assert answer.status == 410
    for file in wizard.service.settings.data.glob("soknadshjelp.sqlite3*"):
        assert b"skal-slettes" not in file.read_bytes()


@pytest.mark.parametrize("name", ["soknad.zip", "soknad.json"])
def test_an_application_goes_on_from_its_file(
    wizard: Wizard, phone: Page, browser: Browser, tmp_path: Path, name: str
) -> None:
    mine = Traveller(wizard, phone)
    mine.carry(example("activity-nn"))
    mine.go("/send")
    saved = mine.download("lagret")
    file = tmp_path / name
    file.write_bytes(saved if name.endswith("zip") else unzipped(saved)["soknad.json"])
    with opened(browser) as second:
        yours = Traveller(wizard, second)
        yours.go("/")
        yours.press("Fortsett fra en fil")
        second.locator('[name="file"]').set_input_files(file)
        yours.press("Last opp og fortsett")
        assert yours.path == "/soknad"
        yours.go("/send")
        again = unzipped(yours.download("lagret"))
    whole = unzipped(saved)
    assert json.loads(again["soknad.json"]) == json.loads(whole["soknad.json"]) == example("activity-nn").document
    assert again == (whole if name.endswith("zip") else {"soknad.json": whole["soknad.json"]})
