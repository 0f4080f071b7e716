"""A seed is a schedule: a world of its own, what happens in it, and whether every promise was kept."""

import random
import shutil
from pathlib import Path

from tests.simulation.acts import ACTS
from tests.simulation.checks import check
from tests.simulation.schedule import Played, Schedule
from tests.simulation.world import Template

__all__ = ["Played", "play"]


def play(template: Template, folder: Path, seed: int) -> Played:
    """Play the schedule of a seed and check every promise."""
    played = Played(seed)
    world = template.world(folder, seed)
    try:
        schedule = Schedule(world, template, random.Random(f"schedule/{seed}"), played)
        schedule.run(ACTS)
        played.broken += check(schedule)
    finally:
        world.close()
        shutil.rmtree(folder)
    return played
