"""What may be said on the command line."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = ("en", "zh_CN", "zh_TW")


@dataclass(frozen=True, slots=True)
class Asked:
    """`journey` is the folder that a journey leaves its pictures and papers in; `visit` the file that it plays."""

    data: Path | None
    language: str
    journey: Path | None
    visit: Path | None


def read(arguments: Sequence[str] | None = None) -> Asked:
    """The arguments; ends the program with a usage line when they are none of ours."""
    parser = argparse.ArgumentParser(prog="officer-desk", description="The workstation of a microcredit loan officer.")
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="keep desks in this folder (default: the user's own)"
    )
    parser.add_argument("--language", choices=LANGUAGES, default="", help="speak this language (default: the system's)")
    parser.add_argument(
        "--journey", type=Path, metavar="OUT", help="play a whole loan by itself and leave pictures in OUT"
    )
    parser.add_argument("--visit", type=Path, metavar="FILE", help="with --journey: the prepared visit to play")
    asked = parser.parse_args(arguments)
    if asked.visit and not asked.journey:
        parser.error("--visit FILE says what --journey OUT plays; in the program, use Open a prepared visit")
    return Asked(asked.data, asked.language, asked.journey, asked.visit)
