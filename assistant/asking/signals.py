"""What a question says: the words of the vocabulary, the plan that the detectors see in it, and its numbers."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.asking.book import Book, Comparison, vocabulary
from assistant.asking.numbers import Quantity, date_of, day_of_year, month_of_handing_in, quantities
from assistant.reading.evidence import gather
from assistant.reading.lexicon import lexicon
from assistant.reading.page import read
from assistant.reading.tokens import Token, is_word, tokens
from assistant.reading.weigh import sightings, strongest

LONGEST = 1000
"""So many characters of a question are read, the last of a longer one: people tell their story first, then ask."""
SURE, ASKING, NAMED = 3.0, 2.5, 0.5
"""What a plan counts that the detectors are sure of, ask about, or only see named (hired, denied, others')."""
COMPARED = 1.8
"""What a number counts that is held against a figure."""
SHORTEST_PART = 3
BARE_WORDS = 4
"""A question without a verb and of no more words than this is read as a budget line: what is named, is paid for."""
DEADLINE = "deadline"
DAY, DATE = 5, "date"
"""How long a day of any year is, «04-15»; and the unit of one with its year."""
DAYS = frozenset(["month-day", DATE])


@dataclass(frozen=True)
class Heard:
    """The signals of a question with their weights, its numbers, and how many of its words nobody knows."""

    weights: Mapping[str, float]
    numbers: tuple[Quantity, ...]
    strange: int
    words: int


def clean(question: str) -> str:
    """The question without control and invisible characters, on one line, as far as it is read."""
    plain = "".join(_seen(one) for one in unicodedata.normalize("NFKC", question[-LONGEST:]))
    return re.sub(r"\s+", " ", plain).strip()


def _seen(character: str) -> str:
    match unicodedata.category(character):
        case "Cf" | "Cs":
            return ""
        case "Cc" | "Zl" | "Zp":
            return " "
        case _:
            return character


def hear(question: str, book: Book, figures: Mapping[str, Any]) -> Heard:
    """Everything that the question says, read for this book; `figures` by id as they hold on the day."""
    words = tokens(question)
    known = vocabulary()
    hits = [(hit.cue.id, hit.first, hit.last) for hit in known.matcher.hits(words)[0]]
    pairs = _pairs(words, known.common)
    joined = [(hit.cue.id, at, at + 2) for at, pair in pairs for hit in known.matcher.hits([pair])[0]]
    weights = {name: known.weights[name] for name, _, _ in [*hits, *joined]}
    covered = {at for _, first, last in [*hits, *joined] for at in range(first, last)}
    numbers = tuple(quantities(question))
    for name, weight, at in _plans(question, book.plans):
        weights[name] = max(weight, weights.get(name, 0))
        covered |= at
    covered |= _counted(words, numbers)
    weights.update(dict.fromkeys(_compared(book.comparisons, numbers, question, figures), COMPARED))
    content = [at for at, one in enumerate(words) if is_word(one.word)]
    strange = [at for at in content if at not in covered and not _common(words[at].word, known.common)]
    return Heard(weights, numbers, len(strange), len(content))


def _common(word: str, common: frozenset[str]) -> bool:
    return word in common or word.isdigit() or len(word) == 1


def _pairs(words: Sequence[Token], common: frozenset[str]) -> Iterator[tuple[int, Token]]:
    """Two words after each other as one: «års rapport»."""
    for at, (first, second) in enumerate(zip(words, words[1:], strict=False)):
        if all(_part(one.word, common) for one in (first, second)):
            yield at, Token(first.start, second.end, first.word + second.word)


def _counted(words: Sequence[Token], numbers: Iterable[Quantity]) -> set[int]:
    """The words that a number is made of: «2 millioner kroner»."""
    spans = [(one.start, one.end) for one in numbers]
    return {at for at, one in enumerate(words) if any(start <= one.start < end for start, end in spans)}


def _part(word: str, common: frozenset[str]) -> bool:
    return len(word) >= SHORTEST_PART and is_word(word) and word not in common


def _plans(question: str, concepts: Iterable[str]) -> Iterator[tuple[str, float, set[int]]]:
    """Each concept that the question plans: `plan.X`, `plan.X.asks` or, where it is only named, `named.X`."""
    page = read(question)
    short = page.words <= BARE_WORDS
    bare = 1.0 if short and not page.spoken else 0.0
    for concept in concepts:
        if concept not in page.named or concept not in lexicon():
            continue
        heads = [one for one in gather(page, lexicon()[concept], bare) if one.hit.cue.kind == "head"]
        at = {token for one in heads for token in range(one.hit.first, one.hit.last)}
        yield f"named.{concept}", NAMED, at
        found = strongest(sightings(question, concept, bare))
        if found:
            yield f"plan.{concept}", ASKING if found.asks else SURE, at
            if not found.asks:
                yield f"sure.{concept}", NAMED, at


def _compared(
    comparisons: Iterable[Comparison], numbers: Sequence[Quantity], question: str, figures: Mapping[str, Any]
) -> Iterator[str]:
    for one in comparisons:
        figure = figures[one.figure] if isinstance(one.figure, str) else one.figure
        if one.unit in DAYS:
            told, against = _days(one.unit, str(figure), question, numbers)
            if told and _stands(one.kind, told, against):
                yield one.signal
        elif any(number.unit == one.unit and _stands(one.kind, number.value, float(figure) * one.times)
                 for number in numbers):  # fmt: skip
            yield one.signal


def _days(unit: str, figure: str, question: str, numbers: Sequence[Quantity]) -> tuple[str | None, str]:
    """The day that is told, and that of the figure: with their years, or without. Where a day is told with its year, a
    figure with one is held against that alone."""
    against = figure[-DAY:]
    date = date_of(question) or _with_year(_day(question, against), numbers)
    if unit == DATE:
        return date, figure
    return (None if date and len(figure) > DAY else _day(question, against)), against


def _with_year(day: str | None, numbers: Sequence[Quantity]) -> str | None:
    """The day with the one year that is told."""
    years = {int(one.value) for one in numbers if one.unit == "calendar-year"}
    return f"{years.pop()}-{day}" if day and len(years) == 1 else None


def _day(question: str, against: str) -> str | None:
    """The month and day that are told, «08-01» for a month without a day; None where that month is the figure's."""
    day, month = day_of_year(question), month_of_handing_in(question)
    if day:
        return day.strftime("%m-%d")
    return f"{month:02}-01" if month and not against.startswith(f"{month:02}") else None


def _stands(kind: str, value: Any, against: Any) -> bool:
    match kind:
        case "below":
            return bool(value < against)
        case "above":
            return bool(value > against)
        case "from":
            return bool(value >= against)
        case "upto":
            return bool(value <= against)
        case _:
            return bool(value == against)
