"""Ctrl+O opens the tray; its figures stand in the banner and the status bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workstation.ui.offline.tray_card import TrayCard
from workstation.ui.offline.work import TrayWork
from workstation.ui.screen import Desk


class TrayControl(QObject):
    """One tray for the window."""

    def __init__(
        self,
        desk: Desk,
        work: TrayWork,
        online: Callable[[], bool],
        below: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.card = TrayCard(desk, work, online, below)
        desk.keys.bind("app", "Ctrl+O", self.toggle)

    def toggle(self) -> None:
        """Open it; pressed again it closes."""
        if self.card.isVisible():
            self.card.close_card()
        else:
            self.card.ask()

    def rows_changed(self, _tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        self.card.rows_changed()

    def moved(self, _standing: object) -> None:
        """The figures of the tray are others."""
        self.card.rows_changed()
