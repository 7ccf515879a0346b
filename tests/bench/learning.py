"""Teaches the second reader from the half of the labelled texts that is worked on, the same way every time."""

import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import repeat
from math import sqrt
from pathlib import Path

import yaml

from assistant import resources
from assistant.reading import traits
from assistant.reading.learned import FILE, TENTHS, Beside, Model, likelihood, names
from assistant.reading.page import read
from assistant.reading.topics import SUBGOALS
from assistant.reading.traits import by_sentence
from tests.bench.corpus import FOLDER, TAUGHT, Labelled, texts

WORK, QUESTIONS = "work", "questions"
EXAMPLES = FOLDER.parent / "reading" / "examples"
"""Sentences that each speak of one concept, or do not."""
ROUNDS, PACE, KEEP_SMALL = 30, 0.5, 0.0003
"""How often all texts are gone through, how far a mistake moves a weight, and how large weights are held down."""
SEEN_IN = 2
"""A trait of fewer texts teaches nothing."""
OTHERS = 0.15
"""What a text of another rule counts as an example of what this rule is silent of."""
LEAST = 0.6
"""Weights below this are left out."""
ORDINARY, SHORT = "ordinary", 0.5
"""Answers that no rule speaks of, and what a short example without a place counts."""
BY_CONCEPT = {"abroad": "abroad-only"}
KIN = (
    {"norwegian-teaching", "norwegian-training-volunteer"},
    {"aimed-at-public-sector", "public-employees-conference"},
)
"""Rules whose texts may be the other's too, so that they teach it nothing."""


@dataclass(frozen=True)
class Example:
    """The numbers of a text's traits, whether the rule speaks of it, and how much it counts."""

    traits: tuple[int, ...]
    speaks: bool
    counts: float


def beside(one: Labelled) -> Beside:
    """What is known beside a labelled text."""
    place = (one.place, f"{one.place}#{one.category}") if one.category else (one.place,) if one.place else ()
    return Beside(place, one.chosen)


def named(one: Labelled) -> list[str]:
    """The names of a labelled text's traits."""
    return names(by_sentence(read(one.text)), beside(one))


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
            yield replace(one, id=f"{one.id}-{''.join(chosen)}", chosen=chosen)


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
    said = {one.id: named(one) for one in material}
    often = Counter(name for those in said.values() for name in set(those))
    numbers = {name: at for at, name in enumerate(sorted(name for name, count in often.items() if count >= SEEN_IN))}
    known = {id_: tuple(numbers[name] for name in those if name in numbers) for id_, those in said.items()}
    bias: list[float] = []
    weights: dict[str, list[int]] = {}
    with ProcessPoolExecutor() as several:
        lessons_of = [list(_examples(rule, material, known)) for rule in rules]
        for number, (before, kept) in enumerate(several.map(_weighed, lessons_of, repeat(len(numbers)))):
            bias.append(before)
            for name, at in numbers.items():
                if kept[at]:
                    weights.setdefault(name, []).extend((number, kept[at]))
    places = {rule: sorted({one.place for one in material if one.rule == rule and one.finding and one.place})
              for rule in rules}  # fmt: skip
    return Model(fingerprint(), tuple(rules), tuple(bias), weights, places)


def _weighed(examples: Sequence[Example], size: int) -> tuple[float, list[int]]:
    """What counts before any trait, and for each trait, in tenths."""
    kept = [round(one * TENTHS) if abs(one) >= LEAST else 0 for one in fit(examples, size)]
    return round(balance(examples, [one / TENTHS for one in kept]), 2), kept


def _examples(rule: str, material: Sequence[Labelled], known: Mapping[str, tuple[int, ...]]) -> Iterator[Example]:
    """The rule's own texts, speaking and silent alike in sum, and those of others as a little silence."""
    told = [one for one in material if one.rule == rule or not _kin(rule, one.rule)]
    silence = sum(_counts(rule, one) for one in told if one.rule != rule or not one.finding)
    spoken = silence / sum(_counts(rule, one) for one in told if one.rule == rule and one.finding)
    for one in told:
        speaks = one.rule == rule and one.finding
        yield Example(known[one.id], speaks, _counts(rule, one) * (spoken if speaks else 1))


def _counts(rule: str, one: Labelled) -> float:
    return 1.0 if one.rule in (rule, ORDINARY) and one.place else OTHERS if one.place else SHORT


def _kin(rule: str, other: str) -> bool:
    return any({rule, other} <= pair for pair in KIN)


def balance(examples: Sequence[Example], weights: Sequence[float]) -> float:
    """What all texts count before any trait, so that as much is expected as there is."""
    sums = [sum(weights[at] for at in one.traits) / sqrt(len(one.traits) or 1) for one in examples]
    low, high = -20.0, 20.0
    for _ in range(30):
        middle = (low + high) / 2
        expected = sum(one.counts * (likelihood(middle + known) - one.speaks)
                       for one, known in zip(examples, sums, strict=True))  # fmt: skip
        low, high = (low, middle) if expected > 0 else (middle, high)
    return low


def fit(examples: Sequence[Example], size: int) -> list[float]:
    """Logistic regression by small steps, each weight's shorter the more it has moved; the same every time."""
    weights, moved = [0.0] * size, [1e-8] * size
    bias, bias_moved = 0.0, 1e-8
    order = list(examples)
    shuffle = random.Random(0).shuffle
    for _ in range(ROUNDS):
        shuffle(order)
        for one in order:
            share = 1 / sqrt(len(one.traits) or 1)
            missed = (likelihood(bias + share * sum(weights[at] for at in one.traits)) - one.speaks) * one.counts
            bias_moved += missed * missed
            bias -= PACE * missed / sqrt(bias_moved)
            for at in one.traits:
                step = missed * share + KEEP_SMALL * weights[at]
                moved[at] += step * step
                weights[at] -= PACE * step / sqrt(moved[at])
    return weights


def fingerprint() -> str:
    """What was taught with: every lexicon, every text that teaches, and the code that takes texts apart and learns."""
    whole = hashlib.sha256()
    for file in (
        *_files(resources.path("flows") / "lexicon", "*.yaml"),
        *(file for file in _files(FOLDER / WORK, "*.yaml") if file.stem != QUESTIONS),
        *_files(EXAMPLES, "*.yaml"),
        Path(traits.__file__),
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
