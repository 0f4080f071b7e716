"""Tests against a mutant: in a fork of a process that has collected them, or, for what is made at import, from the start."""

import gc
import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

import coverage
import hypothesis
import pytest
from _pytest.runner import runtestprotocol
from PySide6 import QtWidgets  # noqa: F401 - the surroundings of every test, loaded once for all forks

from tests.mutation.mutants import Mutant, function_span

PACKAGE = "officer_desk.domain"
TESTS = "tests/domain"
OPTIONS = ["-q", "-x", "-p", "no:cacheprovider", "--assert", "plain", "--hypothesis-profile", "mutation", TESTS]
MEMORY_BYTES = 3 * 2**30
# Processor seconds that one test may take before it counts as one that never ends.
LEAST_SECONDS, TIMES_USUAL = 2.0, 20.0

# The same examples each time, and none sought that is smaller: that it fails is enough.
hypothesis.settings.register_profile(
    "mutation",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=60,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate],
)


class Fate(StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    TIMED_OUT = "timed out"
    SURVIVED = "survived"


def fates(mutants: Sequence[Mutant], folder: Path, jobs: int) -> list[Fate]:
    """The fate of every mutant, in their order; `folder` is a copy of the tree. Prints a dot for each hundred."""
    found: dict[int, Fate] = {}
    within = [number for number, mutant in enumerate(mutants) if mutant.body]
    at_import = [number for number, mutant in enumerate(mutants) if not mutant.body]
    answer = folder / "fates.json"
    if within:
        collected = os.fork()
        if collected == 0:
            _alone(lambda: _collect_and_try([mutants[number] for number in within], folder, jobs, answer))
        if _wait(collected) != Fate.SURVIVED or not answer.exists():
            raise SystemExit("The tests fail without any change, or cannot be collected.")
        found |= dict(zip(within, map(Fate, json.loads(answer.read_text(encoding="utf-8"))), strict=True))
    if at_import:
        first = mutants[at_import[0]]
        _need_green(replace(first, source=_path(folder, first.identity.module).read_text(encoding="utf-8")), folder)
    anew = _in_turn(len(at_import), lambda place: _from_the_start(mutants[at_import[place]], folder), jobs)
    found |= {at_import[place]: fate for place, fate in anew}
    return [found[number] for number in range(len(mutants))]


def _need_green(unchanged: Mutant, folder: Path) -> None:
    """The tests pass from the start as long as nothing is changed; or every mutant would seem to be noticed."""
    process = os.fork()
    if process == 0:
        _alone(lambda: _from_the_start(unchanged, folder))
    if _wait(process) is not Fate.SURVIVED:
        raise SystemExit("The tests fail without any change when they begin with the imports.")


def _in_turn(count: int, trial: Callable[[int], bool], jobs: int) -> Iterator[tuple[int, Fate]]:
    """Run trials in forks, so many at a time; a trial answers whether the tests passed."""
    running: dict[int, int] = {}
    waiting = iter(range(count))
    done = 0
    while True:
        while len(running) < jobs and (place := next(waiting, None)) is not None:
            process = os.fork()
            if process == 0:
                _alone(lambda place=place: trial(place))
            running[process] = place
        if not running:
            return
        process, status = os.wait()
        done += 1
        if done % 100 == 0:
            print(f"  {done} of {count}", file=sys.stderr, flush=True)
        yield running.pop(process), _fate(status)


def _alone(trial: Callable[[], bool]) -> None:
    """The life of a fork: silent, and out without anybody else's farewells."""
    try:
        passed = trial()
    except BaseException:  # noqa: BLE001 - whatever it is, it must not run on as a second parent
        if os.environ.get("MUTATION_DEBUG"):
            sys.excepthook(*sys.exc_info())
        passed = False
    sys.stderr.flush()
    os._exit(0 if passed else 1)


def _wait(process: int) -> Fate:
    return _fate(os.waitpid(process, 0)[1])


def _fate(status: int) -> Fate:
    if os.WIFSIGNALED(status):
        return Fate.TIMED_OUT
    return Fate.SURVIVED if os.WEXITSTATUS(status) == 0 else Fate.KILLED


def _be_patient(seconds: float) -> None:
    """From now on so much processor time, whatever else the machine does; then the process is ended."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


@dataclass(frozen=True, slots=True)
class Usual:
    """How the tests run without a change: seconds of each, and which of them pass a line of a module."""

    seconds: list[float]
    passing: dict[str, dict[str, list[int]]]

    def order(self, mutant: Mutant, path: Path) -> list[int]:
        """The tests that pass through the changed function, those on the changed line and the quick ones first."""
        lines = self.passing[mutant.identity.module]
        first, last = function_span(path, mutant.identity.function)
        through = {test for line in range(first, last + 1) for test in lines.get(str(line), ())}
        upon = {test for line in range(mutant.number, mutant.last_number + 1) for test in lines.get(str(line), ())}
        return sorted(through, key=lambda test: (test not in upon, self.seconds[test]))

    def patience(self, test: int) -> float:
        """Seconds to wait for one test."""
        return LEAST_SECONDS + TIMES_USUAL * self.seconds[test]


class _Collected:
    """A plugin that holds the collected tests and, instead of running them, tries every mutant in a fork."""

    def __init__(self, mutants: Sequence[Mutant], folder: Path, jobs: int, answer: Path) -> None:
        self.mutants, self.folder, self.jobs, self.answer = mutants, folder, jobs, answer

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Once without a change, then with each."""
        usual_at = self.folder / "usual.json"
        process = os.fork()
        if process == 0:
            _alone(lambda: _measure(session, self.folder, usual_at))
        if _wait(process) is not Fate.SURVIVED:
            raise pytest.UsageError("the tests fail without any change")
        usual = Usual(**json.loads(usual_at.read_text(encoding="utf-8")))
        functions = _functions(self.folder)

        def trial(place: int) -> bool:
            mutant = self.mutants[place]
            path = _path(self.folder, mutant.identity.module)
            code = _code(compile(mutant.source, str(path), "exec"), mutant.identity.function)
            for function in functions[mutant.identity.module, mutant.identity.function]:
                function.__code__ = code
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
            tests = usual.order(mutant, path)
            return all(_passes(session.items, tests, at, usual.patience(tests[at])) for at in range(len(tests)))

        tried = dict(_in_turn(len(self.mutants), trial, self.jobs))
        self.answer.write_text(json.dumps([tried[place] for place in range(len(self.mutants))]), encoding="utf-8")
        return True


def _passes(items: Sequence[pytest.Item], tests: Sequence[int], at: int, seconds: float) -> bool:
    _be_patient(seconds)
    following = items[tests[at + 1]] if at + 1 < len(tests) else None
    reports = runtestprotocol(items[tests[at]], log=False, nextitem=following)
    return not any(report.failed for report in reports)


def _measure(session: pytest.Session, folder: Path, answer: Path) -> bool:
    """Run all tests in order and write down how long each took and where it passed."""
    paths = {path.stem: str(path) for path in (folder / "src" / "officer_desk" / "domain").glob("*.py")}
    watch = coverage.Coverage(data_file=None, include=list(paths.values()), config_file=False)
    seconds, everything = [], range(len(session.items))
    watch.start()
    for test in everything:
        watch.switch_context(str(test))
        begun = time.process_time()
        if not _passes(session.items, everything, test, 600.0):
            print(f"fails without any change: {session.items[test].nodeid}", file=sys.stderr)
            return False
        seconds.append(time.process_time() - begun)
    watch.stop()
    data = watch.get_data()
    passing = {
        module: {str(line): [int(one) for one in tests if one] for line, tests in data.contexts_by_lineno(path).items()}
        for module, path in paths.items()
    }
    answer.write_text(json.dumps({"seconds": seconds, "passing": passing}), encoding="utf-8")
    return True


def _functions(folder: Path) -> dict[tuple[str, str], list[FunctionType]]:
    """The functions of the domain as they live in this process, by module and qualified name."""
    within = folder / "src" / "officer_desk" / "domain"
    found: dict[tuple[str, str], list[FunctionType]] = {}
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and Path(one.__code__.co_filename).parent == within:
            found.setdefault((Path(one.__code__.co_filename).stem, one.__code__.co_qualname), []).append(one)
    return found


def _code(of: CodeType, name: str) -> CodeType:
    inner = [constant for constant in of.co_consts if isinstance(constant, CodeType)]
    for code in inner:
        if code.co_qualname == name:
            return code
        if name.startswith(f"{code.co_qualname}."):
            return _code(code, name)
    raise LookupError(name)


def _path(folder: Path, module: str) -> Path:
    return folder / "src" / "officer_desk" / "domain" / f"{module}.py"


def _collect_and_try(mutants: Sequence[Mutant], folder: Path, jobs: int, answer: Path) -> bool:
    return pytest.main([*OPTIONS, "-s"], plugins=[_Collected(mutants, folder, jobs, answer)]) == pytest.ExitCode.OK


class _Patient:
    """A plugin that gives every test its time, and reaching the tests as well."""

    def pytest_runtest_protocol(self, item: pytest.Item) -> None:
        """Begin to count."""
        _be_patient(LEAST_SECONDS * TIMES_USUAL / 4)


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds one module with other words in it."""

    def __init__(self, name: str, source: str, path: Path) -> None:
        self.name, self.source, self.path = name, source, path

    def find_spec(self, fullname: str, path: Any, target: ModuleType | None = None) -> Any:
        """Only this one."""
        if fullname != self.name:
            return None
        return importlib.util.spec_from_file_location(fullname, self.path, loader=self)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        """As usual."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed words."""
        exec(compile(self.source, str(self.path), "exec"), module.__dict__)  # noqa: S102 - that is what it is for


def _from_the_start(mutant: Mutant, folder: Path) -> bool:
    """Import, collect and run everything with a module that was changed before it was imported."""
    name, path = f"{PACKAGE}.{mutant.identity.module}", _path(folder, mutant.identity.module)
    sys.meta_path.insert(0, _Changed(name, mutant.source, path))
    _be_patient(LEAST_SECONDS * TIMES_USUAL / 2)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    return pytest.main(OPTIONS, plugins=[_Patient()]) == pytest.ExitCode.OK
