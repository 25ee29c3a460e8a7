"""One person at this station: her window, the ticket keys, what the bar says of the link, and leaving."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from workstation.domain.action import Action, Outcome
from workstation.domain.signed_in import SignedIn
from workstation.services.habits import Habits
from workstation.services.restored import HallRestored
from workstation.services.workbench import Workbench
from workstation.sync.pusher import Link, LinkState
from workstation.ui.approvals.bell import ApprovalBell
from workstation.ui.approvals.late import tell_late_decision
from workstation.ui.approvals.work import ApprovalWork
from workstation.ui.arrivals import Arrivals
from workstation.ui.clock import Monotonic, WallClock
from workstation.ui.keymap import KeyMap
from workstation.ui.leaving import Leaving
from workstation.ui.link_view import LinkView
from workstation.ui.main_window import CALLERS, MainWindow, WindowSetup
from workstation.ui.offline.control import TrayControl
from workstation.ui.offline.decided_watch import DecidedWatch
from workstation.ui.offline.lease_watch import LeaseWatch
from workstation.ui.offline.work import TrayWork
from workstation.ui.os_keys import OsKeys
from workstation.ui.pages import SCREENS
from workstation.ui.places import place_words
from workstation.ui.reach import Reach
from workstation.ui.restore_watch import RestoreWatch
from workstation.ui.screens.cases.page import CasesPage
from workstation.ui.station_news import StationNews
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme
from workstation.ui.ticket_control import TicketControl
from workstation.ui.version_watch import VersionWatch


@runtime_checkable
class OpensIntake(Protocol):
    """The page that takes applications in."""

    def open_for(self, ticket_id: str | None) -> None: ...

    def open_case(self, case_id: str, ticket_id: str | None = None) -> None: ...

    def open_draft(self, sheet_id: str) -> None: ...


class Seat(QObject):
    """`left()` after she signed out."""

    left = Signal()

    def __init__(
        self,
        me: SignedIn,
        bench: Workbench,
        theme: Theme,
        keymap: KeyMap,
        tasks: Tasks,
        news: StationNews,
        now: WallClock,
        clock: Monotonic,
        *,
        application: QApplication,
        try_now: Callable[[], None],
        chinese: bool,
        idle_minutes: int,
        habits: Habits,
        save_place: Callable[[str], None],
        extra: Mapping[type[Any], Any],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.me, self.bench, self._tasks, self._news = me, bench, tasks, news
        self._application = application
        parts: dict[type[Any], Any] = {**bench.parts(), **extra}
        parts[SignedIn] = me
        roles = frozenset(role.value for role in me.roles)
        self.window = MainWindow(
            WindowSetup(
                theme=theme, keymap=keymap, tasks=tasks, screens=SCREENS, now=now, clock=clock, roles=roles,
                parts=parts, demo=bench.demo, chinese=chinese, hold_open=self._why_stay,
            )
        )  # fmt: skip
        self.control = TicketControl(self.window.desk, bench.tickets, bench.counter, me)
        parts[TicketControl] = self.control
        self.approvals = ApprovalBell(self.window.desk, ApprovalWork.of(parts), self)
        parts[ApprovalBell] = self.approvals
        self._link = LinkView(
            self.window.offline, self.window.status, self.window.messages, tasks,
            lambda: bench.tray.standing(me=me), now, try_now, self, calls=bool(roles & CALLERS),
        )  # fmt: skip
        self.tray = TrayControl(
            self.window.desk, TrayWork(bench.tray, me, bench.sessions.check_identity),
            lambda: self.control.online, self.window.banners, self,
        )  # fmt: skip
        self._link.moved.connect(self.tray.moved)
        self._lease = LeaseWatch(
            self.window.messages, tasks, lambda: bench.sessions.check_window(me=me), self
        )
        self._version = VersionWatch(theme, self.window.content, tasks, bench.minimum.standing, self)
        self._decided = DecidedWatch(theme, self.window.content, tasks, bench.tray.decided, now, self)
        restored = HallRestored(bench.opened.station)
        self._restored = RestoreWatch(self.window.messages, tasks, restored.news, self)
        queued = Qt.ConnectionType.QueuedConnection
        news.rows_changed.connect(self._rows_changed, queued)
        news.link_changed.connect(self._link_changed, queued)
        news.came_late.connect(self._came_late, queued)
        self.arrivals = Arrivals(self.window, self.control, bench.tickets, bench.identify, me, self)
        self.reach = Reach(self.window, self.control, bench, me, parts, application, habits, save_place, self)
        parts[OsKeys] = self.reach.os_keys
        self.leaving = Leaving(self.window, bench.sessions, tasks, me, bench.hall_name, idle_minutes, self)
        self.leaving.sign_out.connect(self.sign_out)
        self.control.open_intake.connect(self._open_intake)
        self.window.page_made.connect(self._page_made)
        self.window.rail.show_person(me.name)
        self.window.status.show_person(self._place())

    def begin(self) -> None:
        """Open the first page this person may see."""
        self._link_changed(self._news.link)
        self.window.follow_focus(self._application)
        self.leaving.watch(self._application)
        self.reach.start()
        self.window.go_home()
        self._lease.look()
        self._version.look()
        self._restored.look()
        self._decided.look()

    def sign_out(self) -> None:
        """Give the window back; refused while a number is in hand or material has no paper."""
        self._tasks.write(lambda: self.bench.sessions.sign_out(me=self.me), self._signed_out, self)

    def leave(self) -> None:
        """Stop listening; the window may go."""
        for signal, slot in (
            (self._news.rows_changed, self._rows_changed),
            (self._news.link_changed, self._link_changed),
            (self._news.came_late, self._came_late),
        ):
            signal.disconnect(slot)
        self.leaving.rest(self._application)
        self.reach.rest()
        self._link.rest()
        self._version.rest()
        self.control.rest()
        # whatever is still on its way finds nobody to tell
        self.deleteLater()

    def _signed_out(self, done: Done[None]) -> None:
        if done.error is not None:
            self.window.messages.refused(done.error)
            return
        self.left.emit()

    def _rows_changed(self, tables: frozenset[str]) -> None:
        self.control.rows_changed(tables)
        self.approvals.rows_changed(tables)
        self.window.rows_changed(tables)
        self._link.rows_changed(tables)
        self.tray.rows_changed(tables)
        self._lease.rows_changed(tables)
        self._version.rows_changed(tables)
        self._restored.rows_changed(tables)
        self._decided.rows_changed(tables)
        self.reach.rows_changed(tables)

    def _link_changed(self, state: LinkState) -> None:
        self._link.link_changed(state)
        self.control.show_link(state.link in (Link.ONLINE, Link.UNKNOWN))

    def _came_late(self, action: Action, outcome: Outcome) -> None:
        self.control.late_call(action, outcome)
        tell_late_decision(self.window.messages, action, self.control.zone)

    def _open_intake(self, ticket_id: str) -> None:
        view = self.control.view
        waiting = view.current.notice if view is not None and view.current is not None else None
        if not self.window.go("intake"):
            return
        page = self.window.front
        if isinstance(page, OpensIntake):
            if waiting is not None:
                page.open_case(waiting.case, ticket_id)
            else:
                page.open_for(ticket_id)

    def _page_made(self, page: object) -> None:
        if isinstance(page, CasesPage):
            page.supplement_asked.connect(self._go_on_with)
            page.draft_asked.connect(self._go_on_with_draft)

    def _go_on_with_draft(self, sheet_id: str) -> None:
        if self.window.go("intake") and isinstance(self.window.front, OpensIntake):
            self.window.front.open_draft(sheet_id)

    def _go_on_with(self, case_id: str) -> None:
        if self.window.go("intake") and isinstance(self.window.front, OpensIntake):
            self.window.front.open_case(case_id)

    def _why_stay(self) -> str:
        view = self.control.view
        if view is None or view.current is None:
            return ""
        return self.tr("{number} is still in your hands. Your drafts are kept.").format(
            number=view.current.row.no
        )

    def _place(self) -> str:
        if self.me.window is None:
            return f"{self.me.name} {self.me.staff_no}"
        return f"{place_words(self.me.window, self.me.segment)} · {self.me.name} {self.me.staff_no}"
