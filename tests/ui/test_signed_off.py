"""After signing this PC off the page of the first start stands in the same window, and says what stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workstation import config
from workstation.app import Choices, is_first_start, open_window
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.enrol.post import StationPost
from workstation.services.hall_admin import create_hall
from workstation.sync.opening import enrol_folder
from workstation.ui.desktop import Desktop, Shelf
from workstation.ui.enrol.first_start import FirstStart
from workstation.ui.program import Program

LONG = 30_000
IT = SignedIn("XX601", "贺工", frozenset({Role.sys_admin}), "XX", None, "SJ03")


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


def test_the_first_page_stands_there_and_says_what_stays(
    qapp: QApplication, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    home, url = tmp_path / "home", f"sqlite:///{tmp_path / 'hall.db'}"
    create_hall(url, name="太湖县政务服务中心", county="340825", kind="real", clock=now)
    enrol_folder(home, url, segment="SJ03", name="SJ03", kind="integrated", window_id="3", clock=now)
    config.save_settings(home, config.Settings(hall_url=url))
    choices = Choices(home=home, language="en", still=True)
    assert not is_first_start(choices, home, config.load_settings(home).settings)
    start = open_window(Desktop(qapp, shelf), choices)
    try:
        start.begin()
        qtbot.waitUntil(lambda: isinstance(start.program, Program), timeout=LONG)
        program = start.program
        assert isinstance(program, Program)
        qtbot.waitUntil(lambda: program.bench is not None, timeout=LONG)
        assert program.bench is not None
        retired = StationPost(program.bench.opened, program.bench.shelf).retire("SJ03", me=IT)
        program._settings_news.retired.emit(retired)
        qtbot.waitUntil(lambda: isinstance(start.program, FirstStart), timeout=LONG)
        first = start.program
        assert isinstance(first, FirstStart)
        qtbot.waitUntil(first.page.lost.isVisible, timeout=LONG)
        (kept,) = (home / "retired").iterdir()
        assert "SJ03 is signed off" in first.page.lost.text() and str(kept) in first.page.lost.text()
        assert not (home / "station.db").exists()
        settings = config.load_settings(home).settings
        assert settings.hall_url == "" and is_first_start(choices, home, settings)
        # the window closes as ever
        start.frame.close()
        assert not start.frame.isVisible()
    finally:
        start.stop()
