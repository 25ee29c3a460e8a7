"""The docked bar and the window: what it shows, F11, keys that need a card, and messages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.counter_window import CounterWindow, fill, open_counter
from tests.support.ticket_hall import TicketHall
from tests.ui.conftest import MovingClock
from workstation.services.habits import Habits, load_habits, save_habits
from workstation.ui.call_bar import CORNERS, CallBar, Docking
from workstation.ui.call_bar.bar import _spot
from workstation.ui.desktop import Desktop
from workstation.ui.keymap import KeyMap
from workstation.ui.theme import TEXT_SIZES, Look, Theme
from workstation.ui.ticket_control.choice_card import ChoiceCard
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.ticket_bar import BarState, MainKey

LONG = 10_000


def states(clock: MovingClock) -> dict[str, BarState]:
    now = clock.now()
    return {
        "idle": BarState(
            chip=Tag("Idle", "ok", "check"), line="Next A024 · item", main=MainKey("Call next", "F2", True),
            waiting_here=6,
        ),
        "called": BarState(
            number="A024", chip=Tag("Called 1 / 3", "warn"), since=now - timedelta(seconds=12),
            main=MainKey("Start", "F4", True), second_f2=True, notes={"F6": "2 more"},
            enabled=frozenset({"F2", "F3", "F6"}),
        ),
        "serving": BarState(
            number="A024", chip=Tag("Serving", "accent"), since=now - timedelta(seconds=198),
            main=MainKey("Finish and call next", "F2"), enabled=frozenset({"F7", "F8", "F9"}),
        ),
    }  # fmt: skip


def serve_docked(qtbot: QtBot, counter: CounterWindow, docking: Docking) -> None:
    """The window is only the bar, and a number is served at it."""
    docking.dock()
    docking.press("F2")
    qtbot.waitUntil(lambda: counter.control.state == "called", timeout=LONG)
    docking.press("F4")
    qtbot.waitUntil(lambda: counter.control.state == "serving", timeout=LONG)


@pytest.mark.parametrize(
    ("state", "keys", "main"),
    [
        ("idle", ["F3", "F11"], "F2"),
        ("called", ["F3", "F6", "F11"], "F4"),
        ("serving", ["F7", "F9", "F11"], "F2"),
    ],
)
def test_three_states_in_460_by_64(
    theme: Theme, clock: MovingClock, qtbot: QtBot, state: str, keys: list[str], main: str
) -> None:
    pressed: list[str] = []
    bar = CallBar(theme, pressed.append, clock.now)
    qtbot.addWidget(bar)
    bar.show_state(states(clock)[state])
    bar.show()
    assert (bar.width(), bar.height()) == (460, 64)
    shown = [key for key in bar.keys if key.isVisible()]
    assert [key.key for key in shown] == keys
    assert bar.main.key == main
    assert shown[-1].isEnabled() and shown[0].isEnabled() == (state != "idle")
    spots = [bar.grip.geometry(), bar.face.geometry(), bar.main.geometry(), *(k.geometry() for k in shown)]
    for one, other in pairwise(spots):
        assert one.right() < other.left()
    assert spots[-1].right() < bar.width()
    QTest.mouseClick(bar.main, Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown[-1], Qt.MouseButton.LeftButton)
    assert pressed == [main, "F11"]
    assert bar.accessibleName() and all(key.accessibleName() for key in shown)


def test_it_fits_in_every_size_and_look(desktop: Desktop, clock: MovingClock, qtbot: QtBot) -> None:
    for look in Look:
        for factor in TEXT_SIZES:
            bar = CallBar(desktop.theme(look, factor), lambda _key: None, clock.now)
            qtbot.addWidget(bar)
            for state in states(clock).values():
                bar.show_state(state)
                bar.grab()
                assert bar.face.width() >= bar._theme.size(80)
    desktop.dress()


def test_it_is_a_window_that_takes_no_focus(theme: Theme, clock: MovingClock, qtbot: QtBot) -> None:
    bar = CallBar(theme, lambda _key: None, clock.now)
    qtbot.addWidget(bar)
    flags = bar.windowFlags()
    for flag in (
        Qt.WindowType.Tool, Qt.WindowType.FramelessWindowHint, Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.WindowDoesNotAcceptFocus,
    ):  # fmt: skip
        assert flags & flag == flag
    assert bar.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    for child in bar.findChildren(type(bar.main)) + bar.keys:
        assert child.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_without_a_link_the_grip_says_so(theme: Theme, clock: MovingClock, qtbot: QtBot) -> None:
    bar = CallBar(theme, lambda _key: None, clock.now)
    qtbot.addWidget(bar)
    before, plain = bar.grip.accessibleName(), bar.grab().toImage()
    bar.show_link(False)
    assert bar.grip.accessibleName() != before and bar.grab().toImage() != plain
    bar.show_link(True)
    assert bar.grab().toImage() == plain


def test_the_menu_docks_to_four_corners_and_places_stay_on_the_screen(
    theme: Theme, clock: MovingClock, qtbot: QtBot
) -> None:
    bar = CallBar(theme, lambda _key: None, clock.now, "nowhere")
    qtbot.addWidget(bar)
    assert bar.place == "top_right"
    moved: list[str] = []
    bar.moved.connect(moved.append)
    actions = [action for action in bar.menu.actions() if not action.isSeparator()]
    for action in actions[:4]:
        action.trigger()
    assert tuple(moved) == CORNERS
    area = QRect(0, 0, 1366, 768)
    assert _spot("top_left", area, 460, 64, 12) == QPoint(12, 12)
    assert _spot("bottom_right", area, 460, 64, 12) == QPoint(894, 692)
    assert _spot("5000,-40", area, 460, 64, 12) == QPoint(906, 0)


def test_the_place_is_remembered(tmp_path: Path) -> None:
    assert load_habits(tmp_path) == Habits()
    save_habits(tmp_path, Habits("293,368", True))
    assert load_habits(tmp_path) == Habits("293,368", True)
    (tmp_path / "habits.json").write_text('{"bar_place": 7, "calm": "x"', encoding="utf-8")
    assert load_habits(tmp_path) == Habits()


@pytest.fixture
def stage(
    tmp_path: Path, theme: Theme, keymap: KeyMap, bugs: list[BaseException], qtbot: QtBot
) -> Iterator[tuple[CounterWindow, Docking]]:
    hall = TicketHall(f"sqlite:///{tmp_path / 'hall.db'}", tmp_path)
    seat = hall.seat("SJ03", "3", staff_no="SJ003")
    fill(hall, seat)

    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-1"

    counter = open_counter(hall, seat, theme, keymap, crashed)
    window = counter.window
    docking = Docking(window, window.keys, window.strip, lambda press: CallBar(theme, press, window.desk.now))
    counter.control.changed.connect(lambda: docking.bar.show_state(window.bar.state))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: counter.control.view is not None, timeout=LONG)
    yield counter, docking
    docking.bar.hide()
    counter.tasks.close()
    hall.close()
    assert bugs == []


def test_f11_changes_window_and_bar(stage: tuple[CounterWindow, Docking], qtbot: QtBot) -> None:
    counter, docking = stage
    told: list[bool] = []
    docking.changed.connect(told.append)
    counter.press(Qt.Key.Key_F11)
    assert docking.docked and not counter.window.isVisible()
    QTest.mouseClick(docking.bar.keys[1], Qt.MouseButton.LeftButton)
    assert counter.window.isVisible() and not docking.bar.isVisible()
    assert told == [True, False]
    assert QApplication.topLevelWidgets()


def test_the_bar_calls_and_starts_like_the_window(stage: tuple[CounterWindow, Docking], qtbot: QtBot) -> None:
    counter, docking = stage
    docking.dock()
    assert docking.bar.main.key == "F2"
    QTest.mouseClick(docking.bar.main, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: docking.bar.main.key == "F4", timeout=LONG)
    QTest.mouseClick(docking.bar.main, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: docking.bar.keys[0].key == "F7", timeout=LONG)
    assert docking.docked and not counter.window.isVisible()


def test_what_the_hidden_window_says_is_said_at_the_bar(
    stage: tuple[CounterWindow, Docking], qtbot: QtBot
) -> None:
    counter, docking = stage
    docking.dock()
    docking.press("F2")
    qtbot.waitUntil(lambda: counter.control.state == "called", timeout=LONG)
    docking.press("F3")
    # a recall within fifteen seconds is refused in words
    qtbot.waitUntil(lambda: docking.bar.below.isVisible(), timeout=LONG)
    assert docking.bar.below.words.text() and not counter.window.isVisible()


def test_a_key_that_asks_something_brings_the_window_for_its_card(
    stage: tuple[CounterWindow, Docking], qtbot: QtBot
) -> None:
    counter, docking = stage
    serve_docked(qtbot, counter, docking)
    docking.press("F9")
    qtbot.waitUntil(
        lambda: any(card.isVisible() for card in counter.window.findChildren(Overlay)), timeout=LONG
    )
    qtbot.wait(20)
    assert counter.window.isVisible()
    counter.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: docking.docked and not counter.window.isVisible(), timeout=LONG)
    docking.expand()
    assert counter.window.isVisible()


def test_what_was_refused_brings_the_window_back_with_what_was_written(
    stage: tuple[CounterWindow, Docking], qtbot: QtBot
) -> None:
    counter, docking = stage
    serve_docked(qtbot, counter, docking)
    counter.seat.plant(("ticket", "t-A024", {"pieces_in_hand": 1}))
    docking.press("F9")
    qtbot.waitUntil(lambda: bool(counter.window.findChildren(ChoiceCard)), timeout=LONG)
    qtbot.wait(20)
    (card,) = counter.window.findChildren(ChoiceCard)
    counter.press(Qt.Key.Key_4)
    counter.type("no card")
    counter.press(Qt.Key.Key_Return)
    assert docking.docked
    qtbot.waitUntil(lambda: card.isVisible() and card.wrong.isVisible(), timeout=LONG)
    assert counter.window.isVisible() and not docking.docked and card.field.text() == "no card"
    counter.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: docking.docked and not counter.window.isVisible(), timeout=LONG)
