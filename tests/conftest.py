"""What holds for every test: in CI nothing is skipped, and a PDF that was not validated is the last thing said."""

import os
from collections.abc import Generator

import pytest
from hypothesis import settings

from tests.tools.verapdf import NO_JAVA, java

pytest_plugins = ["tests.tools.fixtures"]

settings.register_profile("steady", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("steady")

Report = pytest.TestReport | pytest.CollectReport


def _judge(report: Report) -> None:
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which is a failure in CI: {report.longrepr}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Makes of a skipped test a failed one in CI."""
    report = yield
    _judge(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Makes of a skipped file a failed one in CI."""
    report = yield
    _judge(report)
    return report


def pytest_unconfigure() -> None:
    """Says last of all that the PDF was not validated, where it could not be."""
    if not java():
        print(f"\n{NO_JAVA[0].upper()}{NO_JAVA[1:]}.")  # noqa: T201
