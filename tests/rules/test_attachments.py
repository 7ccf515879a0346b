"""The attachments."""

import pytest

from assistant.rules.attachments import attachment_size, attachments_listed
from assistant.rules.case import Attached
from tests.rules.cases import case, only, said


def test_each_listed_attachment_must_be_there() -> None:
    attachments = [Attached("other", "a.pdf", 5), Attached("other", "b.pdf"), Attached("other", "tom.txt", 0)]
    hit = only(attachments_listed, case(attachments=attachments))
    assert (hit.place.step, hit.place.row, hit.params) == ("attachments", 1, {"filename": "b.pdf"})


@pytest.mark.parametrize(
    ("size", "variants"),
    [(9_999_999, []), (10_000_000, ["large"]), (18_000_000, ["large"]), (18_000_001, [""])],
)
def test_email_carries_so_much(size: int, variants: list[str]) -> None:
    one = case(attachments=[Attached("other", "a.pdf", size)])
    two = case(
        attachments=[Attached("other", "a.pdf", size - 5), Attached("other", "b.pdf", 5), Attached("other", "c.pdf")]
    )
    with_pdf = case(attachments=[Attached("other", "a.pdf", size - 5)], pdf=5)
    for given in (one, two, with_pdf):
        assert [variant for _, variant in said(attachment_size, given)] == variants


@pytest.mark.parametrize(("size", "told"), [(18_000_001, (18, 1)), (10_000_000, (10, 0)), (19_950_000, (20, 0))])
def test_the_size_is_rounded_up_so_that_it_never_looks_like_the_limit(size: int, told: tuple[int, int]) -> None:
    params = only(attachment_size, case(attachments=[Attached("other", "a.pdf", size)])).params
    assert (params["whole"], params["tenths"]) == told
