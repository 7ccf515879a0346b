"""How an application is kept: found by its link alone, for as long as was said, and then gone."""

import datetime as dt
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from assistant.errors import NotFound, Refused
from assistant.service.clock import Clock
from assistant.service.service import Service
from tests.service.conftest import At
from tests.tools import examples

NAMED = {"name": "Elvebakken kafé"}


def kept_rows(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "applications.sqlite3")) as connection:
        count: int = connection.execute("SELECT count(*) FROM application").fetchone()[0]
        return count


def test_a_new_application_is_empty_and_in_its_scheme_and_language(service: Service) -> None:
    draft = service.open(service.begin("alta", "nn"))
    application = draft.sheet.application
    assert (application.scheme, application.edition, application.language) == ("alta", "2024", "nn")
    assert application.answers == {}
    assert draft.attachments == []


def test_the_key_of_a_link_is_long_safe_in_addresses_and_never_the_same(service: Service) -> None:
    secrets = {service.begin("alta", "nb") for _ in range(20)}
    assert len(secrets) == 20
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{32}", secret) for secret in secrets)  # 32 × 6 bits = 192


@pytest.mark.parametrize("secret", ["", "nobody's", "æ" * 1_000, "\ud800", "a\0b", "' OR 1=1 --"])
def test_a_link_that_leads_nowhere_is_not_found(service: Service, secret: str) -> None:
    service.begin("alta", "nb")
    with pytest.raises(NotFound):
        service.open(secret)
    with pytest.raises(NotFound):
        service.save_page(secret, "support", {})


def test_an_unknown_scheme_or_language_is_refused_and_nothing_kept(service: Service, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="doc-scheme"):
        service.begin("oslo", "nb")
    with pytest.raises(Refused, match="language"):
        service.begin("alta", "fr")
    assert kept_rows(tmp_path) == 0


def test_a_draft_tells_when_it_was_changed_and_how_long_it_is_kept(at: At) -> None:
    secret = at("2027-03-01 14:05").begin("alta", "nb")
    draft = at("2027-03-02 10:00").save_page(secret, "organisation-name", NAMED)
    assert draft.changed.isoformat() == "2027-03-02T10:00:00+01:00"
    assert draft.kept_until == dt.date(2028, 3, 2)


def test_an_application_opens_to_the_end_of_its_last_day(at: At) -> None:
    secret = at("2027-03-01 14:05").begin("alta", "nb")
    assert at("2028-03-01 23:59").open(secret)


def test_the_day_after_it_is_not_found_and_gone(at: At, tmp_path: Path) -> None:
    secret = at("2027-03-01 14:05").begin("alta", "nb")
    with pytest.raises(NotFound):
        at("2028-03-02 00:01").open(secret)
    assert kept_rows(tmp_path) == 0


def test_looking_at_it_does_not_make_it_last_longer_but_saving_does(at: At) -> None:
    secret = at("2027-03-01 14:05").begin("alta", "nb")
    at("2027-12-01 12:00").open(secret)
    at("2028-02-01 12:00").save_page(secret, "organisation-name", NAMED)
    assert at("2029-02-01 12:00").open(secret)
    with pytest.raises(NotFound):
        at("2029-02-02 12:00").open(secret)


def test_it_ends_while_the_server_runs(at: At) -> None:
    service = at("2028-03-01 23:30")
    secret = at("2027-03-01 14:05").begin("alta", "nb")
    service.open(secret)
    service.keeping.clock = at("2028-03-02 00:10").keeping.clock
    with pytest.raises(NotFound):
        service.open(secret)


def test_what_is_over_can_not_be_changed_either(at: At) -> None:
    service = at("2028-03-01 23:30")
    secret = at("2027-03-01 14:05").begin("alta", "nb")
    service.open(secret)
    service.keeping.clock = at("2028-03-02 00:10").keeping.clock
    with pytest.raises(NotFound):
        service.answer_language(secret, "nn")


def test_how_many_months_it_is_kept_is_a_setting(at: At) -> None:
    service = at("2027-03-31 14:05", keep_months=6)
    secret = service.begin("alta", "nb")
    assert service.open(secret).kept_until == dt.date(2027, 9, 30)


@pytest.mark.parametrize(
    ("changed", "months", "last"),
    [
        ("2027-02-28", 6, "2027-08-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2027-08-29", 6, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2027-03-01", 0, "2027-03-01"),
    ],
)
def test_clearing_up_deletes_on_the_day_after_the_last_and_not_before(
    at: At, tmp_path: Path, changed: str, months: int, last: str
) -> None:
    at(f"{changed} 12:00", keep_months=months).begin("alta", "nb")
    at(f"{last} 23:59", keep_months=months).purge()
    assert kept_rows(tmp_path) == 1
    after = dt.date.fromisoformat(last) + dt.timedelta(days=1)
    at(f"{after} 00:00", keep_months=months).purge()
    assert kept_rows(tmp_path) == 0


def test_whoever_comes_by_clears_up_for_those_who_never_come_back(at: At, tmp_path: Path) -> None:
    at("2027-03-01 14:05").begin("alta", "nb")
    at("2028-03-02 09:00").begin("alta", "nb")
    assert kept_rows(tmp_path) == 1


def test_a_day_taken_for_today_judges_but_never_deletes(at: At, tmp_path: Path) -> None:
    service = at("2027-03-01 14:05")
    secret = service.begin("alta", "nb")
    service.keeping.clock = Clock(day=dt.date(2031, 1, 1), at=service.keeping.clock.at)
    service.purge()
    assert service.today == dt.date(2031, 1, 1)
    assert service.open(secret).kept_until == dt.date(2028, 3, 1)
    assert kept_rows(tmp_path) == 1


def test_deleting_takes_everything_at_once(service: Service, tmp_path: Path) -> None:
    secret = service.begin_from(examples.zipped("project-nb"))
    service.save_page(secret, "organisation-name", {"name": "Hemmelig forening"})
    service.delete(secret)
    with pytest.raises(NotFound):
        service.open(secret)
    left = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"Hemmelig forening" not in left
    assert examples.files("project-nb")["vedtekter.pdf"][1000:1100] not in left


def test_deleting_twice_is_no_mistake(service: Service) -> None:
    secret = service.begin("alta", "nb")
    service.delete(secret)
    service.delete(secret)


def test_deleting_one_leaves_the_others(service: Service) -> None:
    one, other = service.begin("alta", "nb"), service.begin("alta", "nb")
    service.delete(one)
    assert service.open(other)


def test_a_page_looked_at_twice_is_worked_out_once(service: Service) -> None:
    secret = service.begin_from(examples.zipped("project-nb"))
    assert service.open(secret).sheet is service.open(secret).sheet


def test_two_applications_never_share_what_differs(service: Service) -> None:
    one, other = service.begin("alta", "nb"), service.begin("alta", "nb")
    service.save_page(one, "organisation-name", NAMED)
    assert service.open(other).sheet.application.answers == {}
