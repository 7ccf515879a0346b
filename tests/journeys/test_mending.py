"""What is wrong is kept as it was typed, said where it stands, and found again from everywhere until it is mended."""

import pytest

from tests.journeys.examples import example
from tests.journeys.hands import add_row, choose
from tests.journeys.way import Traveller

pytestmark = pytest.mark.browser


def cells(traveller: Traveller, column: str) -> list[str]:
    """What stands in a column of the costs."""
    fields = traveller.page.locator(f'[name^="costs-"][name$="-{column}"]')
    values: list[str] = fields.evaluate_all("fields => fields.map(field => field.value.replace(/\\s/g, ' '))")
    return values


def test_an_amount_with_ore_stays_and_is_explained_at_its_field(traveller: Traveller) -> None:
    page = traveller.page
    traveller.carry(example("activity-nn"))
    traveller.go("/side/costs")
    amount = page.locator('[name="costs-0-amount"]')
    amount.fill("12 000,50")
    traveller.press("Lagre og fortsett")
    assert traveller.path == "/side/costs"
    assert amount.input_value() == "12 000,50"
    assert amount.get_attribute("aria-invalid") == "true"
    described = [
        page.locator(f"#{id_}").inner_text() for id_ in (amount.get_attribute("aria-describedby") or "").split()
    ]
    assert any("øre" in text for text in described)
    assert page.evaluate("document.activeElement.id") == "feil"
    page.locator("#feil a").first.click()
    assert page.evaluate("document.activeElement.name") == "costs-0-amount"
    amount.fill("18,000")
    traveller.press("Lagre og fortsett")
    assert traveller.path == "/side/income"


def test_a_later_answer_that_makes_an_earlier_page_wrong_shows_on_the_task_list(traveller: Traveller) -> None:
    page = traveller.page
    traveller.carry(example("activity-nn"))
    traveller.go("/soknad")
    assert page.locator(".mend").count() == 0
    traveller.go("/side/project-period")
    page.locator('[name="end"]').fill("1.12.2027")
    traveller.press("Lagre og fortsett")
    traveller.go("/soknad")
    task = page.locator(".tasks > li", has_text="Framdriftsplan")
    assert "Må rettes" in task.inner_text()
    traveller.leave_by(task.locator(".mend a").first)
    assert traveller.path == "/side/milestones"
    assert page.locator("#feil").is_visible()


def test_an_approval_is_void_after_a_change_and_good_again_when_renewed(traveller: Traveller) -> None:
    page = traveller.page
    traveller.carry(example("activity-nn"))
    traveller.go("/send")
    assert page.get_by_text("Søknaden er klar til å sendes.").is_visible()
    traveller.go("/side/website")
    page.locator('[name="website"]').fill("https://stova-alta.example")
    traveller.press("Lagre og fortsett")
    traveller.go("/godkjenning")
    assert page.get_by_role("heading", name="Godkjenningen gjelder ikke lenger").is_visible()
    assert not page.locator('[name="confirmed"]').is_checked()
    traveller.go("/send")
    assert page.get_by_role("heading", name="Dette er et utkast").is_visible()
    traveller.approve(example("activity-nn"))
    assert page.get_by_role("heading", name="Søknaden er godkjent").is_visible()
    traveller.go("/send")
    assert page.get_by_text("Søknaden er klar til å sendes.").is_visible()


def test_what_no_longer_applies_is_kept_and_left_out(traveller: Traveller) -> None:
    page = traveller.page
    secret = traveller.carry(example("activity-nn"))
    traveller.go("/side/support")
    choose(page, "support", "operating")
    traveller.press("Lagre og fortsett")
    traveller.go("/svar")
    assert page.get_by_role("heading", name="Hvor mange medlemmer har dere?").is_visible()
    traveller.go("/side/support")
    choose(page, "support", "activity")
    traveller.press("Lagre og fortsett")
    traveller.go("/side/members")
    assert traveller.title == "Dere trenger ikke å svare på dette"
    kept = traveller.wizard.service.open(secret).sheet.application.answers
    assert {step: dict(given) for step, given in kept.items()} == example("activity-nn").answers


def test_rows_come_and_go_without_scripts_and_the_sums_follow(traveller: Traveller) -> None:
    page = traveller.page
    traveller.begin()
    traveller.go("/side/costs")
    for number, (what, amount) in enumerate([("Mat", "12 000"), ("Sal", "12.000,-"), ("Buss", "kr 500")]):
        if number:
            add_row(page, "costs")
            assert page.url.endswith(f"#costs-{number}")
        page.locator(f'[name="costs-{number}-description"]').fill(what)
        page.locator(f'[name="costs-{number}-amount"]').fill(amount)
    traveller.press("Lagre og regn ut")
    assert "24 500 kr" in page.locator("#sum").inner_text().replace("\u00a0", " ")
    traveller.leave_by(page.locator('button[name="remove"][value="costs-1"]'))
    assert (cells(traveller, "description"), cells(traveller, "amount")) == (["Mat", "Buss"], ["12 000", "500"])
    page.locator('[name="costs-0-description"]').fill("")
    page.locator('[name="costs-0-amount"]').fill("")
    traveller.press("Lagre og regn ut")
    assert cells(traveller, "description") == ["Buss"]
    assert "500 kr" in page.locator("#sum").inner_text().replace("\u00a0", " ")
