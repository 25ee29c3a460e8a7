"""The first second: the sign-in page stands before the program; nothing typed meanwhile is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.posts import PASSWORD, HallOfTest
from tests.ui.conftest import MovingClock
from workstation.domain.signed_in import SignedIn
from workstation.services.sessions.remembered import remember, remembered
from workstation.services.sessions.views import Known
from workstation.ui.desktop import Desktop
from workstation.ui.frame import Frame
from workstation.ui.i18n import Language
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.start import Door, Make, Start
from workstation.ui.theme import Look


class _Program:
    """Stands for the program: opens the door when it is told to."""

    def __init__(self, door: Door | None, hall: HallOfTest) -> None:
        assert door is not None
        self.door, self._hall = door, hall

    def start(self) -> None:
        self.door.sessions.set_result(self._hall.post("SJ03", "3").sessions)

    def stop(self) -> None:
        pass


@pytest.fixture
def hall(sqlite_url: str, tmp_path: Path) -> Iterator[HallOfTest]:
    made = HallOfTest(sqlite_url, tmp_path)
    yield made
    made.close()


def test_a_password_typed_before_the_station_is_open_signs_in(
    qtbot: QtBot, desktop: Desktop, hall: HallOfTest, clock: MovingClock, tmp_path: Path
) -> None:
    let_go = threading.Event()
    kept: list[Known] = []

    def load() -> Make:
        assert let_go.wait(20)
        return lambda _frame, door: _Program(door, hall)

    def crashed(bug: BaseException) -> str:
        raise AssertionError("the start met a bug") from bug

    start = Start(
        desktop,
        Language.ENGLISH,
        Look.LIGHT,
        1.0,
        lambda theme, tasks, sessions: LoginScreen(theme, tasks, sessions, clock.now, remember=kept.append),
        load,
        crashed,
    )
    qtbot.addWidget(start.frame)
    start.begin()
    qtbot.waitUntil(lambda: start.login is not None and start.login.isVisible(), timeout=5000)
    login = start.login
    assert login is not None and start.program is None
    people: list[SignedIn] = []
    login.signed_in.connect(people.append)
    qtbot.keyClicks(login.who, "SJ003")
    qtbot.keyClick(login.who, Qt.Key.Key_Return)
    qtbot.keyClicks(login.password, PASSWORD)
    qtbot.keyClick(login.password, Qt.Key.Key_Return)
    assert people == []
    let_go.set()
    qtbot.waitUntil(lambda: bool(people), timeout=10_000)
    assert people[0].staff_no == "SJ003"
    # what the page showed stands at once at the next start
    qtbot.waitUntil(lambda: bool(kept), timeout=5000)
    remember(tmp_path, kept[0])
    again = remembered(tmp_path)
    assert again is not None
    assert (again.last, again.people, again.post.window) == (kept[0].last, kept[0].people, "3")
    start.stop()


def test_leaving_before_the_station_is_open(qtbot: QtBot, desktop: Desktop, clock: MovingClock) -> None:
    def load() -> Make:
        return lambda _frame, _door: _Waiting()

    class _Waiting:
        def start(self) -> None:
            pass

        def stop(self) -> None:
            pass

    start = Start(
        desktop, Language.CHINESE, Look.DARK, 1.0,
        lambda theme, tasks, sessions: LoginScreen(theme, tasks, sessions, clock.now), load, str,
    )  # fmt: skip
    qtbot.addWidget(start.frame)
    start.begin()
    qtbot.waitUntil(lambda: start.program is not None, timeout=5000)
    start.stop()
    assert isinstance(start.frame, Frame)


@pytest.mark.parametrize("text", ["", "{", '{"post": {}, "last": [], "people": []}', "[]"])
def test_what_cannot_be_read_is_not_remembered(tmp_path: Path, text: str) -> None:
    (tmp_path / "sign-in.json").write_text(text, encoding="utf-8")
    assert remembered(tmp_path) is None
