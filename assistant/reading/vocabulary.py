"""Which words of the lexicon a written word can be: by spelling, by sound, by inflection and by one slip of the pen."""

from collections import defaultdict
from collections.abc import Iterable

from assistant.reading.fold import fold, plain, slips
from assistant.reading.notation import Atom, Element
from assistant.reading.spelling import listed

LONGEST_WORD = 60
LONGEST_ENDING = 4
SLIP_FROM = 8
"""A word of fewer sounds than this is not read as a slip for another."""

SMALLEST_CLASS, NAMED_BY = 4, 3

Ids = frozenset[int]
NONE: Ids = frozenset()
_Table = dict[str, set[int]]


class Index:
    """The atoms of one kind of spelling, found by looking parts of a word up, never by searching."""

    def __init__(self) -> None:
        self.tables: dict[str, _Table] = defaultdict(lambda: defaultdict(set))
        self.lengths: dict[str, set[int]] = defaultdict(set)
        self.slips: _Table = defaultdict(set)

    def add(self, mode: str, core: str, element: int) -> None:
        """Take in one atom."""
        self.tables[mode][core].add(element)
        self.lengths[mode].add(len(core))

    def learn_slips(self) -> None:
        """Make long words findable with one letter wrong."""
        for mode in ("exact", "inflected"):
            for core, ids in self.tables[mode].items():
                for slip in slips(core) if len(core) >= SLIP_FROM - 1 else ():
                    self.slips[slip] |= ids

    def find(self, word: str) -> set[int]:
        """The elements that the word can be."""
        found = set(self.tables["exact"].get(word, ()))
        self._heads(word, "start", found)
        self._tails(word, "end", found)
        self._within(word, found)
        for stem in stems(word):
            found |= self.tables["inflected"].get(stem, NONE)
            self._tails(stem, "compound", found)
        return found

    def find_slip(self, word: str) -> set[int]:
        """The elements that the word is a slip for, none for a short word."""
        if len(word) < SLIP_FROM:
            return set()
        return {one for stem in stems(word) if len(stem) >= SLIP_FROM - 1
                for slip in slips(stem) for one in self.slips.get(slip, ())}  # fmt: skip

    def _heads(self, word: str, mode: str, found: set[int]) -> None:
        table = self.tables[mode]
        for length in self.lengths[mode]:
            found |= table.get(word[:length], NONE)

    def _tails(self, word: str, mode: str, found: set[int]) -> None:
        table = self.tables[mode]
        for length in self.lengths[mode]:
            if length <= len(word):
                found |= table.get(word[-length:], NONE)

    def _within(self, word: str, found: set[int]) -> None:
        table = self.tables["within"]
        for length in self.lengths["within"]:
            for at in range(len(word) - length + 1):
                if word[at : at + length] in table:
                    found |= table[word[at : at + length]]


def stems(word: str) -> list[str]:
    """The word without each inflection it can have, itself first."""
    endings = listed("endings")
    cuts = range(1, min(LONGEST_ENDING, len(word) - 2) + 1)
    return [word, *(word[:-cut] for cut in cuts if word[-cut:] in endings)]


class Vocabulary:
    """All elements of all lexicons, each with a number, and the elements that any written word can be."""

    def __init__(self, elements: Iterable[Element]) -> None:
        self.written, self.sounds = Index(), Index()
        self.number: set[int] = set()
        self.ids: dict[Element, int] = {}
        self.classes: dict[int, str] = {}
        """What the elements of several words are called, by their first words."""
        for element in elements:
            self._learn(element)
        self.sounds.learn_slips()

    def _learn(self, element: Element) -> None:
        if element in self.ids:
            return
        self.ids[element] = len(self.ids)
        if len(element) >= SMALLEST_CLASS:
            self.classes[self.ids[element]] = "/".join(atom.core for atom in element[:NAMED_BY])
        for atom in element:
            self._place(atom, self.ids[element])

    def _place(self, atom: Atom, element: int) -> None:
        if atom.mode == "number":
            self.number.add(element)
        elif atom.sound:
            self.sounds.add(atom.mode, fold(atom.core), element)
        else:
            self.written.add(atom.mode, plain(atom.core), element)

    def knows(self, word: str) -> bool:
        """Whether it is a word of the lexicons as written or as it sounds, no slip of the pen."""
        return bool(self.written.find(plain(word)) or self.sounds.find(fold(word)))

    def read(self, word: str) -> Ids:
        """The elements a word can be."""
        if not word[:1].isalnum() or len(word) > LONGEST_WORD:
            return frozenset(self.written.tables["exact"].get(word, ()))
        if word[0].isdigit() and word.isdigit():
            return frozenset(self.number | self.written.find(word))
        sound = fold(word)
        found = self.written.find(plain(word)) | self.sounds.find(sound)
        if found or word in listed("real"):
            return frozenset(found)
        return frozenset(self.sounds.find_slip(sound))
