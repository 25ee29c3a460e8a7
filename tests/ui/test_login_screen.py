"""The sign-in page with real keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget
from pytestqt.qtbot import QtBot

from tests.support.posts import PASSWORD, HallOfTest, Post, cut
from tests.ui.conftest import MovingClock
from workstation.domain.signed_in import SignedIn
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.screens.login.screen import LoginScreen
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Look

Open = Callable[..., LoginScreen]


@pytest.fixture
def hall(sqlite_url: str, tmp_path: Path) -> Iterator[HallOfTest]:
    made = HallOfTest(sqlite_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def post(hall: HallOfTest) -> Post:
    made = hall.post("SJ03", "3")
    return made


@pytest.fixture
def open_login(qtbot: QtBot, desktop: Desktop, tasks: Tasks, clock: MovingClock, post: Post) -> Open:
    def make(
        look: Look = Look.LIGHT, language: Language = Language.ENGLISH, factor: float = 1.0, told: str = ""
    ) -> LoginScreen:
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        screen = LoginScreen(theme, tasks, lambda: post.sessions, clock.now, version="1.0", told=lambda: told)
        screen.people_in: list[SignedIn] = []  # type: ignore[attr-defined]
        screen.signed_in.connect(screen.people_in.append)  # type: ignore[attr-defined]
        qtbot.addWidget(screen)
        screen.resize(1366, 690)
        screen.show()
        screen.shown()
        qtbot.waitUntil(lambda: bool(screen.place.text()) and len(screen.tags._tags) > 0, timeout=5000)
        return screen

    return make


def _who(screen: LoginScreen) -> list[str]:
    return [person.staff_no for person in screen.people_in]  # type: ignore[attr-defined]


def _type(qtbot: QtBot, text: str) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    qtbot.keyClicks(focus, text)


def _enter(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_number_password_and_enter(qtbot: QtBot, open_login: Open) -> None:
    screen = open_login()
    assert "3" in screen.place.text()
    assert screen.who.hasFocus()
    assert screen.cards.isHidden(), "nobody is remembered: one lone card offers no choice"
    _type(qtbot, "sj003")
    _enter(qtbot)
    assert screen.password.hasFocus()
    _type(qtbot, PASSWORD)
    assert PASSWORD not in screen.password.displayText()
    _enter(qtbot)
    qtbot.waitUntil(lambda: _who(screen) == ["SJ003"], timeout=5000)
    assert screen.password.text() == ""


def test_a_desk_without_a_window_is_named_in_words(
    qtbot: QtBot, desktop: Desktop, tasks: Tasks, clock: MovingClock, hall: HallOfTest
) -> None:
    hall.post("SJ03", "3")
    desk = hall.post("ZH80", None, "review")
    desktop.speak(Language.CHINESE)
    screen = LoginScreen(
        desktop.dress(Look.LIGHT, 1.0), tasks, lambda: desk.sessions, clock.now, version="1.0"
    )
    qtbot.addWidget(screen)
    screen.show()
    screen.shown()
    qtbot.waitUntil(lambda: screen.place.text() == "督查台", timeout=5000)


def test_who_was_here_last_only_types_the_password(qtbot: QtBot, open_login: Open, post: Post) -> None:
    post.sessions.sign_out(me=post.sessions.sign_in("SJ001", PASSWORD))
    post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
    screen = open_login()
    assert [card.person.staff_no if card.person else "" for card in screen.cards.cards()] == [
        "SJ003",
        "SJ001",
        "",
    ]
    assert screen.password.hasFocus() and screen.cards.isVisible()
    qtbot.keyClick(screen.cards, Qt.Key.Key_Right)
    assert screen.staff_no() == "SJ001"
    screen.password.setFocus()
    _type(qtbot, PASSWORD)
    _enter(qtbot)
    qtbot.waitUntil(lambda: _who(screen) == ["SJ001"], timeout=5000)


def test_names_read_in_late_take_the_keys_from_no_other_page(qtbot: QtBot, open_login: Open) -> None:
    screen = open_login()
    _type(qtbot, "SJ003")
    _enter(qtbot)
    _type(qtbot, PASSWORD)
    _enter(qtbot)
    qtbot.waitUntil(lambda: _who(screen) == ["SJ003"], timeout=5000)
    stack, work = QStackedWidget(), QLineEdit()
    qtbot.addWidget(stack)
    stack.addWidget(screen)
    stack.addWidget(work)
    stack.setCurrentWidget(work)
    stack.show()
    stack.activateWindow()
    work.setFocus()
    qtbot.waitUntil(work.hasFocus, timeout=5000)
    # who sat down just now is remembered from now on
    screen._fill(screen._read())
    assert screen._known is not None and len(screen._known.last) == 1
    assert work.hasFocus()


def test_names_read_in_late_do_not_pull_her_back_from_the_password(qtbot: QtBot, open_login: Open) -> None:
    screen = open_login()
    known = screen._read()
    screen.who.setText("SJ003")
    screen.password.setFocus()
    qtbot.waitUntil(screen.password.hasFocus, timeout=5000)
    screen._fill(replace(known, people=known.people[:1]))
    screen._fill(known)
    # neither does the hall that was opened only now
    screen.shown()
    qtbot.wait(200)
    _type(qtbot, PASSWORD)
    assert (screen.who.text(), screen.password.text()) == ("SJ003", PASSWORD)


def test_a_name_will_do(qtbot: QtBot, open_login: Open) -> None:
    screen = open_login()
    screen.who.insert("王晓棠")
    assert screen.staff_no() == "SJ003"
    assert "SJ003" in screen.who.meant.text()
    screen.who.setText("王晓")
    assert screen.staff_no() == "SJ003"
    screen.who.setText("SJ0")
    assert screen.who.meant.text() == ""


def test_a_wrong_password_says_how_many_tries_are_left(qtbot: QtBot, open_login: Open) -> None:
    screen = open_login()
    _type(qtbot, "SJ003")
    _enter(qtbot)
    for left in ("4", "3", "2", "1"):
        _type(qtbot, "wrong")
        _enter(qtbot)
        qtbot.waitUntil(lambda left=left: left in screen.strip.accessibleName(), timeout=5000)
        assert screen.password.text() == ""
        assert screen.password.hasFocus()
    _type(qtbot, "wrong")
    _enter(qtbot)
    qtbot.waitUntil(lambda: "10" in screen.strip.accessibleName(), timeout=5000)
    _type(qtbot, PASSWORD)
    _enter(qtbot)
    qtbot.wait(200)
    assert _who(screen) == []


def test_the_password_can_be_shown(qtbot: QtBot, open_login: Open) -> None:
    screen = open_login()
    screen.password.setText("abc")
    screen.password.show_button.click()
    assert screen.password.displayText() == "abc"
    screen.password.show_button.click()
    assert screen.password.displayText() != "abc"


def test_the_first_sign_in_sets_an_own_password(qtbot: QtBot, open_login: Open) -> None:
    screen = open_login()
    _type(qtbot, "SJ005")
    _enter(qtbot)
    _type(qtbot, PASSWORD)
    _enter(qtbot)
    qtbot.waitUntil(lambda: screen.pages.currentWidget() is screen.own, timeout=5000)
    assert screen.own.first.hasFocus()
    _type(qtbot, "weak")
    _enter(qtbot)
    _type(qtbot, "other")
    _enter(qtbot)
    assert "not the same" in screen.own.strip.accessibleName()
    _type(qtbot, "weak")
    _enter(qtbot)
    qtbot.waitUntil(lambda: screen.own.first.hasFocus(), timeout=5000)
    screen.own.first.clear()
    _type(qtbot, "Better-horse-2")
    _enter(qtbot)
    _type(qtbot, "Better-horse-2")
    _enter(qtbot)
    qtbot.waitUntil(lambda: _who(screen) == ["SJ005"], timeout=5000)
    assert screen.own.first.text() == ""


def test_a_window_somebody_holds_names_her(
    qtbot: QtBot, open_login: Open, post: Post, desktop: Desktop
) -> None:
    post.sessions.sign_in("SJ003", PASSWORD)
    screen = open_login()
    assert any("王晓棠" in tag.text for tag in screen.tags._tags)
    screen.cards.choose_other()
    _type(qtbot, "SJ001")
    _enter(qtbot)
    _type(qtbot, PASSWORD)
    _enter(qtbot)
    qtbot.waitUntil(lambda: "王晓棠" in screen.strip.accessibleName(), timeout=5000)
    assert _who(screen) == []


def test_without_the_hall_it_says_so_and_lets_in_who_was_here(
    qtbot: QtBot, open_login: Open, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.sessions.sign_out(me=post.sessions.sign_in("SJ003", PASSWORD))
    cut(post, monkeypatch)
    screen = open_login()
    qtbot.waitUntil(lambda: any(tag.solid for tag in screen.tags._tags), timeout=5000)
    _type(qtbot, PASSWORD)
    _enter(qtbot)
    qtbot.waitUntil(lambda: _who(screen) == ["SJ003"], timeout=5000)


def test_a_password_that_was_not_wrong_stays_for_the_next_try(
    qtbot: QtBot, open_login: Open, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut(post, monkeypatch)
    screen = open_login()
    _type(qtbot, "SJ003")
    _enter(qtbot)
    _type(qtbot, PASSWORD)
    _enter(qtbot)
    qtbot.waitUntil(screen.strip.isVisible, timeout=5000)
    assert _who(screen) == []
    assert screen.password.text() == PASSWORD and screen.password.hasFocus()
    monkeypatch.undo()
    _enter(qtbot)
    qtbot.waitUntil(lambda: _who(screen) == ["SJ003"], timeout=5000)
    assert screen.password.text() == ""


def test_torn_settings_are_told(open_login: Open) -> None:
    screen = open_login(told="The settings file was torn.")
    assert "torn" in screen.strip.accessibleName() and screen.strip.isVisible()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("look", "factor"), [(Look.LIGHT, 1.0), (Look.DARK, 1.15), (Look.HIGH_CONTRAST, 1.3)]
)
def test_it_fits_in_every_look(open_login: Open, look: Look, factor: float, language: Language) -> None:
    screen = open_login(look, language, factor)
    corner = screen.button.mapTo(screen, screen.button.rect().bottomRight())
    assert screen.rect().contains(corner)
    assert screen.minimumSizeHint().width() <= 1280
