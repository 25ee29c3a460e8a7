"""The words of one material: name, tags, what is lacking; below it how it is taken and what it must say."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import text_width, words
from workstation.ui.widgets.tag import Tag, paint_tag, tag_width


class RowText(QWidget):
    """Painted in one go: a page of rows is repainted with every key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = self._second = self._finding = self._tone = ""
        self._tags: tuple[Tag, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_words(
        self, name: str, second: str, *, tags: tuple[Tag, ...] = (), finding: str = "", tone: str = ""
    ) -> None:
        """`second` "" makes it one line; `finding` stands after the name in the colour of `tone`."""
        self._name, self._second, self._tags = name, second, tags
        self._finding, self._tone = finding, tone
        spoken = (name, finding, second, *(tag.text for tag in tags))
        self.setAccessibleName("，".join(part for part in spoken if part))
        self.setToolTip("\n".join(part for part in (name, finding, second) if part))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """A few characters at least; the rest is cut."""
        return QSize(self._theme.size(120), self._theme.size(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name keeps its room; what is lacking comes next, tags only while there is room."""
        theme, size = self._theme, self._theme.size
        painter = QPainter(self)
        middle = self.height() / 2
        first = middle - size(11) if self._second else middle
        font = theme.font(15)
        tags = sum(tag_width(theme, tag) + size(6) for tag in self._tags)
        name = text_width(self._name, font)
        shows_tags = bool(self._tags) and name + tags + size(4) <= self.width()
        left = words(
            painter,
            QRectF(0, first - size(12), self.width(), size(24)),
            self._name,
            font,
            theme.colour("ink"),
        ) + size(8)
        if self._finding:
            room = QRectF(left, first - size(11), self.width() - left, size(23))
            ink = theme.tone(self._tone).ink if self._tone else theme.colour("ink.secondary")
            left += words(painter, room, self._finding, theme.font(13), ink) + size(8)
        if shows_tags and not self._finding:
            for tag in self._tags:
                left += paint_tag(painter, theme, tag, left, first) + size(6)
        if self._second:
            room = QRectF(0, middle + size(1), self.width(), size(22))
            words(painter, room, self._second, theme.font(13), theme.colour("ink.secondary"))
