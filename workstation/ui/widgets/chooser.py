"""A drop-down that shows its arrow in the ink of the theme: a style sheet knows no picture of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from workstation.ui.theme import Theme

ARROW = 16


class Chooser(QComboBox):
    """A choice out of a few words. The wheel scrolls the page and leaves an unfocused choice alone."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # digits and letters choose, they are not to be composed into words
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, with the arrow that says that it opens."""
        super().paintEvent(event)
        px = self._theme.size(ARROW)
        spot = QRectF(self.width() - px - self._theme.size(7), (self.height() - px) / 2, px, px)
        ink = self._theme.colour("ink.secondary" if self.isEnabled() else "ink.disabled")
        self._theme.icons.paint(QPainter(self), "chevron-down", ink, spot)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over a closed drop-down belongs to the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
