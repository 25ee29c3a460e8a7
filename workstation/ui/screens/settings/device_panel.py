"""Scanner and card reader: on which port, and whether a scan arrives."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from workstation.config import Settings
from workstation.devices.serial_port import PortName
from workstation.services.own_pc import OwnPc
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.parts import Choice, captioned
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import QUIET, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.text import label


class DevicePanel(Panel):
    """`changed(Settings)` after a port was saved."""

    changed = Signal(object)

    def __init__(self, desk: Desk, pc: OwnPc) -> None:
        super().__init__(desk.theme, self.tr("Devices"), inset=True)
        self._desk, self._pc = desk, pc
        again = KeyCapButton(desk.theme, self.tr("Look again"), kind=QUIET, icon="refresh")
        again.clicked.connect(self.load)
        self.add_right(again)
        self.scanner, self.card = (
            Choice(desk.theme, self.tr("Scanner")),
            Choice(desk.theme, self.tr("ID card reader")),
        )
        for choice in (self.scanner, self.card):
            choice.activated.connect(lambda _place: self._save())
            self.body.addLayout(captioned(desk.theme, choice.accessibleName(), choice))
        self.heard = label("", "soft", wrap=True)
        self.body.addWidget(self.heard)
        self._invite()

    def _invite(self) -> None:
        self.heard.setText(self.tr("To try the scanner, scan any slip now: what arrives is shown here."))

    def load(self) -> None:
        """Ask for the ports of this PC."""

        def ask() -> tuple[Settings, tuple[PortName, ...]]:
            return self._pc.settings(), self._pc.ports()

        self._desk.tasks.query(ask, self._loaded, self)

    def show_scan(self, code: str) -> None:
        """A code arrived while this page is in front."""
        self.heard.setText(
            self.tr("Arrived at {at}: {code}").format(at=f"{self._desk.now():%H:%M:%S}", code=code)
        )

    def _loaded(self, done: Done[tuple[Settings, tuple[PortName, ...]]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        settings, found = done.value
        ports = [(port.name, f"{port.name}  {port.description}".strip()) for port in found]
        self.scanner.offer([("", self.tr("types like a keyboard")), *ports], settings.scanner_port)
        self.card.offer([("", self.tr("types like a keyboard")), *ports], settings.card_port)

    def _save(self) -> None:
        scanner, card = self.scanner.value, self.card.value
        self._desk.tasks.write(
            lambda: self._pc.change(lambda known: replace(known, scanner_port=scanner, card_port=card)),
            self._saved,
            self,
        )

    def _saved(self, done: Done[Settings]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
        else:
            self.changed.emit(done.value)
