"""Teaches the second reader from the half of the labelled texts that is worked on, the same way every time."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import accumulate, chain
from math import sqrt
from pathlib import Path
from typing import Any

import numpy
import yaml
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from assistant import resources
from assistant.reading import fold, thesaurus, tokens, traits
from assistant.reading.learned import FILE, TENTHS, Beside, Model, names
from assistant.reading.page import read
from assistant.reading.topics import SUBGOALS
from assistant.reading.traits import by_sentence
from tests.bench.corpus import FOLDER, TAUGHT, Labelled, texts

WORK, QUESTIONS = "work", "questions"
EXAMPLES = FOLDER.parent / "reading" / "examples"
"""Sentences that each speak of one concept, or do not."""
FREEDOM, ROUNDS = 50, 1000
"""How far weights may grow to fit the texts, and how often at most they are mended."""
AT_ONCE, PARTS = 500, 4
"""So many texts are handed to a process at once; and into how many parts all are divided, to see what it makes of texts
that did not teach it."""
SEEN_IN = 4
"""A trait of fewer texts teaches nothing."""
DOUBT = 10.0
"""How many texts with and without it every trait is thought to have been seen in beside those that there are."""
OTHERS = 0.15
"""What a text of another rule counts as an example of what this rule is silent of."""
LEAST = 0.3
"""Weights below this are left out."""
ORDINARY, SHORT, PLAIN = "ordinary", 0.5, 3.0
"""Answers that no rule speaks of; what a short example without a place counts; and what an ordinary answer counts where
the choice matters, as nearly all else that is taught there lies on the border."""
BY_CONCEPT = {"abroad": "abroad-only"}
CHOOSING, WIDER = frozenset(["measure-outside-subgoal", "target-group-mismatch"]), "+"
"""Rules that go by what is chosen, and how the id of a text ends that was made by choosing more."""
KIN = (
    {"norwegian-teaching", "norwegian-training-volunteer"},
    {"aimed-at-public-sector", "public-employees-conference"},
)
"""Rules whose texts may be the other's too, so that they teach it nothing."""
Column = NDArray[Any]


@dataclass(frozen=True)
class Table:
    """Texts, a row each, with what each trait is of its text; beside each row whether the rule speaks of the text, how
    much it counts, and which part of the texts it is in."""

    traits: Any
    speaks: Column
    counts: Column
    part: Column

    def rows(self, chosen: Column) -> "Table":
        """Only the chosen rows."""
        return Table(self.traits[chosen], self.speaks[chosen], self.counts[chosen], self.part[chosen])


def beside(one: Labelled) -> Beside:
    """What is known beside a labelled text."""
    place = (one.place, f"{one.place}#{one.category}") if one.category else (one.place,) if one.place else ()
    return Beside(place, one.chosen)


def named(one: Labelled) -> tuple[list[str], list[str]]:
    """The names of a labelled text's traits, for rules that do not go by what is chosen, and for those that do (where
    nothing is told, something is)."""
    found = by_sentence(read(one.text))
    some = one.chosen or (SUBGOALS[_hash(one) % len(SUBGOALS)],)
    first, second = (names(found, replace(beside(one), chosen=chosen)) for chosen in ((), some))
    return first, second


def lessons() -> list[Labelled]:
    """All texts that teach: the half that is worked on, ordinary answers, and the examples of the concepts."""
    rules = sorted(file.stem for file in (FOLDER / WORK).glob("*.yaml") if file.stem != QUESTIONS)
    whole = [one for rule in rules for one in texts(WORK, rule)]
    return [*whole, *(wider for one in whole for wider in with_more_chosen(one)), *_examples_of_concepts()]


def with_more_chosen(one: Labelled) -> Iterator[Labelled]:
    """A text that fits what is chosen, fits it too when more is chosen."""
    for more in SUBGOALS if one.chosen and not one.finding else ():
        if more not in one.chosen:
            chosen = tuple(sorted({*one.chosen, more}))
            yield replace(one, id=f"{one.id}-{more}{WIDER}", chosen=chosen)


def _examples_of_concepts() -> Iterator[Labelled]:
    for file in _files(EXAMPLES, "*.yaml"):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        rule = BY_CONCEPT.get(file.stem, file.stem)
        for speaks in (True, False):
            said = data["speaks" if speaks else "silent"]
            for number, (language, text) in enumerate((one, text) for one in said for text in said[one]):
                yield Labelled(rule, f"{rule}-example-{speaks}-{number}", language, "", text, speaks)


def taught(material: Sequence[Labelled], rules: Sequence[str] = TAUGHT) -> Model:
    """What these texts teach of each rule."""
    parts = numpy.array([_hash(one) % PARTS for one in material])
    with ProcessPoolExecutor() as several:
        both = list(several.map(named, material, chunksize=AT_ONCE))
    said = {choosing: [pair[choosing] for pair in both] for choosing in (False, True)}
    often = Counter(name for those in said[True] for name in set(those))
    numbers = {name: at for at, name in enumerate(sorted(name for name, count in often.items() if count >= SEEN_IN))}
    tables = {choosing: Table(tabled(those, numbers), parts, parts, parts) for choosing, those in said.items()}
    lessons_of = [_lesson(rule, material, tables[rule in CHOOSING]) for rule in rules]
    bias: list[float] = []
    weights: dict[str, list[int]] = {}
    with ProcessPoolExecutor() as several:
        for number, (before, kept) in enumerate(several.map(_weighed, lessons_of)):
            bias.append(before)
            for name, at in numbers.items():
                if kept[at]:
                    weights.setdefault(name, []).extend((number, kept[at]))
    places = {rule: sorted({one.place for one in material if one.rule == rule and one.finding and one.place})
              for rule in rules}  # fmt: skip
    return Model(fingerprint(), tuple(rules), tuple(bias), weights, places)


