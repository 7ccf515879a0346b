"""The municipalities that are data: each whole, quoting only itself, with a smallest application that is ready."""

import datetime as dt
import json
from pathlib import Path

import pytest
import yaml

from assistant import resources
from assistant.engine.sheet import Sheet
from assistant.flow.model import Scheme, Source
from assistant.flow.schemes import installed
from assistant.service import bundling
from assistant.service.checking import check
from assistant.service.clock import Clock
from tests.rules.bases import base

DAY = dt.date(2027, 3, 1)
TOWNS = {"harstad": "2024", "lindesnes": "2022", "trondheim": "2025", "oygarden": "2022"}
SUPPORTS = ("project", "activity", "operating")


def sheet(town: str, support: str) -> Sheet:
    """The smallest whole application to that municipality."""
    document = base(support)
    name = installed().get(town).about["municipality"]["name"]
    document["answers"]["applicant"]["municipality"] = name
    document["answers"]["organisation"]["registered_municipality"] = name
    written = {**document, "scheme": town, "edition": TOWNS.get(town, "2024")}
    there = {"medlemmer.pdf": b"%PDF-1.7"}
    return check(json.dumps(written).encode(), there.get, installed(), Clock(DAY)).sheet


def quoted(scheme: Scheme) -> list[Source]:
    """Every source of the scheme that has a quotation."""
    own = [rule.source for rule in scheme.rules] + [figure.source for figure in scheme.figures]
    own += [variant.source for rule in scheme.rules for variant in rule.variants.values() if variant.source]
    return [one for one in own + [criterion.source for criterion in scheme.criteria] if one.quote]


@pytest.mark.parametrize("town", TOWNS)
def test_a_municipality_is_found_by_id_and_edition(town: str) -> None:
    assert installed().get(town, TOWNS[town]) is installed().get(town)


@pytest.mark.parametrize("support", SUPPORTS)
@pytest.mark.parametrize("town", TOWNS)
def test_a_smallest_application_is_ready(town: str, support: str) -> None:
    judged = sheet(town, support)
    assert [(one.rule, one.severity) for one in judged.findings if one.severity != "info"] == []
    assert judged.ready


@pytest.mark.parametrize("town", TOWNS)
def test_every_quotation_stands_in_the_municipalitys_own_file(town: str) -> None:
    call = yaml.safe_load((resources.path("flows") / "calls" / f"{town}-{TOWNS[town]}.yaml").read_text("utf-8"))
    assert all(one.quote in str(call) for one in quoted(installed().get(town)))


def test_altas_page_is_quoted_by_alta_alone() -> None:
    altas = {one.quote for one in quoted(installed().get("alta", "2024"))}
    for town in ("lindesnes", "trondheim", "oygarden"):
        assert not altas & {one.quote for one in quoted(installed().get(town))}


@pytest.mark.parametrize("town", ["lindesnes"])
def test_a_deadline_that_nobody_knows_is_said_to_be_unknown(town: str) -> None:
    [deadline] = [one for one in sheet(town, "project").findings if one.rule == "deadline"]
    assert deadline.message.msgid == "Vi kjenner ikke fristen i {here}."
    assert deadline.message.params["here"] == "Lindesnes"


def test_no_call_needs_python() -> None:
    code = Path(resources.__file__).parent.rglob("*.py")
    words = [town for file in code for town in TOWNS if town in file.read_text("utf-8").casefold()]
    assert words == []


def test_trondheim_demands_twenty_counting_members_where_alta_only_advises() -> None:
    for members, severities in ((19, ["stop"]), (20, [])):
        document = base("operating")
        document["answers"]["operating"]["paying_members"] = members
        written = {**document, "scheme": "trondheim"}
        found = check(json.dumps(written).encode(), lambda _: None, installed(), Clock(DAY)).sheet.findings
        assert [one.severity for one in found if one.rule == "operating-members"] == severities


def test_trondheims_application_is_pasted_with_the_limits_of_the_portal() -> None:
    made = bundling.bundle(sheet("trondheim", "project"), {})
    assert made.eml == b""
    assert "Navn på prosjektet eller tiltaket (16 av 60 tegn)" in made.txt.decode()


def test_oygarden_gets_its_email_in_nynorsk_with_the_recipient_left_open() -> None:
    made = bundling.bundle(sheet("oygarden", "project"), {})
    assert made.letter.to == ""
    assert made.letter.body.startswith("Hei!\n\nHer er søknaden frå Fellesbordet Alta om tilskot til prosjektet")
