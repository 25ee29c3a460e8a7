"""The seal: two characters in cinnabar, the mark of the product."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui.theme import Theme

CHARACTERS = ("首", "问")


def paint_seal(painter: QPainter, theme: Theme, area: QRectF) -> None:
    """Draw the seal into a square."""
    side = area.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("seal.solid"))
    painter.drawRoundedRect(area, side * 0.08, side * 0.08)
    ink = theme.colour("seal.onSolid")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, max(1.0, side / 42)))
    gap = side * 0.085
    painter.drawRoundedRect(area.adjusted(gap, gap, -gap, -gap), side * 0.03, side * 0.03)
    font = theme.font(14, bold=True)
    font.setPixelSize(round(side * 0.37))
    painter.setFont(font)
    for place, character in enumerate(CHARACTERS):
        top = area.top() + side * (0.115 + 0.365 * place)
        box = QRectF(area.left(), top, side, side * 0.4)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), character)


class Seal(QWidget):
    """The seal as a widget, `px` of the design on each side."""

    def __init__(self, theme: Theme, px: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._px = theme, px
        self.setAccessibleName("".join(CHARACTERS))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.size(self._px), self._theme.size(self._px))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The seal fills the widget."""
        paint_seal(QPainter(self), self._theme, QRectF(self.rect()))
