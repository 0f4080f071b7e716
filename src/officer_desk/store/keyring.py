"""The operating system's keyring, where half of the key lies: known kinds only, and never a plain file."""

import hmac
import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from officer_desk.domain.errors import DeskError

SERVICE = "officer-desk"


class KeyringRefused(DeskError):
    """The keyring is locked, was closed by the person in front of it, or does not answer."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class KeyringForgetful(KeyringRefused):
    """The keyring took a secret and does not give it back."""


class Keyring(Protocol):
    """A place for secrets outside our own files; `kind` is written down, so a changed keyring is recognised."""

    @property
    def kind(self) -> str: ...

    @property
    def available(self) -> bool: ...

    def get(self, name: str) -> bytes | None: ...

    def set(self, name: str, secret: bytes) -> None: ...

    def delete(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class NoKeyring:
    """Where no acceptable keyring is: the passphrase alone protects the store, and the screen says so."""

    kind: str = "none"
    available: bool = False

    def get(self, name: str) -> bytes | None:
        return None

    def set(self, name: str, secret: bytes) -> None:
        raise KeyringRefused(self.kind)

    def delete(self, name: str) -> None:
        """Nothing was kept."""


@dataclass(frozen=True, slots=True)
class Backend:
    """A kind of keyring that we trust, and how its library says that the world refused."""

    kind: str
    module: str
    name: str
    failures: tuple[str, ...] = ()


# The library would choose by itself, and silently takes a plain file where nothing better is installed.
ALLOWED = {
    "win32": (
        Backend(
            "WinVaultKeyring",
            "keyring.backends.Windows",
            "WinVaultKeyring",
            ("win32ctypes.pywin32.pywintypes:error",),
        ),
    ),
    "darwin": (Backend("macOS Keyring", "keyring.backends.macOS", "Keyring"),),
    "linux": (
        Backend(
            "SecretService",
            "keyring.backends.SecretService",
            "Keyring",
            (
                "secretstorage.exceptions:SecretStorageException",
                "jeepney.wrappers:DBusErrorResponse",
            ),
        ),
        Backend("libsecret", "keyring.backends.libsecret", "Keyring", ("gi.repository.GLib:Error",)),
        Backend("kwallet", "keyring.backends.kwallet", "DBusKeyring", ("dbus:DBusException",)),
    ),
}


class SystemKeyring:
    """One keyring of an allowed kind; secrets are written as hexadecimal text."""

    available = True

    def __init__(self, backend: Any, kind: str, failures: tuple[type[Exception], ...] = ()) -> None:
        self.kind = kind
        self._backend = backend  # Any: the library has a class for each kind, and no common types
        self._failures = failures

    def get(self, name: str) -> bytes | None:
        with self._asked():
            text = self._backend.get_password(SERVICE, name)
        if text is None:
            return None
        try:
            return bytes.fromhex(text)
        except ValueError:
            raise KeyringForgetful(self.kind) from None

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret, and prove that it can be had again."""
        with self._asked():
            self._backend.set_password(SERVICE, name, secret.hex())
        if not hmac.compare_digest(self.get(name) or b"", secret):
            raise KeyringForgetful(self.kind)

    def delete(self, name: str) -> None:
        """Take a secret away; one that is not there is no news."""
        if self.get(name) is not None:
            with self._asked():
                self._backend.delete_password(SERVICE, name)

    @contextmanager
    def _asked(self) -> Iterator[None]:
        from keyring.errors import KeyringError  # noqa: PLC0415  # the library takes long to load

        refusals: tuple[type[Exception], ...] = (KeyringError, OSError, *self._failures)
        try:
            yield
        except refusals:
            raise KeyringRefused(self.kind) from None


def system_keyring(written_down: str | None = None, platform: str = sys.platform) -> Keyring:
    """The keyring of this session, or `NoKeyring`.

    `written_down` is the kind that keeps this desk's secret: where two kinds run, the other one would not know it.
    """
    allowed = ALLOWED.get(platform, ())
    for backend in sorted(allowed, key=lambda backend: backend.kind != written_down):
        offered = getattr(importlib.import_module(backend.module), backend.name)
        if offered.viable:
            return SystemKeyring(offered(), backend.kind, _loaded(backend.failures))
    return NoKeyring()


def _loaded(names: tuple[str, ...]) -> tuple[type[Exception], ...]:
    """The failures of a library that a viable backend has loaded already."""
    found = []
    for name in names:
        module, _, error = name.partition(":")
        found.append(getattr(importlib.import_module(module), error))
    return tuple(found)
