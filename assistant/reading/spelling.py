"""The data of spelling: the endings that inflect a word, and the abbreviations whose point ends no sentence."""

from functools import cache

from assistant import datafile, resources


@cache
def listed(name: str) -> frozenset[str]:
    """The `endings` or the `abbreviations`."""
    file = resources.path("flows") / "lexicon" / "languages" / "spelling.yaml"
    return frozenset(datafile.load(file).data[name])
