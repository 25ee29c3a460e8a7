"""One icon standing alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui.theme import Theme


class Picture(QWidget):
    """An icon in a colour token; only an ornament beside words, so it has no name of its own."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        colour: str = "ink.secondary",
        px: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._colour, self._px = theme, icon, colour, px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, colour: str) -> None:
        """Another icon or colour."""
        self._icon, self._colour = icon, colour
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.size(self._px), self._theme.size(self._px))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon fills the widget."""
        colour = self._theme.colour(self._colour)
        self._theme.icons.paint(QPainter(self), self._icon, colour, QRectF(self.rect()))
