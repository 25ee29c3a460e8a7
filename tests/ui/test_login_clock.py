"""The sign-in page says so when this PC's clock was set back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.posts import PASSWORD, HallOfTest, cut
from tests.ui.conftest import MovingClock
from workstation.services.sessions.troubles import SignInOffline
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.tasks import Tasks


@pytest.mark.parametrize("language", list(Language))
def test_a_clock_behind_its_own_mark_is_told_in_words(
    qtbot: QtBot,
    desktop: Desktop,
    tasks: Tasks,
    clock: MovingClock,
    hall_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
) -> None:
    hall = HallOfTest(hall_url, tmp_path)
    post = hall.post("SJ03", "3")
    post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
    cut(post, monkeypatch)
    desktop.speak(language)
    screen = LoginScreen(desktop.dress(), tasks, lambda: post.sessions, clock.now)
    qtbot.addWidget(screen)
    screen.show()
    screen.shown()
    qtbot.waitUntil(lambda: screen.staff_no() == "SJ003" and screen._answers is False, timeout=5000)
    assert not screen.notes.clock.isVisible()
    hall.clock.now += timedelta(days=8)
    with pytest.raises(SignInOffline):
        post.sessions.sign_in("SJ003", PASSWORD)
    hall.clock.now -= timedelta(days=5)
    screen._ask_hall()
    qtbot.waitUntil(screen.notes.clock.isVisible, timeout=5000)
    said = screen.notes.clock.words.text()
    assert "2026-11-26 09:00" in said and "2026-12-01 09:00" in said
    screen.password.setText(PASSWORD)
    screen.submit()
    qtbot.waitUntil(screen.strip.isVisible, timeout=5000)
    assert "7" in screen.strip.accessibleName()
    # IT sets the clock right
    hall.clock.now += timedelta(days=5)
    screen._ask_hall()
    qtbot.waitUntil(lambda: not screen.notes.clock.isVisible(), timeout=5000)
    hall.close()
