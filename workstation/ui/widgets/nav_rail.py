"""The rail at the left: the pages this person may open, what waits for their hand, who they are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import CENTRE, text_width, words
from workstation.ui.widgets.seal import Seal


@dataclass(frozen=True)
class Entry:
    """One page on the rail. `low` puts it at the bottom (settings)."""

    name: str
    title: str
    icon: str
    key: str = ""
    low: bool = False


class RailEntry(QAbstractButton):
    """Icon above, word below, a badge for what waits for my hand."""

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__()
        self._theme, self._entry, self._badge = theme, entry, 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(theme.size(58))
        self.setToolTip(f"{entry.title}  {entry.key}".strip())
        self.show_badge(0)

    def show_badge(self, count: int) -> None:
        """A number in a red spot, nothing for 0."""
        self._badge = count
        name = self._entry.title
        if self._entry.key:
            name = self.tr("{title}, {key}").format(title=name, key=self._entry.key)
        if count:
            name = self.tr("{name}, {count} waiting for you").format(name=name, count=count)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """64 x 58."""
        return QSize(self._theme.size(64), self._theme.size(58))

    def minimumSizeHint(self) -> QSize:
        """Big text on a low screen: entries move together."""
        return QSize(self._theme.size(64), self._theme.size(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, word, badge."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bright = self.isChecked() or self.underMouse()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface.railActive"))
            painter.drawRoundedRect(QRectF(self.rect()), theme.size(4), theme.size(4))
        # The rail is dark in every palette, so its ink is its own.
        ink = theme.colour("publicDisplay.ink" if bright else "ink.onRail")
        px = theme.measure("iconNav")
        block = px + theme.size(20)
        top = (self.height() - block) / 2
        left = (self.width() - px) / 2
        theme.icons.paint(painter, self._entry.icon, ink, QRectF(left, round(top), px, px))
        area = QRectF(0, round(top) + px, self.width(), theme.size(22))
        # a long name is written smaller: its last letters say which page it is
        fonts = [theme.font(size) for size in (13, 12, 11)]
        fits = (font for font in fonts if text_width(self._entry.title, font) <= area.width() - 2)
        words(painter, area, self._entry.title, next(fits, fonts[-1]), ink, CENTRE)
        if self._badge:
            self._paint_badge(painter, left + px - theme.size(2), max(top - theme.size(6), 0))

    def _paint_badge(self, painter: QPainter, left: float, top: float) -> None:
        theme = self._theme
        text = str(self._badge) if self._badge < 100 else "99+"
        high = theme.size(18)
        wide = max(high, theme.size(8) + theme.size(7) * len(text))
        spot = QRectF(min(left, self.width() - wide), top, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("seal.solid"))
        painter.drawRoundedRect(spot, high / 2, high / 2)
        words(painter, spot, text, theme.number_font(11), theme.colour("seal.onSolid"), CENTRE)


class Avatar(QAbstractButton):
    """The person at this window: the last two characters of the name in a ring."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        # the way to sign out: it has no key, so Tab comes past it
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """36 on each side."""
        return QSize(self._theme.size(36), self._theme.size(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ring and characters."""
        if not self.text():
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ink.onRail"), 1))
        painter.setBrush(theme.colour("surface.railActive") if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        ink = theme.colour("ink.onRail")
        words(painter, QRectF(self.rect()), self.text()[-2:], theme.font(13), ink, CENTRE)


class NavRail(QWidget):
    """76 wide. `asked(name)`: somebody wants that page. `person_pressed`: the avatar was pressed."""

    asked = Signal(str)
    person_pressed = Signal()

    def __init__(self, theme: Theme, entries: tuple[Entry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(theme.measure("railWidth"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(6), theme.size(10), theme.size(6), theme.size(10))
        column.setSpacing(theme.size(2))
        column.addWidget(Seal(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.size(9))
        self._entries: dict[str, RailEntry] = {}
        for entry in entries:
            if not entry.low:
                column.addWidget(self._add(entry))
        column.addStretch(1)
        for entry in entries:
            if entry.low:
                column.addWidget(self._add(entry))
        column.addSpacing(theme.size(4))
        self.avatar = Avatar(theme)
        self.avatar.clicked.connect(self.person_pressed)
        column.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignHCenter)

    def _add(self, entry: Entry) -> RailEntry:
        made = RailEntry(self._theme, entry)
        made.clicked.connect(lambda _checked=False, name=entry.name: self._ask(name))
        self._entries[entry.name] = made
        return made

    def _ask(self, name: str) -> None:
        self.asked.emit(name)

    def show_page(self, name: str) -> None:
        """Mark the page that is open."""
        for key, entry in self._entries.items():
            entry.setChecked(key == name)

    def show_badge(self, name: str, count: int) -> None:
        """What waits for my hand on a page; unknown pages are passed over (hidden by role)."""
        if name in self._entries:
            self._entries[name].show_badge(count)

    def show_person(self, name: str) -> None:
        """Whose window this is."""
        self.avatar.setText(name)
        self.avatar.setAccessibleName(self.tr("{name}: away or sign out").format(name=name))
        self.avatar.setToolTip(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dark ground."""
        QPainter(self).fillRect(self.rect(), self._theme.colour("surface.rail"))
