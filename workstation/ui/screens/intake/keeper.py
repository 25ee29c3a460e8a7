"""The sheet on the page: one value, replaced with every key, and the steps that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workstation.services.intake.sheet import Sheet

STEPS = 60


class SheetKeeper(QObject):
    """Holds the sheet. `changed` after every replacement; `opened` when another sheet came in.

    A key replaces the sheet at once on the main thread; what is durable follows from `changed`.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._steps: list[tuple[str, Sheet]] = []

    @property
    def sheet(self) -> Sheet | None:
        """The sheet, or None while the page is empty."""
        return self._sheet

    @property
    def need(self) -> Sheet:
        """The sheet; a bug when there is none."""
        assert self._sheet is not None
        return self._sheet

    def open(self, sheet: Sheet | None) -> None:
        """Another sheet comes to the page; nothing of the one before can be taken back."""
        self._sheet, self._steps = sheet, []
        self.opened.emit()

    def put(self, sheet: Sheet, step: str = "") -> None:
        """Replace the sheet. `step` names what was done, so that it can be taken back."""
        if sheet == self._sheet:
            return
        if step and self._sheet is not None:
            self._steps = [*self._steps[-STEPS:], (step, self._sheet)]
        self._sheet = sheet
        self.changed.emit()

    def step_back(self) -> str:
        """Take the last named step back; returns its words, "" when there was none."""
        if not self._steps:
            return ""
        words, self._sheet = self._steps.pop()
        self.changed.emit()
        return words
