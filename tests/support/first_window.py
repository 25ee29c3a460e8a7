"""A real window with the page of first questions over a real station, for keys and pictures."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from tests.support.first_hall import FirstHall, Place
from workstation import resources
from workstation.domain.signed_in import SignedIn
from workstation.services.first.desk_reads import FirstReads
from workstation.services.first.papers import FirstPapers
from workstation.services.first.service import FirstService
from workstation.services.papers.service import PaperService
from workstation.services.press import PaperPress, open_press
from workstation.ui.first_card import FirstAnywhere
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.screen import Desk, Screen, ScreenSpec
from workstation.ui.screens.first import SPEC
from workstation.ui.screens.first.page import FirstPageScreen
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.ticket_control import TicketControl

SHANGHAI = ZoneInfo("Asia/Shanghai")
ELSEWHERE = ScreenSpec("elsewhere", lambda: "elsewhere", "list", "Ctrl+3", lambda _desk: Screen())


class Relay(QObject):
    """Brings what a station says on any thread to the main thread, as the composition root does."""

    rows = Signal(frozenset)


@dataclass
class FirstWindow:
    window: MainWindow
    control: TicketControl
    tasks: Tasks
    hall: FirstHall
    place: Place
    relay: Relay
    printed: Path

    @property
    def page(self) -> FirstPageScreen:
        page = self.window.front
        assert isinstance(page, FirstPageScreen)
        return page

    def press(self, *keys: Qt.Key, ctrl: bool = False, alt: bool = False) -> None:
        modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        modifiers |= Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(focused(self.window), key, modifiers)

    def open_answer(self) -> None:
        """By the keys: the card that answers the one matter she follows."""
        table = self.page.followed.table
        self.settle(lambda: table.rows_model.rowCount() == 1)
        table.setFocus()
        table.choose(0)
        self.press(Qt.Key.Key_Return)
        self.settle()
        self.press(Qt.Key.Key_1)

    def write(self, text: str) -> None:
        """As an input method commits it: not a key."""
        focused(self.window).insertPlainText(text)  # type: ignore[attr-defined]

    def settle(self, until: Callable[[], bool] = lambda: True, seconds: float = 8.0) -> None:
        """Let answers land until something holds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            if not self.tasks._under_way and until():
                QApplication.processEvents()
                return
            time.sleep(0.005)
        raise AssertionError("it did not come about")

    def close(self) -> None:
        """Nobody listens any more, then the tasks end."""
        self.relay.rows.disconnect()
        self.control.rest()
        self.window.go("elsewhere")
        self.window.hide()
        self.settle()
        self.tasks.close()
        delete(self.window)

    @property
    def said(self) -> str:
        return self.window.strip.accessibleName() if self.window.strip.isVisible() else ""


def focused(window: QWidget) -> QWidget:
    return window.focusWidget() or window


def open_window(
    hall: FirstHall,
    place: Place,
    theme: Theme,
    keymap: KeyMap,
    crashed: Callable[[BaseException], str],
    *,
    front: str = "first",
    size: tuple[int, int] = (1366, 690),
    chinese: bool = True,
) -> FirstWindow:
    """The window at this place; its clocks are the hall's."""
    tasks = Tasks(crashed)
    seat = place.seat
    printed = hall.hall.tmp_path / "printed"
    press = open_press(seat.station.store, resources.font_folders(), {}, hall.clock, printed)
    papers = PaperService(seat.station, press.make, press.queue, hall.hall.tmp_path / "printing")
    parts: dict[type, object] = {
        SignedIn: place.me, FirstService: place.first, FirstReads: place.reads, FirstPapers: place.papers,
        PaperService: papers, PaperPress: press,
    }  # fmt: skip

    def now() -> datetime:
        return hall.clock().astimezone(SHANGHAI)

    window = MainWindow(
        WindowSetup(
            theme=theme, keymap=keymap, tasks=tasks, screens=(ELSEWHERE, SPEC), now=now,
            clock=lambda: hall.clock().timestamp(), roles=frozenset(role.value for role in place.me.roles),
            parts=parts, chinese=chinese,
        )
    )  # fmt: skip
    control = TicketControl(window.desk, seat.tickets, seat.reads, place.me)
    parts[TicketControl] = control
    desk: Desk = window.desk
    anywhere = FirstAnywhere(desk)
    relay = Relay(window)
    relay.rows.connect(window.rows_changed)
    relay.rows.connect(control.rows_changed)
    relay.rows.connect(anywhere.rows_changed)
    seat.station.listen(relay.rows.emit)
    window.resize(*size)
    window.show()
    window.activateWindow()
    window.go(front)
    made = FirstWindow(window, control, tasks, hall, place, relay, printed)
    made.settle(lambda: not control.active or control.view is not None)
    return made
