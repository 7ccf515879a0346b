"""A text's sentences and clauses: whoever denies, tells of the past or speaks of others does so within one clause."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from assistant.reading.spelling import listed
from assistant.reading.tokens import Token, is_word

ENDS = frozenset(".!?…")
SOFT = frozenset(",–—-:(")

Marks = Mapping[str, Collection[int]]
"""Where the words that build clauses begin, by group: breaker, join, opener, verb, relative."""


PARTS = frozenset(["del", "delmål", "område", "area", "part", "subgoal", "goal"])
"""After these a letter is no initial: «Delmål A. deretter …»."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """For each token the number of its sentence and of its clause, and for each clause the token after its last."""

    sentence: Sequence[int]
    clause: Sequence[int]
    ends: Sequence[int]
    starts: Sequence[int]

    def end(self, token: int) -> int:
        """The token after the last of this token's clause."""
        return self.ends[self.clause[token]]

    def start(self, token: int) -> int:
        """The first token of this token's clause."""
        return self.starts[self.clause[token]]


def clauses(text: str, tokens: Sequence[Token], marks: Marks) -> Clauses:
    """The sentences and clauses of a text whose clause-building words are known."""
    sentence: list[int] = []
    clause: list[int] = []
    starts: list[int] = []
    sentences = 0
    lines = "\n" in text
    verb = -1
    for at in range(len(tokens)):
        ended = at > 0 and (_sentence_ends(text, tokens, at) or (lines and _line_ends(text, tokens, at)))
        sentences += ended
        if at == 0 or ended or _clause_begins(tokens, at, marks, spoken=verb >= starts[-1]):
            starts.append(at)
        if at in marks["verb"]:
            verb = at
        sentence.append(sentences)
        clause.append(len(starts) - 1)
    return Clauses(sentence, clause, [*starts[1:], len(tokens)], starts)


def _sentence_ends(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether the token before `at` ends a sentence."""
    word = tokens[at - 1].word
    if word not in ENDS:
        return False
    if word != "." or at < 2:
        return True
    first = text[tokens[at].start]
    if tokens[at - 1].end == tokens[at].start:
        return first.isupper()
    before = tokens[at - 2].word
    short = before in listed("abbreviations") or before.isdigit()
    if first.islower() and _initial(text, tokens, at - 2):
        return False
    return not (short and (first.islower() or first.isdigit()))


def _initial(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether it is the «H» of «Aisha H.»: one capital letter after a word that begins with one too."""
    if at < 1 or len(tokens[at].word) != 1:
        return False
    name = text[tokens[at - 1].start : tokens[at - 1].end]
    return text[tokens[at].start].isupper() and name[:1].isupper() and len(name) > 2 and name.lower() not in PARTS


def _line_ends(text: str, tokens: Sequence[Token], at: int) -> bool:
    between = text[tokens[at - 1].end : tokens[at].start]
    lines = between.count("\n")
    return lines > 1 or (lines == 1 and not text[tokens[at].start].islower())


def _clause_begins(tokens: Sequence[Token], at: int, marks: Marks, spoken: bool) -> bool:
    """Whether a new clause begins here; `spoken` says that the one before has its verb."""
    before = tokens[at - 1].word
    if before == ";" or at in marks["breaker"]:
        return True
    if before in SOFT and at not in marks["join"]:
        begins = at in marks["relative"] or at in marks["opener"] or at + 1 in marks["opener"]
        return begins or (spoken and (at in marks["verb"] or at + 1 in marks["verb"]))
    return at in marks["join"] and _new_statement(tokens, at + 1, marks, spoken)


def _new_statement(tokens: Sequence[Token], at: int, marks: Marks, spoken: bool) -> bool:
    """Whether what follows an «og» has a subject or a verb of its own; «politiet og skolen får» is one statement."""
    if at in marks["opener"] or at in marks["verb"]:
        return True
    return spoken and at + 1 < len(tokens) and at + 1 in marks["verb"] and is_word(tokens[at].word)
