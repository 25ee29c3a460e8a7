"""Settings: usual values, torn files, secrets that are never written."""

from __future__ import annotations

import json
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from workstation.config import (
    HOME,
    KeyringMissing,
    LanguageName,
    Settings,
    SettingsUnwritable,
    TextSize,
    ThemeName,
    data_folder,
    full_url,
    keep_password,
    load_settings,
    password_in,
    save_settings,
    without_password,
)


class MemoryKeyring(KeyringBackend):
    """A keyring for one test."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


def test_no_file_gives_the_usual_values(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path)
    assert loaded.settings == Settings()
    assert loaded.settings.language is LanguageName.zh_CN
    assert loaded.broken_copy is None


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    settings = Settings(
        "sqlite:////srv/hall.db",
        LanguageName.en,
        ThemeName.high_contrast,
        TextSize.largest,
        {"ticket_slip": "小票机", "*": "HP"},
        "/dev/ttyACM0",
        "COM3",
        ("SJ003",),
        12,
    )
    save_settings(tmp_path / "new", settings)
    assert load_settings(tmp_path / "new").settings == settings
    assert settings.printer_for("ticket_slip") == "小票机"
    assert settings.printer_for("receipt") == "HP"
    assert settings.signed_in("SJ001").signed_in("SJ003").signed_in("ZH001").last_people == ("ZH001", "SJ003")


@pytest.mark.parametrize("text", ['{"language": "en", "them', "[1, 2]", "\x00\x00\x00", ""])
def test_a_torn_file_is_kept_and_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    loaded = load_settings(tmp_path)
    assert loaded.settings == Settings()
    assert loaded.broken_copy is not None and loaded.broken_copy.read_text(encoding="utf-8") == text
    save_settings(tmp_path, loaded.settings)
    assert load_settings(tmp_path).broken_copy is None
    assert loaded.broken_copy.exists()


def test_bytes_that_are_no_text_are_kept(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"\xff\xfe\x00garbage")
    loaded = load_settings(tmp_path)
    assert loaded.broken_copy is not None and loaded.broken_copy.read_bytes() == b"\xff\xfe\x00garbage"


def test_single_values_without_sense_are_passed_over(tmp_path: Path) -> None:
    data = {
        "hall_url": "sqlite:///h.db",
        "theme": "pink",
        "text_size": 3,
        "idle_lock_minutes": 900,
        "printers": {"a": 1},
        "last_people": "SJ003",
        "colour_of_the_cat": "grey",
        "language": "en",
    }
    (tmp_path / "settings.json").write_text(json.dumps(data), encoding="utf-8")
    loaded = load_settings(tmp_path)
    assert loaded.settings == Settings(hall_url="sqlite:///h.db", language=LanguageName.en)
    assert set(loaded.ignored) == {"theme", "text_size", "idle_lock_minutes", "printers", "last_people"}


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SettingsUnwritable):
        save_settings(tmp_path / "file" / "inside", Settings())


def test_the_folder_comes_from_the_environment_or_the_system(tmp_path: Path) -> None:
    assert data_folder({HOME: str(tmp_path)}) == tmp_path
    assert data_folder({}).name == "shouwen"


def test_a_password_is_never_written(tmp_path: Path) -> None:
    url = "postgresql+psycopg://sj03:gr%40u@10.0.0.5:5432/hall"
    save_settings(tmp_path, Settings(hall_url=url))
    written = (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert "gr%40u" not in written and "gr@u" not in written
    assert load_settings(tmp_path).settings.hall_url == "postgresql+psycopg://sj03@10.0.0.5:5432/hall"
    assert password_in(url) == "gr@u"
    assert without_password("sqlite:////srv/hall.db") == "sqlite:////srv/hall.db"


def test_the_password_comes_from_the_keyring() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    try:
        url = "postgresql+psycopg://sj03@10.0.0.5/hall"
        assert full_url(Settings(hall_url=url)) == url
        keep_password(url, "gr@u:1")
        assert full_url(Settings(hall_url=url)) == "postgresql+psycopg://sj03:gr%40u%3A1@10.0.0.5/hall"
        assert full_url(Settings(hall_url="sqlite:////srv/hall.db")) == "sqlite:////srv/hall.db"
    finally:
        keyring.set_keyring(before)


def test_a_system_without_keyring_is_said_in_words() -> None:
    with pytest.raises(KeyringMissing):
        keep_password("postgresql+psycopg://sj03@10.0.0.5/hall", "x")
    with pytest.raises(KeyringMissing):
        full_url(Settings(hall_url="postgresql+psycopg://sj03@10.0.0.5/hall"))
