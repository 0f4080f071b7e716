"""A policy pack as it travels: plain data that becomes one checked value, or is refused by the key that is wrong."""

from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

import msgspec

from officer_desk.domain.errors import BadField
from officer_desk.domain.policy import Pack
from officer_desk.protocol import canonical


def read_pack(data: dict[str, Any]) -> Pack:
    """The pack written in this table (as TOML or msgpack gives it); raises `BadField` with the key's whole name."""
    unknown = next(_unknown(data, Pack, ""), None)
    if unknown is not None:
        raise BadField(unknown, "unknown_key")
    try:
        pack = msgspec.convert(data, Pack)
    except msgspec.ValidationError as fault:
        _, _, where = str(fault).rpartition("`$")
        raise BadField(where.strip("`.") or "pack", "wrong_value") from None
    _check(pack)
    return pack


def pack_in(data: bytes) -> Pack:
    """The pack in its canonical spelling; raises `BadField`."""
    plain = canonical.decode(data)
    return read_pack(plain if isinstance(plain, dict) else {})


def pack_data(pack: Pack) -> canonical.Plain:
    """The plain data of a pack, ready for the canonical spelling that is signed."""
    return canonical.to_builtins(pack)


def _check(pack: Pack) -> None:
    """What types cannot say: every limit the right way round, ids once, a cap from the pack's first day."""
    ids = [product.id for product in pack.products]
    if len(set(ids)) != len(ids):
        raise BadField("products", "id_twice")
    for product in pack.products:
        if not 0 < product.least_minor <= product.most_minor:
            raise BadField(f"products.{product.id}.most_minor", "under_least")
        if not 0 < product.shortest_months <= product.longest_months:
            raise BadField(f"products.{product.id}.longest_months", "under_shortest")
        if not 0 <= product.annual_rate_ppm <= 1_000_000:
            raise BadField(f"products.{product.id}.annual_rate_ppm", "out_of_range")
    kept = pack.retention
    for name, number in (
        ("retention.with_loan_years", kept.with_loan_years),
        ("retention.without_loan_years", kept.without_loan_years),
        ("backup_days", pack.backup_days),
    ):
        if number < 0:
            raise BadField(name, "out_of_range")
    if pack.cap_on(pack.valid_from) is None:
        raise BadField("caps", "none_on_first_day")


def _unknown(data: object, kind: Any, path: str) -> Any:
    """Names of keys that no field has, at any depth."""
    if is_dataclass(kind) and isinstance(data, dict):
        hints = get_type_hints(kind)
        known = {field.name for field in fields(kind)}
        for key, value in data.items():
            name = f"{path}.{key}" if path else str(key)
            if key not in known:
                yield name
            else:
                yield from _unknown(value, hints[key], name)
    elif isinstance(data, list | tuple):
        inner = next(iter(get_args(kind)), None)
        for place, value in enumerate(data):
            yield from _unknown(value, inner, f"{path}[{place}]")
