"""One peopled practice branch, shared by the tests that only look at it, and one without customers."""

from collections.abc import Iterator

import pytest

from officer_desk.app.adapters import Places, adapters
from officer_desk.app.laptop import Laptop, _least
from officer_desk.domain.staff import Role
from officer_desk.services import desks
from officer_desk.store import keys

PASSPHRASE = "seven olives under the blue door"
NAME = "欧阳𬭎"


@pytest.fixture(scope="session")
def peopled(tmp_path_factory) -> Iterator[Laptop]:
    laptop = Laptop.at(Places(tmp_path_factory.mktemp("laptop")))
    laptop.begin_practice(PASSPHRASE)
    yield laptop
    laptop.close()


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """A practice branch without customers: three people, three desks."""
    laptop = Laptop.at(Places(tmp_path_factory.mktemp("lock")), peopled=False)
    laptop.begin_practice(PASSPHRASE)
    yield laptop
    laptop.close()


@pytest.fixture(scope="session")
def secrets(empty: Laptop) -> dict[str, bytes | str]:
    """What nobody may find: the keys of the officer's desk, as its own passphrase opens them."""
    folder = next(one.folder for one in empty.profiles() if one.role is Role.OFFICER)
    way = adapters(empty.where, practice=True, cost=_least())
    opened = keys.unlock(folder, PASSPHRASE, way.keyring, way.clock)
    known: dict[str, bytes | str] = {
        "data_key": bytes(opened._data_key),
        "store_key": opened.store_key,
        "attachment_key": opened.attachment_key,
        "anchor_key": opened.anchor_key,
    }
    desk = desks.open_with(folder, opened, way, lambda *_: None)
    known |= {"signing_key": desk.device.signing.raw, "box_key": desk.device.box.raw}
    desks.close(desk)
    return known | {"passphrase": PASSPHRASE, "customer": NAME}
