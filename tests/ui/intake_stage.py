"""A real window with the page 受理 on it, over a real station, for tests that press keys and for pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from tests.support.intake_desk import IntakeDesk
from tests.support.ticket_hall import Clock, Seat, TicketHall
from workstation import resources
from workstation.domain.signed_in import SignedIn
from workstation.printing.printers import FolderPrinter, Printer
from workstation.services.approvals.deciding import ApproverService
from workstation.services.approvals.service import ApprovalService
from workstation.services.intake.service import IntakeService
from workstation.services.papers.jobs import StationJobs
from workstation.services.papers.service import PaperService
from workstation.services.press import FOLDER, PaperPress
from workstation.services.reference import ReferenceShelf
from workstation.services.sessions.service import SessionService
from workstation.sync.opening import OpenStation
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.screens.intake import SPEC
from workstation.ui.screens.intake.page import IntakePage
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme

SHANGHAI = ZoneInfo("Asia/Shanghai")
FOOD = "food_business_licence"
KEYS = {
    "Enter": Qt.Key.Key_Return, "Del": Qt.Key.Key_Delete, "Tab": Qt.Key.Key_Tab, "Space": Qt.Key.Key_Space,
    "Backspace": Qt.Key.Key_Backspace, "Up": Qt.Key.Key_Up, "Down": Qt.Key.Key_Down, "Esc": Qt.Key.Key_Escape,
}  # fmt: skip
MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


class Relay(QObject):
    """Brings what a station says on any thread to the main thread, as the composition root does."""

    rows = Signal(frozenset)


@dataclass
class Stage:
    window: MainWindow
    page: IntakePage
    tasks: Tasks
    hall: TicketHall
    seat: Seat
    desk: IntakeDesk
    relay: Relay
    pressed: int = 0

    def press(self, keys: str) -> None:
        """Keys with blanks between: "Y N N N 1 6 Ctrl+Enter"; each counts as one."""
        for key in keys.split():
            *held, last = key.split("+") if len(key) > 1 else [key]
            modifiers = Qt.KeyboardModifier.NoModifier
            for name in held:
                modifiers |= MODIFIERS[name]
            if not self.window.isActiveWindow():
                to_front(self.window)
            target = QApplication.focusWidget() or self.window
            if last in KEYS:
                QTest.keyClick(target, KEYS[last], modifiers)
            else:
                QTest.keyClick(target, last if last.isdigit() else last.lower(), modifiers)
            self.pressed += 1

    def write(self, text: str) -> None:
        """Characters as an input method hands them over."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.window.focusWidget(), event)

    def settle(self, until: Callable[[], bool] | None = None, seconds: float = 8.0) -> None:
        """Let the window work until something is true (default: nothing is under way any more)."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            QApplication.processEvents()
            if until is not None and until():
                return
            if until is None and self.tasks._under_way == 0:
                QApplication.processEvents()
                if self.tasks._under_way == 0:
                    return
            time.sleep(0.004)
        assert until is None, "it did not happen"

    @property
    def said(self) -> str:
        return self.window.strip.accessibleName() if self.window.strip.isVisible() else ""

    def close(self) -> None:
        self.window.close()
        self.tasks.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)


def to_front(window: MainWindow) -> None:
    """Shortcuts only reach the active window."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, 2000)


def open_stage(
    hall: TicketHall, theme: Theme, keymap: KeyMap, crashed: Callable[[BaseException], str], folder: Path,
    *, size: tuple[int, int] = (1366, 690), printer: Printer | None = None, desk: IntakeDesk | None = None,
) -> Stage:  # fmt: skip
    """The window of 方砚秋 at window 5; its clocks are the hall's, its papers go into a folder."""
    desk = desk or IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    seat = desk.seat
    tasks = Tasks(crashed)
    store = seat.opened.store
    jobs = StationJobs(store, hall.clock)
    printers = {FOLDER: printer or FolderPrinter(folder, FOLDER)}
    press = PaperPress(resources.font_folders(), printers, lambda _form: FOLDER, jobs, folder / "slips")
    papers = PaperService(seat.station, press.make, press.queue, folder / "pdf")
    sessions = SessionService(seat.station, seat.opened.hall, seat.shelf, hall.clock)
    parts: dict[type, object] = {
        SignedIn: seat.me, IntakeService: desk.service, PaperService: papers, PaperPress: press,
        ReferenceShelf: seat.shelf, OpenStation: seat.opened,
        ApprovalService: ApprovalService(seat.station, seat.shelf, desk.service),
        ApproverService: ApproverService(seat.station, seat.shelf, desk.service, sessions.check_identity),
    }  # fmt: skip

    def now() -> datetime:
        return hall.clock().astimezone(SHANGHAI)

    window = MainWindow(
        WindowSetup(
            theme=theme, keymap=keymap, tasks=tasks, screens=(SPEC,), now=now,
            clock=lambda: hall.clock().timestamp(), roles=frozenset({"clerk"}), parts=parts,
        )
    )  # fmt: skip
    relay = Relay(window)
    relay.rows.connect(window.rows_changed)
    seat.station.listen(relay.rows.emit)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window.follow_focus(app)
    window.resize(*size)
    window.show()
    window.activateWindow()
    to_front(window)
    window.go("intake")
    page = window.front
    assert isinstance(page, IntakePage)
    stage = Stage(window, page, tasks, hall, seat, desk, relay)
    stage.settle()
    return stage


def serve(stage_desk: IntakeDesk, no: str, item: str = FOOD, **person: str) -> str:
    """Somebody with a number stands at the window; the item was chosen with it, the card was read."""
    ticket = stage_desk.serve(no)
    row = stage_desk.seat.row("ticket", ticket)
    values: dict[str, object] = {"item_key": item}
    if person:
        stage_desk.hall.person(stage_desk.seat, "p-1", person.pop("name"), **person)
        values["person_id"] = "p-1"
    del row
    stage_desk.seat.plant(("ticket", ticket, values))
    return ticket


YU = {"name": "余小满", "id_kind": "resident_id", "id_no": "34082519910109000X", "phone": "13800000001"}
Opener = Callable[..., Stage]


@contextmanager
def pages(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], url: str, folder: Path
) -> Iterator[Opener]:
    """Opens windows over one station of a fresh hall; closes what is still open."""
    clock = Clock()
    clock.now = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
    hall = TicketHall(url, folder, clock)
    desk = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    stages: list[Stage] = []

    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-0001"

    def opener(**more: Any) -> Stage:
        stage = open_stage(hall, theme, keymap, crashed, folder / "out", desk=desk, **more)
        stages.append(stage)
        return stage

    yield opener
    for stage in stages:
        if isValid(stage.window):
            stage.settle()
            stage.close()
    hall.close()
    assert not bugs


def begin(stage: Stage, item: str = FOOD, **person: str) -> None:
    """The person sits down: the number carries the item and perhaps who holds it."""
    ticket = serve(stage.desk, "B011", item, **person)
    stage.settle()
    stage.page.open_for(ticket)
    stage.settle(lambda: stage.page.stack.currentWidget() is stage.page.view)
    stage.settle()
    stage.pressed = 0
