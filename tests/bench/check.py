"""An application checked, from its bytes to the findings in words, against reading its JSON and nothing more."""

import json
from collections.abc import Iterator

from assistant.flow import schemes
from assistant.service.checking import check
from assistant.service.clock import Clock
from assistant.service.telling import told
from tests.bench.prose import EXAMPLE, varied
from tests.bench.rounds import Effort, compare
from tests.journeys.examples import example
from tests.journeys.wizard import NOW


def lines(effort: Effort) -> Iterator[str]:
    """The measurement, told."""
    beside = {file.name: file.read_bytes() for _, file in example(EXAMPLE).attachments}

    def ours(number: int) -> None:
        data = json.dumps(varied(number)).encode()
        told(check(data, beside.get, schemes.installed(), Clock(at=NOW)).sheet, "nb")

    plain = json.dumps(varied(0)).encode()
    yield compare("check", ours, lambda _: json.loads(plain), effort).line()
