"""`python3 run.py bench`: how long things take against a floor of the same run, and how well the rules see."""

import sys
from collections.abc import Sequence

from tests.bench import asking, check, judging, pages, paper, rules
from tests.bench.corpus import rules as labelled
from tests.bench.rounds import Effort

PARTS = {"pages": pages, "check": check, "paper": paper, "judging": judging, "ask": asking}
RULES, MISSES = "rules", "--misses"
USAGE = f"bench [{' | '.join(PARTS)} …] | bench {RULES} [RULE …] [{MISSES}]"


def main(arguments: list[str]) -> int:
    """Measures the parts that are named, or all; `rules` how well the rules see (`--misses`: each mistake)."""
    if arguments[:1] == [RULES]:
        return seen(arguments[1:])
    if any(one not in PARTS for one in arguments):
        return wrong()
    for name in arguments or list(PARTS):
        for line in PARTS[name].lines(Effort()):
            print(line, flush=True)  # noqa: T201
    return 0


def seen(arguments: Sequence[str]) -> int:
    """Precision and recall of the named rules, or of all."""
    chosen = [one for one in arguments if one != MISSES]
    if any(one not in labelled() for one in chosen):
        return wrong()
    for line in rules.report(chosen, MISSES in arguments):
        print(line, flush=True)  # noqa: T201
    return 0


def wrong() -> int:
    """Says how it is used."""
    print(USAGE, file=sys.stderr)  # noqa: T201
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
