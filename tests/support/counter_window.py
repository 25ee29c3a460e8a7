"""A real window with the counter on it, over a real station, for tests that press keys and for pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.ticket_hall import Seat, TicketHall
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.screens.counter import SPEC
from workstation.ui.screens.counter.page import CounterPage
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.ticket_control import TicketControl

SHANGHAI = ZoneInfo("Asia/Shanghai")


class Relay(QObject):
    """Brings what a station says on any thread to the main thread, as the composition root does."""

    rows = Signal(frozenset)


@dataclass
class CounterWindow:
    window: MainWindow
    control: TicketControl
    page: CounterPage
    tasks: Tasks
    hall: TicketHall
    seat: Seat
    relay: Relay

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focused(self.window), key, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(focused(self.window), text)

    def pass_time(self, seconds: float) -> None:
        self.hall.clock.pass_time(seconds)

    @property
    def said(self) -> str:
        return self.window.strip.accessibleName() if self.window.strip.isVisible() else ""


def focused(window: QWidget) -> QWidget:
    return window.focusWidget() or window


def open_counter(
    hall: TicketHall, seat: Seat, theme: Theme, keymap: KeyMap, crashed: Callable[[BaseException], str]
) -> CounterWindow:
    """The window at this seat; its clocks are the hall's."""
    tasks = Tasks(crashed)
    parts: dict[type, object] = {}

    def now() -> datetime:
        return hall.clock().astimezone(SHANGHAI)

    window = MainWindow(
        WindowSetup(
            theme=theme,
            keymap=keymap,
            tasks=tasks,
            screens=(SPEC,),
            now=now,
            clock=lambda: hall.clock().timestamp(),
            roles=frozenset({"clerk"}),
            parts=parts,
        )
    )
    control = TicketControl(window.desk, seat.tickets, seat.reads, seat.me)
    parts[TicketControl] = control
    relay = Relay(window)
    relay.rows.connect(window.rows_changed)
    relay.rows.connect(control.rows_changed)
    seat.station.listen(relay.rows.emit)
    window.resize(1366, 690)
    window.show()
    window.go("counter")
    page = window.front
    assert isinstance(page, CounterPage)
    return CounterWindow(window, control, page, tasks, hall, seat, relay)


def fill(hall: TicketHall, seat: Seat) -> None:
    """A morning like in the pictures: six wait, two on hold, one no-show."""
    people = (
        ("p1", "章鹤松", {"birth": "1945-01-08", "need": "hearing", "id_masked": "342***********0000"}),
        ("p2", "周素琴", {}),
        ("p3", "江翠萍", {}),
        ("p5", "丁海波", {"need": "assist"}),
        ("p6", "何玉梅", {}),
    )
    for person, name, more in people:
        hall.person(seat, person, name, **more)
    items = [key for key, item in seat.shelf.current().items.items() if item.unit == "SJ"]
    slot = hall.clock() + timedelta(minutes=30)
    hall.take(seat, "A024", minutes_ago=14, ground="elderly", person_id="p1", item_key=items[0])
    hall.take(
        seat,
        "A025",
        minutes_ago=11,
        person_id="p2",
        item_key=items[1],
        appointment_at=slot.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
    )
    hall.take(seat, "A026", minutes_ago=9, person_id="p3", item_key=items[2 % len(items)])
    hall.take(seat, "A027", minutes_ago=7)
    hall.take(seat, "A028", minutes_ago=4, person_id="p5", item_key=items[0])
    hall.take(seat, "A029", minutes_ago=2, person_id="p6", item_key=items[1])
    for n in range(17):
        hall.take(seat, f"D{n:03}", minutes_ago=n, group="税务", person_id="p6")
    ago = [(hall.clock() - timedelta(minutes=m)).strftime("%Y-%m-%dT%H:%M:%S.%fZ") for m in range(40)]
    held = {"state": "on_hold", "window_id": "3", "clerk": seat.me.staff_no, "called_at": ago[30]}
    hall.take(
        seat, "A019", minutes_ago=35, held_at=ago[12], hold_reason="去复印户口页", person_id="p3", **held
    )
    hall.take(
        seat, "A008", minutes_ago=38, held_at=ago[26], hold_reason="到 7 号窗口缴费", person_id="p5", **held
    )
    missed = {"state": "no_show", "window_id": "3", "clerk": seat.me.staff_no, "called_at": ago[25]}
    hall.take(
        seat,
        "A017",
        minutes_ago=36,
        calls=f'["{ago[25]}","{ago[24]}","{ago[23]}"]',
        item_key=items[0],
        **missed,
    )
    for n in range(5):
        done = {"state": "finished", "window_id": "3", "clerk": seat.me.staff_no, "called_at": ago[39]}
        hall.take(seat, f"A00{n}", minutes_ago=39, started_at=ago[20], finished_at=ago[13 - n], **done)
    plant_earlier_case(hall, seat, items[0])
    hall.sync()


