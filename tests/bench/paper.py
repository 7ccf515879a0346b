"""The PDF and the whole bundle made, against typst setting the same paper from data that is ready."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, cast

from assistant.engine.sheet import Sheet
from assistant.export import compose, pdf
from assistant.rules.case import Attached
from assistant.service import bundling
from tests.bench.prose import EXAMPLE, sheet, varied
from tests.bench.rounds import NEXT, Effort, compare
from tests.journeys.examples import example

READY = 25
"""Papers made ready: more than are set in a round, so that typst meets none that it remembers."""


class _Listener:
    """Takes down what the template is given, and lets typst set it."""

    def __init__(self, compiler: Any) -> None:
        self.compiler = compiler
        self.given: dict[str, Any] = {}

    def compile(self, **given: Any) -> Any:
        self.given = given
        return self.compiler.compile(**given)


@contextmanager
def _listening() -> Iterator[Callable[[], dict[str, Any]]]:
    real, listeners = pdf._compiler, dict[str, _Listener]()

    def listening(template: str) -> Any:
        return listeners.setdefault(template, _Listener(real(template)))

    pdf._compiler = cast(Any, listening)
    try:
        yield lambda: listeners["application.typ"].given
    finally:
        pdf._compiler = real


def ready(count: int) -> list[dict[str, Any]]:
    """What typst is given for so many papers, taken down."""
    papers = []
    with _listening() as given:
        for _ in range(count):
            make_pdf(NEXT())
            papers.append(given())
    return papers


def make_pdf(number: int) -> bytes:
    """The PDF of an application that was never seen before."""
    made = sheet(varied(number))
    return pdf.render(compose.compose(made, bundling.sent(made))).pdf


def lines(effort: Effort) -> Iterator[str]:
    """The measurements, told."""
    papers = ready(READY if effort.seconds else 1)
    compiler = pdf._compiler("application.typ")
    files = {file.name: file.read_bytes() for _, file in example(EXAMPLE).attachments}
    attached = tuple(
        Attached(kind, file.name, len(files[file.name]), "0" * 64) for kind, file in example(EXAMPLE).attachments
    )

    def bundle(number: int) -> None:
        made = sheet(varied(number))
        bundling.bundle(Sheet(made.scheme, made.application, attached, made.today), files)

    def floor(number: int) -> None:
        compiler.compile(**papers[number % len(papers)])

    yield compare("PDF", make_pdf, floor, effort).line()
    yield compare("bundle", bundle, floor, effort).line() + " (the PDF's floor)"
