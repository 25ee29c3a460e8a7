"""Which station this PC is: enrolling it, and who may change the way to the hall."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.settings_window import SettingsWindow, open_settings
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.enrol.issue import Issuer, Terms
from workstation.services.hall_admin import create_hall
from workstation.services.handlers import all_kinds
from workstation.sync.opening import enrol_folder, open_station
from workstation.ui.keymap import KeyMap
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme

LONG = 20_000


def utc_now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def settings(
    home: Path, tmp_path: Path, theme: Theme, keymap: KeyMap, tasks: Tasks, qtbot: QtBot
) -> Iterator[SettingsWindow]:
    made = open_settings(home, theme, keymap, tasks, printed=tmp_path / "printed")
    qtbot.addWidget(made.window)
    qtbot.waitUntil(lambda: made.page.station.tag.tag.text != "", timeout=LONG)
    qtbot.waitUntil(lambda: bool(made.page.check.findings), timeout=LONG)
    yield made


def said(settings: SettingsWindow) -> str:
    return settings.window.strip.accessibleName() if settings.window.strip.isVisible() else ""


def test_enrolling_this_pc_and_a_segment_that_was_given_out(
    settings: SettingsWindow, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    create_hall(url, name="太湖县政务服务中心", county="340825", kind="demo", clock=utc_now)
    enrol_folder(tmp_path / "x", url, segment="SJ03", name="x", kind="window", window_id="3", clock=utc_now)
    station = settings.page.station
    station.segment.setText("sj")
    station.enrol_button.click()
    qtbot.waitUntil(lambda: "SJ03" in said(settings), timeout=LONG)
    station.segment.setText("sj07")
    station.enrol_button.click()
    qtbot.waitUntil(lambda: station.enrol_button.isEnabled() and said(settings) != "", timeout=LONG)
    assert not (home / "station.db").exists()
    settings.pc.keep_address(url, None)
    station.segment.setText("sj03")
    station.enrol_button.click()
    qtbot.waitUntil(lambda: "given out" in said(settings) or "用过" in said(settings), timeout=LONG)
    station.segment.setText("sj07")
    station.window_no.setText("7")
    with qtbot.waitSignal(settings.news.enrolled, timeout=LONG) as heard:
        station.enrol_button.click()
    assert heard.args == ["SJ07"]
    assert station.station is not None and station.station.window == "7"
    open_station(home, url, all_kinds(), utc_now).close()


def test_a_clerk_of_a_real_hall_sees_the_address_and_who_may_change_it(
    tmp_path: Path, theme: Theme, keymap: KeyMap, tasks: Tasks, qtbot: QtBot
) -> None:
    url, folder = f"sqlite:///{tmp_path / 'hall.db'}", tmp_path / "station"
    create_hall(url, name="太湖县政务服务中心", county="340825", kind="real", clock=utc_now)
    enrol_folder(folder, url, segment="SJ03", name="x", kind="department", window_id="3", clock=utc_now)
    opened = open_station(folder, url, all_kinds(), utc_now).stepped()
    me = SignedIn("SJ003", "余青禾", frozenset({Role.clerk}), "SJ", "3", "SJ03")
    made = open_settings(folder, theme, keymap, tasks, me=me, opened=opened)
    qtbot.addWidget(made.window)
    hall = made.page.hall
    qtbot.waitUntil(lambda: not hall.save_button.isVisible(), timeout=LONG)
    assert hall.fields.host.isReadOnly() and not made.page.station.form.isVisible()
    assert hall.line.text()
    hall.save()
    assert not (folder / "settings.json").exists()
    qtbot.waitUntil(lambda: bool(made.page.check.findings), timeout=LONG)
    tasks.close()
    opened.close()


def test_a_pc_of_the_demo_hall_is_enrolled_with_its_file(
    settings: SettingsWindow, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    create_hall(url, name="太湖县政务服务中心", county="340825", kind="real", clock=utc_now)
    chance = secrets.SystemRandom()
    maker = Issuer(url, Terms(), clock=utc_now, random=secrets.token_bytes, below=chance.randrange)
    issued = maker.one("SJ03")
    (tmp_path / "pc.enrol").write_bytes(issued.data)
    station = settings.page.station
    station.file_button.click()
    form = station.card.form
    qtbot.waitUntil(form.path.hasFocus, timeout=LONG)
    form.path.setText(str(tmp_path / "pc.enrol"))
    qtbot.keyClick(form.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "SJ03" in form.about.text(), timeout=LONG)
    form.secret.setText(issued.secret)
    with qtbot.waitSignal(settings.news.enrolled, timeout=LONG) as heard:
        qtbot.keyClick(form.secret, Qt.Key.Key_Return)
    assert heard.args == ["SJ03"] and "SJ03" in said(settings)
    assert settings.pc.settings().hall_url == url
    open_station(home, url, all_kinds(), utc_now).close()
