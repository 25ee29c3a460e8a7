"""A real window with the page of cases on it, over a real station, for tests and pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.case_hall import FOOD, CaseDesk
from tests.support.intake_desk import BAILU, HESONG, MISSING, YU
from tests.support.ticket_hall import TicketHall
from workstation import resources
from workstation.domain.case import CaseState
from workstation.domain.material import DefectType, MaterialAct
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.acts import CaseActs
from workstation.services.casebook.service import CaseBook
from workstation.services.intake.cases import sheet_of_case
from workstation.services.intake.service import IntakeService
from workstation.services.papers.service import PaperService
from workstation.services.press import PaperPress, open_press
from workstation.services.reference import ReferenceShelf
from workstation.services.reveal import RevealService
from workstation.sync.opening import OpenStation
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.screens.cases import SPEC
from workstation.ui.screens.cases.page import CasesPage
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.overlay import Overlay

SHANGHAI = ZoneInfo("Asia/Shanghai")
C = TypeVar("C", bound=Overlay)


class Relay(QObject):
    """Brings what a station says on any thread to the main thread, as the composition root does."""

    rows = Signal(frozenset)


@dataclass
class CaseWindow:
    """The window, its page, and what is asked of other pages."""

    window: MainWindow
    page: CasesPage
    tasks: Tasks
    desk: CaseDesk
    hall: TicketHall
    printed: Path
    wanted: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        field = self.window.focusWidget() or self.window
        if text.isascii():
            QTest.keyClicks(field, text)
            return
        # Chinese comes from an input method, never from keys
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)

    @property
    def said(self) -> str:
        return self.window.strip.accessibleName() if self.window.strip.isVisible() else ""

    def names(self) -> list[str]:
        """The names in the list, from the top."""
        return [line.case.name if line.case else "" for line in self.page.list.table.rows_model.rows]


def open_cases(
    desk: CaseDesk, theme: Theme, keymap: KeyMap, crashed: Callable[[BaseException], str], printed: Path
) -> CaseWindow:
    """The window at this seat; its clock is the hall's."""
    hall, seat = desk.desk.hall, desk.desk.seat
    tasks = Tasks(crashed)
    press = open_press(seat.opened.store, resources.font_folders(), {}, hall.clock, printed)
    papers = PaperService(seat.station, press.make, press.queue, printed / "way")

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
            roles=frozenset(role.value for role in seat.me.roles),
            parts={
                SignedIn: seat.me, CaseBook: desk.book, CaseActs: desk.acts, PaperService: papers,
                PaperPress: press, RevealService: RevealService(seat.station, seat.shelf),
                ReferenceShelf: seat.shelf, OpenStation: seat.opened, IntakeService: desk.desk.service,
            },
        )
    )  # fmt: skip
    relay = Relay(window)
    relay.rows.connect(window.rows_changed)
    seat.station.listen(relay.rows.emit)
    window.resize(1366, 690)
    window.show()
    window.go("cases")
    page = window.front
    assert isinstance(page, CasesPage)
    made = CaseWindow(window, page, tasks, desk, hall, printed)
    page.supplement_asked.connect(lambda case: made.wanted.append(f"case {case}"))
    page.draft_asked.connect(lambda sheet: made.wanted.append(f"draft {sheet}"))
    return made


def fill_cases(desk: CaseDesk) -> dict[str, str]:
    """A clerk's cases as in the pictures: two visits, a receipt, a notice, decided ones. Ids by name."""
    hall, me = desk.desk.hall, desk.me
    found: dict[str, str] = {}
    sheet = desk.desk.sheet(FOOD, HESONG, yes=("catering",), ticket=desk.desk.serve("B001"))
    sheet = desk.desk.all_good(
        sheet,
        {"health_certs": MISSING, "layout": MaterialAct.mark_defective},
        defects=(DefectType.wrong_content,),
    )
    first = desk.desk.service.notice(sheet, me=me).case_id
    assert first is not None
    desk.desk.seat.tickets.finish(me=me)
    hall.sync()
    hall.clock.pass_time(4 * 86_400 + 1_800)
    again = desk.desk.serve("B002")
    with desk.desk.seat.station.store.reading() as reader:
        back = sheet_of_case(reader, first, ticket_id=again)
    hall.clock.pass_time(200)
    desk.desk.service.accept(desk.desk.all_good(back), me=me)
    desk.acts.note_progress(first, "已转食药股，周三现场核查", me=me)
    desk.desk.seat.tickets.finish(me=me)
    found["two visits"] = first
    found["received"] = desk.received(FOOD, BAILU)
    found["notice"] = str(
        desk.desk.service.notice(
            desk.desk.all_good(desk.desk.sheet(FOOD, YU), {"layout": MISSING}), me=me
        ).case_id
    )
    review = desk.accepted(FOOD, YU)
    desk.acts.start_review(review, desk.version(review), me=me)
    found["review"] = review
    done = desk.desk.service.conclude(
        desk.desk.all_good(desk.desk.sheet("individual_business_setup", BAILU)), me=me
    )
    found["concluded"] = str(done.case_id)
    desk.desk.service.save_draft(desk.desk.sheet(FOOD, YU), me=me)
    hall.sync()
    return found


def choose(qtbot: QtBot, cases: CaseWindow, case: str) -> None:
    """Make a case the current one and wait for its story."""
    table = cases.page.list.table
    table.choose(table.rows_model.place_of(case))
    qtbot.waitUntil(lambda: shown(cases) == case, timeout=5_000)


def shown(cases: CaseWindow) -> str:
    """The case that is told."""
    story = cases.page.detail.story
    return story.row.id if story else ""


def state(cases: CaseWindow) -> CaseState | None:
    """The state of the case that is told."""
    story = cases.page.detail.story
    return story.row.state if story else None


def card(cases: CaseWindow, kind: type[C]) -> C:
    """The card of this kind that lies open."""
    found = [one for one in cases.window.findChildren(kind) if one.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]
