"""`python3 run.py bench`: how long things take, as how many times a floor that is measured in the same run."""

import sys

from tests.bench import check, judging, pages, paper
from tests.bench.rounds import Effort

PARTS = {"pages": pages, "check": check, "paper": paper, "judging": judging}
RULES = "rules"
NO_CORPUS = "There is no corpus yet to measure the free-text rules against."


def main(arguments: list[str]) -> int:
    """Measures the parts that are named, or all; `rules` will tell how well the free-text rules see."""
    unknown = [one for one in arguments if one not in (*PARTS, RULES)]
    if unknown:
        print(f"bench [{' | '.join((*PARTS, RULES))}]", file=sys.stderr)  # noqa: T201
        return 2
    if RULES in arguments:
        print(NO_CORPUS)  # noqa: T201
    for name in [one for one in arguments if one in PARTS] or ([] if arguments else list(PARTS)):
        for line in PARTS[name].lines(Effort()):
            print(line, flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
