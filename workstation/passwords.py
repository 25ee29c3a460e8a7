"""Where this PC keeps the hall's password: the system's keyring, or a file only its own account can read.

The keyring comes first. A PC without one (no session bus, no secret service, a keyring nobody unlocks)
keeps the password in `hall-password.json` of its data folder, rights 0600; as soon as a keyring answers,
the password moves there.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from workstation.domain.errors import RuleBroken

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
PRODUCT = "shouwen"
FILE = "hall-password.json"
PATIENCE = 45.0
"""Seconds for a keyring that asks its owner to unlock it; afterwards it counts as missing."""


class KeyringMissing(RuleBroken):
    """The system has no place for secrets, or refused it. Params: detail."""

    code = "keyring_missing"


class PasswordUnkept(RuleBroken):
    """Neither a keyring nor a file took the password. Params: path, detail."""

    code = "password_unkept"


class Kept(StrEnum):
    """Where a password is kept."""

    keyring = "keyring"
    file = "file"
    nowhere = "nowhere"


def without_password(url: str) -> str:
    """The address with no password in it."""
    parts = urlsplit(url)
    if parts.password is None:
        return url
    user = f"{parts.username}@" if parts.username else ""
    return urlunsplit(parts._replace(netloc=user + parts.netloc.rpartition("@")[2]))


def password_in(url: str) -> str | None:
    """The password in an address somebody typed or pasted, None when there is none."""
    found = urlsplit(url).password
    return None if found is None else unquote(found)


def with_password(url: str, password: str) -> str:
    """The address with this password in it."""
    parts = urlsplit(url)
    user, _at, host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{user}:{quote(password, safe='')}@{host}"))


def needs_password(url: str) -> bool:
    """Whether a kept password belongs into this address: it names a user and holds none itself."""
    parts = urlsplit(url)
    return bool(parts.username) and parts.password is None


def keep_password(url: str, password: str, folder: Path | None = None) -> Kept:
    """Keep the hall's password in the keyring, else in a file of `folder`; returns where it is now.

    Raises KeyringMissing without a folder, PasswordUnkept when the file cannot be written either.
    """
    plain = without_password(url)
    try:
        _ask_keyring(lambda ring: ring.set_password(PRODUCT, plain, password))
    except KeyringMissing:
        if folder is None:
            raise
        _write(folder, {**_read(folder), plain: password})
        return Kept.file
    if folder is not None:
        _drop(folder, plain)
    return Kept.keyring


def find_password(url: str, folder: Path | None = None) -> tuple[str | None, Kept]:
    """The kept password of an address and where it was found.

    A password found in the file while a keyring answers is moved into the keyring.
    Raises KeyringMissing when the keyring cannot be asked and no file of `folder` has it.
    """
    plain = without_password(url)
    in_file = _read(folder).get(plain) if folder is not None else None
    try:
        found = _ask_keyring(lambda ring: ring.get_password(PRODUCT, plain))
        if in_file is not None and folder is not None:
            # the file is written only when the keyring refused: it holds the newer one
            _ask_keyring(lambda ring: ring.set_password(PRODUCT, plain, in_file))
            _drop(folder, plain)
            found = in_file
    except KeyringMissing:
        if in_file is None:
            raise
        return in_file, Kept.file
    return found, Kept.nowhere if found is None else Kept.keyring


def has_in_file(url: str, folder: Path) -> bool:
    """Whether the password of this address lies in the file of the folder."""
    return without_password(url) in _read(folder)


def forget_password(url: str, folder: Path) -> None:
    """Take the password out of keyring and file; one that is not there is no trouble."""
    plain = without_password(url)
    _drop(folder, plain)
    with contextlib.suppress(KeyringMissing):
        _ask_keyring(lambda ring: ring.delete_password(PRODUCT, plain))


def _ask_keyring(work: Callable[[KeyringBackend], T]) -> T:
    """What the keyring answers, within PATIENCE. Raises KeyringMissing."""
    # a third of a second to load, and a PC without a hall never needs it
    from keyring.errors import KeyringError

    answers: list[T] = []
    troubles: list[BaseException] = []

    def ask() -> None:
        try:
            answers.append(work(_keyring()))
        except BaseException as error:  # noqa: BLE001 - raised again on the waiting thread
            troubles.append(error)

    # a locked keyring waits for its owner in a window of the system: maybe for ever
    thread = threading.Thread(target=ask, name="keyring", daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if thread.is_alive():
        raise KeyringMissing(detail=f"locked, no answer for {PATIENCE:.0f} s")
    if troubles:
        error = troubles[0]
        if isinstance(error, (KeyringError, RuntimeError, OSError)):
            raise KeyringMissing(detail=str(error)) from error
        raise error
    return answers[0]


def _keyring() -> KeyringBackend:
    import keyring
    from keyring.backends import fail

    found = keyring.get_keyring()
    if not isinstance(found, fail.Keyring):
        return found
    # an installed package may have lost the list of backends: the system's own place is asked by name
    if os.name == "nt":
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring() if WinVaultKeyring.viable else found  # type: ignore[no-untyped-call]
    from keyring.backends.SecretService import Keyring

    return Keyring() if Keyring.viable else found  # type: ignore[no-untyped-call]


def _read(folder: Path) -> dict[str, str]:
    path = folder / FILE
    try:
        if os.name != "nt" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            path.chmod(0o600)
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        # none, or one that nobody can read: the password is typed once more
        return {}
    return {str(key): str(value) for key, value in data.items()} if isinstance(data, dict) else {}


def _write(folder: Path, passwords: dict[str, str]) -> None:
    path, fresh = folder / FILE, folder / f"{FILE}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not passwords:
            path.unlink(missing_ok=True)
            return
        fresh.unlink(missing_ok=True)
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(passwords, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise PasswordUnkept(path=str(path), detail=error.strerror or str(error)) from error


def _drop(folder: Path, plain: str) -> None:
    kept = _read(folder)
    if kept.pop(plain, None) is not None:
        _write(folder, kept)
