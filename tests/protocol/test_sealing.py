import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from officer_desk.protocol.sealing import (
    BoxKey,
    PersonKey,
    Unreadable,
    derive,
    escrow,
    open_released,
    open_sealed,
    release,
    seal,
    seal_to,
)

KEY = PersonKey.generate(os.urandom)
BOX = BoxKey.generate(os.urandom)
NAME = "王小明".encode()


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8 % len(data)] ^= 1 << bit % 8
    return bytes(changed)


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=100), st.text(max_size=8), st.binary(max_size=8))
def test_a_person_s_data_opens_with_the_person_s_key(plaintext, person, context):
    sealed = seal(KEY, person, plaintext, os.urandom, context)

    assert open_sealed(KEY, person, sealed, context) == plaintext


def test_sealed_data_does_not_show_the_name():
    assert NAME not in seal(KEY, "p1", NAME, os.urandom)


def test_the_same_name_is_sealed_differently_each_time():
    assert seal(KEY, "p1", NAME, os.urandom) != seal(KEY, "p1", NAME, os.urandom)


def test_another_key_does_not_open_it():
    sealed = seal(KEY, "p1", NAME, os.urandom)

    with pytest.raises(Unreadable):
        open_sealed(PersonKey.generate(os.urandom), "p1", sealed)


@pytest.mark.parametrize(("person", "context"), [("p2", b"name"), ("p1", b"phone"), ("p1n", b"ame")])
def test_sealed_data_does_not_open_in_another_place(person, context):
    sealed = seal(KEY, "p1", NAME, os.urandom, b"name")

    with pytest.raises(Unreadable):
        open_sealed(KEY, person, sealed, context)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 36 * 8))
def test_sealed_data_with_one_bit_changed_does_not_open(bit):
    sealed = seal(KEY, "p1", NAME, os.urandom)

    with pytest.raises(Unreadable):
        open_sealed(KEY, "p1", flipped(sealed, bit))


@pytest.mark.parametrize("length", [0, 11, 27, 30])
def test_sealed_data_cut_short_does_not_open(length):
    sealed = seal(KEY, "p1", NAME, os.urandom)

    with pytest.raises(Unreadable):
        open_sealed(KEY, "p1", sealed[:length])


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=100), st.binary(max_size=8))
def test_a_box_opens_for_its_recipient(plaintext, context):
    box = seal_to(BOX.public, plaintext, context, os.urandom)

    assert BOX.open(box, context) == plaintext


def test_a_sealed_data_key_takes_80_bytes():
    assert len(seal_to(BOX.public, bytes(32), b"recovery", os.urandom)) == 80


def test_a_box_does_not_open_for_somebody_else():
    box = seal_to(BOX.public, NAME, b"recovery", os.urandom)

    with pytest.raises(Unreadable):
        BoxKey.generate(os.urandom).open(box, b"recovery")


def test_a_box_does_not_open_for_another_purpose():
    box = seal_to(BOX.public, NAME, b"recovery", os.urandom)

    with pytest.raises(Unreadable):
        BOX.open(box, b"file key")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 57 * 8))
def test_a_box_with_one_bit_changed_does_not_open(bit):
    box = seal_to(BOX.public, NAME, b"recovery", os.urandom)

    with pytest.raises(Unreadable):
        BOX.open(flipped(box, bit), b"recovery")


def test_the_bit_that_x25519_ignores_is_protected_too():
    box = seal_to(BOX.public, NAME, b"recovery", os.urandom)

    with pytest.raises(Unreadable):
        BOX.open(flipped(box, 31 * 8 + 7), b"recovery")


def test_a_box_cut_short_does_not_open():
    with pytest.raises(Unreadable):
        BOX.open(seal_to(BOX.public, b"", b"", os.urandom)[:-1])


def test_a_box_with_a_point_that_gives_everybody_the_key_does_not_open():
    with pytest.raises(Unreadable):
        BOX.open(bytes(32) + bytes(20))


@pytest.mark.parametrize("kind", [PersonKey, BoxKey])
def test_a_key_of_the_wrong_length_is_a_bug(kind):
    with pytest.raises(ValueError, match="32"):
        kind(b"short")


@pytest.mark.parametrize("kind", [PersonKey, BoxKey])
def test_a_key_is_not_shown(kind):
    assert "secret" not in repr(kind(b"secret" + bytes(26)))


def test_keys_for_two_purposes_differ_and_each_is_always_the_same():
    assert derive(b"data key", b"store") == derive(b"data key", b"store")
    assert derive(b"data key", b"store") != derive(b"data key", b"backup")


def test_derivation_is_hkdf_sha_256_as_published():
    secret, salt = b"\x0b" * 22, bytes(range(13))

    drawn = derive(secret, bytes(range(0xF0, 0xFA)), 42, salt)

    assert drawn.hex() == ("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865")


def test_head_office_releases_an_escrowed_key_to_the_fresh_key_of_that_device():
    fresh = BoxKey.generate(os.urandom)
    sealed = escrow(b"data key", "d1", BOX.public, os.urandom)

    answer = release(sealed, "d1", BOX, fresh.public, os.urandom)

    assert open_released(answer, "d1", fresh) == b"data key"


def test_an_escrowed_key_is_not_released_to_another_device():
    fresh = BoxKey.generate(os.urandom)
    sealed = escrow(b"data key", "d1", BOX.public, os.urandom)

    with pytest.raises(Unreadable):
        release(sealed, "d2", BOX, fresh.public, os.urandom)


def test_a_released_key_is_not_what_was_escrowed():
    sealed = escrow(b"data key", "d1", BOX.public, os.urandom)

    with pytest.raises(Unreadable):
        open_released(sealed, "d1", BOX)
