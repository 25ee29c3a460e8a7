"""Ctrl+K in the real window: typing, choosing, opening, commands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.palette_window import PaletteWindow, open_palette_window
from tests.support.ticket_hall import TicketHall
from workstation.services.finder import Kind
from workstation.ui.keymap import KeyMap
from workstation.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(
    tmp_path: Path, theme: Theme, keymap: KeyMap, bugs: list[BaseException], qtbot: QtBot
) -> Iterator[PaletteWindow]:
    hall = TicketHall(f"sqlite:///{tmp_path / 'hall.db'}", tmp_path)

    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-1"

    made = open_palette_window(hall, theme, keymap, crashed)
    qtbot.addWidget(made.counter.window)
    qtbot.waitUntil(lambda: made.counter.control.view is not None, timeout=10_000)
    yield made
    made.counter.tasks.close()
    hall.close()
    assert bugs == []


def ask(stage: PaletteWindow, qtbot: QtBot, text: str) -> None:
    if stage.key.palette is None:
        stage.counter.press(Qt.Key.Key_K, CTRL)
    stage.palette.field.setText(text)
    qtbot.waitUntil(lambda: not stage.palette._asking and stage.palette._asked_for == text, timeout=10_000)


def test_typing_finds_every_kind_under_its_heading(stage: PaletteWindow, qtbot: QtBot) -> None:
    ask(stage, qtbot, "zhs")
    groups = [entry.group for entry in stage.palette.lines.entries if entry.heading]
    assert groups[:3] == [Kind.case, Kind.person, Kind.ticket]
    assert any(title.endswith("章鹤松") for title in stage.titles())
    assert any(title.endswith("章*松") for title in stage.titles())
    chosen = stage.palette.lines.current()
    assert chosen is stage.palette.lines.choices[0]
    start, end = chosen.hit
    assert chosen.title[start:end] == "章鹤松"


def test_arrows_digits_and_enter_open(stage: PaletteWindow, qtbot: QtBot) -> None:
    ask(stage, qtbot, "zhs")
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Up)
    stage.press(Qt.Key.Key_Return)
    assert [found.kind for found in stage.opened] == [Kind.case]
    assert stage.key.palette is None
    ask(stage, qtbot, "zhs")
    third = stage.palette.lines.choices[2]
    stage.press(Qt.Key.Key_3)
    assert stage.opened[-1] == third.found


def test_digits_of_a_number_are_typed(stage: PaletteWindow, qtbot: QtBot) -> None:
    stage.counter.press(Qt.Key.Key_K, CTRL)
    QTest.keyClicks(stage.palette.field, "#A024")
    assert stage.palette.field.text() == "#A024" and stage.opened == []
    qtbot.waitUntil(lambda: any(title.startswith("A024") for title in stage.titles()), timeout=10_000)


def test_the_focus_goes_back_on_esc_and_ctrl_k_closes(stage: PaletteWindow, qtbot: QtBot) -> None:
    before = QApplication.focusWidget()
    ask(stage, qtbot, "a")
    stage.press(Qt.Key.Key_Escape)
    assert stage.key.palette is None and QApplication.focusWidget() is before
    stage.counter.press(Qt.Key.Key_K, CTRL)
    assert stage.palette.isVisible()
    stage.press(Qt.Key.Key_K, CTRL)
    assert stage.key.palette is None


def test_commands_are_those_alive_now_and_do_what_they_say(stage: PaletteWindow, qtbot: QtBot) -> None:
    ask(stage, qtbot, ">")
    keys = [entry.key for entry in stage.palette.lines.choices]
    assert "F2" in keys and "Ctrl+1" in keys and "Ctrl+K" not in keys and "Ctrl+8" not in keys
    ask(stage, qtbot, ">hujiao")
    assert stage.palette.lines.choices[0].key == "F2"
    stage.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.counter.control.state == "called", timeout=10_000)


def test_tab_keeps_to_one_kind_and_gives_the_others_back(stage: PaletteWindow, qtbot: QtBot) -> None:
    ask(stage, qtbot, "zhs")
    all_of_them = len(stage.titles())
    stage.press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not stage.palette._asking, timeout=10_000)
    assert {entry.group for entry in stage.palette.lines.entries} == {Kind.case}
    assert stage.palette.kind.text()
    stage.press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: len(stage.titles()) == all_of_them, timeout=10_000)


def test_letters_still_in_the_input_method_are_looked_for(stage: PaletteWindow, qtbot: QtBot) -> None:
    stage.counter.press(Qt.Key.Key_K, CTRL)
    event = QInputMethodEvent("z'h's", [])
    QApplication.sendEvent(stage.palette.field, event)
    qtbot.waitUntil(lambda: any("章" in title for title in stage.titles()), timeout=10_000)


def test_nothing_found_and_no_link_are_said(stage: PaletteWindow, qtbot: QtBot) -> None:
    stage.online = False
    ask(stage, qtbot, "qqqqqq")
    assert stage.titles() == []
    assert stage.palette.results.state.isVisible()
    said = [one.text() for one in stage.palette.findChildren(type(stage.palette.kind)) if one.isVisible()]
    assert any("only this PC" in words or "只" in words for words in said)


def test_every_line_can_be_read_aloud(stage: PaletteWindow, qtbot: QtBot) -> None:
    ask(stage, qtbot, "s")
    model = stage.palette.lines.model()
    for place in range(model.rowCount()):
        assert model.data(model.index(place, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert stage.palette.accessibleName() and stage.palette.field.accessibleName()


def test_a_kind_without_a_door_is_not_shown(stage: PaletteWindow, qtbot: QtBot) -> None:
    ask(stage, qtbot, "zhs")
    del stage.palette._doors[Kind.person]  # type: ignore[attr-defined]
    ask(stage, qtbot, "zh")
    assert Kind.person not in {entry.group for entry in stage.palette.lines.entries}
