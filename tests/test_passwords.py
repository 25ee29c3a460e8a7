"""Where the hall's password is kept: in the keyring, without one in a file of this account."""

from __future__ import annotations

import json
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordDeleteError

from workstation import passwords
from workstation.config import Settings, full_url
from workstation.passwords import (
    FILE,
    Kept,
    KeyringMissing,
    PasswordUnkept,
    find_password,
    forget_password,
    keep_password,
)
from workstation.services.self_check import Level, check_keyring

URL = "postgresql+psycopg://sj03@10.0.0.5/hall"


class MemoryKeyring(KeyringBackend):
    """Keeps passwords for the length of a test."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class SleepingKeyring(MemoryKeyring):
    """A locked keyring: it waits for its owner."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait(30)
        return None


@pytest.fixture(autouse=True)
def no_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The keyring of whoever runs the tests stays out of them."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


def test_without_a_keyring_the_file_keeps_it_for_this_account_alone(tmp_path: Path) -> None:
    assert keep_password(URL, "gr@u:1", tmp_path / "new") is Kept.file
    path = tmp_path / "new" / FILE
    if os.name != "nt":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert find_password(URL, tmp_path / "new") == ("gr@u:1", Kept.file)
    assert full_url(Settings(hall_url=URL), tmp_path / "new") == URL.replace("@", ":gr%40u%3A1@", 1)
    with pytest.raises(KeyringMissing):
        find_password(URL.replace("hall", "other"), tmp_path / "new")


def test_a_file_somebody_opened_to_others_is_closed_again(tmp_path: Path) -> None:
    keep_password(URL, "x", tmp_path)
    (tmp_path / FILE).chmod(0o644)
    assert find_password(URL, tmp_path) == ("x", Kept.file)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_a_keyring_that_appears_takes_the_password_over(tmp_path: Path) -> None:
    keep_password(URL, "new", tmp_path)
    keep_password(URL.replace("hall", "other"), "second", tmp_path)
    ring = MemoryKeyring()
    ring.set_password("shouwen", URL, "old")
    keyring.set_keyring(ring)
    assert find_password(URL, tmp_path)[0] == "new"
    assert find_password(URL, tmp_path) == ("new", Kept.keyring)
    assert list(json.loads((tmp_path / FILE).read_text())) == [URL.replace("hall", "other")]
    assert find_password(URL.replace("hall", "other"), tmp_path)[0] == "second"
    assert not (tmp_path / FILE).exists()


def test_a_locked_keyring_counts_as_missing_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "PATIENCE", 0.1)
    keyring.set_keyring(SleepingKeyring())
    with pytest.raises(KeyringMissing):
        find_password(URL, tmp_path)


def test_forgetting_takes_it_out_of_both(tmp_path: Path) -> None:
    keep_password(URL, "x", tmp_path)
    ring = MemoryKeyring()
    ring.set_password("shouwen", URL, "y")
    keyring.set_keyring(ring)
    forget_password(URL, tmp_path)
    assert ring.kept == {} and not (tmp_path / FILE).exists()
    forget_password(URL, tmp_path)


def test_nowhere_to_keep_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PasswordUnkept):
        keep_password(URL, "x", tmp_path / "file" / "inside")


def test_the_self_check_forgives_a_password_in_the_file(tmp_path: Path) -> None:
    known = Settings(hall_url=URL)
    (finding,) = check_keyring(known, tmp_path)
    assert (finding.level, finding.key) == (Level.FAIL, "keyring_missing")
    keep_password(URL, "x", tmp_path)
    (finding,) = check_keyring(known, tmp_path)
    assert finding.level is Level.WARN
