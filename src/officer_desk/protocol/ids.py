"""Ids: 32 hex digits that sort by the time they were made (UUID version 7, RFC 9562)."""

from collections.abc import Callable

Ids = Callable[[], str]


def new_id(milliseconds: int, random: Callable[[int], bytes]) -> str:
    """A fresh id; 74 of its bits are random, so two laptops never make the same one."""
    noise = int.from_bytes(random(10), "big")
    value = (milliseconds & (1 << 48) - 1) << 80
    value |= 0x7 << 76
    value |= (noise >> 68 & 0xFFF) << 64
    value |= 0b10 << 62
    value |= noise & (1 << 62) - 1
    return f"{value:032x}"
