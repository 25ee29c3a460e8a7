"""Two real windows: one sends for approval, one approves; and the approver's password at the clerk's."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.support.approval_desk import OFFICE, ApprovalDesk
from tests.support.ticket_hall import TicketHall
from workstation import resources
from workstation.domain.approval_state import ApprovalState
from workstation.domain.signed_in import SignedIn
from workstation.printing.printers import FolderPrinter
from workstation.services.approvals.deciding import ApproverService
from workstation.services.approvals.service import ApprovalService
from workstation.services.intake.service import IntakeService
from workstation.services.papers.jobs import StationJobs
from workstation.services.papers.service import PaperService
from workstation.services.press import FOLDER, PaperPress
from workstation.services.reference import ReferenceShelf
from workstation.ui.approvals.bell import ApprovalBell
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.inbox_card import InboxCard
from workstation.ui.approvals.work import ApprovalWork
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme

SHANGHAI = ZoneInfo("Asia/Shanghai")


class Relay(QObject):
    rows = Signal(frozenset)


@dataclass
class Person:
    """One window with its bell."""

    window: MainWindow
    tasks: Tasks
    desk: ApprovalDesk
    bell: ApprovalBell
    relay: Relay

    def settle(self, until: Callable[[], bool] | None = None) -> None:
        ends = time.monotonic() + 8
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

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, 2000)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def card(self, kind: type) -> InboxCard | HereCard | None:
        found = [card for card in self.window.findChildren(kind) if card.isVisible()]
        return found[-1] if found else None

    @property
    def said(self) -> str:
        return self.window.strip.accessibleName() if self.window.strip.isVisible() else ""


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Opener = Callable[[ApprovalDesk], Person]


@pytest.fixture
def seated(
    theme: Theme, keymap: KeyMap, bugs: list[BaseException], tmp_path: Path, hall: TicketHall
) -> Iterator[Opener]:
    people: list[Person] = []

    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-0001"

    def now() -> datetime:
        return hall.clock().astimezone(SHANGHAI)

    def open_for(desk: ApprovalDesk) -> Person:
        tasks, seat = Tasks(crashed), desk.seat
        folder = tmp_path / f"out-{desk.me.staff_no}"
        jobs = StationJobs(seat.opened.store, hall.clock)
        printers = {FOLDER: FolderPrinter(folder, FOLDER)}
        press = PaperPress(resources.font_folders(), printers, lambda _form: FOLDER, jobs, folder / "slips")
        papers = PaperService(seat.station, press.make, press.queue, folder / "pdf")
        parts: dict[type, object] = {
            SignedIn: desk.me, ApprovalService: desk.asking, ApproverService: desk.deciding,
            PaperService: papers, PaperPress: press, IntakeService: desk.service, ReferenceShelf: seat.shelf,
        }  # fmt: skip
        window = MainWindow(
            WindowSetup(
                theme=theme, keymap=keymap, tasks=tasks, screens=(), now=now,
                clock=lambda: hall.clock().timestamp(), parts=parts,
            )
        )  # fmt: skip
        bell = ApprovalBell(window.desk, ApprovalWork.of(parts), window)
        relay = Relay(window)
        relay.rows.connect(bell.rows_changed, Qt.ConnectionType.QueuedConnection)
        seat.station.listen(relay.rows.emit)
        window.resize(1366, 690)
        window.show()
        person = Person(window, tasks, desk, bell, relay)
        person.settle()
        people.append(person)
        return person

    yield open_for
    for person in people:
        person.window.close()
        person.tasks.close()
        person.window.deleteLater()
        QApplication.sendPostedEvents(person.window, QEvent.Type.DeferredDelete.value)
    assert bugs == []


@pytest.fixture
def clerk(hall: TicketHall) -> ApprovalDesk:
    return ApprovalDesk.of_clerk(hall)


@pytest.fixture
def chief(hall: TicketHall, clerk: ApprovalDesk) -> ApprovalDesk:
    return ApprovalDesk.of_chief(hall)


def test_it_is_told_opened_approved_and_printed_where_it_was_sent(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, seated: Opener
) -> None:
    at_clerk, at_chief = seated(clerk), seated(chief)
    asked = clerk.refused()
    hall.sync()
    at_chief.settle()
    assert "Ctrl+H" in at_chief.said and "食品经营许可" in at_chief.said
    # both windows are in one process here: the key goes to hers by name
    assert at_chief.window.keys.press("Ctrl+H")
    at_chief.settle()
    card = at_chief.card(InboxCard)
    assert isinstance(card, InboxCard) and card.table.rows_model.rowCount() == 1
    assert "安庆市交通运输局政务服务窗口" in card.view.why.text()
    at_chief.settle(lambda: clerk_sees(chief, asked.id))
    card.primary()
    at_chief.settle(lambda: chief.asking.reads.one(asked.id).state is ApprovalState.approved)
    hall.sync()
    at_clerk.settle(lambda: all(p["state"] == "printed" for p in clerk.seat.rows("paper")))
    kinds = sorted(p["kind"] for p in clerk.seat.rows("paper"))
    assert kinds == ["refusal", "returned_list"]
    assert chief.seat.rows("paper", state="printed") == []


def test_what_was_asked_and_approved_between_two_looks_is_printed_too(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, seated: Opener
) -> None:
    at_clerk = seated(clerk)
    asked = clerk.refused()
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    at_clerk.settle(lambda: all(p["state"] == "printed" for p in clerk.seat.rows("paper")))
    assert {p["kind"] for p in clerk.seat.rows("paper")} == {"refusal", "returned_list"}


def clerk_sees(desk: ApprovalDesk, approval: str) -> bool:
    return desk.asking.reads.one(approval).seen_at is not None


def test_declined_only_with_a_sentence(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, seated: Opener
) -> None:
    asked = clerk.refused()
    hall.sync()
    at_chief = seated(chief)
    at_chief.press(Qt.Key.Key_H, CTRL)
    at_chief.press(Qt.Key.Key_Delete)
    card = at_chief.card(InboxCard)
    assert isinstance(card, InboxCard) and card.reason.hasFocus()
    card.reason.setText("属于本机关职权")
    at_chief.press(Qt.Key.Key_Return)
    at_chief.settle(lambda: chief.asking.reads.one(asked.id).state is ApprovalState.declined)
    assert chief.asking.reads.one(asked.id).words == "属于本机关职权"


def test_a_reason_stays_with_its_own_request(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, seated: Opener
) -> None:
    one, two = clerk.refused(), clerk.refused()
    hall.sync()
    at_chief = seated(chief)
    at_chief.press(Qt.Key.Key_H, CTRL)
    card = at_chief.card(InboxCard)
    assert isinstance(card, InboxCard)
    at_chief.settle(lambda: card.table.rows_model.rowCount() == 2)
    first = card.table.current()
    assert first is not None
    at_chief.press(Qt.Key.Key_Delete)
    card.reason.setText("属于本机关职权")
    # the next one is not declined with the words about the first; they wait for it
    card.table.setFocus()
    at_chief.press(Qt.Key.Key_Down)
    at_chief.press(Qt.Key.Key_Delete)
    assert card.reason.text() == "" and card.reason.hasFocus()
    card.table.setFocus()
    at_chief.press(Qt.Key.Key_Up)
    assert card.reason.isVisible() and card.reason.text() == "属于本机关职权"
    # the clerk takes it back at the same moment: the chief reads why nothing came of it
    clerk.asking.take_back(first.id, me=clerk.me)
    clerk.seat.opened.sync()
    card.decline()
    at_chief.settle(lambda: card.wrong.isVisible())
    at_chief.settle()
    states = {view.id: clerk.asking.reads.one(view.id).state for view in (one, two)}
    assert ApprovalState.declined not in states.values()


def test_her_own_password_at_the_clerks_computer(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, seated: Opener
) -> None:
    asked = clerk.refused()
    at_clerk = seated(clerk)
    at_clerk.press(Qt.Key.Key_H, CTRL)
    at_clerk.press(Qt.Key.Key_Return)
    card = at_clerk.card(HereCard)
    assert isinstance(card, HereCard) and card.password.hasFocus()
    assert card.password.echoMode() == QLineEdit.EchoMode.Password
    assert [card.who.itemData(n) for n in range(card.who.count())] == ["SJ001", "ZH021"]
    card.password.setText("wrong-one-1")
    at_clerk.press(Qt.Key.Key_Return, CTRL)
    at_clerk.settle(lambda: card.wrong.isVisible())
    assert card.isVisible() and card.password.text() == ""
    card.password.setText(OFFICE["SJ001"])
    at_clerk.press(Qt.Key.Key_Return, CTRL)
    at_clerk.settle(lambda: clerk.asking.reads.one(asked.id).state is ApprovalState.approved)
    at_clerk.settle()
    assert at_clerk.card(HereCard) is None
    row = clerk.seat.row("approval", asked.id)
    assert (row["way"], row["approver"], row["decided_station"]) == ("password_here", "SJ001", "SJ03")


def test_taken_back_with_alt_z(clerk: ApprovalDesk, chief: ApprovalDesk, seated: Opener) -> None:
    asked = clerk.refused()
    at_clerk = seated(clerk)
    at_clerk.bell.wait_for(asked.id)
    at_clerk.settle()
    at_clerk.press(Qt.Key.Key_Z, ALT)
    at_clerk.settle(lambda: clerk.asking.reads.one(asked.id).state is ApprovalState.taken_back)
    at_clerk.settle()
    assert at_clerk.card(HereCard) is None
    at_clerk.press(Qt.Key.Key_H, CTRL)
    empty = at_clerk.card(InboxCard)
    assert isinstance(empty, InboxCard) and not empty.yes.isVisible()
