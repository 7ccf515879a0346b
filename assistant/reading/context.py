"""What is said of a word where it stands: denied, past, done by others, a topic, left out, or only a name."""

from collections.abc import Iterable, Iterator

from assistant.reading.lexicon import STATUSES
from assistant.reading.matcher import Hit
from assistant.reading.scene import Scene, Stops
from assistant.reading.tokens import is_word

BIT = {status: 1 << at for at, status in enumerate(STATUSES)}
TENSES = ("past", "perfect")
AHEAD = 30
"""How many tokens after a past verb a purpose is looked for."""
NEXT = 2
"""How many tokens are someone's own («kommunens gratis norskkurs»)."""
BACK = 8
"""How many tokens a word reaches backwards («norskkurs holder vi ikke»)."""


def statuses(scene: Scene) -> list[int]:
    """For each token the bits (BIT) of what is said of it."""
    said = [0] * len(scene.tokens)
    for bit, spans in _covered(scene).items():
        _paint(said, bit, spans)
    return said


def _paint(said: list[int], bit: int, spans: Iterable[tuple[int, int]]) -> None:
    """Mark the tokens of all spans; overlapping spans cost nothing extra."""
    done = 0
    for first, last in sorted(spans):
        for at in range(max(first, done), last):
            said[at] |= bit
        done = max(done, last)


def _covered(scene: Scene) -> dict[int, list[tuple[int, int]]]:
    stops = Stops(scene)
    covered: dict[int, list[tuple[int, int]]] = {}
    for hit in scene.scopes:
        covered.setdefault(BIT[hit.cue.group], []).extend(_spans(scene, stops, hit))
    return covered


def _spans(scene: Scene, stops: Stops, hit: Hit) -> Iterator[tuple[int, int]]:
    """The tokens that one word says something of, by how far it reaches."""
    cue, end = hit.cue, scene.clauses.end(hit.first)
    if cue.reach == "forward":
        yield from _ahead(scene, stops, hit)
    elif cue.reach == "back":
        yield from _behind(scene, hit)
    elif cue.reach == "question":
        yield from _asked(scene, hit)
    elif cue.reach == "next":
        yield hit.last - 1, min(hit.last + NEXT, end)
    elif cue.reach == "phrase" and (cue.group != "named" or _contrasted(scene, hit)):
        yield hit.last - 1, stops.phrase(hit)
    elif cue.reach == "sentence" and (cue.group not in TENSES or not _planned(scene, hit)):
        yield _told_from(scene, hit), _told_to(scene, hit)


def _ahead(scene: Scene, stops: Stops, hit: Hit) -> Iterator[tuple[int, int]]:
    """What follows a denial, and what stands before one that closes the clause; «vi tilbyr kommunen» is not others'."""
    if hit.cue.group != "others" or not (hit.first - 1 in scene.marks["subject"] or _within(scene, hit)):
        yield hit.last - 1, stops.forward(hit)
    if hit.cue.group == "negated" and _closes(scene, hit):
        yield _before(scene, hit), hit.first


def _asked(scene: Scene, hit: Hit) -> Iterator[tuple[int, int]]:
    """The question that ends just before: «Er dette norskkurs? Nei.»"""
    if hit.first and scene.tokens[hit.first - 1].word == "?":
        yield scene.clauses.start(hit.first - 1), hit.first


def _within(scene: Scene, hit: Hit) -> bool:
    """Whether the other is only the place of those who act: «ansatte i kommunen har», unlike «i kommunen har de»."""
    return hit.first - 1 in scene.marks["inside"] and hit.first - 1 > scene.clauses.start(hit.first)


def _told_to(scene: Scene, hit: Hit) -> int:
    """Where the telling ends: what was done «for å» do something else tells nothing of that."""
    end = scene.clauses.end(hit.first)
    if hit.cue.group not in TENSES:
        return end
    return next((at for at in range(hit.last, min(end, hit.last + AHEAD)) if at in scene.marks["purpose"]), end)


def _behind(scene: Scene, hit: Hit) -> Iterator[tuple[int, int]]:
    """What «hos kommunen» reaches, unless the applicant is the one who does it there."""
    start = _before(scene, hit)
    if hit.cue.group == "named" and not _contrasted(scene, hit):
        return
    if hit.cue.group == "named" or not any(at in scene.marks["subject"] for at in range(start, hit.first)):
        yield start, hit.last


def _told_from(scene: Scene, hit: Hit) -> int:
    """Where the telling begins: at the «som» or «når» before it, else with the clause."""
    start = scene.clauses.start(hit.first)
    nearest = range(hit.first - 1, max(start, hit.first - BACK) - 1, -1)
    return next((at for at in nearest if at in scene.marks["relative"]), start)


def _planned(scene: Scene, hit: Hit) -> bool:
    start, end = scene.clauses.start(hit.first), scene.clauses.end(hit.first)
    return any(at in scene.marks["plan"] for at in range(start, min(end, start + 60)))


def _contrasted(scene: Scene, hit: Hit) -> bool:
    """Whether a «men» follows in the same sentence."""
    end = scene.clauses.end(hit.first)
    return end in scene.marks["contrast"] or end + 1 in scene.marks["contrast"]


def _closes(scene: Scene, hit: Hit) -> bool:
    """Whether the denial ends the clause, or what follows says that the thing before is left out."""
    at = hit.last
    if any(word in scene.marks["predicate"] for word in (at, at + 1)):
        return True
    return at >= scene.clauses.end(hit.first) or not is_word(scene.tokens[at].word)


def _before(scene: Scene, hit: Hit) -> int:
    """Where the part of the clause begins that a word after it can reach."""
    start = max(scene.clauses.start(hit.first), hit.first - BACK)
    for at in range(hit.first - 1, start - 1, -1):
        if at in scene.marks["relative"] or scene.tokens[at].word in ",:(":
            return at + 1
    return start
