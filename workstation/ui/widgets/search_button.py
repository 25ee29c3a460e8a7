"""The search box of the bar: it looks like a field and opens the search for everything."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import box, cap_width, paint_cap, words


class SearchButton(QAbstractButton):
    """196 x 32 with words and the key cap; folded it is the icon and the cap."""

    def __init__(self, theme: Theme, key: str = "Ctrl+K", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key, self._fold = theme, key, 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Search everything, press {key}").format(key=key))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fold(self, degree: int) -> None:
        """0 shows icon, words and cap; 1 icon and cap; 2 the icon alone."""
        if degree != self._fold:
            self._fold = degree
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The size for its fold."""
        theme = self._theme
        return QSize(self.width_at(self._fold), theme.measure("control"))

    def width_at(self, degree: int) -> int:
        """How wide it is at a degree of folding."""
        theme = self._theme
        cap = round(cap_width(theme, self._key))
        return (theme.size(196), theme.size(44) + cap, theme.size(33))[degree]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Field, icon, words, cap."""
        theme = self._theme
        painter = QPainter(self)
        hover = self.underMouse()
        fill = theme.colour("surface.hover" if hover else "surface.panel")
        box(painter, QRectF(self.rect()), fill, theme.colour("line.control"), theme.size(4))
        ink = theme.colour("ink.secondary")
        px = theme.size(15)
        theme.icons.paint(painter, "search", ink, QRectF(theme.size(9), (self.height() - px) / 2, px, px))
        if self._fold == 2:
            return
        cap = cap_width(theme, self._key)
        right = self.width() - theme.size(9) - cap
        if not self._fold:
            left = theme.size(31)
            area = QRectF(left, 0, right - left - theme.size(4), self.height())
            words(painter, area, self.text(), theme.font(13), ink)
        top = round((self.height() - theme.measure("key")) / 2)
        paint_cap(painter, theme, self._key, QPointF(round(right), top))
