"""The bars around the page: ticket, undo, progress, status, rail."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MovingClock
from workstation.ui.desktop import Desktop
from workstation.ui.theme import TEXT_SIZES, Look, Theme
from workstation.ui.widgets.keycap import ACCENT, PRIMARY, KeyCapButton
from workstation.ui.widgets.nav_rail import Entry, NavRail
from workstation.ui.widgets.page_state import Kind, PageState
from workstation.ui.widgets.progress_line import ProgressLine
from workstation.ui.widgets.status_bar import Device, Health, StatusBar
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.tag_flow import TagFlow
from workstation.ui.widgets.ticket_bar import SLOTS, BarState, MainKey, TicketBar, timer_words


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def bar(theme: Theme, clock: MovingClock, qtbot: QtBot, pressed: list[str]) -> TicketBar:
    made = TicketBar(theme, clock.now, pressed.append)
    made.resize(1290, 64)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def places(bar: TicketBar) -> list[int]:
    return [bar.main.x(), *(bar.keys[slot].x() for slot in SLOTS)]


def test_nothing_in_the_ticket_bar_moves(bar: TicketBar, clock: MovingClock, qtbot: QtBot) -> None:
    states = [
        BarState(main=MainKey("Call next", "F2", True), waiting_here=6, waiting_hall=23),
        BarState(
            "A024",
            Tag("Called", "warn"),
            clock.now(),
            main=MainKey("Start", "F4", True),
            second_f2=True,
            notes={"F6": "2 left"},
            enabled=frozenset({"F2", "F3", "F6"}),
        ),
        BarState(
            "A024",
            Tag("Serving", "accent"),
            clock.now(),
            line="Item · Name",
            main=MainKey("Finish and call next", "F2"),
            enabled=frozenset({"F7", "F8", "F9"}),
        ),
    ]
    seen = set()
    for state in states:
        bar.show_state(state)
        qtbot.wait(10)
        seen.add(tuple(places(bar)))
    assert len(seen) == 1


def test_the_bar_knows_one_solid_key_and_greys_what_cannot_act(bar: TicketBar, pressed: list[str]) -> None:
    bar.show_state(BarState("A1", main=MainKey("Finish", "F2"), enabled=frozenset({"F9"})))
    assert bar.main.kind == ACCENT
    assert [slot for slot in SLOTS if bar.keys[slot].isEnabled()] == ["F9"]
    start = MainKey("Start", "F4", True)
    bar.show_state(BarState("A1", main=start, second_f2=True, enabled=frozenset({"F2"})))
    assert bar.main.kind == PRIMARY and bar.keys["F4"].key == "F2" and bar.keys["F4"].isEnabled()
    QTest.mouseClick(bar.keys["F4"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.main, Qt.MouseButton.LeftButton)
    assert pressed == ["F2", "F4"]


def test_the_timer_counts_from_its_start(bar: TicketBar, clock: MovingClock) -> None:
    bar.show_state(BarState("A1", since=clock.now() - timedelta(seconds=198)))
    assert bar.timer.text() == "03:18"
    assert timer_words(3600 + 61) == "1:01:01" and timer_words(-5) == "00:00"


@pytest.mark.parametrize("factor", TEXT_SIZES)
def test_the_bar_fits_the_smallest_and_the_usual_window(
    desktop: Desktop, clock: MovingClock, qtbot: QtBot, factor: float
) -> None:
    theme = desktop.dress(Look.LIGHT, factor)
    bar = TicketBar(theme, clock.now, lambda key: None)
    qtbot.addWidget(bar)
    bar.offer_search("Search")
    for width in (1280, 1366, 1920):
        bar.resize(width - theme.measure("railWidth"), theme.measure("callBar"))
        bar.show()
        bar.show_state(
            BarState(
                "A024",
                Tag("Serving", "accent", "person"),
                clock.now(),
                line="Item · Name",
                main=MainKey("结束并叫下一位", "F2"),
                waiting_here=5,
                waiting_hall=22,
            )
        )
        qtbot.wait(10)
        assert bar.search.geometry().right() <= bar.width()
        if (width, factor) != (1280, 1.3):
            assert bar.timer.geometry().right() <= bar.main.x()
            assert bar.chip.width() == bar.chip.sizeHint().width()
    desktop.dress()


def test_tags_go_on_in_the_next_line(theme: Theme, qtbot: QtBot) -> None:
    flow = TagFlow(theme, (Tag("承诺件"), Tag("法定 10 个工作日"), Tag("承诺 7 个工作日"), Tag("不收费")))
    qtbot.addWidget(flow)
    wide = flow.sizeHint().width()
    assert flow.heightForWidth(wide) == theme.measure("chip")
    assert flow.heightForWidth(wide - 1) == 2 * theme.measure("chip") + theme.size(6)
    assert flow.heightForWidth(1) == 4 * theme.measure("chip") + 3 * theme.size(6)


def test_the_progress_line_shows_only_after_400_ms(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    line = ProgressLine(theme, host)
    host.show()
    line.wait(True)
    qtbot.wait(50)
    line.wait(False)
    qtbot.wait(450)
    assert not line.shows
    line.wait(True)
    qtbot.waitUntil(lambda: line.shows and line.isVisible())
    line.wait(False)
    assert not line.shows and not line.isVisible()


def test_the_status_bar_folds_devices_that_are_well(theme: Theme, qtbot: QtBot) -> None:
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1290, 28)
    bar.show_person("Window 3")
    bar.show_devices((Device("Reader"), Device("Printer", Health.BROKEN, "no paper")))
    bar.show()
    qtbot.wait(10)
    first = bar._devices.itemAt(0).widget()
    wide = first.sizeHint().width()
    bar.resize(420, 28)
    qtbot.wait(10)
    assert first.sizeHint().width() < wide
    assert bar._devices.itemAt(1).widget().sizeHint().width() > 60
    assert first.accessibleName() == "Reader"
    bar.show_sync("Offline, 4 waiting", "offline")
    assert bar.sync.tag.solid and bar.sync.isVisible()
    bar.show_sync("Synced")
    assert not bar.sync.isVisible()


def test_the_rail_asks_for_pages_and_says_what_waits(theme: Theme, qtbot: QtBot) -> None:
    entries = (Entry("counter", "Calling", "megaphone", "Ctrl+1"), Entry("set", "Set", "gear", low=True))
    rail = NavRail(theme, entries)
    qtbot.addWidget(rail)
    rail.resize(76, 600)
    rail.show()
    asked: list[str] = []
    rail.asked.connect(asked.append)
    QTest.mouseClick(rail._entries["counter"], Qt.MouseButton.LeftButton)
    assert asked == ["counter"]
    rail.show_badge("counter", 3)
    rail.show_badge("hidden by role", 3)
    assert "3" in rail._entries["counter"].accessibleName()
    rail.show_page("set")
    assert rail._entries["set"].isChecked() and not rail._entries["counter"].isChecked()


def test_a_button_says_its_key_and_never_cuts_its_words(theme: Theme, qtbot: QtBot) -> None:
    button = KeyCapButton(theme, "受理并打印", "Ctrl+Return", PRIMARY, height=44)
    qtbot.addWidget(button)
    assert button.accessibleName() == "受理并打印, press Ctrl Enter"
    assert button.minimumSizeHint().width() > theme.font(15, bold=True).pixelSize() * 5
    before = button.sizeHint().width()
    button.show_as("打印", "F2")
    assert button.sizeHint().width() < before and button.key == "F2"


def test_enter_presses_the_button_in_focus_once(theme: Theme, qtbot: QtBot) -> None:
    button = KeyCapButton(theme, "接着办上次的件", "Return", PRIMARY)
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_a_tag_is_22_high_and_hides_when_empty(theme: Theme, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    tag = TagLabel(theme, Tag("合格", "ok", "check"), host)
    host.show()
    assert tag.sizeHint().height() == 22 and tag.isVisible()
    tag.show_tag(Tag(""))
    assert not tag.isVisible()


def test_a_page_without_rows_says_why_and_what_to_do(theme: Theme, qtbot: QtBot) -> None:
    state = PageState(theme)
    qtbot.addWidget(state)
    state.show()
    done: list[bool] = []
    state.say(
        Kind.OFFLINE, "No link", "Only this station", button="Try", key="F5", act=lambda: done.append(True)
    )
    QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert done == [True] and state.accessibleName() == "No link Only this station"
    state.say(Kind.EMPTY, "Nobody waits")
    assert not state.button.isVisible()


def test_tags_have_the_room_of_all_their_lines_in_a_layout(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    flow = TagFlow(theme, (Tag("承诺件"), Tag("法定 10 个工作日"), Tag("承诺 7 个工作日"), Tag("不收费")))
    column.addWidget(flow)
    column.addStretch(1)
    holder.resize(220, 400)
    holder.show()
    qtbot.wait(10)
    assert flow.height() >= flow.heightForWidth(flow.width()) > theme.measure("chip")
