"""The keys are renewed by the real program: it locks, begins anew, asks for the passphrase, and opens under other keys."""

from pathlib import Path

from officer_desk.app.adapters import Places
from officer_desk.app.laptop import Laptop
from officer_desk.domain.staff import Role
from officer_desk.store import keyslots
from tests.app.conftest import PASSPHRASE
from tests.app.driving import driven


def test_renewing_locks_the_desk_asks_and_opens_it_under_other_keys(tmp_path: Path) -> None:
    laptop = Laptop.at(Places(tmp_path), peopled=False)
    laptop.begin_practice(PASSPHRASE)
    laptop.close()
    folder = next(one.folder for one in laptop.profiles() if one.role is Role.OFFICER)
    before = keyslots.load(folder)

    with driven(tmp_path) as program:
        person = program.do("open", "officer", PASSPHRASE)
        assert program.do("renew") == "ready"
        assert program.do("renewal") == "True"
        said = program.do("open_renewed", PASSPHRASE)
        after = keyslots.load(folder)
        assert program.do("lock") == "ready"
        assert program.do("renewal") == "False"
        assert program.do("open", "officer", PASSPHRASE) == person

    assert said.startswith("The keys are renewed.")
    assert (after.device, after.check != before.check) == (before.device, True)
    assert after.officer != before.officer


def test_whoever_ends_the_program_at_that_page_is_not_asked_again(tmp_path: Path) -> None:
    laptop = Laptop.at(Places(tmp_path), peopled=False)
    laptop.begin_practice(PASSPHRASE)
    laptop.close()

    with driven(tmp_path) as program:
        program.do("open", "officer", PASSPHRASE)
        program.do("renew")
    with driven(tmp_path) as program:
        assert program.do("renewal") == "False"
        program.do("open", "officer", PASSPHRASE)
