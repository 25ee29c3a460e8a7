"""A real window with the review page over a real station, and a morning to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.support.case_hall import CaseDesk
from tests.support.ticket_hall import Seat, TicketHall
from workstation.domain import canonical
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import WINDOW
from workstation.services.first.service import FirstService
from workstation.services.review.service import ReviewReads
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.screens.review import SPEC
from workstation.ui.screens.review.page import ReviewPage
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme

SHANGHAI = ZoneInfo("Asia/Shanghai")
ME = SignedIn("ZH081", "胡霜降", frozenset({Role.supervisor}), "ZH", None, "ZH80")


class Relay(QObject):
    """Brings what a station says on any thread to the main thread, as the composition root does."""

    rows = Signal(frozenset)


@dataclass
class Stage:
    """The hall, the clerk's desk and the post of oversight."""

    hall: TicketHall
    desk: CaseDesk
    post: Seat
    window: MainWindow
    page: ReviewPage

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused, key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)

    @property
    def focused(self) -> QWidget:
        return self.window.focusWidget() or self.window


def fill(hall: TicketHall, desk: CaseDesk) -> str:
    """A morning at 09:41: open windows, somebody away too long, queues, handoffs, cases. Returns a case."""
    seat = desk.desk.seat
    now = hall.clock()

    def ago(minutes: float) -> str:
        return canonical.instant(now - timedelta(minutes=minutes))

    def sit(number: str, staff_no: str, station: str, state: str = "open", minutes: float = 70) -> None:
        seat.plant(("window", number, {
            "name": number, "unit": "SJ", "kind": "department", "groups": "[]", "station": station,
            "clerk": staff_no, "state": state, "since": ago(minutes), "low_counter": 0,
        }))  # fmt: skip

    def serve(
        no: str, number: str, staff_no: str, minutes: float, group: str, item: str | None = None
    ) -> None:
        hall.take(
            seat, no, minutes_ago=minutes + 9, group=group, item_key=item, state="serving", window_id=number,
            clerk=staff_no, called_at=ago(minutes + 0.4), started_at=ago(minutes),
            calls=f'["{ago(minutes + 0.4)}"]',
        )  # fmt: skip

    items = {item.window_group: key for key, item in seat.shelf.current().items.items()}
    people = (
        ("1", "ZH001", "ZH01"), ("3", "SJ003", "SJ05"), ("6", "BD006", "BD06"), ("9", "SW001", "SW09"),
        ("11", "RS001", "RS11"), ("12", "YB001", "YB12"), ("14", "GA014", "GA14"), ("16", "GJ001", "GJ16"),
        ("18", "JT001", "JT18"), ("20", "GD001", "GD20"),
    )  # fmt: skip
    for number, staff_no, station in people:
        sit(number, staff_no, station)
    sit("19", "MZ001", "MZ19", "away", 18.7)
    seat.plant(("presence", "MZ001", {
        "state": "away", "window_id": "19", "station": "MZ19", "since": ago(18.7),
        "reason": "consultation", "planned_minutes": 10,
    }))  # fmt: skip
    serve("E018", "11", "RS001", 11.3, "社会保险", items.get("社会保险"))
    serve("A011", "3", "SJ003", 4.9, "企业开办", items.get("企业开办"))
    serve("F007", "12", "YB001", 7, "医疗保障", items.get("医疗保障"))
    serve("D002", "9", "SW001", 17.8, "税务", items.get("税务"))
    serve("G001", "14", "GA014", 2, "公安户政", items.get("公安户政"))
    hall.take(
        seat, "Z023", minutes_ago=8, group="综合", state="called", window_id="1", clerk="ZH001",
        called_at=ago(0.4), calls=f'["{ago(0.4)}"]',
    )  # fmt: skip
    for n in range(6):
        hall.take(seat, f"C{n:03}", minutes_ago=24 - n * 3, group="不动产")
    for n in range(5):
        hall.take(seat, f"A03{n}", minutes_ago=11 - n * 2, group="企业开办")
    for n in range(3):
        hall.take(seat, f"N00{n}", minutes_ago=6 - n, group="民政残联")
    waits = (4, 7, 8, 9, 11, 13, 17)
    for n, wait in enumerate(waits):
        called = 101 - n * 15 - 6
        hall.take(
            seat, f"B9{n:02}", minutes_ago=called + wait, group="食品药品", state="finished", window_id="16",
            clerk="GJ001", called_at=ago(called), started_at=ago(called - 1), finished_at=ago(called - 6),
        )  # fmt: skip
    case = desk.accepted()
    desk.received()
    first = FirstService(seat.station, seat.shelf)
    first.log(Entry("我家宅基地的证去哪里办", WINDOW, name="潘晓云", target=Target("BD", "6")), me=desk.me)
    first.log(
        Entry("营业执照地址变更要不要公证", WINDOW, name="周素琴", target=Target("SJ", "3")), me=desk.me
    )
    old = canonical.instant(now - timedelta(minutes=72))
    sent = seat.rows("handoff", to_window="6")[0]
    seat.plant(("handoff", sent["id"], {"sent_at": old}))
    parked: dict[str, Any] = {
        "action_id": "gone", "station": "SJ04", "subject": case, "cause": "gone",
        "code": "case_changed_meanwhile", "at": ago(12), "state": "open",
    }  # fmt: skip
    seat.plant(("parked", f"gone:{case}", parked))
    hall.sync()
    return case


def open_review(
    hall: TicketHall,
    theme: Theme,
    keymap: KeyMap,
    crashed: Callable[[BaseException], str],
    desk: CaseDesk,
    *,
    size: tuple[int, int] = (1366, 690),
) -> Stage:
    """The window at the post of oversight; its clocks are the hall's."""
    post = hall.seat("ZH80", "-", staff_no="ZH081", unit="ZH")
    hall.sync()
    reads = ReviewReads(post.station, post.shelf, post.opened.hall)

    def now() -> datetime:
        return hall.clock().astimezone(SHANGHAI)

    window = MainWindow(
        WindowSetup(
            theme=theme, keymap=keymap, tasks=Tasks(crashed), screens=(SPEC,), now=now,
            clock=lambda: hall.clock().timestamp(), roles=frozenset({"supervisor"}),
            parts={ReviewReads: reads, SignedIn: ME},
        )
    )  # fmt: skip
    relay = Relay(window)
    relay.rows.connect(window.rows_changed)
    post.station.listen(relay.rows.emit)
    window.resize(*size)
    window.show()
    window.go("review")
    page = window.front
    assert isinstance(page, ReviewPage)
    return Stage(hall, desk, post, window, page)
