"""The e-mail, read back by a mail parser that is not the one it was written with."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from fast_mail_parser import PyMail, parse_email
from hypothesis import given
from hypothesis import strategies as st

from assistant.export.mail import LONGEST_LINK, LONGEST_SUBJECT, Letter, build, mailto, one_line

TO = "aik@alta.example"
SUBJECT = "UTKAST: Søknad om integreringstilskudd – Åpen møteplass (974760673)"
BODY = "Hei!\n\nVi søker om 120 000 kr.\n\n.\nFrom oss alle\n"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FILES = [
    ("soknad-974760673-2027.pdf", "application/pdf", bytes(range(256)) * 20),
    ("vedlegg-1-avtale.docx", DOCX, b"PK\x03\x04"),
    ("vedlegg-2-medlemsliste.csv", "text/csv", "Åse;100\n".encode()),
]


def test_the_letter_comes_through_whole() -> None:
    read = _read(build(Letter(TO, SUBJECT, BODY, FILES)))

    assert [one.address for one in read.to] == [TO]
    assert read.subject == SUBJECT
    assert _text(read) == BODY
    assert [(one.filename, one.mimetype, one.content, one.disposition) for one in read.attachments] == [
        (*file, "attachment") for file in FILES
    ]


def test_it_opens_as_a_draft_and_the_mail_program_fills_in_the_rest() -> None:
    read = _read(build(Letter(TO, SUBJECT, BODY, FILES)))

    assert read.headers["X-Unsent"] == ["1"]
    assert set(read.headers) == {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}


def test_text_is_quoted_printable_and_files_are_base64() -> None:
    written = build(Letter(TO, SUBJECT, BODY, FILES))

    assert re.findall(rb"Content-Transfer-Encoding: (\S+)", written) == [b"quoted-printable", *[b"base64"] * 3]


def test_the_same_letter_gives_the_same_bytes_and_another_letter_another_boundary() -> None:
    letter, other = Letter(TO, SUBJECT, BODY, FILES), Letter(TO, SUBJECT, BODY, FILES[:1])

    assert build(letter) == build(Letter(TO, SUBJECT, BODY, list(FILES)))
    assert _boundary(build(letter)) != _boundary(build(other))


def test_a_letter_that_quotes_its_own_boundary_comes_through() -> None:
    boundary = _boundary(build(Letter(TO, SUBJECT, BODY, FILES)))
    quoting = f"--{boundary}\nContent-Type: text/html\n\n--{boundary}--\n"

    assert _text(_read(build(Letter(TO, SUBJECT, quoting, FILES)))) == quoting


def test_a_letter_without_files_is_only_text() -> None:
    read = _read(build(Letter(TO, SUBJECT, BODY)))

    assert _text(read) == BODY
    assert read.attachments == []


INJECTIONS = ["a\r\nBcc: alle@x.example", "a\nBcc: alle@x.example", "a\rBcc: x", "a\u2028Bcc: x", "a\x85Bcc: x",
              "a\0Bcc: x", "a\r\n\r\n<b>x</b>", "=?utf-8?q?a=0D=0ABcc:_x?="]  # fmt: skip


@pytest.mark.parametrize("hostile", INJECTIONS)
def test_no_name_or_title_becomes_a_header(hostile: str) -> None:
    written = build(Letter(TO, hostile, hostile, [(hostile, "application/pdf", b"1")]))

    read = _read(written)
    assert "Bcc" not in read.headers
    assert not re.search(rb"^Bcc", written.partition(b"\r\n\r\n")[0], re.M)
    assert read.subject == one_line(hostile)
    assert [one.content for one in read.attachments] == [b"1"]


def test_what_looks_like_an_encoded_word_is_shown_as_typed() -> None:
    assert _read(build(Letter(TO, "Om =?utf-8?q?hei?= og mer", ""))).subject == "Om =?utf-8?q?hei?= og mer"


def test_nothing_turns_the_direction_of_the_subject() -> None:
    assert one_line("Foreningen \u202eelling\u202c (1)") == "Foreningen elling (1)"


@pytest.mark.parametrize("to", ["aik", "a@b", "a@b.example\r\nBcc: x@y.example", "A <a@b.example>", "a@b.no,c@d.no"])
def test_a_recipient_that_is_no_address_is_a_mistake_of_ours(to: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        build(Letter(to, SUBJECT, BODY))
    with pytest.raises(ValueError, match=r"\A"):
        mailto(to, SUBJECT, BODY)


@given(subject=st.text(max_size=300), body=st.text(), name=st.text(max_size=60))
def test_whatever_is_typed_the_mail_is_well_formed(subject: str, body: str, name: str) -> None:
    written = build(Letter(TO, subject, body, [(name, DOCX, b"1")]))

    read = _read(written)
    assert read.warnings == []
    assert read.subject == one_line(subject)[:LONGEST_SUBJECT]
    assert len(read.attachments) == 1
    assert set(read.headers) == {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}
    assert max(map(len, written.split(b"\r\n"))) <= 78
    assert written.count(b"\r") == written.count(b"\n") == written.count(b"\r\n")
    assert written.isascii()


def test_a_link_opens_the_letter_without_its_files() -> None:
    link = urlsplit(mailto(TO, SUBJECT, BODY))

    assert (link.scheme, unquote(link.path)) == ("mailto", TO)
    assert parse_qs(link.query) == {"subject": [SUBJECT], "body": [BODY.replace("\n", "\r\n")]}


def test_a_link_holds_no_character_that_means_something_else() -> None:
    link = mailto(TO, 'a&bcc=x@y.example#"<>', "100 % + æ\r\n?subject=b")

    assert re.fullmatch(r"mailto:[\w.@-]+\?subject=[\w%.~-]*&body=[\w%.~-]*", link)
    assert parse_qs(urlsplit(link).query)["subject"] == ['a&bcc=x@y.example#"<>']


@given(subject=st.text(max_size=400), body=st.text(max_size=3000))
def test_a_link_is_never_too_long_and_never_cuts_a_letter_in_two(subject: str, body: str) -> None:
    link = mailto(TO, subject, body)

    assert len(link) <= LONGEST_LINK
    assert all("\ufffd" not in unquote(part) for part in re.split("[?&]", link) if "\ufffd" not in subject + body)


def test_a_long_letter_is_cut_in_the_link_but_not_its_subject() -> None:
    link = mailto(TO, SUBJECT, "ø" * 3000)

    assert LONGEST_LINK - 6 < len(link) <= LONGEST_LINK
    assert parse_qs(urlsplit(link).query)["subject"] == [SUBJECT]


def _read(written: bytes) -> PyMail:
    return parse_email(written, strict=True)


def _text(read: PyMail) -> str:
    [text] = read.text_plain
    return text.replace("\r\n", "\n")


def _boundary(written: bytes) -> str:
    found = re.search(rb'boundary="([^"]+)"', written)
    assert found
    return found[1].decode()
