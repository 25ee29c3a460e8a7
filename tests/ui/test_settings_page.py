"""The settings page in a real window over a real folder, real databases and real little printers."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.drawer import Drawer
from tests.support.settings_window import SettingsWindow, open_settings
from workstation.config import LanguageName, TextSize, ThemeName, full_url, load_settings
from workstation.services.connection import Mark, Step
from workstation.services.habits import load_habits
from workstation.services.hall_admin import create_hall
from workstation.ui.keymap import KeyMap
from workstation.ui.os_keys import OsKeyReport, Standing
from workstation.ui.screens.settings.step_list import StepRow
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.support_card import SupportCard

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


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before = keyring.get_keyring()
    made = Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def rows(settings: SettingsWindow) -> dict[Step, StepRow]:
    return settings.page.hall.steps.rows


def said(settings: SettingsWindow) -> str:
    return settings.window.strip.accessibleName() if settings.window.strip.isVisible() else ""


def test_a_test_shows_every_step_and_can_be_stopped(
    settings: SettingsWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    hall = settings.page.hall
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    create_hall(url, name="太湖县政务服务中心", county="340825", kind="demo", clock=utc_now)
    hall.kind.picked.emit("file")
    hall.fields.file.setText(str(tmp_path / "hall.db"))
    with qtbot.waitSignal(hall.tested, timeout=LONG) as heard:
        QTest.keyClick(settings.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    results = heard.args[0]
    assert [one.step for one in results] == list(Step)
    assert {one.mark for one in results} == {Mark.ok, Mark.notice}
    assert "太湖县政务服务中心" in rows(settings)[Step.version].words.text()
    assert rows(settings)[Step.login].took.text() != ""
    assert "6" in hall.line.text()


def test_a_failing_step_says_what_to_do(settings: SettingsWindow, qtbot: QtBot) -> None:
    hall = settings.page.hall
    hall.fields.host.setText("no-such-host.invalid")
    hall.fields.user.setText("sw")
    with qtbot.waitSignal(hall.tested, timeout=LONG):
        hall.test_button.click()
    words = rows(settings)[Step.host].words.text()
    assert "no-such-host.invalid" in words
    assert "please" in words or "请" in words
    assert rows(settings)[Step.port].took.text() == ""


def test_saving_keeps_the_address_and_the_password_apart(
    settings: SettingsWindow, home: Path, drawer: Drawer, qtbot: QtBot
) -> None:
    fields = settings.page.hall.fields
    # an address pasted whole is taken apart
    fields.host.setText("postgresql://sw_counter:s3cret%40x@10.20.6.11:5433/shouwen?sslmode=require")
    fields.host.textEdited.emit(fields.host.text())
    shown = (fields.host.text(), fields.port.text(), fields.user.text())
    assert shown == ("10.20.6.11", "5433", "sw_counter")
    assert fields.password.text() == "s3cret@x"
    with qtbot.waitSignal(settings.news.address_changed, timeout=LONG):
        QTest.keyClick(settings.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    text = (home / "settings.json").read_text(encoding="utf-8")
    assert "s3cret" not in text
    url = json.loads(text)["hall_url"]
    assert url == "postgresql+psycopg://sw_counter@10.20.6.11:5433/shouwen?sslmode=require"
    assert list(drawer.kept.values()) == ["s3cret@x"]
    assert fields.password.text() == "" and fields.password.placeholderText() != ""
    assert "s3cret%40x" in settings.pc.with_kept_password(url)


def test_without_a_keyring_the_address_is_kept_and_the_words_are_clear(
    settings: SettingsWindow, home: Path, qtbot: QtBot
) -> None:
    fields = settings.page.hall.fields
    fields.host.setText("10.20.6.11")
    fields.user.setText("sw")
    fields.password.setText("geheim")
    with qtbot.waitSignal(settings.news.address_changed, timeout=LONG):
        settings.page.hall.save_button.click()
    assert "only this account can read" in said(settings)
    assert load_settings(home).settings.hall_url.startswith("postgresql+psycopg://sw@10.20.6.11")
    assert "geheim" not in (home / "settings.json").read_text(encoding="utf-8")
    assert fields.password.text() == "" and "file of this account" in fields.password.placeholderText()
    assert (home / "hall-password.json").stat().st_mode & 0o777 == 0o600
    assert "geheim" in full_url(load_settings(home).settings, home)


def test_an_incomplete_address_is_framed_and_not_saved(settings: SettingsWindow, home: Path) -> None:
    settings.page.hall.fields.host.setText("10.20.6.11")
    settings.page.hall.fields.port.setText("abc")
    settings.page.hall.fields.user.setText("sw")
    settings.page.hall.save()
    assert settings.page.hall.fields.port.property("st") == "danger"
    assert said(settings) and not (home / "settings.json").exists()


def test_looks_are_saved_before_they_are_told(settings: SettingsWindow, home: Path, qtbot: QtBot) -> None:
    look = settings.page.look
    for choice, name in ((look.language, "en"), (look.theme_choice, "dark"), (look.text_size, "largest")):
        with qtbot.waitSignal(settings.news.look_changed, timeout=LONG) as heard:
            choice.picked.emit(name)
        assert load_settings(home).settings == heard.args[0]
    kept = load_settings(home).settings
    assert (kept.language, kept.theme, kept.text_size) == (
        LanguageName.en, ThemeName.dark, TextSize.largest,
    )  # fmt: skip
    with qtbot.waitSignal(settings.news.look_changed, timeout=LONG):
        look.calm.click()
    assert load_habits(home).calm is True


def test_the_corner_of_the_bar_and_the_keys_that_are_taken(
    settings: SettingsWindow, home: Path, qtbot: QtBot
) -> None:
    panel = settings.page.keys_panel
    qtbot.waitUntil(lambda: panel.place.count() == 4, timeout=LONG)
    panel.place.setCurrentIndex(panel.place.findData("bottom_left"))
    with qtbot.waitSignal(settings.news.bar_place_changed, timeout=LONG) as heard:
        panel.place.activated.emit(panel.place.currentIndex())
    assert heard.args == ["bottom_left"] and load_habits(home).bar_place == "bottom_left"
    panel.show_report(OsKeyReport(Standing.ON, ("F2",)))
    assert "Ctrl+Shift+F2" in panel.words.text()


def test_printers_are_listed_chosen_and_tried(
    settings: SettingsWindow, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    lpstat = tools / "lpstat"
    lpstat.write_text('#!/bin/sh\n[ "$1" = -e ] && printf "Slips\\nPantum\\n"\n[ "$1" = -d ] && echo '
                      '"system default destination: Pantum"\nexit 0\n', encoding="utf-8")  # fmt: skip
    lpstat.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    panel = settings.page.printers
    panel.load()
    row = panel.rows["ticket_slip"]
    qtbot.waitUntil(lambda: row.choice.count() == 3, timeout=LONG)
    assert [row.choice.itemData(place) for place in range(3)] == ["*", "Pantum", "Slips"]
    row.choice.setCurrentIndex(2)
    with qtbot.waitSignal(settings.news.printers_changed, timeout=LONG):
        row.choice.activated.emit(2)
    assert load_settings(home).settings.printers == {"ticket_slip": "Slips"}
    for form in ("*", "ticket_slip"):
        panel.try_out(form)
        qtbot.waitUntil(lambda f=form: panel.rows[f].tag.tag.tone == "ok", timeout=LONG)  # type: ignore[misc]
    papers = sorted((tmp_path / "printed").glob("*.pdf"))
    assert len(papers) == 2 and all(paper.read_bytes().startswith(b"%PDF") for paper in papers)


def test_a_scan_shows_that_the_scanner_works(settings: SettingsWindow) -> None:
    assert settings.window.take_scan("SW1:C:0007:K")
    assert "SW1:C:0007:K" in settings.page.devices.heard.text()


def test_every_control_has_a_name_and_tab_reaches_it(settings: SettingsWindow) -> None:
    nameless = [
        widget
        for kind in (QLineEdit, QComboBox, QAbstractButton)
        for widget in settings.page.findChildren(kind)
        if isinstance(widget, QWidget)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not isinstance(widget.parentWidget(), QComboBox)
    ]
    assert nameless == []
    QTest.keyClick(settings.window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert settings.page.sections.buttons["printers"].isChecked()


def test_one_file_for_it_is_gathered_and_its_place_said(
    settings: SettingsWindow, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    settings.page.check.gather.click()
    (card,) = settings.window.findChildren(SupportCard)
    qtbot.waitUntil(card.copy.isEnabled, timeout=LONG)
    (made,) = (home / "support").glob("shouwen-support-*.zip")
    assert card.path.text() == str(made) and zipfile.is_zipfile(made)
    card.close_card()
    made.unlink()
    (home / "support").rmdir()
    (home / "support").write_text("in the way")
    settings.page.check.gather.click()
    card = next(one for one in settings.window.findChildren(SupportCard) if one.isVisible())
    qtbot.waitUntil(lambda: "could not be written" in card.said.text(), timeout=LONG)
    assert not card.copy.isEnabled()


def test_with_large_text_nothing_is_wider_than_the_page(
    home: Path, desktop: object, keymap: KeyMap, tasks: Tasks, qtbot: QtBot
) -> None:
    from workstation.ui.desktop import Desktop

    assert isinstance(desktop, Desktop)
    made = open_settings(home, desktop.dress(factor=1.3), keymap, tasks)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 690)
    qtbot.waitUntil(lambda: bool(made.page.check.findings), timeout=LONG)
    page = made.page
    inner = page._area.widget()
    assert inner is not None and inner.minimumSizeHint().width() <= page._area.viewport().width()
    desktop.dress()
