"""Tags: a status as word, shape and colour together, 22 high."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.ui.theme import NEUTRAL, Theme
from workstation.ui.widgets.paint import box, text_width, words


@dataclass(frozen=True)
class Tag:
    """What a tag says. tone: ok, warn, danger, info, defer, accent, offline or neutral.

    `solid` fills it with the tone (only for being offline); `icon` names a picture before the word.
    """

    text: str
    tone: str = NEUTRAL
    icon: str = ""
    solid: bool = False


def tag_width(theme: Theme, tag: Tag) -> int:
    """How wide the tag is painted."""
    wide = text_width(tag.text, theme.font(13)) + theme.size(14)
    if tag.icon:
        wide += theme.size(14 + 5)
    return round(wide + 0.5)


def paint_tag(painter: QPainter, theme: Theme, tag: Tag, left: float, middle: float) -> int:
    """Paint a tag from `left`, centred on the height `middle`; returns its width."""
    tone = theme.tone(tag.tone)
    high = theme.measure("chip")
    area = QRectF(left, round(middle - high / 2), tag_width(theme, tag), high)
    ink = theme.colour("offline.onSolid") if tag.solid else tone.ink
    fill, line = (tone.solid, tone.solid) if tag.solid else (tone.tint, tone.line)
    box(painter, area, fill, line, theme.size(3))
    spot = area.left() + theme.size(7)
    if tag.icon:
        px = theme.size(14)
        theme.icons.paint(painter, tag.icon, ink, QRectF(spot, area.center().y() - px / 2, px, px))
        spot += px + theme.size(5)
    words(painter, QRectF(spot, area.top(), area.right() - spot, high), tag.text, theme.font(13), ink)
    return round(area.width())


class TagLabel(QWidget):
    """One tag as a widget. `clickable` callers listen with an event filter or use a button instead."""

    def __init__(self, theme: Theme, tag: Tag | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tag = tag or Tag("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_tag(self._tag)

    @property
    def tag(self) -> Tag:
        """What it says now."""
        return self._tag

    def show_tag(self, tag: Tag) -> None:
        """Say something else; an empty text hides it."""
        self._tag = tag
        self.setAccessibleName(tag.text)
        self.setVisible(bool(tag.text) and (self.parent() is not None or self.isVisible()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The tag's own size."""
        return QSize(tag_width(self._theme, self._tag), self._theme.measure("chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tag fills the widget."""
        paint_tag(QPainter(self), self._theme, self._tag, 0, self.height() / 2)


class TagRow(QWidget):
    """Several tags side by side; those there is no room for are left out whole, "…" says so."""

    def __init__(self, theme: Theme, tags: tuple[Tag, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags = tags
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_tags(tags)

    def show_tags(self, tags: tuple[Tag, ...]) -> None:
        """Show these instead."""
        self._tags = tags
        self.setAccessibleName(", ".join(tag.text for tag in tags))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all tags and the gaps."""
        gap = self._theme.size(6)
        wide = sum(tag_width(self._theme, tag) + gap for tag in self._tags) - gap
        return QSize(max(wide, 0), self._theme.measure("chip"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From the left with gaps of 6."""
        painter = QPainter(self)
        theme, left = self._theme, 0
        for tag in self._tags:
            if left + tag_width(theme, tag) > self.width():
                area = QRectF(left, 0, self.width() - left, self.height())
                words(painter, area, "…", theme.font(13), theme.colour("ink.secondary"))
                break
            left += paint_tag(painter, theme, tag, left, self.height() / 2) + theme.size(6)
