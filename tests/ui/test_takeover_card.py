"""Another person holds the window at sign-in: a card says who, keys take it over, she learns it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.posts import PASSWORD, HallOfTest, Post
from tests.ui.conftest import MovingClock
from workstation.domain.signed_in import SignedIn
from workstation.services.sessions.views import Reason
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.messages import Messages
from workstation.ui.offline.lease_watch import LeaseWatch
from workstation.ui.offline.takeover_card import TakeoverCard
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.message_strip import MessageStrip


@pytest.fixture
def hall(sqlite_url: str, tmp_path: Path) -> Iterator[HallOfTest]:
    made = HallOfTest(sqlite_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def two(hall: HallOfTest) -> tuple[Post, SignedIn, Post]:
    first = hall.post("SJ03", "3")
    me = first.sessions.sign_in("SJ003", PASSWORD)
    first.opened.sync()
    spare = hall.post("SJ13", "3")
    spare.opened.sync()
    return first, me, spare


def open_login(qtbot: QtBot, theme: Theme, tasks: Tasks, clock: MovingClock, post: Post) -> LoginScreen:
    screen = LoginScreen(theme, tasks, lambda: post.sessions, clock.now)
    qtbot.addWidget(screen)
    screen.resize(1366, 690)
    screen.show()
    screen.shown()
    qtbot.waitUntil(lambda: bool(screen.place.text()) and len(screen.tags._tags) > 0, timeout=5000)
    return screen


def card_of(screen: LoginScreen) -> TakeoverCard | None:
    return next((one for one in screen.findChildren(TakeoverCard) if one.isVisible()), None)


@pytest.mark.parametrize("language", list(Language))
def test_the_window_of_a_silent_pc_is_taken_over_by_keys(
    qtbot: QtBot, desktop: Desktop, tasks: Tasks, clock: MovingClock, hall: HallOfTest,
    two: tuple[Post, SignedIn, Post], language: Language,
) -> None:  # fmt: skip
    first, me, spare = two
    desktop.speak(language)
    screen = open_login(qtbot, desktop.dress(), tasks, clock, spare)
    people: list[SignedIn] = []
    screen.signed_in.connect(people.append)
    screen.cards.choose_other()
    screen.who.setFocus()
    qtbot.keyClicks(screen.who, "SJ001")
    qtbot.keyClick(screen.who, Qt.Key.Key_Return)
    qtbot.keyClicks(screen.password, PASSWORD)
    qtbot.keyClick(screen.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card_of(screen) is not None, timeout=5000)
    card = card_of(screen)
    assert card is not None
    assert card.back.hasFocus()
    assert "王晓棠" in card.accessibleName()
    qtbot.wait(200)
    # while that PC is heard nothing happens, and the sentence says so; reason and password stay
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    qtbot.keyClick(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: card.isVisible() and "SJ03" in card.wrong.text(), timeout=5000)
    assert people == []
    assert card.reason is Reason.handed_over
    hall.clock.now += timedelta(seconds=61)
    qtbot.keyClick(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(people) == 1, timeout=5000)
    assert (people[0].staff_no, people[0].window) == ("SJ001", "3")
    assert screen.password.text() == ""
    # the first PC comes back and is told in words, once
    first.opened.sync()
    strip = MessageStrip(desktop.dress())
    qtbot.addWidget(strip)
    watch = LeaseWatch(Messages(strip), tasks, lambda: first.sessions.check_window(me=me))
    watch.rows_changed(frozenset({"window"}))
    qtbot.waitUntil(lambda: "余青禾" in strip.accessibleName(), timeout=5000)
    assert "SJ13" in strip.accessibleName()
    strip.clear()
    watch.rows_changed(frozenset({"window"}))
    qtbot.wait(200)
    assert strip.isHidden()


def test_esc_takes_nothing(
    qtbot: QtBot, theme: Theme, tasks: Tasks, clock: MovingClock, two: tuple[Post, SignedIn, Post]
) -> None:
    _first, _me, spare = two
    screen = open_login(qtbot, theme, tasks, clock, spare)
    screen.cards.choose_other()
    screen.who.setFocus()
    qtbot.keyClicks(screen.who, "SJ001")
    qtbot.keyClick(screen.who, Qt.Key.Key_Return)
    qtbot.keyClicks(screen.password, PASSWORD)
    qtbot.keyClick(screen.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card_of(screen) is not None, timeout=5000)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert card_of(screen) is None
    assert spare.row("window", "3")["clerk"] == "SJ003"
    assert screen.password.text() == ""
