"""What was found in a document, for people: where it stands in their words, what it says, and who says so."""

from collections.abc import Iterator, Sequence

from assistant import words
from assistant.cli.context import Context
from assistant.engine.comparing import Comparison
from assistant.engine.explaining import Weighing, behind
from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow.model import Source
from assistant.rules.case import Place
from assistant.service.telling import why
from assistant.words import Phrase


def report(context: Context, file: str, sheet: Sheet, explain: bool = False) -> Iterator[str]:
    """The lines, the gravest findings first; with the evidence for and against where it is wanted."""
    texts = {text.place: text for text in sheet.case.texts} if explain else {}
    yield context.phrase("cli-ready" if sheet.ready else "cli-not-ready", file=file)
    for one in sheet.findings:
        yield ""
        yield from _finding(context, sheet, one)
        if one.span and one.place in texts:
            yield from (f"  {line}" for line in _evidence(context, behind(one, texts[one.place])))


def changes(context: Context, compared: Comparison) -> Iterator[str]:
    """What comes, goes and stays under the edition that was asked for, a line each."""
    editions = {"before": compared.before.scheme.edition, "after": compared.after.scheme.edition}
    yield ""
    yield context.phrase("cli-compared", **editions)
    for code, sheet, found in (
        ("cli-come", compared.after, compared.come),
        ("cli-go", compared.before, compared.go),
        ("cli-stay", compared.after, compared.stay),
    ):
        for one in found:
            where = " · ".join(_where(context, sheet, one.place))
            yield f"  {context.phrase(code)} [{context.phrase('severity-' + one.severity)}] {where} ({one.rule})"


def _finding(context: Context, sheet: Sheet, one: Finding) -> Iterator[str]:
    where = " · ".join(_where(context, sheet, one.place))
    yield f"[{context.phrase('severity-' + one.severity)}] {where} ({one.rule})"
    for phrase in (one.message, one.remedy):
        if phrase.msgid:
            yield f"  {words.say(phrase, context.language)}"
    yield from (f"  {line}" for line in _source(context, one.source))
    if one.standpoint is not None:
        yield f"  {context.phrase('cli-standpoint')} {one.standpoint}"


def _evidence(context: Context, weighed: Sequence[Weighing]) -> Iterator[str]:
    for one in weighed:
        yield context.phrase("cli-weighed", concept=one.concept, score=str(one.score), sure=str(one.sure))
        for each in (*one.speaks_for, *one.speaks_against):
            lost = f" [{', '.join(each.lost)}]" if each.lost else ""
            yield f"  {each.weight:+.2f} «{each.words}»{lost}: {why(each, context.language)}"


def _where(context: Context, sheet: Sheet, place: Place) -> Iterator[str]:
    def say(sentence: str) -> str:
        return words.say(Phrase(sentence, sheet.fillings), context.language)

    step = sheet.scheme.step.get(place.step)
    yield say(step.title) if step else context.phrase("pdf-attachments")
    path = place.step
    for id_ in (place.field, place.column):
        path = f"{path}.{id_}"
        if id_ and (field := sheet.scheme.field(path)):
            yield say(field.label)
        if id_ == place.field and place.row is not None:
            yield context.phrase("cli-line", line=place.row + 1)


def _source(context: Context, source: Source) -> Iterator[str]:
    if source.own:
        yield words.translate(source.reason, context.language)
        return
    yield f"{source.heading} – «{source.quote}»"
    rendering = words.translate(source.quote, context.language)
    if rendering != source.quote:
        yield f"({rendering})"
