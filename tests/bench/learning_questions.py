"""Teaches which answer a question asks for, from the half of the labelled questions that is worked on."""

import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt
from pathlib import Path

from assistant import resources
from assistant.asking import learned, signals
from assistant.asking.book import books, folder
from assistant.asking.learned import FILE, TENTHS, Model, Outcome, answerable, traits
from assistant.flow import schemes
from assistant.reading import thesaurus
from tests.bench.asking import Labelled, questions
from tests.bench.corpus import FOLDER
from tests.rules.bases import TODAY

WORK = "work"
ROUNDS, PACE, KEEP_SMALL = 15, 8.0, 0.0004
"""How often all questions are gone through, how far a mistake moves a weight, and how large weights are held down."""
SLOWER, SLOWLY = 0.3, 0.1
"""How much shorter the steps become each round, and how much shorter those are of what counts before any trait."""
TOO_LITTLE = 0.004
"""A mistake so small moves no weight."""
LEAST = 0.5
"""Weights below this are left out."""
SEEN_IN = 2
"""A trait of fewer questions teaches nothing."""


@dataclass(frozen=True)
class Lesson:
    """The traits of a question, the numbers of the outcomes its scheme has, and of those that are right."""

    traits: tuple[str, ...]
    can: tuple[int, ...]
    right: frozenset[int]


@cache
def outcomes() -> tuple[Outcome, ...]:
    """Every outcome that any scheme's book has a reply for."""
    return tuple(sorted({one for known in books(folder()).values() for one in answerable(known)}))


def lessons(asked: Sequence[Labelled]) -> Iterator[Lesson]:
    """Each question that its scheme's book has a right reply for."""
    number = {one: at for at, one in enumerate(outcomes())}
    for one in asked:
        known = books(folder())[one.scheme]
        can = {number[outcome] for outcome in answerable(known)}
        right = {number.get((id_, one.verdict), -1) for id_ in one.rules or ("",)} & can
        if right:
            said = signals.clean(one.question)
            heard = signals.hear(said, known, schemes.installed().get(one.scheme).figures_on(TODAY))
            yield Lesson(tuple(traits(said, heard)), tuple(sorted(can)), frozenset(right))


def taught(asked: Sequence[Labelled]) -> Model:
    """What these questions teach."""
    given = list(lessons(asked))
    often = Counter(name for one in given for name in one.traits)
    bias, weights = fit(given, {name for name, count in often.items() if count >= SEEN_IN})
    kept = {name: [part for at, one in row.items() if abs(one) >= LEAST for part in (at, round(one * TENTHS))]
            for name, row in sorted(weights.items())}  # fmt: skip
    return Model(fingerprint(), outcomes(), tuple(round(one, 2) for one in bias), {k: v for k, v in kept.items() if v})


def fit(given: Sequence[Lesson], known: set[str]) -> tuple[list[float], Mapping[str, dict[int, float]]]:
    """Logistic regression over all outcomes by steps that shorten each round; the same every time."""
    bias = [0.0] * len(outcomes())
    weights: dict[str, dict[int, float]] = {name: {} for name in known}
    order = list(given)
    shuffle = random.Random(0).shuffle
    for round_ in range(ROUNDS):
        shuffle(order)
        pace = PACE / (1 + round_ * SLOWER)
        for one in order:
            rows = [weights[name] for name in one.traits if name in known]
            share = 1 / sqrt(len(one.traits) or 1)
            for at, missed in _missed(one, bias, rows, share):
                bias[at] -= pace * SLOWLY * missed
                for row in rows:
                    was = row.get(at, 0)
                    row[at] = was - pace * (missed * share + KEEP_SMALL * was)
    return bias, weights


def _missed(
    one: Lesson, bias: Sequence[float], rows: Sequence[Mapping[int, float]], share: float
) -> list[tuple[int, float]]:
    """By how much each outcome was thought too likely (or, below zero, too little)."""
    sums = {at: bias[at] + share * sum(row[at] for row in rows if at in row) for at in one.can}
    most = max(sums.values())
    powers = {at: exp(total - most) for at, total in sums.items()}
    whole, right = sum(powers.values()), sum(powers[at] for at in one.right)
    found = [(at, power / whole - (power / right if at in one.right else 0)) for at, power in powers.items()]
    return [(at, missed) for at, missed in found if abs(missed) > TOO_LITTLE]


def fingerprint() -> str:
    """What was taught with: the words, books, lexicons and questions, and the code that hears and learns."""
    whole = hashlib.sha256()
    lexicons = resources.path("flows") / "lexicon"
    data = [*sorted(folder().rglob("*.yaml")), *sorted(lexicons.rglob("*.yaml")), FOLDER / WORK / "questions.yaml"]
    for file in (*data, Path(learned.__file__), Path(thesaurus.__file__), Path(signals.__file__), Path(__file__)):
        whole.update(file.read_bytes())
    return whole.hexdigest()


def write(model: Model, file: Path) -> None:
    """What was learned, a trait a line."""
    data = {"taught_by": model.taught_by, "outcomes": model.outcomes, "bias": model.bias, "weights": model.weights}
    lines = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n")
    file.write_text(lines + "\n", encoding="utf-8")


def main() -> int:
    """Teaches and writes what was learned."""
    write(taught(questions(WORK)), folder() / FILE)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
