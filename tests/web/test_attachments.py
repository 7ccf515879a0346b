"""Attachments put in one by one."""

import io

from tests.web.conftest import EXAMPLES, At, carrying
from tests.web.visitor import Visit, Visitor

STATUTES = EXAMPLES / "project-nb" / "vedtekter.pdf"


def upload(visitor: Visitor, **typed: object) -> Visit:
    visitor.open("/vedlegg")
    return visitor.press(fields={"file": (STATUTES, "vedtekter.pdf"), **typed})


def test_a_file_is_kept_and_listed_with_its_kind_and_size(applicant: Visitor) -> None:
    page = upload(applicant, kind="statutes")
    assert "Filen er lastet opp." in page.text
    assert "vedtekter.pdf Vedtekter, " in page.text
    assert "Dere har ikke lastet opp noe ennå." not in page.text


def test_it_can_be_opened(applicant: Visitor) -> None:
    page = upload(applicant, kind="statutes")
    link = next(one for one in page.markup.all("a") if one.text == "vedtekter.pdf")
    file = applicant.client.get(link.get("href"))
    assert (file.mimetype, file.data[:5]) == ("application/pdf", b"%PDF-")
    assert file.headers["Content-Disposition"].startswith("inline")
    assert file.headers["Cache-Control"] == "no-store"


def test_what_a_browser_should_not_open_is_downloaded(applicant: Visitor) -> None:
    applicant.open("/vedlegg")
    page = applicant.press(kind="other", file=(io.BytesIO("Møtet begynte klokka seks.".encode()), "notat.txt"))
    link = next(one for one in page.markup.all("a") if one.text == "notat.txt")
    assert applicant.client.get(link.get("href")).headers["Content-Disposition"].startswith("attachment")


def test_it_can_be_removed(applicant: Visitor) -> None:
    page = upload(applicant, kind="statutes")
    remove = next(one.get("action") for one in page.markup.all("form") if one.get("action").endswith("/fjern"))
    assert "Dere har ikke lastet opp noe ennå." in applicant.press(form=remove).text


def test_without_a_kind_it_is_kept_among_the_others(applicant: Visitor) -> None:
    assert "vedtekter.pdf Annet vedlegg, " in upload(applicant).text


def test_a_file_that_is_not_taken_is_refused_at_its_field(applicant: Visitor) -> None:
    applicant.open("/vedlegg")
    page = applicant.press(status=400, kind="other", file=(io.BytesIO(b"MZ\x90\x00"), "spill.exe"))
    assert page.title.startswith("Feil: ")
    assert page.markup.one("input", id="file").get("aria-invalid") == "true"
    assert "Lagre den som PDF" in page.markup.one("p", id="file-feil").text
    assert page.value("kind") == "other"


def test_no_file_at_all_is_said_at_the_field(applicant: Visitor) -> None:
    applicant.open("/vedlegg")
    assert applicant.press(status=400, kind="other").markup.one("p", id="file-feil").text


def test_what_was_done_with_a_picture_is_told(applicant: Visitor) -> None:
    page = applicant.open("/vedlegg?ny=1&notat=note-picture-shrunk&notat=<script>")
    assert "Vi har gjort det mindre" in page.text


def test_a_chosen_file_is_kept_when_the_language_changes(applicant: Visitor) -> None:
    applicant.open("/vedlegg")
    page = applicant.press("language", "en", {"file": (STATUTES, "vedtekter.pdf"), "kind": "statutes"})
    assert page.markup.one("html").get("lang") == "en"
    assert "vedtekter.pdf" in page.text


def test_the_language_changes_without_a_file_too(applicant: Visitor) -> None:
    applicant.open("/vedlegg")
    page = applicant.press("language", "en", kind="accounts")
    assert (page.markup.one("html").get("lang"), page.value("kind")) == ("en", "accounts")


def test_operating_support_is_asked_for_the_member_list(visitor: Visitor) -> None:
    page = carrying(visitor, "operating-en").open("/vedlegg")
    assert "Medlemsliste Lastet opp" in page.text or "Member list Uploaded" in page.text


def test_a_file_that_is_too_large_is_told_so(at: At) -> None:
    visitor = Visitor(at("2027-03-01 14:05", file_most_bytes=1000, files_most_bytes=1000).test_client())
    visitor.open("/ordning")
    visitor.press("scheme", "alta", form="/begynn")
    visitor.open("/vedlegg")
    assert "Del den opp" in visitor.press(status=400, file=(STATUTES, "vedtekter.pdf"), kind="statutes").text


def test_somebody_elses_attachment_is_not_found(applicant: Visitor) -> None:
    applicant.open("/vedlegg/000000000000", status=404)


def test_a_name_in_any_script_can_be_opened_through_a_server_s_header(applicant: Visitor) -> None:
    applicant.open("/vedlegg")
    page = applicant.press(kind="other", fields={"file": (STATUTES, "Договор عقد.pdf")})
    link = next(one for one in page.markup.all("a") if one.text == "Договор عقد.pdf")
    header = applicant.client.get(link.get("href")).headers["Content-Disposition"]
    assert header.encode("latin-1").startswith(b"inline; ")
    assert "filename*=UTF-8''%D0%94" in header


def test_what_is_refused_is_said_at_the_top_with_a_way_to_the_field(applicant: Visitor) -> None:
    applicant.open("/vedlegg")
    page = applicant.press(status=400, kind="other")
    summary = page.markup.one("div", id="feil")
    assert "autofocus" in summary.attributes
    assert [one.get("href") for one in summary.within() if one.tag == "a"] == ["#file"]
