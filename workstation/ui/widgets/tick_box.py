"""A box to tick that shows its tick in the ink of the theme: a style sheet knows no picture of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from workstation.ui.theme import Theme


class TickBox(QCheckBox):
    """Yes or no, with its words beside it."""

    def __init__(self, theme: Theme, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and the tick in it: colour alone says nothing to who does not tell colours apart."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        area = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        px = self._theme.size(14)
        spot = QRectF(0, 0, px, px)
        spot.moveCenter(QRectF(area).center())
        ink = self._theme.colour("accent.onSolid" if self.isEnabled() else "ink.disabled")
        self._theme.icons.paint(QPainter(self), "check", ink, spot)
