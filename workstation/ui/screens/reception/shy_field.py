"""A field with personal data: in full while it is typed into, masked as soon as the focus is elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class ShyField(QLineEdit):
    """`value` is what was typed. `entered()` on Enter; `left()` when the focus went."""

    entered = Signal()
    left = Signal()

    def __init__(self, hint: str, mask: Callable[[str], str]) -> None:
        super().__init__()
        self._mask = mask
        self.value = ""
        self._shown = False
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.textEdited.connect(self._edited)

    def _edited(self, text: str) -> None:
        self.value = text

    def put(self, text: str) -> None:
        """A value from a card or a known person."""
        self.value = text
        self._paint_text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is being typed is shown in full."""
        super().focusInEvent(event)
        self._paint_text()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Masked again."""
        super().focusOutEvent(event)
        self._paint_text()
        self.left.emit()

    def _paint_text(self) -> None:
        shown = self.value if self.hasFocus() else self._mask(self.value)
        if self.text() != shown:
            self.setText(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            return
        super().keyPressEvent(event)
