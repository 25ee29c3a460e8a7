"""The sample hall lives while its window is open and somebody wants it to."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.settings_window import SettingsWindow, demo_station, open_settings
from workstation import config
from workstation.app import Choices, wire
from workstation.services.living.process import LivingHall, LivingProcess
from workstation.ui.desktop import Desktop
from workstation.ui.keymap import KeyMap
from workstation.ui.program import Program
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme


@pytest.fixture
def settings(
    tmp_path: Path, theme: Theme, keymap: KeyMap, tasks: Tasks, qtbot: QtBot
) -> Iterator[SettingsWindow]:
    hall = demo_station(tmp_path)
    opened = hall.seat("SJ03", "3").opened
    made = open_settings(tmp_path, theme, keymap, tasks, opened=opened)
    qtbot.addWidget(made.window)
    yield made
    hall.close()


def test_it_can_be_paused_in_the_settings(settings: SettingsWindow, tmp_path: Path, qtbot: QtBot) -> None:
    choice = settings.page.station.living
    qtbot.waitUntil(lambda: choice.isVisible() and choice.lives.isChecked())
    choice.lives.setFocus()
    with qtbot.waitSignal(settings.news.living_changed) as told:
        qtbot.keyClick(choice.lives, Qt.Key.Key_Space)
    assert not told.args[0].living_demo  # type: ignore[index]
    assert not config.load_settings(tmp_path).settings.living_demo
    assert choice.lives.text()


def test_it_begins_behind_the_sign_in_page_and_ends_with_the_window(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    begun: list[bool] = []
    processes: list[LivingProcess] = []
    program: Program

    def start() -> LivingProcess:
        begun.append(program.login is not None)
        processes.append(
            LivingProcess(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))
        )
        return processes[-1]

    allowed = [True]
    living = LivingHall(start, lambda: allowed[0])
    wiring = wire(Choices(home=tmp_path), tmp_path, config.Loaded(config.Settings()), tmp_path / "papers")
    program = Program(desktop, replace(wiring, living=living))
    qtbot.addWidget(program.frame)
    program.start()
    qtbot.waitUntil(lambda: living.lives, timeout=60_000)
    assert begun == [True]
    allowed[0] = False
    program._settings_news.living_changed.emit(config.Settings(living_demo=False))
    qtbot.waitUntil(lambda: not living.lives, timeout=10_000)
    allowed[0] = True
    program._settings_news.living_changed.emit(config.Settings())
    qtbot.waitUntil(lambda: living.lives, timeout=10_000)
    program.frame.agree()
    program.frame.close()
    program.stop()
    assert not living.lives and not any(process.running for process in processes)
