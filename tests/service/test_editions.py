"""An application stays with the edition that it was begun under until somebody moves it, and then keeps all."""

import json

import pytest

from assistant.errors import NotFound
from assistant.service.service import Service
from tests.rules.bases import base


def begun(service: Service, support: str = "operating") -> str:
    return service.begin_from(json.dumps({**base(support), "attachments": []}).encode())


def test_an_application_begins_under_the_newest_edition_with_announced_figures(service: Service) -> None:
    assert service.open(service.begin("alta", "nb")).sheet.scheme.edition == "2024"


def test_a_newer_edition_is_offered_with_what_it_changes(service: Service) -> None:
    [offered] = service.newer_editions(service.open(begun(service)))
    assert offered.after.scheme.edition == "2026"
    assert "required-answer" in [one.rule for one in offered.come]


def test_moving_keeps_every_answer_and_asks_for_the_new_ones(service: Service) -> None:
    secret = begun(service)
    before = service.open(secret).sheet.application
    after = service.move_to_edition(secret, "2026").sheet
    assert (after.application.edition, after.scheme.edition) == ("2026", "2026")
    assert (after.application.answers, after.application.language) == (before.answers, before.language)
    assert service.newer_editions(service.open(secret)) == []
    saved = service.save_page(
        secret, "members", {"members": "40", "counting_members": "30", "counting_residents": "20"}
    )
    assert saved.sheet.application.answers["operating"]["paying_members"] == 30
    assert saved.sheet.application.answers["operating"]["counting_members"] == 30


def test_an_approval_is_for_the_rules_it_was_given_under(service: Service) -> None:
    secret = begun(service, "project")
    raw = {"name": "Selam", "role": "leader", "date": "1.3.2027", "confirmed": "yes"}
    service.approve(secret, raw)
    assert "approval-stale" not in [one.rule for one in service.open(secret).sheet.findings]
    moved = service.move_to_edition(secret, "2026")
    assert "approval-stale" in [one.rule for one in moved.sheet.findings]


@pytest.mark.parametrize("edition", ["2024", "2025", "", "2026 "])
def test_only_a_later_edition_that_there_is_can_be_moved_to(service: Service, edition: str) -> None:
    secret = begun(service)
    with pytest.raises(NotFound):
        service.move_to_edition(secret, edition)
    assert service.open(secret).sheet.scheme.edition == "2024"
