"""The questions' data held against the schemes: what cannot be read, leads to nothing, or is not translated."""

from collections.abc import Iterator
from pathlib import Path

from assistant import words
from assistant.asking import check
from assistant.asking.book import FOLDER, books, read_words
from assistant.engine.problem import Problem
from assistant.errors import Refused
from assistant.flow import schemes

FILLS = {"ask-signal": "signal", "flow-unknown-figure": "figure", "flow-unknown-target": "target"}


def problems(folder: Path) -> Iterator[Problem]:
    """Everything that is wrong in flows/ask, with the scheme's file and the topic."""
    try:
        found = {one.id: one for one in schemes.read(folder).all()}
    except Refused:
        return  # told of each scheme already
    try:
        read_words(folder / FOLDER / "words")
        known = books(folder / FOLDER)
    except Refused as refused:
        yield Problem(refused.code, refused.path, refused.params)
        return
    for id_ in known.keys() & found.keys():
        for code, topic, wrong in check.problems(found[id_], known[id_]):
            yield Problem(code, f"{FOLDER}/{id_}.yaml {topic}", {FILLS[code]: wrong})
        for place, sentence in check.sentences(known[id_]):
            for language in words.languages():
                if not words.has(sentence, language):
                    told = {"language": language, "sentence": sentence[:60]}
                    yield Problem("flow-untranslated", f"{FOLDER}/{id_}.yaml {place}", told)
