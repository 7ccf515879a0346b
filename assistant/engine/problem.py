"""One thing that is wrong with a scheme's data."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """The code of what is wrong, file and place, and what fills the code's sentence."""

    code: str
    where: str
    params: Mapping[str, str] = field(default_factory=dict)
