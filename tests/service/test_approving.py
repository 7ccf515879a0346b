"""The approval: sealed with hour and fingerprint for exactly one content, void when that content changes."""

import pytest

from assistant.service.draft import Draft
from assistant.service.service import Service
from tests.service.conftest import At
from tests.tools import examples

YES = {"name": "Sahra Warsame", "role": "leader", "delegated_by": "", "date": "1.3.2027", "confirmed": "yes"}
CONTENT = "project-title"


@pytest.fixture
def secret(service: Service) -> str:
    """A whole application that nobody has approved."""
    document = examples.document("project-nb")
    del document["answers"]["approval"]
    return service.begin_from(examples.packed(document, examples.files("project-nb")))


def seal(draft: Draft) -> tuple[str | None, str | None]:
    approval = draft.sheet.application.answers.get("approval", {})
    return approval.get("time"), approval.get("fingerprint")


def blocking(draft: Draft) -> list[str]:
    return [one.rule for one in draft.sheet.findings if one.blocks]


def test_without_an_approval_the_application_is_a_draft(service: Service, secret: str) -> None:
    assert blocking(service.open(secret)) == ["approval-missing"]


def test_an_approval_gets_its_hour_and_the_fingerprint_of_the_content(service: Service, secret: str) -> None:
    draft = service.approve(secret, YES)
    assert seal(draft) == ("14:05", draft.sheet.case.fingerprint)
    assert draft.sheet.ready


def test_the_fingerprint_is_the_one_that_the_example_was_given_by_the_letter_of_the_format(
    service: Service, secret: str
) -> None:
    given = examples.document("project-nb")["answers"]["approval"]["fingerprint"]
    assert seal(service.approve(secret, YES))[1] == given


@pytest.mark.parametrize(
    "lacking",
    [
        {"name": " "},
        {"date": ""},
        {"date": "31. februar 2027"},
        {"date": "2.3.2027"},
        {"role": "delegated"},
        {"confirmed": ""},
        {"confirmed": "no"},
    ],
)
def test_an_approval_that_is_not_whole_is_saved_but_not_sealed(
    service: Service, secret: str, lacking: dict[str, str]
) -> None:
    draft = service.approve(secret, YES | lacking)
    assert seal(draft) == (None, None)
    assert draft.sheet.application.answers["approval"]
    assert blocking(draft)


def test_somebody_with_delegated_authority_may_approve_when_it_is_said_by_whom(service: Service, secret: str) -> None:
    draft = service.approve(secret, YES | {"role": "delegated", "delegated_by": "Styret 12.2.2027"})
    assert draft.sheet.ready
    assert seal(draft) != (None, None)


def test_an_application_that_is_not_right_can_be_approved_as_it_is(service: Service, secret: str) -> None:
    service.save_page(secret, CONTENT, {"title": ""})
    draft = service.approve(secret, YES)
    assert seal(draft) != (None, None)
    assert blocking(draft) == ["required-answer"]


def test_any_change_of_the_content_makes_the_approval_stale(service: Service, secret: str) -> None:
    service.approve(secret, YES)
    assert blocking(service.save_page(secret, CONTENT, {"title": "Noe annet"})) == ["approval-stale"]


def test_the_old_content_back_makes_it_valid_again(service: Service, secret: str) -> None:
    title = service.approve(secret, YES).sheet.application.answers["project"]["title"]
    service.save_page(secret, CONTENT, {"title": "Noe annet"})
    assert service.save_page(secret, CONTENT, {"title": title}).sheet.ready


def test_a_new_attachment_makes_the_approval_stale_and_taking_it_away_mends_it(service: Service, secret: str) -> None:
    service.approve(secret, YES)
    draft = service.attach(secret, "other", "nytt.txt", b"Et nytt vedlegg, skrevet i dag.")
    assert blocking(draft) == ["approval-stale"]
    assert service.detach(secret, draft.attachments[-1].id).sheet.ready


def test_what_is_not_asked_is_no_part_of_what_was_approved(service: Service, secret: str) -> None:
    service.approve(secret, YES)
    assert service.save_page(secret, "members", {"members": "40", "paying_members": "30"}).sheet.ready


def test_the_language_of_the_screen_and_of_the_answers_is_no_part_of_it(service: Service, secret: str) -> None:
    service.approve(secret, YES)
    assert service.answer_language(secret, "nn").sheet.ready


def test_confirming_anew_seals_the_new_content_at_the_new_hour(at: At, secret: str) -> None:
    at("2027-03-01 14:05").approve(secret, YES)
    at("2027-03-01 14:10").save_page(secret, CONTENT, {"title": "Noe annet"})
    draft = at("2027-03-01 15:30").approve(secret, YES)
    assert seal(draft) == ("15:30", draft.sheet.case.fingerprint)
    assert draft.sheet.ready


def test_saying_no_takes_the_seal_away(service: Service, secret: str) -> None:
    service.approve(secret, YES)
    draft = service.approve(secret, YES | {"confirmed": "no"})
    assert seal(draft) == (None, None)
    assert blocking(draft) == ["approval-missing"]


@pytest.mark.parametrize("other", [{"name": "Ola Nordmann"}, {"date": "28.2.2027"}, {"role": "delegated"}])
def test_another_name_role_or_date_without_confirming_anew_takes_the_approval_back(
    service: Service, secret: str, other: dict[str, str]
) -> None:
    service.approve(secret, YES)
    draft = service.approve(secret, other)
    assert seal(draft) == (None, None)
    assert "approval-missing" in blocking(draft)


def test_the_same_name_saved_again_leaves_the_approval_as_it_is(at: At, secret: str) -> None:
    at("2027-03-01 14:05").approve(secret, YES)
    draft = at("2027-03-01 16:00").approve(secret, {"name": "Sahra Warsame", "role": "leader"})
    assert seal(draft)[0] == "14:05"
    assert draft.sheet.ready


def test_nobody_can_type_the_seal(service: Service, secret: str) -> None:
    draft = service.approve(secret, YES | {"confirmed": "no", "time": "12:00", "fingerprint": "ab" * 32})
    assert seal(draft) == (None, None)
    draft = service.approve(secret, YES | {"time": "12:00", "fingerprint": "ab" * 32})
    assert seal(draft) == ("14:05", draft.sheet.case.fingerprint)


def test_saving_the_pages_of_the_approval_is_approving(service: Service, secret: str) -> None:
    service.save_page(secret, "approver", {"name": "Sahra Warsame", "role": "leader"})
    draft = service.save_page(secret, "confirmation", {"date": "1.3.2027", "confirmed": "yes"})
    assert draft.sheet.ready
    assert seal(draft)[0] == "14:05"


def test_the_hour_is_norwegian_in_summer_and_winter(at: At, secret: str) -> None:
    assert at("2027-03-01 14:05").keeping.clock.now().isoformat() == "2027-03-01T14:05:00+01:00"
    assert at("2027-07-01 14:05").keeping.clock.now().isoformat() == "2027-07-01T14:05:00+02:00"
    assert seal(at("2027-07-01 14:05").approve(secret, YES))[0] == "14:05"
