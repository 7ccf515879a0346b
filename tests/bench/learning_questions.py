"""Teaches which answer a question asks for, from the half of the labelled questions that is worked on."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from threadpoolctl import threadpool_limits

from assistant import resources
from assistant.asking import alike, layers, learned, numbers, signals, speech
from assistant.asking.answer import TURNED
from assistant.asking.book import books, folder
from assistant.asking.layers import Net
from assistant.asking.learned import FILE, TENTHS, Model, Outcome, answerable, parts, traits
from assistant.flow import schemes
from assistant.reading import thesaurus
from tests.bench import learning_layers
from tests.bench.asking import Labelled, questions
from tests.bench.corpus import FOLDER
from tests.bench.learning import Column, tabled
from tests.bench.learning_layers import NETS, Parts
from tests.rules.bases import TODAY

WORK = "work"
FREEDOM, ROUNDS = 30, 120
"""How far weights may grow to fit the questions, and how often at most they are mended."""
SHARED = 1.5
"""How much freer what outcomes share may grow (what a rule counts with any verdict, a verdict with any rule)."""
LEAST = 0.3
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
    """Each question that its scheme's book has a right reply for, read and turned as it is when it is asked."""
    number = {one: at for at, one in enumerate(outcomes())}
    for one in asked:
        known = books(folder())[one.scheme]
        can = {number[outcome] for outcome in answerable(known)}
        said, turned = speech.plainly(signals.clean(one.question))
        verdict = TURNED.get(one.verdict, one.verdict) if turned else one.verdict
        right = {number.get((id_, verdict), -1) for id_ in one.rules or ("",)} & can
        if right:
            heard = signals.hear(said, known, schemes.installed().get(one.scheme).figures_on(TODAY))
            yield Lesson(tuple(traits(said, heard)), tuple(sorted(can)), frozenset(right))


def named(given: Sequence[Lesson], least: int) -> Sequence[str]:
    """The traits that are in so many questions."""
    often = Counter(name for one in given for name in one.traits)
    return sorted(name for name, count in often.items() if count >= least)


def taught(given: Sequence[Lesson]) -> Model:
    """What each trait counts by itself."""
    known = named(given, SEEN_IN)
    bias, weights = fit(given, {name: at for at, name in enumerate(known)})
    kept = {name: [number for part, one in enumerate(row) if abs(one) >= LEAST
                   for number in (part, round(one * TENTHS))]
            for name, row in zip(known, weights, strict=True)}  # fmt: skip
    return Model(fingerprint(), outcomes(), tuple(round(float(one), 2) for one in bias), kept)


def together(given: Sequence[Lesson], several: Callable[..., Iterable[Parts]] = map) -> Net:
    """What the net says of traits together; `several` calls a function with each of some arguments, as `map` does."""
    known = named(given, learning_layers.SEEN_IN)
    rows = tabled([one.traits for one in given], {name: at for at, name in enumerate(known)})
    can, right = (_marked([getattr(one, name) for one in given]) for name in ("can", "right"))
    same = ([one] * NETS for one in (rows, can, right))
    return learning_layers.joined([*several(learning_layers.fit, *same, range(NETS))], known, fingerprint())


def fit(given: Sequence[Lesson], numbers: Mapping[str, int]) -> tuple[Column, Column]:
    """What each outcome counts before any trait, and each trait for each part: logistic regression over the outcomes
    that each question could have, the same every time."""
    rows, shared = tabled([one.traits for one in given], numbers), _shared()
    can, right = (_marked([getattr(one, name) for one in given]) for name in ("can", "right"))
    barred = numpy.where(can, 0, -numpy.inf)
    size = (len(numbers), shared.shape[0])
    with threadpool_limits(1):
        found = minimize(_wrong, numpy.zeros(size[0] * size[1] + len(outcomes())), (rows, shared, barred, right),
                         "L-BFGS-B", True, options={"maxiter": ROUNDS, "maxcor": 6})  # fmt: skip
    weights, bias = _unpacked(found.x, size)
    return bias, weights * numpy.asarray(shared.max(axis=1).todense()).ravel()


def _shared() -> Any:
    """For each part which outcomes count it, and how freely it grows."""
    cells = [(part, at, SHARED if number else 1.0)
             for at, those in enumerate(parts(outcomes())) for number, part in enumerate(those)]  # fmt: skip
    part, outcome, free = zip(*cells, strict=True)
    return csr_matrix((free, (part, outcome)))


def _wrong(all_: Column, rows: Any, shared: Any, barred: Column, right: Column) -> tuple[float, Column]:
    """How unlikely the right outcomes are thought, with how far the weights have grown; and the slope of that."""
    weights, bias = _unpacked(all_, (rows.shape[1], shared.shape[0]))
    sums = (shared.T @ (rows @ weights).T).T + bias + barred
    chances = numpy.exp(sums - sums.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    hit = chances * right
    whole = hit.sum(axis=1, keepdims=True)
    missed = FREEDOM * (chances - hit / whole)
    slope = rows.T @ (shared @ missed.T).T + weights
    loss = -FREEDOM * numpy.log(whole).sum() + (weights**2).sum() / 2
    return float(loss), numpy.concatenate([slope.ravel(), missed.sum(axis=0)])


def _unpacked(all_: Column, size: tuple[int, int]) -> tuple[Column, Column]:
    """The weights of each trait for each part, and what counts before any trait."""
    many = size[0] * size[1]
    return all_[:many].reshape(size), all_[many:]


def _marked(numbers: Sequence[Iterable[int]]) -> Column:
    """A row a question, true for the outcomes with these numbers."""
    marks = numpy.zeros((len(numbers), len(outcomes())), bool)
    for at, those in enumerate(numbers):
        marks[at, list(those)] = True
    return marks


def fingerprint() -> str:
    """What was taught with: the words, books, lexicons and questions, and the code that hears and learns."""
    whole = hashlib.sha256()
    lexicons = resources.path("flows") / "lexicon"
    data = [*sorted(folder().rglob("*.yaml")), *sorted(lexicons.rglob("*.yaml")), FOLDER / WORK / "questions.yaml"]
    code = (alike, layers, learned, learning_layers, numbers, signals, speech, thesaurus)
    for file in (*data, *(Path(str(module.__file__)) for module in code), Path(__file__)):
        whole.update(file.read_bytes())
    return whole.hexdigest()


def write(model: Model, file: Path) -> None:
    """What was learned, a trait a line."""
    data = {"taught_by": model.taught_by, "outcomes": model.outcomes, "bias": model.bias, "weights": model.weights}
    lines = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n")
    file.write_text(lines + "\n", encoding="utf-8")


def main() -> int:
    """Teaches and writes what was learned."""
    given = list(lessons(questions(WORK)))
    alone = taught(given)
    with ProcessPoolExecutor() as pool:
        net = together(given, pool.map)
    write(alone, folder() / FILE)
    learning_layers.write(net, folder() / layers.FILE)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
