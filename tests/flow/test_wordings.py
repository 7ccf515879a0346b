"""Every sentence that somebody may read is listed with its place; names, addresses and citations are not."""

from pathlib import Path

import pytest

from assistant.flow.load import load
from assistant.flow.schemes import installed
from assistant.flow.wordings import wordings
from tests.flow import tiny


@pytest.fixture
def sentences(tmp_path: Path) -> dict[str, str]:
    return {sentence: where for where, sentence in wordings(load(tiny.write(tmp_path)))}


@pytest.mark.parametrize(
    ("sentence", "where"),
    [("Små tilskudd", "scheme.yaml title"), ("Legg dem ved.", "scheme.yaml have_you_got project text")]
    + [("Vedtekter", "scheme.yaml attachment_kinds statutes label"), ("Søker", "flow.yaml applicant")]
    + [("Hvem er dere?", "flow.yaml applicant who"), ("Vi begynner her.", "flow.yaml applicant who")]
    + [("Hva er et lag?", "flow.yaml applicant who"), ("Folk som går sammen.", "flow.yaml applicant who")]
    + [("Navn", "flow.yaml applicant who name"), ("Minst {least}.", "flow.yaml applicant who support project")]
    + [("Kostnad", "flow.yaml project money costs"), ("Rolig", "flow.yaml project large plan how slow")]
    + [("Minst", "figures.yaml least"), ("minst 10 000 kroner", "figures.yaml least")]
    + [("Slik er det.", "figures.yaml deadline"), ("Dere svarte {answer}.", "rules.yaml has-children")]
    + [("Ta med barn.", "rules.yaml has-children"), ("Barn skal være med.", "rules.yaml has-children")]
    + [("Det er tydelig.", "criteria.yaml clear"), ("tydelig", "criteria.yaml clear")],
)
def test_a_sentence_is_listed_with_its_file_and_place(sentences: dict[str, str], sentence: str, where: str) -> None:
    assert sentences[sentence] == f"tiny/{where}"


@pytest.mark.parametrize(
    "name", ["tiny", "2027", "nb", "post@kommune.example", "Alta", "Om", "good", "Søknad fra {name}"]
)
def test_names_addresses_and_headings_are_not_translated(sentences: dict[str, str], name: str) -> None:
    assert name not in sentences


def test_a_variant_of_a_rule_and_its_source_are_listed(tmp_path: Path) -> None:
    variants = "variants: {late: {message: For sent., remedy: Vent., own: true, reason: Sant.}}"
    scheme = tiny.edited(tmp_path, "rules", 'message: "Fristen er {next}."', variants)
    listed = list(wordings(scheme))
    for sentence in ("For sent.", "Vent.", "Sant."):
        assert ("tiny/rules.yaml deadline late", sentence) in listed


def test_what_is_said_to_a_kind_of_applicant_is_a_sentence_though_the_kind_is_called_municipality() -> None:
    said = {sentence for _, sentence in wordings(installed().get("alta"))}
    assert {"IMDi har hatt en egen ordning for kommuner", "Bedrifter kan ikke søke"} <= said
    assert "Áltá" not in said
