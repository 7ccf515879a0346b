"""Attachments that a document lists and that are not there: waited for, filled, or taken off the list."""

import pytest

from assistant.errors import NotFound
from assistant.service.draft import Draft
from assistant.service.service import Service
from tests.files import samples
from tests.service.conftest import At
from tests.tools import examples

PAPER = samples.pdf()


def names(draft: Draft) -> list[str]:
    return [one.filename for one in draft.attachments]


def waiting(*names: str) -> bytes:
    """A bare document that lists files which are not with it."""
    listed = [{"kind": "statutes", "filename": name} for name in names]
    return examples.packed({"format": 1, "scheme": "alta", "attachments": listed})


def test_a_listed_file_that_is_not_there_is_filled_by_one_of_its_name(service: Service) -> None:
    secret = service.begin_from(waiting("Vedtekter.pdf", "avtale.pdf"))
    assert [one.size for one in service.open(secret).attachments] == [None, None]
    draft = service.attach(secret, "other", "vedtekter.pdf", PAPER)
    assert [(one.kind, one.filename, one.size) for one in draft.attachments] == [
        ("other", "Vedtekter.pdf", len(PAPER)),
        ("statutes", "avtale.pdf", None),
    ]


def test_a_file_of_a_name_that_is_there_never_takes_its_place(service: Service) -> None:
    secret = service.begin_from(waiting("vedtekter.pdf"))
    service.attach(secret, "statutes", "vedtekter.pdf", PAPER)
    assert names(service.attach(secret, "other", "vedtekter.pdf", PAPER)) == ["vedtekter.pdf", "vedtekter (2).pdf"]


def test_a_listed_file_that_is_not_there_can_be_taken_off_the_list(service: Service) -> None:
    secret = service.begin_from(waiting("a.pdf", "b.pdf"))
    first = service.open(secret).attachments[0]
    with pytest.raises(NotFound):
        service.attachment(secret, first.id)
    assert names(service.detach(secret, first.id)) == ["b.pdf"]


def test_files_that_are_waited_for_take_no_room(at: At) -> None:
    service = at("2027-03-01 14:05", files_most=1)
    secret = service.begin_from(waiting("a.pdf", "b.pdf"))
    assert service.attach(secret, "other", "c.pdf", PAPER)
