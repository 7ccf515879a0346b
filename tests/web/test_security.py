"""What every answer tells the browser, and what the cookie holds."""

import pytest

from assistant.web.cookie import LANGUAGE, SECRET
from tests.web.conftest import At
from tests.web.visitor import Visitor

PAGES = ["/", "/ordning", "/start-fra", "/personvern", "/tilgjengelighet", "/nowhere", "/static/nowhere.css"]


@pytest.mark.parametrize("path", PAGES)
def test_nothing_runs_or_loads_from_elsewhere(visitor: Visitor, path: str) -> None:
    headers = visitor.client.get(path).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", PAGES[:5])
def test_pages_are_never_stored_on_the_way(visitor: Visitor, path: str) -> None:
    assert visitor.client.get(path).headers["Cache-Control"] == "no-store"


def test_search_engines_may_know_the_front_page_only(applicant: Visitor) -> None:
    assert "X-Robots-Tag" not in applicant.client.get("/").headers
    assert applicant.client.get("/soknad").headers["X-Robots-Tag"] == "noindex"


def test_the_cookie_is_for_this_site_alone_and_out_of_reach_of_scripts(visitor: Visitor) -> None:
    cookie = visitor.client.get("/").headers["Set-Cookie"]
    assert cookie.startswith("soknad=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_behind_https_the_cookie_never_leaves_it(at: At) -> None:
    app = at("2027-03-01 14:05", address="https://soknad.example")
    answer = app.test_client().get("/", base_url="https://soknad.example")
    assert answer.headers["Set-Cookie"].startswith("__Host-soknad=")
    assert "Secure" in answer.headers["Set-Cookie"]
    assert answer.headers["Strict-Transport-Security"]


def test_the_cookie_holds_the_secret_and_the_language_only(applicant: Visitor) -> None:
    applicant.press("language", "en")
    with applicant.client.session_transaction() as session:
        assert set(session) == {SECRET, LANGUAGE, "csrf_token", "_permanent"}


def test_it_lasts_as_long_as_the_application_is_kept(applicant: Visitor) -> None:
    assert "Expires=" in applicant.client.get("/soknad").headers["Set-Cookie"]


def test_nothing_is_done_without_the_pages_token(applicant: Visitor) -> None:
    for path in ("/begynn", "/sprak", "/glem", "/slett", "/side/municipality", "/vedlegg", "/godkjenning", "/funn"):
        assert applicant.client.post(path, data={"municipality": "Oslo", "scheme": "alta"}).status_code == 400
    applicant.open("/soknad")


def test_a_proxy_is_believed_only_where_the_settings_say_so(at: At) -> None:
    forwarded = {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "soknad.example"}
    direct = at("2027-03-01 14:05").test_client().get("/", headers=forwarded)
    assert "Strict-Transport-Security" not in direct.headers
    behind = at("2027-03-01 14:05", proxies=1).test_client().get("/", headers=forwarded)
    assert "Strict-Transport-Security" in behind.headers
