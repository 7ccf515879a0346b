"""Which words a written word can be: inflected, compound, misspelt."""

import pytest

from assistant.errors import Refused
from assistant.reading.fold import fold
from assistant.reading.notation import pattern
from assistant.reading.vocabulary import Vocabulary


def known(written: str, word: str) -> bool:
    [step] = pattern(written, {})
    return bool(Vocabulary([step.element]).read(word))


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("kurs", "kurs"),
        ("symaskin+", "symaskinene"),
        ("norsk-", "norsktreningen"),
        ("-opplæring+", "norskopplæringa"),
        ("-opplæring-", "norskopplæringstilbud"),
        ("a/b/kafé", "kafé"),
        ("pc+", "pc-er"),
        ("<number>", "12"),
        ("opplæring", "oplæring"),
        ("opplæring", "opplaering"),
        ("møbler", "mobler"),
        ("kjøpe", "kjope"),
        ("datamaskin+", "datamskiner"),
        ("undervisning", "undervising"),
    ],
)
def test_a_word_is_known_in_its_many_forms(written: str, word: str) -> None:
    assert known(written, word)


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("kurs", "kursk"),
        ("bil", "bill"),
        ("=lån", "lan"),
        ("drift", "bedriften"),
        ("norsk-", "unorsk"),
        ("pc+", "pcn5"),
        ("platting", "planting"),  # a word of its own, one letter away
    ],
)
def test_another_word_is_not(written: str, word: str) -> None:
    assert not known(written, word)


@pytest.mark.parametrize("written", ["", "..", "kjøp ..", "a*b", "(a+)+", "<unknown>", "-"])
def test_what_the_notation_does_not_have_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        pattern(written, {})


def test_two_spellings_of_one_sound_are_equal() -> None:
    assert fold("opplæring") == fold("oplaering") == fold("opplering")
    assert fold("kjøper") == fold("sjøper")
    assert fold("bil") != fold("bål")
