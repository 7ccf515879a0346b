"""How well questions are answered: the right rule first, the right verdict, and «unknown» where the page is silent."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from assistant.asking.answer import Answer, ask
from assistant.errors import Refused
from assistant.flow import schemes
from tests.bench.corpus import FOLDER, HALVES, listed
from tests.bench.rounds import Effort, timed
from tests.rules.bases import TODAY

UNKNOWN, TUNED = "unknown", "work"
WIDTH = 34


@dataclass(frozen=True)
class Labelled:
    """A question with the rules or facts that answer it (none where nothing does) and the verdict."""

    id: str
    language: str
    scheme: str
    question: str
    rules: tuple[str, ...]
    verdict: str


@dataclass(frozen=True)
class Result:
    """A question with the first answer that it got."""

    one: Labelled
    first: Answer

    @property
    def rule(self) -> bool:
        """Whether the first answer is of a right rule, or of none where none is right."""
        return self.first.rule in self.one.rules if self.one.rules else self.first.rule is None

    @property
    def verdict(self) -> bool:
        """Whether it has the right verdict."""
        return self.first.verdict == self.one.verdict


@cache
def questions(half: str) -> tuple[Labelled, ...]:
    """The labelled questions of one half whose scheme there is."""
    data = listed(FOLDER / half / "questions.yaml")
    found = (
        Labelled(one["id"], one["language"], one["scheme"], one["question"], tuple(one["rules"]), one["verdict"])
        for one in data
    )
    return tuple(one for one in found if _known(one.scheme))


def _known(scheme: str) -> bool:
    try:
        schemes.installed().get(scheme)
    except Refused:
        return False
    return True


def results(half: str, chosen: slice = slice(None)) -> list[Result]:
    """The chosen questions of that half, asked."""
    return [Result(one, ask(schemes.installed().get(one.scheme), one.question, TODAY).answers[0])
            for one in questions(half)[chosen]]  # fmt: skip


def share(right: Sequence[bool]) -> float:
    """The share that is right; all of nothing."""
    return sum(right) / len(right) if right else 1.0


def table(half: str, found: Sequence[Result]) -> Iterator[str]:
    """A row for all, for each scheme and for each language."""
    told = "worked on" if half == TUNED else "only measured on"
    yield f"questions, {half} half ({told})".ljust(WIDTH) + "  rule  verdict  unknown  questions"
    yield _row("all", found)
    yield from _rows(found, lambda one: one.one.scheme)
    yield from _rows(found, lambda one: one.one.language)


def _rows(found: Iterable[Result], name: Callable[[Result], str]) -> Iterator[str]:
    groups: dict[str, list[Result]] = defaultdict(list)
    for one in found:
        groups[name(one)].append(one)
    yield from (_row(key, groups[key]) for key in sorted(groups))


def _row(name: str, found: Sequence[Result]) -> str:
    silent = [one.first.verdict == UNKNOWN for one in found if one.one.verdict == UNKNOWN]
    rule, verdict = share([one.rule for one in found]), share([one.verdict for one in found])
    return f"  {name}".ljust(WIDTH) + f"{rule:6.3f} {verdict:8.3f} {share(silent):8.3f} {len(found):10d}"


def missed(found: Iterable[Result]) -> Iterator[str]:
    """Every question of the half that is worked on that was answered wrong."""
    for one in found:
        if not (one.rule and one.verdict):
            wanted = f"{', '.join(one.one.rules)} {one.one.verdict}"
            got = f"{one.first.rule} {one.first.verdict}"
            yield f"{one.one.id} [{one.one.language}] {one.one.question}\n    {wanted} -> {got}"


def report(misses: bool) -> Iterator[str]:
    """Both halves, told."""
    for half in HALVES:
        found = results(half)
        yield from table(half, found)
        if misses and half == TUNED:
            yield from missed(found)


def lines(effort: Effort) -> Iterator[str]:
    """How well, and how long one question takes."""
    yield from report(misses=False)
    asked = questions(TUNED)
    took = timed(lambda at: [ask(schemes.installed().get(one.scheme), one.question, TODAY) for one in asked], 0)
    yield f"a question takes {took / len(asked) * 1000:.2f} ms"
