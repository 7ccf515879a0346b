"""How well the free-text rules see: precision and recall of each rule, and of each language over all rules."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from tests.bench.corpus import HALVES, Judged, at, found_in, judge, rules, texts

TUNED, WHOLE = "work", 1.0
WIDTH = 30
ORDINARY = "ordinary"


def report(chosen: Sequence[str], misses: bool) -> Iterator[str]:
    """Both halves, told; with `misses` each mistake in the half that is worked on."""
    for half in HALVES:
        judged = results(half, chosen)
        yield from table(half, judged)
        if not chosen:
            yield f"  ordinary answers: {alarms(half)} are told something\n"
        if misses and half == TUNED:
            yield from missed(judged)


def results(half: str, chosen: Sequence[str] = ()) -> list[Judged]:
    """Every text of that half, judged; of the chosen rules only, if any are named."""
    return [judge(one) for rule in chosen or rules() for one in texts(half, rule)]


def table(half: str, judged: Sequence[Judged]) -> Iterator[str]:
    """A row a rule and a row a language: precision, recall, texts, and the share that points at the marked words."""
    told = "worked on" if half == TUNED else "only measured on"
    yield f"{half} half ({told})".ljust(WIDTH) + "precision  recall  texts  words"
    yield from _rows(judged, lambda one: one.one.rule)
    yield from _rows(judged, lambda one: f"all rules, {one.one.language}")


def alarms(half: str) -> str:
    """How many of the answers that no rule has anything to say of are told something by a rule that reads text."""
    ordinary = texts(half, ORDINARY)
    known = frozenset(rules())
    told = sum(any(one.rule in known and at(one, text) for one in found_in(text)) for text in ordinary)
    return f"{told} of {len(ordinary)}"


def missed(judged: Iterable[Judged]) -> Iterator[str]:
    """Every text that was judged wrong, to work on; the half that is only measured on is never told."""
    for one in judged:
        if not one.right:
            kind = "MISSED" if one.one.finding else "FALSE ALARM"
            yield f"{kind} {one.one.id} {one.one.place} [{one.one.language}]\n    {one.one.text}\n    -> {one.words!r}"


def precision(judged: Sequence[Judged]) -> float:
    """Of what was found, the share that should be."""
    return _share([one.one.finding for one in judged if one.found])


def recall(judged: Sequence[Judged]) -> float:
    """Of what should be found, the share that was."""
    return _share([one.found for one in judged if one.one.finding])


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right) if right else WHOLE


def _rows(judged: Sequence[Judged], name: Callable[[Judged], str]) -> Iterator[str]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        groups[name(one)].append(one)
    for key in sorted(groups):
        group = groups[key]
        pointed = _share([one.pointed for one in group if one.one.words and one.words])
        figures = f"{precision(group):9.3f} {recall(group):7.3f} {len(group):6d} {pointed:6.2f}"
        yield f"  {key}".ljust(WIDTH) + figures
