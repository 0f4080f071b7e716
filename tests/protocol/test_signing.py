import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from officer_desk.protocol.signing import BadSignature, SigningKey, VerifyKey, request_message

KEY = SigningKey.from_bytes(bytes(range(32)))


def test_a_signed_message_verifies():
    signature = KEY.sign(b"receipt 17")

    KEY.verify_key.verify(b"receipt 17", signature)

    assert len(signature) == 64


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10 * 8 - 1))
def test_a_message_with_one_bit_changed_does_not_verify(bit):
    message = bytearray(b"receipt 17")
    signature = KEY.sign(bytes(message))
    message[bit // 8] ^= 1 << bit % 8

    with pytest.raises(BadSignature):
        KEY.verify_key.verify(bytes(message), signature)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 64 * 8 - 1))
def test_a_signature_with_one_bit_changed_does_not_verify(bit):
    signature = bytearray(KEY.sign(b"receipt 17"))
    signature[bit // 8] ^= 1 << bit % 8

    with pytest.raises(BadSignature):
        KEY.verify_key.verify(b"receipt 17", bytes(signature))


def test_another_key_does_not_verify():
    other = SigningKey.generate(os.urandom)

    with pytest.raises(BadSignature):
        other.verify_key.verify(b"receipt 17", KEY.sign(b"receipt 17"))


def test_a_signature_of_the_wrong_length_does_not_verify():
    with pytest.raises(BadSignature):
        KEY.verify_key.verify(b"receipt 17", b"short")


def test_a_public_key_of_the_wrong_length_is_refused():
    with pytest.raises(BadSignature):
        VerifyKey(b"short")


def test_a_private_key_of_the_wrong_length_is_a_bug():
    with pytest.raises(ValueError, match="32"):
        SigningKey.from_bytes(b"short")


def test_a_key_comes_from_the_randomness_that_is_passed_in():
    assert SigningKey.generate(lambda count: bytes(range(count))) == KEY


def test_the_private_key_is_not_shown():
    assert "\\x01" not in repr(KEY)
    assert KEY.raw.hex() not in repr(KEY)


@pytest.mark.parametrize(
    "other",
    [
        ("GET", "/v1/push", b"body", b"nonce"),
        ("POST", "/v1/feed", b"body", b"nonce"),
        ("POST", "/v1/push", b"other body", b"nonce"),
        ("POST", "/v1/push", b"body", b"other nonce"),
        ("POST", "/v1/pushb", b"ody", b"nonce"),
    ],
    ids=["method", "path", "body", "nonce", "moved border"],
)
def test_every_part_of_a_request_is_signed(other):
    assert request_message("POST", "/v1/push", b"body", b"nonce") != request_message(*other)


def test_the_case_of_the_method_does_not_matter():
    assert request_message("post", "/v1/push", b"", b"n") == request_message("POST", "/v1/push", b"", b"n")
