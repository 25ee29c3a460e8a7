"""The window: pages by role, one in front, their life, cards, undo, scans and leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MovingClock
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.pages import SCREENS
from workstation.ui.screen import Desk, Screen, ScreenSpec
from workstation.ui.tasks import Tasks
from workstation.ui.theme import TEXT_SIZES, Look, Theme
from workstation.ui.widgets.confirm import Confirm
from workstation.ui.widgets.crash_dialog import CrashDialog
from workstation.ui.widgets.key_help import KeyHelp
from workstation.ui.widgets.keycap import PRIMARY, KeyCapButton
from workstation.ui.widgets.page_bar import PageAction
from workstation.ui.window_keys import open_cards


class Page(Screen):
    """Writes down what the window tells it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.said = desk, list[str]()
        row = QHBoxLayout(self)
        self.button = KeyCapButton(desk.theme, "受理", "Ctrl+Return", PRIMARY)
        row.addWidget(self.button)
        row.addWidget(QLabel("x"))

    def shown(self) -> None:
        self.said.append("shown")

    def hidden(self) -> None:
        self.said.append("hidden")

    def rows_changed(self, tables: frozenset[str]) -> None:
        self.said.append(f"changed {','.join(sorted(tables))}")

    def primary(self) -> None:
        self.said.append("primary")

    def refresh(self) -> None:
        self.said.append("refresh")

    def back(self) -> bool:
        self.said.append("back")
        return True

    def take_scan(self, code: str) -> bool:
        self.said.append(code)
        return code.startswith("SW1")


SPECS = (
    ScreenSpec("counter", lambda: "Calling", "megaphone", "Ctrl+1", Page),
    ScreenSpec("intake", lambda: "Intake", "clipboard", "Ctrl+2", Page, frozenset({"clerk"})),
    ScreenSpec("review", lambda: "Review", "gauge", "Ctrl+7", Page, frozenset({"supervisor"}), window=False),
    ScreenSpec("settings", lambda: "Settings", "gear", "Ctrl+8", Page, window=False, low=True),
)


@pytest.fixture
def setup(theme: Theme, keymap: KeyMap, tasks: Tasks, clock: MovingClock) -> WindowSetup:
    return WindowSetup(
        theme, keymap, tasks, SPECS, clock.now, clock.monotonic, roles=frozenset({"clerk"}), parts={int: 7}
    )


@pytest.fixture
def window(setup: WindowSetup, qtbot: QtBot) -> MainWindow:
    made = MainWindow(setup)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.go("counter")
    return made


def page(window: MainWindow) -> Page:
    front = window.front
    assert isinstance(front, Page)
    return front


def test_pages_are_hidden_by_role_not_greyed(window: MainWindow) -> None:
    assert [spec.name for spec in window.specs] == ["counter", "intake", "settings"]
    assert set(window.rail._entries) == {"counter", "intake", "settings"}
    assert not window.go("review")
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.front is page(window) and page(window).said == ["shown"]


def test_a_page_is_made_once_and_hears_when_it_comes_and_goes(window: MainWindow) -> None:
    first = page(window)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page(window) is not first and first.said == ["shown", "hidden"]
    window.go("counter")
    assert page(window) is first and first.said == ["shown", "hidden", "shown"]
    assert first.desk.part(int) == 7
    with pytest.raises(KeyError):
        first.desk.part(str)


def test_changes_reach_the_page_in_front_now_and_others_when_they_come(window: MainWindow) -> None:
    first = page(window)
    window.go("intake")
    window.rows_changed(frozenset({"ticket"}))
    window.rows_changed(frozenset({"case"}))
    assert page(window).said == ["shown", "changed ticket", "changed case"]
    assert first.said == ["shown", "hidden"]
    window.go("counter")
    assert first.said[-2:] == ["shown", "changed case,ticket"]


def test_the_keys_of_every_page(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_F5)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page(window).said == ["shown", "primary", "refresh", "back"]


def test_help_opens_and_closes_and_the_focus_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    page(window).button.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert [type(card) for card in open_cards(window)] == [KeyHelp]
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page(window).said == ["shown"], "the page under a card does not act"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert open_cards(window) == [] and page(window).button.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert open_cards(window) == []
    qtbot.wait(200)


