"""Keys reach whom they are meant for, once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MovingClock
from workstation.ui.keymap import KeyMap
from workstation.ui.keys import Keys
from workstation.ui.theme import Theme
from workstation.ui.widgets.overlay import Overlay


class Room:
    """A window with a field and two pages."""

    def __init__(self, qtbot: QtBot, keymap: KeyMap, clock: MovingClock) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.field = QLineEdit()
        column.addWidget(self.field)
        self.stack = QStackedWidget()
        column.addWidget(self.stack)
        self.first, self.second = QWidget(), QWidget()
        self.stack.addWidget(self.first)
        self.stack.addWidget(self.second)
        self.window.resize(600, 400)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.keys = Keys(keymap, self.window, clock.monotonic)
        self.said: list[str] = []

    def note(self, word: str):  # type: ignore[no-untyped-def]
        return lambda: self.said.append(word)


@pytest.fixture
def room(qtbot: QtBot, keymap: KeyMap, clock: MovingClock, theme: Theme) -> Room:
    return Room(qtbot, keymap, clock)


def test_a_key_works_with_the_focus_in_a_field(room: Room) -> None:
    room.keys.bind("app", "F3", room.note("recall"))
    room.field.setFocus()
    QTest.keyClick(room.field, Qt.Key.Key_F3)
    assert room.said == ["recall"]


def test_only_the_page_in_front_hears_its_keys(room: Room) -> None:
    room.keys.bind("page:受理", "Alt+1", room.note("intake"), room.first)
    room.keys.bind("page:导办", "Alt+1", room.note("reception"), room.second)
    QTest.keyClick(room.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    room.stack.setCurrentWidget(room.second)
    QTest.keyClick(room.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert room.said == ["intake", "reception"]


def test_a_second_press_within_800_ms_is_a_slip(room: Room, clock: MovingClock) -> None:
    room.keys.bind("app", "F2", room.note("next"))
    room.keys.bind("app", "F3", room.note("recall"))
    assert room.keys.press("F2")
    clock.move(0.799)
    assert not room.keys.press("F2")
    assert room.keys.press("F3") and room.keys.press("F3")
    clock.move(0.002)
    assert room.keys.press("F2")
    assert room.said == ["next", "recall", "recall", "next"]


def test_holding_a_key_down_presses_it_once(room: Room) -> None:
    room.keys.bind("app", "F6", room.note("no show"))
    action = room.window.actions()[0]
    assert not action.autoRepeat()


def test_both_enter_keys_are_enter(room: Room) -> None:
    room.keys.bind("app", "Ctrl+Return", room.note("done"))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(room.window, Qt.Key.Key_Return, control)
    QTest.keyClick(room.window, Qt.Key.Key_Enter, control)
    assert room.said == ["done", "done"]


def test_digits_of_a_list_are_text_in_a_field(room: Room) -> None:
    room.first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    room.keys.bind("list:材料", "1", room.note("correct"), room.first)
    room.field.setFocus()
    QTest.keyClick(room.field, Qt.Key.Key_1)
    assert room.said == [] and room.field.text() == "1"
    room.first.setFocus()
    QTest.keyClick(room.first, Qt.Key.Key_1)
    QTest.keyClick(room.first, Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert room.said == ["correct", "correct"]


def test_undo_means_text_inside_a_field(room: Room) -> None:
    room.keys.bind("app", "Ctrl+Z", room.note("undo"))
    room.field.setFocus()
    QTest.keyClick(room.field, Qt.Key.Key_A)
    QTest.keyClick(room.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.field.text() == "" and room.said == []


def test_an_open_card_keeps_the_pages_keys_away(room: Room, theme: Theme) -> None:
    card = Overlay(theme, room.window)
    room.keys.bind("app", "Ctrl+Return", room.note("page"), room.first)
    room.keys.bind("app", "Ctrl+Return", room.note("card"), card)
    room.keys.bind("page:受理", "Alt+R", room.note("receive"), room.first)
    room.keys.bind("app", "F2", room.note("next"))
    assert room.keys.press("Ctrl+Return")
    card.open()
    assert room.keys.press("Ctrl+Return") and not room.keys.press("Alt+R") and room.keys.press("F2")
    card.close_card()
    assert room.keys.press("Alt+R")
    assert room.said == ["page", "card", "next", "receive"]


def test_a_key_nobody_gave_is_a_mistake(room: Room) -> None:
    with pytest.raises(KeyError):
        room.keys.bind("app", "F10", room.note("never"))


def test_what_belonged_to_a_page_that_is_gone_is_forgotten(room: Room) -> None:
    room.keys.bind("app", "Ctrl+P", room.note("print"), room.first)
    assert room.keys.alive("Ctrl+P")
    room.keys.release(room.first)
    assert not room.keys.alive("Ctrl+P")
