"""What a locked-out desk and head office hand each other to open it again, as text: read from a stick or a message."""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from officer_desk.protocol.sealing import KEY_BYTES

REQUEST, ANSWER = "OD-ASK-", "OD-OPEN-"
DEVICE_BYTES = 16
SEALED_BYTES = 80
# Fewer could be hit by trying keys until one has the same signs.
CHECK_FIGURES = 16


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it travels: whose keys, sealed to which recovery key, and the fresh key to release them to."""

    device: str
    public: bytes
    sealed: bytes
    fresh: bytes

    @property
    def text(self) -> str:
        return REQUEST + _written(bytes.fromhex(self.device) + self.public + self.fresh + self.sealed)

    @property
    def check(self) -> str:
        """Sixteen signs that both sides read to each other, so that nobody's own key slips in between."""
        signs = hashlib.sha256(self.text.encode("ascii")).hexdigest()[:CHECK_FIGURES].upper()
        return "-".join(signs[at : at + 4] for at in range(0, CHECK_FIGURES, 4))


def read_request(text: str) -> Asked | None:
    """A request again; None when it is not whole."""
    data = _read(REQUEST, text)
    at = DEVICE_BYTES + KEY_BYTES
    if data is None or len(data) != at + KEY_BYTES + SEALED_BYTES:
        return None
    return Asked(
        data[:DEVICE_BYTES].hex(),
        data[DEVICE_BYTES:at],
        sealed=data[at + KEY_BYTES :],
        fresh=data[at : at + KEY_BYTES],
    )


def write_answer(released: bytes) -> str:
    """Head office's answer as text."""
    return ANSWER + _written(released)


def read_answer(text: str) -> bytes | None:
    """The answer again; None when it is not whole."""
    return _read(ANSWER, text)


def _written(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def _read(mark: str, text: str) -> bytes | None:
    bare = "".join(text.split())
    if not bare.startswith(mark):
        return None
    signs = bare.removeprefix(mark)
    try:
        return base64.b64decode(signs + "=" * (-len(signs) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
