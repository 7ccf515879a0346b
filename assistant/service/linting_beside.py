"""What stands beside the schemes held against them: the choice between them, and what got money before."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from assistant import words
from assistant.engine.problem import Problem
from assistant.errors import Refused
from assistant.flow import choosing, funded, schemes
from assistant.flow.choosing import Choosing
from assistant.flow.funded import Funded
from assistant.flow.model import Scheme


def problems(folder: Path) -> Iterator[Problem]:
    """What cannot be read, leads to nothing, or is not translated."""
    try:
        found = {one.id: one for one in schemes.read(folder).all()}
    except Refused:
        return  # told of each scheme already
    try:
        told = funded.read(folder)
        choice = choosing.load(folder / choosing.FILE) if (folder / choosing.FILE).is_file() else None
    except Refused as refused:
        yield Problem(refused.code, refused.path, refused.params)
        return
    if choice:
        yield from _choosing(choice, found)
        yield from _untranslated(choosing.wordings(choice))
    for id_, one in told.items():
        yield from _funded(f"{funded.FOLDER}/{id_}.yaml", one, found.get(id_))
    yield from _untranslated(funded.wordings(told))


def _choosing(choice: Choosing, found: Mapping[str, Scheme]) -> Iterator[Problem]:
    for reply in choice.replies:
        scheme, rule, _ = reply.quote_of
        targets = {reply.scheme, scheme} - {""} - found.keys()
        targets |= {rule} if scheme in found and rule not in found[scheme].rule else set()
        yield from (Problem("flow-unknown-target", f"{choosing.FILE} {reply.id}", {"target": one}) for one in targets)


def _funded(where: str, told: Funded, scheme: Scheme | None) -> Iterator[Problem]:
    field = scheme.field(told.by) if scheme else None
    if scheme is None or field is None:
        yield Problem("flow-unknown-target", where, {"target": told.by})
        return
    unknown = [page for page in told.shown_on if page not in scheme.page]
    unknown += [value for value in told.tables if field.option(value) is None]
    yield from (Problem("flow-unknown-target", where, {"target": one}) for one in unknown)


def _untranslated(sentences: Iterator[tuple[str, str]]) -> Iterator[Problem]:
    for where, text in sentences:
        for language in words.languages():
            if not words.has(text, language):
                yield Problem("flow-untranslated", where, {"language": language, "sentence": text[:60]})