def plant_earlier_case(hall: TicketHall, seat: Seat, item: str) -> None:
    """The notice A024's person got a week ago."""
    found = seat.shelf.current().item(item)
    case = {
        "item_key": item, "item_version": "1", "item_snapshot": "{}", "unit": "SJ", "clerk": "SJ005",
        "state": "supplement_pending", "first_officer": "SJ005", "segment": "SJ05", "case_no": "SJ05-0002",
        "created_at": "2026-11-16T02:00:00.000000Z", "received_date": "2026-11-16", "window_id": "5",
        "applicant_id": "p1", "answers": "{}", "flags": "{}", "clock_stops": "[]", "notices": "[]",
        "trips": 1, "held_pieces": 0,
    }  # fmt: skip
    rows = [("service_case", "case1", case)]
    for n, material in enumerate(found.materials[:2]):
        rows.append(("material_row", f"m{n}", {
            "case_id": "case1", "material_key": material.key, "judgement": ("missing", "defective")[n],
            "detail": '{"reason":"没有签名"}' if n else "{}", "ord": n, "applicable": 1, "held": 0,
            "batch_judged": 0,
        }))  # fmt: skip
    rows.append(("paper", "paper1", {
        "kind": "supplement_notice", "doc_no": "太市监补〔2026〕SJ05-0002号", "case_id": "case1",
        "unit": "SJ", "state": "handed", "facts": "{}", "made_at": "2026-11-16T02:10:00.000000Z",
        "legal_date": "2026-11-16",
        "station": "SJ05", "clerk": "SJ005", "window_id": "5", "cipher_alg": "none", "print_count": 1,
    }))  # fmt: skip
    seat.plant(*rows)


def opened(
    qtbot: QtBot, hall: TicketHall, theme: Theme, keymap: KeyMap, bugs: list[BaseException]
) -> CounterWindow:
    seat = hall.seat("SJ03", "3", staff_no="SJ003")
    fill(hall, seat)
    return shown(qtbot, hall, seat, theme, keymap, bugs)


def shown(
    qtbot: QtBot, hall: TicketHall, seat: Seat, theme: Theme, keymap: KeyMap, bugs: list[BaseException]
) -> CounterWindow:
    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-1"

    counter = open_counter(hall, seat, theme, keymap, crashed)
    qtbot.addWidget(counter.window)
    counter.window.activateWindow()
    qtbot.waitExposed(counter.window)
    qtbot.waitUntil(
        lambda: counter.control.view is not None and counter.page.queue.table.current() is not None
    )
    return counter


def wait_for(qtbot: QtBot, counter: CounterWindow, state: str, no: str = "") -> None:
    def there() -> bool:
        view = counter.control.view
        now = view.current.row.no if view is not None and view.current is not None else ""
        return counter.control.state == state and (not no or now == no) and not counter.control._work.busy

    qtbot.waitUntil(there, timeout=5000)


def call_and_start(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(Qt.Key.Key_F2)
    wait_for(qtbot, counter, "called", "A024")
    counter.press(Qt.Key.Key_F4)
    wait_for(qtbot, counter, "serving")
