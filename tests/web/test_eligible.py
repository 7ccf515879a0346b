"""The quick self-check: a clear answer in two minutes."""

from tests.web.visitor import Visit, Visitor

FIRST = [
    ("applicant-type", {"type": "local-voluntary"}),
    ("municipality", {"municipality": "Alta kommune"}),
    ("support", {"support": "project"}),
    ("voluntary-register", {"voluntary_register": "yes"}),
    ("registered-municipality", {"registered_municipality": "Alta"}),
    ("founded", {"founded": "4. mai 2019"}),
    ("non-profit", {"non_profit": "yes"}),
]


def answered(applicant: Visitor, **other: str) -> Visit:
    """The page after the self-check, some of its answers other than good."""
    for page, answers in FIRST:
        applicant.open(f"/side/{page}")
        visit = applicant.press("onward", fields={name: other.get(name, value) for name, value in answers.items()})
    return visit


def test_who_meets_the_demands_hears_it_and_goes_on(applicant: Visitor) -> None:
    page = answered(applicant)
    assert (page.path, page.markup.one("h1").text) == ("/kan-dere-soke", "Dere kan søke")
    assert page.links("/side/organisation-name")
    assert page.links("/lenke")


def test_who_cannot_apply_hears_why_with_the_rules_words_and_where_else(applicant: Visitor) -> None:
    page = answered(applicant, registered_municipality="Hammerfest")
    assert page.markup.one("h1").text == "Slik det er nå, kan dere ikke søke"
    assert "registrert i kommunen det innvilges støtte fra" in page.text
    assert "Spør kommunen der dere holder til" in page.text
    assert page.links("/side/organisation-name")


def test_what_is_not_answered_yet_is_asked_for_again(applicant: Visitor) -> None:
    page = answered(applicant, non_profit="")
    assert page.markup.one("h1").text == "Noen svar mangler"
    assert page.links("/side/non-profit?sjekk=1")


def test_operating_support_is_asked_more(applicant: Visitor) -> None:
    assert answered(applicant, support="operating").path == "/side/immigrant-organisation"
