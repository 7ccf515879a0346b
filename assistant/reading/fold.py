"""Words as they sound, so that «oplæring», «opplaering» and «opplæring» are one."""

import re

_SOUNDS = str.maketrans(
    {
        **dict.fromkeys("æäéèê", "e"),
        **dict.fromkeys("øöôòó", "o"),
        **dict.fromkeys("åàá", "a"),
        **dict.fromkeys("üú", "u"),
        "w": "v",
        **dict.fromkeys("-'’", None),
    }
)
_RUNS = re.compile(r"(.)\1+|ae|oe|sk?j|kj|tj|hv|gj|hj|ck|ph")
_PAIRS = {
    "ae": "e", "oe": "o", "skj": "sj", "sj": "sj", "kj": "sj", "tj": "sj",
    "hv": "v", "gj": "j", "hj": "j", "ck": "k", "ph": "f",
}  # fmt: skip
_SIGNS = str.maketrans(dict.fromkeys("-'’", None))


def plain(word: str) -> str:
    """The lower-case word without hyphens and apostrophes: «pc-er» is «pcer»."""
    return word if word.isalnum() else word.translate(_SIGNS)


def fold(word: str) -> str:
    """The word by its sounds: no accents, no double letters, æ as e, kj as sj; two spellings of one sound are equal."""
    return _RUNS.sub(_sound, word.translate(_SOUNDS))


def _sound(match: re.Match[str]) -> str:
    run = match.group()
    return _PAIRS.get(run) or run[0]


def slips(word: str) -> set[str]:
    """The word with each one letter left out; two words that share a slip are one typing error apart."""
    return {word[:at] + word[at + 1 :] for at in range(1, len(word))} | {word}
