"""The data of spelling: the endings that inflect a word, the abbreviations whose point ends no sentence, and words
that are no slip of the pen."""

from functools import cache

from assistant import datafile, resources


@cache
def listed(name: str) -> frozenset[str]:
    """The `endings`, the `abbreviations` or the `real` words."""
    file = resources.path("flows") / "lexicon" / "languages" / "spelling.yaml"
    return frozenset(datafile.load(file).data[name])
