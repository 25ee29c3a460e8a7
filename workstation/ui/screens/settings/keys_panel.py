"""The keys that reach across programs, and where the docked bar stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from workstation.services.habits import Habits
from workstation.services.own_pc import OwnPc
from workstation.ui.os_keys.report import OsKeyReport, report_words
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.parts import Choice, beside
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import label

_ICONS = {"ok": ("check", "ok.ink"), "warn": ("warning", "warn.ink"), "neutral": ("info", "ink.muted")}


class KeysPanel(Panel):
    """`place_changed(str)`: another corner for the docked bar."""

    place_changed = Signal(str)

    def __init__(self, desk: Desk, pc: OwnPc) -> None:
        super().__init__(desk.theme, self.tr("Keys and docked bar"), inset=True)
        self._desk, self._pc = desk, pc
        theme = desk.theme
        caps = QHBoxLayout()
        caps.setSpacing(theme.size(6))
        caps.addWidget(KeyCap(theme, "Ctrl"))
        caps.addWidget(KeyCap(theme, "Shift"))
        caps.addWidget(
            KeyCap(theme, "F2", self.tr("to F9: the ticket keys, while another program is in front"))
        )
        caps.addStretch(1)
        self.body.addLayout(caps)
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        self._picture = Picture(theme, "info", "ink.muted", 16)
        self.words = label("", "soft", wrap=True)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.body.addLayout(row)
        self.place = Choice(theme, self.tr("Docked bar (F11)"))
        self.place.activated.connect(lambda _place: self._save())
        self.body.addLayout(beside(theme, self.tr("Docked bar (F11)"), self.place, 120))
        self.show_report(OsKeyReport())

    def show_report(self, report: OsKeyReport) -> None:
        """How the system-wide keys stand."""
        tone, words = report_words(report)
        self._picture.show_icon(*_ICONS[tone])
        self.words.setText(words)

    def load(self) -> None:
        """Show where the bar stands."""
        self._desk.tasks.query(self._pc.habits, self._loaded, self)

    def _loaded(self, done: Done[Habits]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        corners = [
            ("top_left", self.tr("top left")), ("top_right", self.tr("top right")),
            ("bottom_left", self.tr("bottom left")), ("bottom_right", self.tr("bottom right")),
        ]  # fmt: skip
        place = done.value.bar_place
        if place not in dict(corners):
            corners.append((place, self.tr("where it was dragged to")))
        self.place.offer(corners, place)

    def _save(self) -> None:
        place = self.place.value
        self._desk.tasks.write(
            lambda: self._pc.change_habits(lambda known: replace(known, bar_place=place)), self._saved, self
        )

    def _saved(self, done: Done[Habits]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
        else:
            self.place_changed.emit(done.value.bar_place)
