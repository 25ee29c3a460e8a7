"""The list of sections at the left: where a press takes you, and where you are."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import box, words

WIDTH = 186


class SectionButton(QAbstractButton):
    """Two lines: the section and what is in it."""

    def __init__(self, theme: Theme, title: str, about: str) -> None:
        super().__init__()
        self._theme, self._about = theme, about
        self.setText(title)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """186 x 56."""
        return QSize(self._theme.size(WIDTH), self._theme.size(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The section you are in stands on a card."""
        theme = self._theme
        painter = QPainter(self)
        area = QRectF(self.rect())
        clear = QColor(0, 0, 0, 0)
        if self.isChecked():
            box(painter, area, theme.colour("surface.panel"), theme.colour("line.default"), theme.size(4))
            bar = QRectF(0, theme.size(4), theme.size(3), self.height() - theme.size(8))
            painter.fillRect(bar, theme.colour("accent.solid"))
        elif self.underMouse():
            box(painter, area, theme.colour("surface.hover"), clear, theme.size(4), 0)
        left, wide = theme.size(13), self.width() - theme.size(20)
        high = self.height() / 2
        upper = QRectF(left, theme.size(7), wide, high - theme.size(6))
        lower = QRectF(left, high, wide, high - theme.size(7))
        words(painter, upper, self.text(), theme.font(14, bold=self.isChecked()), theme.colour("ink"))
        words(painter, lower, self._about, theme.font(12), theme.colour("ink.secondary"))


class SectionList(QWidget):
    """`asked(name)`: somebody wants to see a section."""

    asked = Signal(str)

    def __init__(self, theme: Theme, sections: tuple[tuple[str, str, str], ...]) -> None:
        """`sections`: name, title, what is in it."""
        super().__init__()
        # room for the focus ring, which is drawn outside of a button
        ring = theme.size(5)
        self.setFixedWidth(theme.size(WIDTH) + 2 * ring)
        column = QVBoxLayout(self)
        column.setContentsMargins(ring, ring, ring, 0)
        column.setSpacing(theme.size(2))
        self.buttons: dict[str, SectionButton] = {}
        for name, title, about in sections:
            button = SectionButton(theme, title, about)
            button.clicked.connect(lambda _checked=False, one=name: self.asked.emit(one))
            self.buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)

    def show_current(self, name: str) -> None:
        """Mark the section in sight."""
        for key, button in self.buttons.items():
            button.setChecked(key == name)
