"""One peopled practice branch, shared by the tests that only look at it."""

from collections.abc import Iterator

import pytest

from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop

PASSPHRASE = "seven olives under the blue door"


@pytest.fixture(scope="session")
def peopled(tmp_path_factory) -> Iterator[Laptop]:
    laptop = Laptop.at(Places(tmp_path_factory.mktemp("laptop")))
    laptop.begin_practice(PASSPHRASE)
    yield laptop
    laptop.close()
