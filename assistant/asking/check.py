"""The questions' data held against itself and its scheme: signals, ids, sources and figures that there are not."""

from collections.abc import Iterable, Iterator
from string import Formatter

from assistant.asking.book import Book, Combination, Reply, Topic, vocabulary
from assistant.asking.sources import contact, named
from assistant.flow.model import Scheme, Source

FACT = "fact-"
DETECTED = ("plan.", "sure.", "named.")
Wrong = tuple[str, str, str]
"""A code of phrases.yaml, the topic, and what is wrong there."""


def sentences(known: Book) -> Iterator[tuple[str, str]]:
    """Every sentence that the book answers with, and what it quotes, with its place."""
    for fact, where in known.facts.items():
        yield from _quoted(f"ask {fact}", where)
    yield from (("ask examples", one) for one in known.examples)
    for topic in (*known.topics, *known.general):
        place = f"ask {topic.name}"
        yield from _quoted(place, topic.source)
        for said in topic.replies:
            yield place, said.text
            yield from _quoted(place, said.source)


def _quoted(place: str, where: str | Source | None) -> Iterator[tuple[str, str]]:
    if isinstance(where, Source):
        yield place, where.quote


def problems(scheme: Scheme, known: Book) -> Iterator[Wrong]:
    """What is wrong in the book of this scheme."""
    signals = {*vocabulary().weights, *(one.signal for one in known.comparisons)}
    signals |= {f"{prefix}{concept}" for prefix in DETECTED for concept in known.plans}
    holes = {figure.id for figure in scheme.figures} | set(contact(scheme))
    for topic in (*known.topics, *known.general):
        yield from (("ask-signal", topic.name, one) for one in sorted(_signals(topic) - signals))
        yield from (("flow-unknown-target", topic.name, id_) for id_ in topic.ids if not _is_known(scheme, id_))
        for said in topic.replies:
            yield from (("flow-unknown-figure", topic.name, hole) for hole in sorted(_holes(said) - holes))
        yield from _lost(scheme, topic.name, (topic.source, *(one.source for one in topic.replies)))
    for fact, where in known.facts.items():
        yield from _lost(scheme, fact, (where,))


def _lost(scheme: Scheme, name: str, given: Iterable[str | Source | None]) -> Iterator[Wrong]:
    for where in given:
        if where is not None and not _stands(scheme, where):
            yield "flow-unknown-target", name, str(where)


def _is_known(scheme: Scheme, id_: str) -> bool:
    return id_.startswith(FACT) or id_ in scheme.rule


def _stands(scheme: Scheme, where: str | Source) -> bool:
    try:
        return named(scheme, where) is not None
    except KeyError:
        return False


def _holes(said: Reply) -> set[str]:
    return {hole for _, hole, _, _ in Formatter().parse(said.text) if hole is not None}


def _signals(topic: Topic) -> set[str]:
    heard = [one for said in topic.replies for one in said.when]
    combinations: list[Combination] = [*topic.asked, *topic.never, *heard]
    return {signal for one in combinations for group in (*one.needed, one.barred) for signal in group}
