"""Tags that go on in the next line where a line is full: none of them is ever cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.tag import Tag, paint_tag, tag_width


class TagFlow(QWidget):
    """As many lines as the tags need at the width there is."""

    def __init__(self, theme: Theme, tags: tuple[Tag, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._tags = theme, tags
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_tags(tags)

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """Show these instead."""
        self._tags = tags
        self.setAccessibleName(", ".join(tag.text for tag in tags))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines."""
        lines = max((line for line, _left, _tag in self._places(width)), default=0) + 1
        chip = self._theme.measure("chip")
        return lines * chip + (lines - 1) * self._theme.size(6)

    def sizeHint(self) -> QSize:
        """One line of them."""
        gap = self._theme.size(6)
        wide = sum(tag_width(self._theme, tag) + gap for tag in self._tags) - gap
        return QSize(max(wide, 0), self._theme.measure("chip"))

    def minimumSizeHint(self) -> QSize:
        """No tag is narrower than its words."""
        widest = max((tag_width(self._theme, tag) for tag in self._tags), default=0)
        return QSize(widest, self._theme.measure("chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line by line with gaps of 6."""
        painter = QPainter(self)
        chip, gap = self._theme.measure("chip"), self._theme.size(6)
        for line, left, tag in self._places(self.width()):
            paint_tag(painter, self._theme, tag, left, line * (chip + gap) + chip / 2)

    def _places(self, width: int) -> Iterator[tuple[int, int, Tag]]:
        line = left = 0
        for tag in self._tags:
            wide = tag_width(self._theme, tag)
            if left and left + wide > width:
                line, left = line + 1, 0
            yield line, left, tag
            left += wide + self._theme.size(6)
