"""Starting: refused in one sentence where it cannot work, and without set-up time where it was set up."""

import ast
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
QUICK_SECONDS = 0.1


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    seen = {name: text for name, text in os.environ.items() if name not in SCREENS} | variables
    command = [sys.executable, PACKAGING / "run.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=seen, check=False)


SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.parametrize("program", ["run.py", "test.py"])
def test_an_old_python_can_read_far_enough_to_refuse(program):
    tree = ast.parse((PACKAGING / program).read_text(encoding="ascii"), feature_version=(3, 7))

    texts = [type(statement).__name__ for statement in tree.body[:4]]
    assert texts == ["Expr", "Import", "If", "ImportFrom"]


def test_without_a_screen_there_is_one_sentence_and_no_window():
    ended = run()

    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "--journey" in ended.stderr


def test_help_is_given_before_anything_is_set_up():
    ended = run("--help")

    assert ended.returncode == 0
    assert "--set-up-only" in ended.stdout


def test_a_second_start_takes_no_set_up_time():
    run("--set-up-only")
    took = []
    for _ in range(5):
        begun = time.perf_counter()
        ended = run("--set-up-only")
        took.append(time.perf_counter() - begun)
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")

    assert min(took) < QUICK_SECONDS


def test_a_second_start_touches_no_network():
    run("--set-up-only")

    traced = subprocess.run(
        ["strace", "-f", "-e", "trace=network", sys.executable, PACKAGING / "run.py", "--set-up-only"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "AF_INET" not in traced.stderr
