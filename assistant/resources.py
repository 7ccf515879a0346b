"""Where the project's data folders are: in the source tree, or in `_data` inside an installed wheel."""

from pathlib import Path

FOLDERS = ("flows", "templates", "translations", "static")


def path(name: str, package: Path = Path(__file__).parent) -> Path:
    """The folder called `name` (one of FOLDERS; KeyError for any other), whether or not it exists."""
    if name not in FOLDERS:
        raise KeyError(name)
    if (package / "_data").is_dir():
        return package / "_data" / name
    return package / "static" if name == "static" else package.parent / name
