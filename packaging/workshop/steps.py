"""The steps of the set-up, each done once, and again only when what it is made from has changed."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from workshop import console, debian, environment, font, libraries, places, stamp, translations

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to have: `mark` names what it is made from, `ready` says whether it still lies there."""

    name: str
    title: str
    mark: str
    ready: Callable[[], bool]
    make: Callable[[console.Line], None]

    def pending(self, noted: dict[str, str]) -> bool:
        """Whether this step is to do."""
        return noted.get(self.name) != self.mark or not self.ready()


def set_up(tests: bool, long: bool = False) -> bool:
    """Do what is to do, one process at a time, and answer whether there was anything."""
    noted = stamp.read()
    if not any(step.pending(noted) for step in steps(tests, long)):
        return False
    with _alone():
        for step in steps(tests, long):
            if step.pending(stamp.read()):
                stamp.strike(step.name)
                with console.line(step.title) as line:
                    step.make(line)
                stamp.note(step.name, step.mark)
    return True


def steps(tests: bool, long: bool = False) -> list[Step]:
    """What a start needs, what the tests need besides, and what only the long ones need."""
    locked = stamp.fingerprint([places.RUN_LOCK])
    texts = stamp.fingerprint(translations.sources())
    start = [
        Step("environment", "Python packages", locked, environment.usable, _environment),
        Step(
            "libraries",
            "System libraries",
            libraries.mark(stamp.read().get("libraries")),
            lambda: True,
            libraries.provide,
        ),
        Step("font", "Font", font.mark(), font.ready, font.provide),
        Step("translations", "Screen texts", texts, translations.ready, translations.build),
    ]
    if not tests:
        return start
    besides = stamp.fingerprint([places.RUN_LOCK, places.TEST_LOCK])
    mutation = stamp.fingerprint([places.RUN_LOCK, places.TEST_LOCK, places.MUTATION_LOCK])
    programs = " ".join(debian.TEST_PROGRAMS)
    more = (
        [Step("mutation packages", "Mutation packages", mutation, environment.usable, _mutation_packages)]
        if long
        else []
    )
    return [
        *start,
        Step("test packages", "Test packages", besides, environment.usable, _test_packages),
        Step("test programs", "Test programs", programs, debian.has_test_programs, debian.provide_test_programs),
        *more,
    ]


def _environment(line: console.Line) -> None:
    stamp.strike("environment", "test packages", "mutation packages")
    environment.make(line)
    environment.install(places.RUN_LOCK, line)


def _test_packages(line: console.Line) -> None:
    environment.install(places.TEST_LOCK, line)


def _mutation_packages(line: console.Line) -> None:
    environment.install(places.MUTATION_LOCK, line)


@contextmanager
def _alone() -> Iterator[None]:
    """Let a second set-up of the same folder wait for the first. Not tried on Windows."""
    places.BUILD.mkdir(parents=True, exist_ok=True)
    with (places.BUILD / "set-up.lock").open("a") as held:
        if sys.platform == "win32":
            msvcrt.locking(held.fileno(), msvcrt.LK_LOCK, 1)
        else:
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
