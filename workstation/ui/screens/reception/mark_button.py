"""A mark to put on: its word, its key, and a tick while it holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import CENTRE, box, key_words, text_width, words


class MarkButton(QAbstractButton):
    """Three of them stand in a row of the visitor's panel."""

    def __init__(self, theme: Theme, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key_words(key)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{text}, {self._key}")

    def sizeHint(self) -> QSize:
        """A third of the panel."""
        return QSize(self._theme.size(108), self._theme.size(30))

    def minimumSizeHint(self) -> QSize:
        """Never higher, a little narrower."""
        return QSize(self._theme.size(80), self._theme.size(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tick, word and key in the middle."""
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        on = self.isChecked()
        fill = "info.tint" if on else "surface.hover" if self.underMouse() else "surface.panel"
        edge = theme.colour("info.line" if on else "line.default")
        box(painter, QRectF(self.rect()), theme.colour(fill), edge, s(4))
        font, cap = theme.font(13, bold=on), theme.number_font(11)
        ink = theme.colour("info.ink" if on else "ink")
        tick = s(16) if on else 0
        key_wide = text_width(self._key, cap)
        room = self.width() - s(10) - tick - s(5) - key_wide
        text_wide = min(text_width(self.text(), font) + 1, room)
        left = (self.width() - tick - text_wide - s(5) - key_wide) / 2
        if on:
            px = s(13)
            area = QRectF(left, (self.height() - px) / 2, px, px)
            theme.icons.paint(painter, "check", ink, area)
        words(painter, QRectF(left + tick, 0, text_wide, self.height()), self.text(), font, ink)
        spot = QRectF(left + tick + text_wide + s(5), 0, key_wide + 1, self.height())
        words(painter, spot, self._key, cap, ink if on else theme.colour("ink.secondary"), CENTRE)
