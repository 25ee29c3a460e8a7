"""What reaches beyond a page: the docked bar, system-wide keys, the search, the small card, approvals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from workstation.domain.signed_in import SignedIn
from workstation.services.finder import Found, Kind
from workstation.services.habits import Habits
from workstation.services.workbench import Workbench
from workstation.ui.approvals.bell import ApprovalBell
from workstation.ui.approvals.work import ApprovalWork
from workstation.ui.call_bar import CallBar, Docking
from workstation.ui.catching_up import CatchingUp
from workstation.ui.first_card import FirstAnywhere
from workstation.ui.large_card import LargeAnywhere
from workstation.ui.main_window import MainWindow
from workstation.ui.os_keys import OsKeys
from workstation.ui.palette import Door, Palette, PaletteKey
from workstation.ui.ticket_control import TicketControl


@runtime_checkable
class ShowsCases(Protocol):
    """The page of cases."""

    def open_case(self, case_id: str) -> None: ...

    def search(self, text: str) -> None: ...


@runtime_checkable
class BeginsItems(Protocol):
    """The intake page."""

    def choose(self, key: str, own: bool) -> None: ...


class Reach(QObject):
    """Made once for a window. `save_place` keeps where the docked bar stands."""

    def __init__(
        self,
        window: MainWindow,
        control: TicketControl,
        bench: Workbench,
        me: SignedIn,
        parts: Mapping[type[Any], Any],
        application: QApplication,
        habits: Habits,
        save_place: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._control, self._bench, self._me = window, control, bench, me
        desk, theme = window.desk, window.setup.theme
        self.docking = Docking(
            window, desk.keys, window.strip, lambda press: CallBar(theme, press, desk.now, habits.bar_place)
        )
        self.docking.bar.moved.connect(save_place)
        self.os_keys = OsKeys(application, self.docking.press, self.docking.expand, parent=self)
        control.changed.connect(self._show_bar)
        self._palette = PaletteKey(desk, self._make_palette)
        self.first = FirstAnywhere(desk)
        self.large = LargeAnywhere(desk, self)
        self.bell = ApprovalBell(desk, ApprovalWork.of(parts), self)
        self.catching_up = CatchingUp(desk.tasks, bench.casebook.catch_up, self)
        words = self.tr("Search everything")
        window.bar.offer_search(words)
        window.page_bar.offer_search(words)

    def start(self) -> None:
        """Ask the system for the keys that work while another program is in front."""
        self.os_keys.start()
        self.catching_up.start()
        self._show_bar()

    def rest(self) -> None:
        """The window goes."""
        self.os_keys.stop()
        self.catching_up.rest()
        self.docking.bar.hide()

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        self.bell.rows_changed(tables)
        self.first.rows_changed(tables)
        self.catching_up.rows_changed(tables)

    def _show_bar(self) -> None:
        self.docking.bar.show_state(self._window.bar.state)
        self.docking.bar.show_link(self._control.online)

    def _make_palette(self) -> Palette:
        window = self._window
        doors = {Kind.case: Door(self.tr("Open"), self._open_case)}
        if any(spec.name == "cases" for spec in window.specs):
            doors[Kind.person] = Door(self.tr("Her cases"), self._find_person)
        else:
            doors.pop(Kind.case)
        if self._me.window is not None:
            doors[Kind.ticket] = Door(self.tr("Call"), lambda found: self._control.call_ticket(found.id))
            doors[Kind.item] = Door(self.tr("Begin"), self._begin_item)
        return Palette(
            window.desk, self._bench.finder, self._me, doors, online=self._control.online,
            chinese=window.setup.chinese,
        )  # fmt: skip

    def _open_case(self, found: Found) -> None:
        if self._window.go("cases") and isinstance(self._window.front, ShowsCases):
            self._window.front.open_case(found.id)

    def _find_person(self, found: Found) -> None:
        if self._window.go("cases") and isinstance(self._window.front, ShowsCases):
            self._window.front.search(found.title)

    def _begin_item(self, found: Found) -> None:
        if self._window.go("intake") and isinstance(self._window.front, BeginsItems):
            self._window.front.choose(found.id, found.mine)