def test_another_page_takes_the_card_away(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert open_cards(window) == [] and window.rail._entries["intake"].isChecked()
    qtbot.wait(200)


def test_the_key_of_a_page_of_another_post_says_so_and_stands_in_no_help(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    assert window.front_name == "counter"
    assert "“Review”" in window.strip.accessibleName() and "duty manager" in window.strip.accessibleName()
    assert "Ctrl+7" not in window.keys.keys_of("app") and "Ctrl+2" in window.keys.keys_of("app")


def test_undo_by_key(window: MainWindow, clock: MovingClock, qtbot: QtBot) -> None:
    undone: list[int] = []
    window.undo.offer("Done", lambda: undone.append(1))
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert undone == [1]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1] and "nothing to undo" in window.strip.words.text()
    qtbot.wait(120)


def test_pages_without_a_window_have_their_own_bar(window: MainWindow) -> None:
    assert window.bar.isVisible()
    window.go("settings")
    assert not window.bar.isVisible() and window.page_bar.title.text() == "Settings"
    page(window).desk.head("Settings", "Station SJ03", (PageAction("Print", "Ctrl+P"),))
    assert window.page_bar.line.text() == "Station SJ03"


def test_scans_go_to_the_page_in_front(window: MainWindow) -> None:
    assert window.take_scan("SW1:C:1") and not window.take_scan("690123")


def test_leaving_with_a_ticket_in_hand_is_asked(setup: WindowSetup, qtbot: QtBot) -> None:
    window = MainWindow(replace(setup, hold_open=lambda: "A024 is being served."))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go("counter")
    left: list[bool] = []
    window.closing.connect(lambda: left.append(True))
    window.close()
    assert left == [] and window.isVisible()
    (card,) = open_cards(window)
    assert isinstance(card, Confirm) and card.back.hasFocus()
    QTest.mouseClick(card.yes, Qt.MouseButton.LeftButton)
    assert left == [True] and not window.isVisible()


def test_a_crash_is_shown_with_its_number_and_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.show_crash("W-2031", tmp_path / "report.txt")
    dialog = window.findChild(CrashDialog)
    assert isinstance(dialog, CrashDialog) and dialog.isVisible()
    assert dialog.path.text() == str(tmp_path / "report.txt")
    dialog.accept()


def test_the_focus_ring_surrounds_buttons_only(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    window.follow_focus(qapp)
    button = page(window).button
    window.setFocus()
    button.setFocus()
    qtbot.waitUntil(lambda: window.ring.widget() is button)
    qtbot.wait(30)
    assert window.ring.width() == button.width() + 8 and window.ring.height() == button.height() + 8


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("factor", TEXT_SIZES)
@pytest.mark.parametrize("language", list(Language))
def test_the_window_opens_in_every_look_size_and_language(
    desktop: Desktop, setup: WindowSetup, qtbot: QtBot, look: Look, factor: float, language: Language
) -> None:
    desktop.speak(language)
    try:
        window = MainWindow(replace(setup, theme=desktop.dress(look, factor), demo=True))
        qtbot.addWidget(window)
        window.resize(1366, 690)
        window.show()
        for spec in window.specs:
            window.go(spec.name)
        qtbot.wait(20)
        assert (window.width(), window.height()) == (1366, 690)
        assert window.status.geometry().bottom() == 689
        assert window.status.time.geometry().right() <= window.status.width()
    finally:
        desktop.speak(Language.ENGLISH)
        desktop.dress()


def test_the_list_of_pages_is_sound(keymap: KeyMap) -> None:
    names = [spec.name for spec in SCREENS]
    assert len(names) == len(set(names))
    shortcuts = [spec.shortcut for spec in SCREENS if spec.shortcut]
    assert len(shortcuts) == len(set(shortcuts))
    assert all(keymap.has("app", key) for key in shortcuts)


def test_a_crash_gathers_one_file_for_it(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[Callable[[str], None]] = []
    window.show_crash("W-2031", tmp_path / "report.txt", asked.append)
    dialog = window.findChild(CrashDialog)
    assert isinstance(dialog, CrashDialog)
    dialog.gather.click()
    assert not dialog.gather.isEnabled() and len(asked) == 1
    asked[0]("")
    assert dialog.gather.isEnabled() and "no room" in dialog.path.text()
    dialog.gather.click()
    asked[1](str(tmp_path / "bundle.zip"))
    assert dialog.path.text() == str(tmp_path / "bundle.zip")
    dialog.accept()


def test_the_focus_goes_to_the_page_never_to_the_rail(window: MainWindow) -> None:
    for spec in window.specs:
        window.go(spec.name)
        now = window.focusWidget()
        assert window.front is not None and now is not None
        assert now is window.front or window.front.isAncestorOf(now), spec.name
