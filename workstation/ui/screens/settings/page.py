"""The settings page: sections at the left, what IT sets up in the middle, this PC at the right."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.own_pc import Enrolled, OwnPc
from workstation.services.reference import ReferenceShelf
from workstation.ui.os_keys.keys import OsKeys
from workstation.ui.screen import Desk, Screen
from workstation.ui.screens.settings.check_panel import CheckPanel
from workstation.ui.screens.settings.device_panel import DevicePanel
from workstation.ui.screens.settings.hall_panel import HallPanel
from workstation.ui.screens.settings.keys_panel import KeysPanel
from workstation.ui.screens.settings.look_panel import LookPanel
from workstation.ui.screens.settings.news import SettingsNews
from workstation.ui.screens.settings.printer_panel import PrinterPanel
from workstation.ui.screens.settings.sections import SectionList
from workstation.ui.screens.settings.station_panel import StationPanel
from workstation.ui.tasks import Done
from workstation.ui.theme import restyle
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.scroll import scrolled

RIGHT = 372
BESIDE = 1240
"""From this width of the page on (in px of the design) there is room for two columns."""


class SettingsPage(Screen):
    """Needs OwnPc and SettingsNews among the parts; takes SignedIn, ReferenceShelf and OsKeys if there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pc = desk.part(OwnPc)
        self._news = desk.part(SettingsNews)
        self._me = cast("SignedIn | None", desk.parts.get(SignedIn))
        self._fresh = True
        self.hall = HallPanel(desk, self._pc)
        self.printers = PrinterPanel(desk, self._pc)
        self.look = LookPanel(desk, self._pc)
        self.keys_panel = KeysPanel(desk, self._pc)
        self.station = StationPanel(desk, self._pc)
        self.devices = DevicePanel(desk, self._pc)
        self.check = CheckPanel(desk, self._pc)
        self._panels: dict[str, Panel] = {
            "hall": self.hall, "printers": self.printers, "look": self.look, "keys": self.keys_panel,
            "station": self.station, "devices": self.devices, "check": self.check,
        }  # fmt: skip
        self._build()
        self._connect()

    def _build(self) -> None:
        size = self._desk.theme.size
        row = QHBoxLayout(self)
        row.setContentsMargins(size(11), size(9), 0, 0)
        row.setSpacing(size(9))
        self.sections = SectionList(
            self._desk.theme,
            (
                ("hall", self.tr("Connection"), self.tr("the hall's database")),
                ("printers", self.tr("Printers"), self.tr("papers, slips, trial pages")),
                ("look", self.tr("Look"), self.tr("language, colours, text size")),
                ("keys", self.tr("Keys"), self.tr("across programs, docked bar")),
                ("station", self.tr("This PC"), self.tr("segment, window, enrolment")),
                ("devices", self.tr("Devices"), self.tr("scanner, card reader")),
                ("check", self.tr("Self-check"), self.tr("fonts, disk, clock, papers")),
            ),
        )
        row.addWidget(self.sections)
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, size(5), size(16), size(14))
        self._grid.setHorizontalSpacing(size(14))
        self._left, self._right = QWidget(), QWidget()
        for holder, names in (
            (self._left, ("hall", "printers", "look", "keys")),
            (self._right, ("station", "devices", "check")),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(size(13))
            for name in names:
                column.addWidget(self._panels[name])
            column.addStretch(1)
        self._area = scrolled(inner)
        self._arrange(beside=True)
        row.addWidget(self._area, 1)
        self._show_current("hall")

    def _arrange(self, *, beside: bool) -> None:
        self._grid.removeWidget(self._right)
        self._grid.addWidget(self._left, 0, 0)
        self._grid.addWidget(self._right, 0 if beside else 1, 1 if beside else 0)
        self._grid.setVerticalSpacing(0 if beside else self._desk.theme.size(13))
        self._grid.setColumnStretch(0, 1)
        self._right.setFixedWidth(self._desk.theme.size(RIGHT)) if beside else self._free_right()

    def _free_right(self) -> None:
        self._right.setMinimumWidth(0)
        self._right.setMaximumWidth(16777215)

    def _connect(self) -> None:
        self.sections.asked.connect(self.go_to)
        self._area.verticalScrollBar().valueChanged.connect(lambda _value: self._mark_section())
        self.hall.saved.connect(self._news.address_changed)
        self.printers.changed.connect(self._news.printers_changed)
        self.devices.changed.connect(self._news.ports_changed)
        self.look.changed.connect(self._news.look_changed)
        self.keys_panel.place_changed.connect(self._news.bar_place_changed)
        self.station.enrolled.connect(self._news.enrolled)
        self.station.moved.connect(self._news.moved)
        self.station.retired.connect(self._news.retired)
        self.station.living.changed.connect(self._news.living_changed)
        self.station.known.connect(self._station_known)
        keys = self._desk.keys
        keys.bind("app", "Ctrl+S", self.hall.save, self)
        keys.bind("app", "Ctrl+Tab", lambda: self._step(1), self)
        keys.bind("app", "Ctrl+Shift+Tab", lambda: self._step(-1), self)
        os_keys = cast("OsKeys | None", self._desk.parts.get(OsKeys))
        if os_keys is not None:
            os_keys.changed.connect(self.keys_panel.show_report)
            self.keys_panel.show_report(os_keys.report)

    def shown(self) -> None:
        """Ask for everything that may have changed."""
        self._desk.head(self.tr("Settings"), self._who(), ())
        self.look.load()
        self.keys_panel.load()
        self.station.load()
        if self._fresh:
            self._fresh = False
            self.hall.load()
            self.printers.load()
            self.devices.load()
            self.check.look()
        self.sections.buttons["hall"].setFocus()

    def refresh(self) -> None:
        """F5: look at printers, ports and this PC again."""
        self.printers.load()
        self.devices.load()
        self.station.load()
        self.check.look()

    def primary(self) -> None:
        """Ctrl+Enter: test the connection."""
        if not self.hall.testing:
            self.hall.test_or_stop()

    def take_scan(self, code: str) -> bool:
        """A scan on this page only shows that the scanner works."""
        self.devices.show_scan(code)
        return True

    def go_to(self, name: str) -> None:
        """Bring a section into sight."""
        panel = self._panels[name]
        spot = panel.mapTo(self._area.widget(), QPoint(0, 0))
        self._area.verticalScrollBar().setValue(spot.y())
        self._show_current(name)

    def _show_current(self, name: str) -> None:
        """The list and the panel itself say where you are: on a high screen nothing has to scroll."""
        self.sections.show_current(name)
        for one, panel in self._panels.items():
            restyle(panel, sel="true" if one == name else "")

    def _step(self, step: int) -> None:
        names = list(self._panels)
        now = next((name for name, one in self.sections.buttons.items() if one.isChecked()), names[0])
        name = names[(names.index(now) + step) % len(names)]
        self.go_to(name)
        self.sections.buttons[name].setFocus()

    def _mark_section(self) -> None:
        top = self._area.verticalScrollBar().value() + self._desk.theme.size(40)
        current = "hall"
        for name in ("hall", "printers", "look", "keys"):
            if self._panels[name].mapTo(self._area.widget(), QPoint(0, 0)).y() <= top:
                current = name
        self._show_current(current)

    def _who(self) -> str:
        return f"{self._me.name} {self._me.staff_no}" if self._me else ""

    def _station_known(self, station: Enrolled | None) -> None:
        """Address and enrolment are for IT; before there is a real hall anybody sets it up."""
        first = station is None or station.demo
        allowed = first or self._me is None or Role.sys_admin in self._me.roles
        self.station.allow(allowed)
        if allowed:
            self.hall.allow(True, "")
            return
        self._desk.tasks.query(self._who_may, self._name_who_may, self)

    def _who_may(self) -> tuple[str, ...]:
        shelf = cast("ReferenceShelf | None", self._desk.parts.get(ReferenceShelf))
        if shelf is None:
            return ()
        staff = shelf.current().staffing.staff
        return tuple(member.name for member in staff if Role.sys_admin in member.roles)

    def _name_who_may(self, done: Done[tuple[str, ...]]) -> None:
        names = "、".join(done.value) if done.ok and done.value else self.tr("IT")
        self.hall.allow(False, self.tr("Only {names} may change the address.").format(names=names))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text the right column goes below."""
        super().resizeEvent(event)
        self._arrange(beside=self.width() >= self._desk.theme.size(BESIDE))