def tabled(said: Sequence[Sequence[str]], numbers: Mapping[str, int]) -> Any:
    """A row a text, with what each of its traits is of it."""
    at = [[numbers[name] for name in those if name in numbers] for those in said]
    shares = [1 / sqrt(len(those)) for those in at for _ in those]
    ends = [0, *accumulate(map(len, at))]
    return csr_matrix((shares, [*chain.from_iterable(at)], ends), shape=(len(said), len(numbers)))


def _weighed(lesson: Table) -> tuple[float, list[int]]:
    """What counts before any trait, and for each trait, in tenths, as sure as it is of texts that did not teach it."""
    with threadpool_limits(1):
        bias, weights = fit(lesson)
        before, sure = trusted(lesson)
    kept = [round(one * sure * TENTHS) if abs(one * sure) >= LEAST else 0 for one in weights]
    return round(before + sure * bias, 2), kept


def _lesson(rule: str, material: Sequence[Labelled], table: Table) -> Table:
    """The rule's own texts, speaking and silent alike in sum, and those of others as a little silence."""
    rows = [at for at, one in enumerate(material) if _teaches(rule, one)]
    told = [material[at] for at in rows]
    speaks = numpy.array([one.rule == rule and one.finding for one in told])
    counts = numpy.array([_counts(rule, one) for one in told])
    counts[speaks] *= counts[~speaks].sum() / max(counts[speaks].sum(), 1)
    return Table(table.traits[rows], speaks, counts, table.part[rows])


def _teaches(rule: str, one: Labelled) -> bool:
    """Whether the text teaches the rule: not what may be both, nor what differs only in what is chosen."""
    if rule in CHOOSING:
        return True
    return not one.id.endswith(WIDER) and (one.rule == rule or not any({rule, one.rule} <= pair for pair in KIN))


def _counts(rule: str, one: Labelled) -> float:
    if one.rule == ORDINARY and rule in CHOOSING:
        return PLAIN
    return 1.0 if one.rule in (rule, ORDINARY) and one.place else OTHERS if one.place else SHORT


def _hash(one: Labelled) -> int:
    """The same for all that was made of one text."""
    return int(hashlib.sha256(one.text.encode()).hexdigest(), 16)


def trusted(table: Table) -> tuple[float, float]:
    """What counts before any trait and how much the traits then count, judged by texts that did not teach: each part
    of the texts is read with what the other parts teach."""
    held = numpy.zeros(len(table.speaks))
    for part in range(PARTS):
        bias, weights = fit(table.rows(table.part != part))
        held[table.part == part] = bias + table.traits[table.part == part] @ numpy.array(weights)
    before, [sure] = _regression(held.reshape(-1, 1), table)
    return before, max(float(sure), 0.0)


def fit(table: Table) -> tuple[float, list[float]]:
    """What counts before any trait, and for each trait; traits are counted by how much each tells, so that what tells
    much need not grow much."""
    telling = _telling(table)
    bias, weights = _regression(table.traits @ diags(telling), table)
    return bias, [float(weight) for weight in weights * telling]


def _regression(traits: Any, table: Table) -> tuple[float, Column]:
    """Logistic regression, the same every time: nothing where there is only one side, or no trait."""
    if table.speaks.all() or not table.speaks.any() or not traits.shape[1]:
        return 0.0, numpy.zeros(traits.shape[1])
    known = LogisticRegression(C=FREEDOM, max_iter=ROUNDS).fit(traits, table.speaks, table.counts)
    return float(known.intercept_[0]), known.coef_[0]


def _telling(table: Table) -> Column:
    """How many times oftener each trait is in the one kind of texts than in the other, or rarer, as a logarithm."""
    has = table.traits.sign()
    often = [DOUBT + has[side].T @ table.counts[side] for side in (table.speaks, ~table.speaks)]
    one, other = (seen / seen.sum() for seen in often)
    return numpy.asarray(numpy.abs(numpy.log(one / other)))


def fingerprint() -> str:
    """What was taught with: every lexicon, every text that teaches, and the code that finds traits and learns."""
    whole = hashlib.sha256()
    for file in (
        *_files(resources.path("flows") / "lexicon", "*.yaml"),
        *(file for file in _files(FOLDER / WORK, "*.yaml") if file.stem != QUESTIONS),
        *_files(EXAMPLES, "*.yaml"),
        *(Path(str(module.__file__)) for module in (fold, thesaurus, tokens, traits)),
        Path(__file__),
    ):
        whole.update(file.read_bytes())
    return whole.hexdigest()


def _files(folder: Path, pattern: str) -> Iterable[Path]:
    return sorted(folder.rglob(pattern), key=lambda file: file.relative_to(folder).as_posix())


def write(model: Model, file: Path) -> None:
    """What was learned, a trait a line."""
    data = {"taught_by": model.taught_by, "rules": model.rules, "bias": model.bias, "places": model.places,
            "weights": dict(sorted(model.weights.items()))}  # fmt: skip
    lines = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n")
    file.write_text(lines + "\n", encoding="utf-8")


def main() -> int:
    """Teaches and writes what was learned."""
    write(taught(lessons()), resources.path("flows") / "lexicon" / FILE)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
