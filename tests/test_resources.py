"""The files that come with the program are found in a working folder; packaging/test_wheel.py looks at an installed one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from officer_desk import resources


@pytest.mark.parametrize(
    "folder", [resources.forms, resources.policy, resources.icons, resources.styles], ids=lambda one: one.__name__
)
def test_a_folder_of_the_working_copy_is_found_with_something_in_it(folder: Callable[[], Path]):
    assert any(folder().iterdir())


def test_what_the_set_up_makes_lies_apart_from_what_is_committed():
    assert resources.font_path().parents[1] == resources.translations().parent == resources.root() / "build"
