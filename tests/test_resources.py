"""The data folders are found in the source tree and in a wheel."""

from pathlib import Path

import pytest

from assistant import resources


@pytest.mark.parametrize("name", ["flows", "templates", "translations"])
def test_the_source_tree_keeps_its_data_beside_the_package(name: str, tmp_path: Path) -> None:
    assert resources.path(name, tmp_path / "assistant") == tmp_path / name


def test_the_source_tree_keeps_static_files_inside_the_package(tmp_path: Path) -> None:
    assert resources.path("static", tmp_path / "assistant") == tmp_path / "assistant" / "static"


@pytest.mark.parametrize("name", resources.FOLDERS)
def test_a_wheel_keeps_them_all_in_its_data_folder(name: str, tmp_path: Path) -> None:
    (tmp_path / "_data").mkdir()
    assert resources.path(name, tmp_path) == tmp_path / "_data" / name


def test_an_unknown_folder_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        resources.path("secrets")


def test_the_flows_of_this_checkout_are_found() -> None:
    assert resources.path("flows").is_dir()
