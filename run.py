"""Sets Søknadshjelp up when something is missing or has changed, then does what is asked.

    python3 run.py                     the wizard, in the browser
    python3 run.py COMMAND ...         the command line: check, export, ask, flows, serve
    python3 run.py test [pytest ...]   linters, types, imports and all tests; with arguments only pytest
    python3 run.py bench [rules]       how fast the program is, how well the rules see
    python3 run.py train               teaches the readers anew, after a change in lexicons, answers or corpus
    python3 run.py translations        brings translations/ up to date with flows/, templates/ and the code
    python3 run.py set-up              only sets up, for development
    python3 run.py lock                takes in newer versions of what pyproject.toml and package.json name
"""

import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 (this file is what an older Python meets first)
    sys.exit("Søknadshjelp needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

from tools import environment, locks


def python(*arguments: str) -> int:
    """Runs the project's Python in its root folder and gives the exit code."""
    return subprocess.call([str(environment.PYTHON), *arguments], cwd=environment.ROOT)


def check() -> list[str]:
    """Runs what reads the code without running it, and gives the names of those that object."""
    linter = "import sys; from importlinter.cli import lint_imports_command as run; run(['--no-logo'])"
    objections = {
        "ruff": python("-m", "ruff", "check", "--quiet"),
        "mypy": python("-m", "mypy", "--no-error-summary"),
        "import-linter": python("-c", linter),
    }
    return [name for name, code in objections.items() if code]


def test(arguments: list[str]) -> int:
    """All checks and tests, or only the tests that the arguments choose."""
    environment.set_up(development=True)
    python("-m", "tests.tools.browser")
    failed = [] if arguments else check()
    code = python("-m", "pytest", *(arguments or ["-n", str(os.cpu_count() or 1), "--dist", "loadfile"]))
    if failed:
        print("Also failed, see above: " + ", ".join(failed), file=sys.stderr)
    return code or bool(failed)


def bench(arguments: list[str]) -> int:
    """The measurements of tests/bench."""
    environment.set_up(development=True)
    return python("-m", "tests.bench", *arguments)


def train(_: list[str]) -> int:
    """What the second reader and the answers go by, anew."""
    environment.set_up(development=True)
    return python("-m", "tests.bench.learning") or python("-m", "tests.bench.learning_questions")


def translations(_: list[str]) -> int:
    """Every sentence into every language's file."""
    environment.set_up(development=True)
    return python("-m", "tools.translations")


def set_up(_: list[str]) -> int:
    """Everything a developer needs, and nothing more."""
    environment.set_up(development=True)
    return python("-m", "tests.tools.browser")


def pass_on(arguments: list[str]) -> int:
    """Becomes the program itself: same folder, input, output and exit code."""
    environment.set_up(development=False)
    command = [str(environment.PYTHON), str(environment.PROGRAM), *arguments]
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 (no shell is wanted)
    return subprocess.call(command)


def main(arguments: list[str]) -> int:
    """The exit code of what the first argument asks for; nothing at all asks for the wizard."""
    ours = {"test": test, "bench": bench, "train": train, "translations": translations, "set-up": set_up,
            "lock": locks.renew}  # fmt: skip
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    name = arguments[0] if arguments else "serve"
    return ours[name](arguments[1:]) if name in ours else pass_on(arguments or ["serve"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
