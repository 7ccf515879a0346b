"""An application as a paper for the case officer: all that is asked, nothing that is found.

Of what is only offered it shows the steps where something is answered.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from assistant.engine import review
from assistant.engine.review import sections_by_step
from assistant.engine.sheet import Sheet
from assistant.export import compose_charts, compose_cover, paper
from assistant.export.wording import Wording
from assistant.flow.model import Step

APPROVAL = "approval"
WRITTEN = ("text", "line")
"""Kinds of answer that are in the applicant's language, not in the case officer's."""


def compose(sheet: Sheet, document: bytes) -> paper.Paper:
    """The paper in the case language, the answers in their own; `document` lies inside the PDF as data."""
    wording = Wording(sheet)
    steps = sections_by_step(sheet.scheme, sheet.sections)
    shown = [(step, found) for step, found in steps if step.id != APPROVAL and _is_shown(sheet, step)]
    sections = [_section(wording, step, found) for step, found in shown]
    approval = paper.Section(wording.say(sheet.scheme.step[APPROVAL].title), (_approval(wording),))
    return paper.Paper(
        title=compose_cover.title(wording),
        language=wording.language,
        date=sheet.today,
        cover=compose_cover.cover(wording),
        sections=(*sections, _attachments(wording), approval),
        unanswered=wording.phrase("pdf-unanswered"),
        footer=wording.phrase("pdf-footer", scheme=compose_cover.Term(sheet.scheme.about["title"])),
        draft="" if sheet.ready else wording.phrase("pdf-draft"),
        text_language=sheet.application.language,
        attached=(paper.Attached("soknad.json", "application/json", wording.phrase("pdf-data"), document),),
    )


def _is_shown(sheet: Sheet, step: Step) -> bool:
    typed = any(one.place.step == step.id for one in sheet.application.typed)
    return typed or bool(sheet.asked.answers.get(step.id)) or not sheet.asked.offered(step)


def _section(wording: Wording, step: Step, sections: Sequence[review.Section]) -> paper.Section:
    items = [item for section in sections for one in section.items for item in _items(wording, one)]
    return paper.Section(wording.say(step.title), (*items, *compose_charts.charts(wording, step.id)))


def _items(wording: Wording, item: review.Item | review.Table) -> Iterator[paper.Item]:
    if isinstance(item, review.Table):
        yield _table(wording, item)
    else:
        yield _answer(wording, item)


def _answer(wording: Wording, item: review.Item) -> paper.Answer:
    parts = wording.shown(item.shown)
    label = wording.say(item.label)
    if len(parts) > 1:
        return paper.Answer(label, points=parts)
    return paper.Answer(label, "".join(parts), written=item.field.kind in WRITTEN)


def _table(wording: Wording, table: review.Table) -> paper.Table:
    columns = tuple(
        paper.Column(
            wording.say(column.label),
            share={"text": 3, "line": 2, "choice": 2}.get(column.kind, 0),
            right=column.kind in ("money", "count"),
            written=column.kind in WRITTEN,
        )
        for column in table.field.columns
    )
    rows = tuple(tuple(" ".join(wording.shown(cell.shown)) for cell in row) for row in table.rows)
    answers: Sequence[Mapping[str, Any]] = wording.sheet.case.rows(f"{table.place.step}.{table.place.field}")
    return paper.Table(wording.say(table.field.label), columns, rows, _sums(wording, table, answers))


def _sums(wording: Wording, table: review.Table, rows: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, ...], ...]:
    money = [index for index, column in enumerate(table.field.columns) if column.kind == "money"]
    if not money or not rows:
        return ()
    cells = [""] * len(table.field.columns)
    cells[0] = wording.phrase("pdf-sum")
    for index in money:
        cells[index] = wording.kroner(sum(row.get(table.field.columns[index].id, 0) for row in rows))
    return (tuple(cells),)


def _approval(wording: Wording) -> paper.Approval:
    sheet = wording.sheet
    given = not any(one.place.step == APPROVAL and one.blocks for one in sheet.findings)
    facts = {
        field.id: paper.Fact(wording.say(field.label), " ".join(wording.shown(review.shown(field, value))))
        for field in sheet.asked.fields[APPROVAL].values()
        if (value := sheet.asked.answers[APPROVAL].get(field.id)) is not None
    }
    fingerprint = facts.pop("fingerprint", None)
    statement = wording.phrase("pdf-approved" if given else "pdf-not-approved")
    return paper.Approval(statement, tuple(facts.values()), fingerprint, given)


def _attachments(wording: Wording) -> paper.Section:
    kinds = wording.sheet.scheme.about["attachment_kinds"]
    columns = (
        paper.Column(wording.phrase("pdf-attachment-number"), right=True),
        paper.Column(wording.phrase("pdf-attachment-kind"), share=2),
        paper.Column(wording.phrase("pdf-attachment-name"), share=3),
        paper.Column(wording.phrase("pdf-attachment-size"), right=True),
    )
    rows = tuple(
        (str(number), wording.say(kinds[one.kind]["label"]), one.filename, _size(wording, one.size))
        for number, one in enumerate(wording.sheet.attachments, 1)
    )
    heading = wording.phrase("pdf-attachments")
    if not rows:
        return paper.Section(heading, (paper.Answer(heading, wording.phrase("pdf-no-attachments")),))
    return paper.Section(heading, (paper.Table(heading, columns, rows),))


def _size(wording: Wording, size: int | None) -> str:
    if size is None:
        return wording.phrase("pdf-attachment-absent")
    return f"{max(1, round(size / 1000))} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB".replace(".", ",")
