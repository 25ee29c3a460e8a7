"""Away, locked, and back with the password."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.posts import PASSWORD, HallOfTest, Post
from tests.ui.conftest import MovingClock
from workstation.domain.presence import AwayReason
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.screens.login.away_card import AwayCard
from workstation.ui.screens.login.lock_screen import LockScreen
from workstation.ui.tasks import Tasks


@pytest.fixture
def post(sqlite_url: str, tmp_path: Path) -> Iterator[Post]:
    hall = HallOfTest(sqlite_url, tmp_path)
    made = hall.post("SJ03", "3")
    yield made
    hall.close()


def test_a_digit_and_enter_go_away(qtbot: QtBot, desktop: Desktop) -> None:
    theme = desktop.dress()
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1000, 600)
    host.show()
    host.activateWindow()
    gone: list[tuple[AwayReason, int]] = []
    card = AwayCard(theme, host, lambda reason, minutes, _card: gone.append((reason, minutes)))
    card.ask()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=3000)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert gone == [(AwayReason.consultation, 15)]


def test_escape_stays(qtbot: QtBot, desktop: Desktop) -> None:
    theme = desktop.dress()
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1000, 600)
    host.show()
    host.activateWindow()
    gone: list[AwayReason] = []
    card = AwayCard(theme, host, lambda reason, _minutes, _card: gone.append(reason))
    card.ask()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=3000)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert card.isHidden()
    assert gone == []


def test_only_the_password_comes_back(
    qtbot: QtBot, desktop: Desktop, tasks: Tasks, clock: MovingClock, post: Post
) -> None:
    desktop.speak(Language.ENGLISH)
    theme = desktop.dress()
    me = post.sessions.sign_in("SJ003", PASSWORD)
    post.sessions.go_away(AwayReason.short_rest, 10, me=me)
    screen = LockScreen(theme, tasks, post.sessions, me, clock.now, reason="Short rest", minutes=10)
    qtbot.addWidget(screen)
    screen.resize(1366, 690)
    screen.show()
    screen.shown()
    back: list[bool] = []
    screen.unlocked.connect(lambda: back.append(True))
    clock.move(12 * 60)
    qtbot.waitUntil(lambda: "2 min over" in screen.state.accessibleName(), timeout=3000)
    qtbot.keyClicks(screen.password, "wrong")
    qtbot.keyClick(screen.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "4" in screen.strip.accessibleName(), timeout=5000)
    assert back == []
    qtbot.keyClicks(screen.password, PASSWORD)
    qtbot.keyClick(screen.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: back == [True], timeout=5000)
    assert post.row("presence", "SJ003")["state"] == "on_duty"
