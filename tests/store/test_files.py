import errno
import os
import stat

import pytest

from officer_desk.store.disk import DiskFull
from officer_desk.store.files import private_folder, remove, replacing, sync_folder, write


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_written_bytes_are_read_back(tmp_path):
    write(tmp_path / "a", b"one")
    write(tmp_path / "a", b"two")

    assert (tmp_path / "a").read_bytes() == b"two"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_file_is_for_its_owner_only_from_the_first_byte_on(tmp_path):
    with replacing(tmp_path / "a") as file:
        file.write(b"x")
        before = mode(tmp_path / "a.new")

    assert (before, mode(tmp_path / "a")) == (0o600, 0o600)


def test_a_folder_is_for_its_owner_only(tmp_path):
    loose = tmp_path / "loose"
    loose.mkdir(mode=0o755)

    assert mode(private_folder(loose)) == 0o700
    assert mode(private_folder(tmp_path / "new" / "inner")) == 0o700


def test_the_old_bytes_stay_when_writing_breaks_off(tmp_path):
    write(tmp_path / "a", b"old")

    with pytest.raises(KeyError), replacing(tmp_path / "a") as file:
        file.write({}["broken off"])

    assert (tmp_path / "a").read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_a_file_left_over_from_a_crash_is_not_in_the_way(tmp_path):
    (tmp_path / "a.new").write_bytes(b"half of someth")

    write(tmp_path / "a", b"whole")

    assert (tmp_path / "a").read_bytes() == b"whole"


def test_a_link_laid_in_the_way_is_not_followed(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"not ours")
    (tmp_path / "a.new").symlink_to(elsewhere)

    write(tmp_path / "a", b"ours")

    assert elsewhere.read_bytes() == b"not ours"
    assert not (tmp_path / "a").is_symlink()


def test_the_file_and_its_name_are_synced_before_the_block_ends(tmp_path, monkeypatch):
    steps = []
    monkeypatch.setattr(os, "fsync", lambda handle: steps.append(os.fstat(handle).st_mode))

    write(tmp_path / "a", b"x")

    assert [stat.S_ISREG(steps[0]), stat.S_ISDIR(steps[1])] == [True, True]


def test_no_room_is_an_expected_refusal(tmp_path, monkeypatch):
    def no_room(handle):
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "fsync", no_room)

    with pytest.raises(DiskFull):
        write(tmp_path / "a", b"x")

    assert list(tmp_path.iterdir()) == []


def test_another_failure_of_the_disk_surfaces(tmp_path):
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "gone" / "a", b"x")


def test_a_removed_file_is_gone_and_removing_it_again_is_no_news(tmp_path):
    write(tmp_path / "a", b"x")

    remove(tmp_path / "a")
    remove(tmp_path / "a")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_opened_on_windows(tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(os, "name", "nt")
    monkeypatch.setattr(os, "open", lambda *args: opened.append(args))

    sync_folder(tmp_path)

    assert opened == []
