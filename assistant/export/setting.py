"""A paper as the data its typst template sets: plain lists and strings, every text printable and cut into pieces."""

from dataclasses import replace
from typing import Any

from assistant.export.paper import (
    Answer,
    Approval,
    BarChart,
    Cover,
    Fact,
    Item,
    Paper,
    Quote,
    Section,
    Table,
    TimeChart,
)
from assistant.export.setter import HEADING, LABEL, NOTHING, VALUE, Setter
from assistant.export.setting_charts import bar_chart, time_chart
from assistant.export.setting_table import table

Data = dict[str, Any]
TITLE, FINGERPRINT = 26, 64     # letters that a line of each surely holds
LONG_TITLE = 80                 # … from which a title is set smaller
MARK, FOOTER = 12, 90           # … of the draft mark, of the footer
NAME = 300                      # … of the title and the author among the file's properties
SHORT_APPROVAL = 1200           # … up to which an approval is kept on one page


def setting(paper: Paper, setter: Setter) -> Data:
    """Everything the template needs to know of the paper itself."""
    title = _first(setter, paper.title, paper.cover.kicker, paper.cover.organisation)
    return {
        "language": paper.language,
        "date": [paper.date.year, paper.date.month, paper.date.day],
        "name": setter.short(title, NAME),
        "author": setter.short(paper.cover.organisation, NAME),
        "header": [setter.short(paper.cover.organisation), setter.short(title)],
        "footer": setter.short(paper.footer, FOOTER),
        "draft": setter.short(paper.draft, MARK),
        "unanswered": setter.text(paper.unanswered),
        "title": setter.text(title, TITLE),
        "long": len(title) > LONG_TITLE,
        "cover": _cover(paper.cover, setter),
        "sections": [_section(section, title, setter) for section in paper.sections],
    }


def _cover(cover: Cover, setter: Setter) -> Data:
    return {
        "kicker": setter.text(cover.kicker),
        "subtitle": setter.text(cover.subtitle, HEADING),
        "organisation": setter.text(cover.organisation, HEADING),
        "number": setter.text(cover.organisation_number),
        "facts": [_fact(fact, setter) for fact in cover.facts],
        "contents": setter.text(cover.contents, HEADING),
    }


def _fact(fact: Fact, setter: Setter, room: int = VALUE) -> Data:
    quotes = [_quote(quote, setter) for quote in fact.quotes]
    return {"label": setter.text(fact.label, LABEL), "value": setter.text(fact.value, room), "quotes": quotes,
            "strong": fact.strong, "small": room != VALUE}


def _quote(quote: Quote, setter: Setter) -> Data:
    return {"lead": setter.text(quote.lead), "text": setter.text(quote.text), "source": setter.text(quote.source)}


def _section(section: Section, title: str, setter: Setter) -> Data:
    heading = _first(setter, section.heading, title)
    items = [_item(_named_once(item, heading), setter) for item in section.items]
    return {"heading": setter.text(heading, HEADING), "items": items}


def _named_once(item: Item, heading: str) -> Item:
    """A table that is called what its section is called needs no label of its own."""
    return replace(item, label="") if isinstance(item, Table) and item.label == heading else item


def _first(setter: Setter, *texts: str) -> str:
    """The first text with something to print: a file without a title, or with a blank heading, breaks the standard."""
    return next((text for text in texts if setter.short(text)), NOTHING)


def _item(item: Item, setter: Setter) -> Data:
    match item:
        case Answer():
            return _answer(item, setter)
        case Table():
            return table(item, setter)
        case BarChart():
            return bar_chart(item, setter)
        case TimeChart():
            return time_chart(item, setter)
        case Approval():
            return _approval(item, setter)


def _answer(answer: Answer, setter: Setter) -> Data:
    text = setter.written if answer.written else setter.text
    points = [text(point) for point in answer.points]
    return {"kind": "answer", "label": setter.text(answer.label, LABEL), "text": text(answer.text), "points": points}


def _approval(approval: Approval, setter: Setter) -> Data:
    facts = [_fact(fact, setter) for fact in approval.facts]
    if approval.fingerprint:
        facts.append(_fact(approval.fingerprint, setter, FINGERPRINT))
    letters = len(approval.statement) + sum(len(fact.label + fact.value) for fact in approval.facts)
    return {"kind": "approval", "statement": setter.text(approval.statement), "given": approval.given, "facts": facts,
            "whole": letters <= SHORT_APPROVAL}
