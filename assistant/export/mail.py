"""The e-mail with the application: a draft in the sender's own mail program, and a link that opens one."""

import hashlib
import re
import unicodedata
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import EmailPolicy
from urllib.parse import quote

ADDRESS = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
LINE = 78
# bytes in one encoded word: with its frame and the header's name it fills a line
WORD = 42
LONGEST_LINK = 2000
LONGEST_SUBJECT = 250
UNTYPED = {"Cc", "Cs"}
TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Letter:
    """What is to be sent: `attachments` are (ASCII file name, media type, bytes)."""

    to: str
    subject: str
    body: str
    attachments: Sequence[tuple[str, str, bytes]] = ()


class _Folded(EmailPolicy):
    """The library's rules for SMTP but for what it gets wrong: spaces in long subjects, and values of one long word."""

    def header_store_parse(self, name: str, value: str) -> tuple[str, str]:
        """A subject is kept as typed: what looks like an encoded word is not one."""
        return (name, value) if name == "Subject" else super().header_store_parse(name, value)

    def fold_binary(self, name: str, value: str) -> bytes:
        """The header's lines, at most LINE long."""
        if name == "Subject":
            return f"Subject: {_encoded(value)}\r\n".encode("ascii")
        first, line_end, rest = super().fold_binary(name, value).partition(b"\r\n")
        if len(first) > LINE:
            first = first.replace(b": ", b":\r\n ", 1)
        return first + line_end + rest


SMTP = _Folded(linesep="\r\n")


def build(letter: Letter) -> bytes:
    """The draft as an .eml file, the same bytes for the same letter; a recipient that is no address is a ValueError.

    One that nobody knows is left for the sender to fill in.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # opens as a draft, not as a letter that came in
    if letter.to:
        message["To"] = _address(letter.to)
    message["Subject"] = one_line(letter.subject)[:LONGEST_SUBJECT]
    message.set_content(_lines(letter.body), cte="quoted-printable")
    for name, media_type, data in letter.attachments:
        kind, _, subtype = media_type.partition("/")
        message.add_attachment(data, maintype=kind, subtype=subtype, filename=_file_name(name))
    if letter.attachments:
        message.set_boundary(_boundary(letter))
    return message.as_bytes()


def mailto(to: str, subject: str, body: str) -> str:
    """A link that opens a new e-mail, at most LONGEST_LINK characters: the body, then the subject, is cut to fit."""
    start = f"mailto:{quote(_address(to) if to else '', safe='@')}?subject="
    title = _quoted_within(one_line(subject), LONGEST_LINK - len(start) - len("&body="))
    text = _lines(body).replace("\n", "\r\n")
    link = f"{start}{title}&body="
    return link + _quoted_within(text, LONGEST_LINK - len(link))


def one_line(text: str) -> str:
    """A header's worth of text: no line ends and nothing that turns the direction of reading."""
    spaced = _typed(TURNING.sub("", text))
    return " ".join(spaced.split())


def _encoded(text: str) -> str:
    """A header's text as it is, or in encoded words of whole letters (RFC 2047)."""
    if text.isascii() and "=?" not in text and len(text) <= LINE - len("Subject: "):
        return text
    words = [b""]
    for letter in text:
        if len(words[-1] + letter.encode()) > WORD:
            words.append(b"")
        words[-1] += letter.encode()
    return "\r\n ".join(f"=?utf-8?b?{b64encode(word).decode()}?=" for word in words)


def _address(to: str) -> str:
    if not ADDRESS.fullmatch(to):
        raise ValueError(to)
    return to


def _lines(body: str) -> str:
    """The text with one kind of line end, no control characters, and a line end at the end."""
    lines = re.split(r"\r\n|\r|\n", body.rstrip())
    return "".join(f"{_typed(line)}\n" for line in lines)


def _typed(line: str) -> str:
    """A line with spaces for what no keyboard types."""
    return "".join(" " if unicodedata.category(letter) in UNTYPED and letter != "\t" else letter for letter in line)


def _file_name(name: str) -> str:
    plain = one_line(name).encode("ascii", "replace").decode()
    return re.sub(r'[\\/"?]', "-", plain)


def _boundary(letter: Letter) -> str:
    """A line that cannot stand in quoted-printable or base64 text, made of what the letter holds."""
    content = hashlib.sha256(repr((letter.to, letter.subject, letter.body)).encode())
    for name, media_type, data in letter.attachments:
        content.update(f"{name}\0{media_type}\0{len(data)}\0".encode())
        content.update(data)
    return f"=_{content.hexdigest()[:32]}"


def _quoted_within(text: str, room: int) -> str:
    """As many whole characters as fit, percent-encoded."""
    quoted = ""
    for letter in text:
        more = quote(letter, safe="")
        if len(quoted) + len(more) > room:
            break
        quoted += more
    return quoted
