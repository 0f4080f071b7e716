"""What a person set on this laptop: language, colours, size of type. No customer's data, so it may lie in clear."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from officer_desk.store import files

FILE = "settings.json"
SMALLEST_POINTS, LARGEST_POINTS = 9, 18


@dataclass(frozen=True, slots=True)
class Settings:
    """Empty values follow the system; `person` is the folder of the desk that was open last,
    `renew` that its keys are to be renewed before it opens again."""

    language: str = ""
    scheme: str = ""
    points: int = 0
    person: str = ""
    renew: bool = False


class SettingsFile:
    """The settings of this laptop; a file that cannot be read is as good as none."""

    def __init__(self, root: Path) -> None:
        self._file = root / FILE
        self.now = self._read()

    def _read(self) -> Settings:
        try:
            plain = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return Settings()
        known = plain if isinstance(plain, dict) else {}
        points = known.get("points", 0)
        return Settings(
            language=str(known.get("language", "")),
            scheme=str(known.get("scheme", "")),
            points=points if isinstance(points, int) and SMALLEST_POINTS <= points <= LARGEST_POINTS else 0,
            person=str(known.get("person", "")),
            renew=known.get("renew") is True,
        )

    def change(self, **changes: str | int) -> Settings:
        """Keep these from now on."""
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]
        self._file.parent.mkdir(parents=True, exist_ok=True)
        files.write(self._file, json.dumps(asdict(self.now)).encode())
        return self.now
