"""A field whose words are masked as soon as the focus leaves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class MaskedField(QLineEdit):
    """`typed(text)` with every change by hand; `done()` when the focus left or Enter was pressed.

    While it is being filled in it shows everything; `value` is always the whole text.
    """

    typed = Signal(str)
    done = Signal()

    def __init__(
        self, name: str, mask: Callable[[str], str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mask = mask
        self._value = ""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self.focusNextChild)

    @property
    def value(self) -> str:
        """The whole text, masked or not."""
        return self._value

    def put(self, value: str) -> None:
        """Fill it in from elsewhere; while somebody types here it is left alone."""
        if self.hasFocus() or value == self._value:
            return
        self._value = value
        self._show()

    def _edited(self, text: str) -> None:
        self._value = text
        self.typed.emit(text)

    def _show(self) -> None:
        masked = self._mask is not None and not self.hasFocus()
        self.setText(self._mask(self._value) if masked and self._mask else self._value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Everything is shown while it is being filled in."""
        self._show()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Masked from now on."""
        super().focusOutEvent(event)
        if event.type() == QEvent.Type.FocusOut:
            self._show()
            self.done.emit()
