"""Every page, finding, error and e-mail in both languages: no sentence of the other language is left in either."""

import datetime as dt
import email
import email.policy
import json
from collections.abc import Callable
from functools import cache

import pytest

from assistant.web.problems import problem
from assistant.web.voice import speak
from tests.journeys.examples import NAMES, example
from tests.journeys.readers import LANGUAGES, Readers, reading
from tests.journeys.sentences import sentences
from tests.journeys.states import STATES, WITHOUT_APPLICATION, answered, data, paths
from tests.journeys.tongue import foreign
from tests.journeys.wizard import Wizard
from tests.rules.bases import base
from tests.rules.judging import changed
from tests.rules.small import Small
from tests.rules.smallest import ALL

OF_A_CALL = ("/soknad", "/funn", "/kriterier", "/regler", "/side/municipality", "/side/requested", "/svar")
Opened = Callable[[str], Readers]
REFUSED = [
    ("/vedlegg", "tom.pdf", b""),
    ("/vedlegg", "halv.pdf", b"%PDF-1.7"),
    ("/vedlegg", "program.exe", b"MZ" + bytes(100)),
    ("/vedlegg", "bilde.png", b"\x89PNG\r\n\x1a\n" + bytes(30)),
    ("/vedlegg", "brev.docx", b"PK\x03\x04" + bytes(30)),
    ("/start-fra", "skadet.zip", b"PK\x03\x04"),
    ("/start-fra", "halv.json", b"{"),
    ("/start-fra", "annen.json", b'{"format": 2}'),
    ("/start-fra", "liste.json", b"[]"),
    ("/start-fra", "valg.json", b'{"format": 1, "scheme": "alta", "answers": {"applicant": {"type": "ukjent"}}}'),
]


@pytest.fixture(scope="module")
def opened(wizard: Wizard) -> Opened:
    """Readers with an application in that state."""
    return cache(lambda state: reading(wizard).take(data(state)))


@pytest.mark.parametrize(("state", "path"), [(state, path) for state in STATES for path in paths(state)])
def test_a_page_speaks_one_language(opened: Opened, state: str, path: str) -> None:
    assert opened(state).left(path) == {}


@pytest.mark.parametrize("path", WITHOUT_APPLICATION)
def test_a_page_that_needs_no_application_speaks_one_language(wizard: Wizard, path: str) -> None:
    assert reading(wizard).left(path) == {}


@pytest.mark.parametrize("town", ["oygarden", "trondheim", "harstad", "lindesnes"])
def test_the_pages_of_another_municipality_speak_one_language(wizard: Wizard, town: str) -> None:
    readers = reading(wizard).take(json.dumps({**base("project"), "scheme": town}).encode())
    assert {path: left for path in OF_A_CALL if (left := readers.left(path))} == {}


def test_what_another_edition_changes_is_said_in_one_language(wizard: Wizard) -> None:
    assert reading(wizard).take(json.dumps(base("operating")).encode()).left("/regler") == {}
    readers = reading(wizard).take(json.dumps({**base("operating"), "edition": "2026"}).encode())
    assert {path: left for path in OF_A_CALL if (left := readers.left(path))} == {}


def test_what_a_link_opens_and_what_is_soon_deleted_speak_one_language(wizard: Wizard) -> None:
    eleven_months_on = reading(wizard, dt.date(2028, 2, 10)).take(data("begun"))
    assert eleven_months_on.left("/soknad") == {}
    another = wizard.service.begin("alta", "nb")
    assert eleven_months_on.left(f"/fortsett/{another}") == {}


@pytest.mark.parametrize("small", ALL, ids=str)
def test_a_finding_speaks_one_language(wizard: Wizard, small: Small) -> None:
    document, sizes = changed(small.support, small.outside)
    assert reading(wizard, small.days[0]).open(document, sizes).left("/funn") == {}


@pytest.mark.parametrize(("path", "status"), [("/nowhere", 404), ("/soknad", 403), ("/fortsett/nothing", 410)])
def test_what_is_not_there_is_said_in_one_language(wizard: Wizard, path: str, status: int) -> None:
    assert reading(wizard).left(path, status) == {}


@pytest.mark.parametrize(("path", "name", "data"), REFUSED, ids=[name for _, name, _ in REFUSED])
def test_a_file_is_refused_in_one_language(wizard: Wizard, path: str, name: str, data: bytes) -> None:
    readers = reading(wizard).open(answered({}))
    assert readers.left_after(path, {"kind": "other", "file": (name, data)}) == {}


@pytest.mark.parametrize("path", ["/vedlegg", "/start-fra"])
def test_that_no_file_was_chosen_is_said_in_one_language(opened: Opened, path: str) -> None:
    assert opened("begun").left_after(path, {"kind": "other"}) == {}


@pytest.mark.parametrize("path", ["/side/municipality", "/godkjenning", "/funn", "/slett", "/ordning"])
def test_a_form_that_stood_too_long_says_so_in_one_language(opened: Opened, path: str) -> None:
    post = {"/ordning": "/begynn"}.get(path, path)
    assert opened("whole").left_after(post, {"fields": "municipality", "municipality": "Alta"}, token=False) == {}


def test_that_something_failed_is_said_in_one_language(wizard: Wizard) -> None:
    pages = {}
    for language in LANGUAGES:
        with wizard.app.test_request_context():
            speak(language)
            pages[language] = problem(500).get_data(as_text=True)
    assert reading(wizard).judged(pages) == {}


@pytest.mark.parametrize("name", NAMES)
def test_the_e_mail_is_norwegian_on_every_screen(wizard: Wizard, name: str) -> None:
    readers = reading(wizard).open(example(name).document)
    letters = {client.get("/last-ned/epost.eml").data for client in readers.clients.values()}
    letter = email.message_from_bytes(letters.pop(), policy=email.policy.default)
    body = letter.get_body()
    assert not letters
    assert body
    said = sentences(f"<p>{letter['Subject']}</p><p>{body.get_content()}</p>", readers.theirs)
    assert len(said) == 2
    assert [one for one in said if foreign(one, "nb")] == []


@pytest.mark.parametrize(
    ("language", "sentence", "is_foreign"),
    [
        ("en", "Lagre og fortsett", True),
        ("en", "Beløp", True),
        ("en", "Save and go on", False),
        ("en", "A subgoal (delmål) of the Frivillighetsregisteret", False),
        ("nb", "Save the answers", True),
        ("nb", "Lagre og fortsett", False),
    ],
)
def test_a_tongue_is_told_by_its_small_words(language: str, sentence: str, is_foreign: bool) -> None:
    assert foreign(sentence, language) == is_foreign


def test_own_sentences_are_told_from_quotations_labels_and_the_applicants_words() -> None:
    page = """<html lang=en><title>Costs</title>
        <p>You wrote: <q lang=nb>Kjøp av PC</q>, «buss til byen» for <b>us</b> at budget.costs.</p>
        <button aria-label="Lukk" >x</button><textarea>egne ord</textarea><a href="mailto:?subject=Hei%20du">y</a>"""
    quoted = "You wrote: … , « … » for us at … ."
    assert sentences(page, ["buss til byen"]) == {"Costs", quoted, "Lukk", "x", "Hei du", "y"}
