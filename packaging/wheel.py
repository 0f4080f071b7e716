"""Build hook: a wheel carries the font and the screen texts that the set-up has made, or is not built."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MADE = {"build/fonts": "officer_desk/_data/fonts", "build/translations": "officer_desk/_data/translations"}


class MadeBySetUp(BuildHookInterface[Any]):
    """Adds what is not in git; an editable installation finds it in the working folder instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files."""
        if version == "editable":
            return
        for folder, target in MADE.items():
            made = Path(self.root, folder)
            if not made.is_dir():
                raise FileNotFoundError(f"{folder} is missing: run packaging/run.py --set-up-only first")
            build_data["force_include"][str(made)] = target
