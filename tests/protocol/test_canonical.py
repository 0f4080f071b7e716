import enum
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from officer_desk.protocol.canonical import (
    DEPTH_LIMIT,
    Malformed,
    NotCanonical,
    decode,
    digest,
    encode,
    from_builtins,
    to_builtins,
)

TEXT = st.text(max_size=8)
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(-(2**63), 2**64 - 1), TEXT, st.binary(max_size=40))
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXT, inner, max_size=4)),
    max_leaves=12,
)


class Channel(enum.StrEnum):
    CALL = "call"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Promise:
    due: date
    amount_minor: int
    channel: Channel
    proof: bytes
    parts: tuple[int, ...] = ()
    note: str | None = None


def same(one: object, other: object) -> bool:
    """Equal in type too: Python holds `True == 1`, which an operation must not."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


@settings(max_examples=150, deadline=None)
@given(PLAIN)
def test_what_was_spelt_reads_back_the_same(value):
    spelling = encode(value)

    assert same(decode(spelling), value)


@settings(max_examples=150, deadline=None)
@given(PLAIN, PLAIN)
def test_two_values_share_a_spelling_only_when_they_are_the_same(one, other):
    assert (encode(one) == encode(other)) == same(one, other)


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(TEXT, SCALARS, min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(value, random):
    keys = list(value)
    random.shuffle(keys)

    assert encode({key: value[key] for key in keys}) == encode(value)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=24))
def test_any_bytes_are_one_spelling_or_refused(data):
    try:
        value = decode(data)
    except NotCanonical:
        return

    assert encode(value) == data


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        0.0,
        (1, 2),
        {1},
        Decimal("1.50"),
        date(2026, 1, 1),
        datetime(2026, 1, 1, tzinfo=UTC),
        {"amount": 1.5},
        [[1.5]],
        {1: "one"},
        {None: 1},
        {b"key": 1},
        Channel.CALL,
        {Channel.CALL: 1},
        bytearray(b"x"),
        object(),
    ],
    ids=repr,
)
def test_what_has_no_canonical_spelling_is_a_type_error(value):
    with pytest.raises(TypeError):
        encode(value)


def test_a_number_wider_than_64_bits_is_refused():
    with pytest.raises(OverflowError):
        encode(2**64)


def test_a_value_nested_without_end_is_refused():
    value: list[object] = []
    for _ in range(DEPTH_LIMIT):
        value = [value]

    with pytest.raises(ValueError, match="deep"):
        encode(value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xc1",
        b"\xcc\x05",  # 5, in two bytes where one does
        b"\xd9\x01a",  # "a", with a longer length than it needs
        b"\xde\x00\x00",  # an empty dict, likewise
        b"\x82\xa1b\x01\xa1a\x02",  # keys out of order
        b"\x82\xa1a\x01\xa1a\x02",  # a key twice
        b"\x81\x01\x02",  # a key that is a number
        b"\xcb" + bytes(8),  # a float
        b"\xd6\xff" + bytes(4),  # a timestamp
        b"\x01\x02",  # something after the end
        b"\xa1\xff",  # not UTF-8
        b"\x92\x01",  # cut short
        b"\x91" * 100_000 + b"\x01",  # nested without end
    ],
    ids=lambda data: data[:8].hex(),
)
def test_another_spelling_is_refused(data):
    with pytest.raises(NotCanonical):
        decode(data)


def test_the_digest_is_sha_256_of_the_bytes():
    assert digest(b"abc").hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_the_spelling_stays_what_it_was_in_the_first_release():
    value = {"zeta": [1, -1, True, None, "王"], "amount_minor": 500_000, "hash": b"\x00\xff"}

    assert encode(value).hex() == (
        "83ac616d6f756e745f6d696e6f72ce0007a120a468617368c40200ffa47a6574619501ffc3c0a3e78e8b"
    )


PROMISE = Promise(date(2026, 11, 30), 50_000, Channel.VISIT, b"\x00\x01", (1, 2))


def test_a_dataclass_survives_the_journey_through_bytes():
    spelling = encode(to_builtins(PROMISE))

    assert from_builtins(decode(spelling), Promise) == PROMISE


def test_a_dataclass_turns_into_plain_values():
    assert to_builtins(replace(PROMISE, note="王")) == {
        "due": "2026-11-30",
        "amount_minor": 50_000,
        "channel": "visit",
        "proof": b"\x00\x01",
        "parts": [1, 2],
        "note": "王",
    }


def test_a_field_of_the_wrong_type_names_its_place_but_not_its_value():
    plain = {**to_builtins(PROMISE), "parts": [1, "王小明"]}

    with pytest.raises(Malformed) as refusal:
        from_builtins(plain, Promise)

    assert refusal.value.where == "$.parts[1]"
    assert refusal.value.__context__ is None


def test_an_unknown_word_is_not_quoted_in_the_refusal():
    with pytest.raises(Malformed) as refusal:
        from_builtins({**to_builtins(PROMISE), "channel": "王小明"}, Promise)

    assert "王" not in repr(refusal.value)


def test_a_value_that_is_no_record_at_all_is_refused():
    with pytest.raises(Malformed) as refusal:
        from_builtins(["王"], Promise)

    assert refusal.value.where == "$"


def test_a_field_from_a_newer_release_is_left_aside():
    plain = {**to_builtins(PROMISE), "mood": "fine"}

    assert from_builtins(plain, Promise) == PROMISE


def test_what_msgspec_writes_itself_reads_as_canonical_when_it_is():
    assert decode(msgspec.msgpack.encode({"a": 1, "b": [b"x"]})) == {"a": 1, "b": [b"x"]}
