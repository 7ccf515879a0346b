"""When something is wrong: a page in the reader's language that says what to do, and nothing typed is lost."""

import io
import logging
import re

import pytest
from flask import Flask

from assistant.web import security, tasks
from tests.web.conftest import At
from tests.web.visitor import Visitor


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize(
    ("path", "status"), [("/nowhere", 404), ("/soknad", 403), ("/sprak", 405), ("/fortsett/nothing", 410)]
)
def test_every_problem_has_a_page_with_a_way_on(visitor: Visitor, language: str, path: str, status: int) -> None:
    visitor.client.get("/", headers={"Accept-Language": language})
    with visitor.client.session_transaction() as session:
        session["language"] = language
    page = visitor.open(path, status=status)
    assert page.markup.one("html").get("lang") == language
    assert page.links("/")


def expire(visitor: Visitor) -> None:
    """The page's token no longer holds."""
    with visitor.client.session_transaction() as session:
        session.pop("csrf_token", None)


def test_a_page_that_stood_too_long_is_shown_again_with_what_was_typed(applicant: Visitor) -> None:
    applicant.open("/side/municipality")
    expire(applicant)
    page = applicant.press(status=400, municipality="Alta")
    assert page.value("municipality") == "Alta"
    assert "Dette er ikke lagret ennå." in page.text
    assert applicant.press().path == "/side/support"
    assert applicant.open("/side/municipality").value("municipality") == "Alta"


def test_an_approval_that_stood_too_long_keeps_what_was_typed(applicant: Visitor) -> None:
    applicant.open("/godkjenning")
    expire(applicant)
    assert applicant.press(status=400, fields={"name": "Kari Nordmann"}).value("name") == "Kari Nordmann"


def test_a_standpoint_that_stood_too_long_is_kept(ready: Visitor) -> None:
    ready.open("/side/activities")
    ready.press("onward", description="Vi skal kjøpe inn ti PC-er til kafeen.")
    ready.open("/funn")
    expire(ready)
    name = "reason-investment-activities-description"
    assert ready.press("save", status=400, fields={name: "De er leid."}).value(name) == "De er leid."


def test_what_was_typed_can_be_copied_when_the_application_is_gone_from_the_browser(ready: Visitor) -> None:
    ready.open("/side/methods")
    ready.client.delete_cookie("soknad")
    page = ready.press(status=400, methods="Vi går på tur hver uke.")
    assert page.markup.one("textarea", id="kept-1").text == "Vi går på tur hver uke."


def test_a_form_from_another_site_does_nothing_and_takes_no_cookie(applicant: Visitor) -> None:
    there = {"Sec-Fetch-Site": "cross-site"}
    answer = applicant.client.post("/side/municipality", data={"municipality": "Oslo"}, headers=there)
    assert answer.status_code == 400
    assert "Oslo" not in answer.text
    stranger = applicant.client.application.test_client()
    assert "Set-Cookie" not in stranger.post("/side/municipality", data={"a": "b"}, headers=there).headers


def test_a_page_too_large_to_read_is_told_so(applicant: Visitor) -> None:
    applicant.open("/side/municipality")
    assert "Det er for stort" in applicant.press(status=413, municipality="a" * 5_000_000).title


def test_an_upload_too_large_to_read_is_told_so(at: At, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(security, "PAGE_MOST_BYTES", 10_000)
    monkeypatch.setattr(security, "ROOM_BYTES", 0)
    app = at("2027-03-01 14:05", file_most_bytes=1000, files_most_bytes=1000)
    visitor = Visitor(app.test_client())
    visitor.open("/start-fra")
    assert "Det er for stort" in visitor.press(status=413, file=(io.BytesIO(b"a" * 100_000), "stor.zip")).title


def test_a_failure_of_ours_is_logged_without_address_words_or_secret(
    app: Flask, applicant: Visitor, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = re.findall(r"/fortsett/[\w-]+", applicant.open("/lenke").response.text)[0]
    monkeypatch.setattr(tasks, "mend", lambda *_: 1 / 0)
    with caplog.at_level(logging.DEBUG):
        page = applicant.open("/soknad?navn=Kari", status=500)
    assert "Noe gikk galt hos oss" in page.title
    logged = "\n".join(one.getMessage() + str(one.exc_info) for one in caplog.records)
    assert "ZeroDivisionError in tasks.show" in logged
    assert not [one for one in (secret, "Kari", "division by zero") if one in logged]
