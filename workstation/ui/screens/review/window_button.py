"""One window of the hall as a card: what it is doing, with whom, and for how long."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from workstation.services.review.views import WindowCard, WindowNow
from workstation.ui.screens.review.words import Look, clock_words, window_look, window_second
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import LEFT, RIGHT, box, two_lines


class Brushes:
    """Fonts, their measures and the colours of all cards, asked of the theme once."""

    def __init__(self, theme: Theme, *, small: bool) -> None:
        self.number = self._font(theme.number_font(14 if small else 16))
        self.name = self._font(theme.font(12 if small else 13))
        self.state = self._font(theme.font(12 if small else 13, bold=True))
        self.ticket = self._font(theme.number_font(17 if small else 22))
        self.timer = self._font(theme.number_font(14 if small else 16))
        self.second = self._font(theme.font(12))
        self.ink, self.soft, self.muted = (
            theme.colour(name) for name in ("ink", "ink.secondary", "ink.muted")
        )
        self.panel, self.sunken = theme.colour("surface.panel"), theme.colour("surface.sunken")
        self.edge, self.pale = theme.colour("line.default"), theme.colour("line.subtle")
        self.ring = theme.colour("focus.ring")
        self.tones = {now: theme.tone(window_look(now).tone) for now in WindowNow}

    @staticmethod
    def _font(font: QFont) -> tuple[QFont, QFontMetricsF]:
        return font, QFontMetricsF(font)


Written = tuple[QRectF, str, QFont, QColor, int]
"""One piece of text ready to paint: where, what, how, and at which side."""
_LEFT, _RIGHT = int(LEFT), int(RIGHT)


class WindowButton(QAbstractButton):
    """One window. Paints itself from words made before; a second that changes nothing paints nothing."""

    def __init__(self, theme: Theme, brushes: Brushes, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._brushes = theme, brushes
        self.card: WindowCard | None = None
        self._look: Look = window_look(WindowNow.closed)
        self._second = self._waits = self.timer = ""
        self._written: list[Written] = []
        self._icon = QRectF()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_card(self, card: WindowCard, now: datetime, brushes: Brushes) -> None:
        """The window as it is now."""
        if card == self.card and brushes is self._brushes:
            self.tick(now)
            return
        self.card, self._brushes = card, brushes
        self._look = window_look(card.now)
        self._second = window_second(card)
        self._waits = self.tr("waiting {count}").format(count=card.waiting)
        self.timer = self._time(now)
        self._written = []
        self.setAccessibleName(self._name())
        self.update()

    def wear(self, brushes: Brushes) -> None:
        """Fonts of another size."""
        self._brushes = brushes
        self._written = []
        self.update()

    def tick(self, now: datetime) -> None:
        """A second later."""
        timer = self._time(now)
        if timer != self.timer:
            self.timer = timer
            self.update()

    def _time(self, now: datetime) -> str:
        if self.card is None or self.card.since is None:
            return ""
        return clock_words((now - self.card.since).total_seconds())

    def _name(self) -> str:
        card = self.card
        if card is None:
            return ""
        # without the running seconds: a screen reader would speak them again and again
        parts = [
            self.tr("Window {number} {name}").format(number=card.number, name=card.name), self._look.word,
            card.ticket, self._second, self._waits,
        ]  # fmt: skip
        return ", ".join(part for part in parts if part)

    def written(self) -> tuple[Written, ...]:
        """Every piece of text and its place, as the card is painted now."""
        return tuple(self._write(self.card)) if self.card is not None else ()

    def _write(self, card: WindowCard) -> list[Written]:
        """Number and state, ticket, who and how many wait; the time is written when it is painted."""
        s, b = self._theme.size, self._brushes
        closed = card.now is WindowNow.closed
        ink, soft = (b.muted, b.muted) if closed else (b.ink, b.soft)
        left, right = float(s(11)), float(self.width() - s(11))
        waits = b.second[1].horizontalAdvance(self._waits) + s(8)
        beside = max(right - left - waits, 0.0)
        first, rest = "", self._second
        if b.second[1].horizontalAdvance(rest) > beside:
            first, rest = two_lines(rest, b.second[1], right - left)
        low = b.second[1].height() if first else 0.0
        third = (self.height() - low) / 3.16
        top = QRectF(left, s(4), right - left, third)
        px = s(14)
        state = b.state[1].horizontalAdvance(self._look.word)
        self._icon = QRectF(right - state - px - s(4), top.center().y() - px / 2, px, px)
        number = b.number[1].horizontalAdvance(card.number)
        name = QRectF(left + number + s(6), top.top(), 0, third)
        name.setRight(max(self._icon.left() - s(6), name.left()))
        middle = QRectF(left, top.bottom(), right - left, third)
        upper = QRectF(left, middle.bottom(), right - left, low + s(2))
        below = QRectF(left, middle.bottom() + low, right - left, third - s(2))
        who = QRectF(below)
        who.setWidth(beside)
        tone = b.tones[card.now].ink
        return [
            (top, card.number, b.number[0], ink, _LEFT),
            (name, _fit(card.name, b.name[1], name.width()), b.name[0], soft, _LEFT),
            (top, self._look.word, b.state[0], tone, _RIGHT),
            (middle, card.ticket or "—", b.ticket[0], ink if card.ticket else soft, _LEFT),
            (below, self._waits, b.second[0], soft, _RIGHT),
            *([(upper, first, b.second[0], soft, _LEFT)] if first else []),
            (who, _fit(rest, b.second[1], who.width()), b.second[0], soft, _LEFT),
            (middle, "", b.timer[0], tone if card.now is WindowNow.away_over else ink, _RIGHT),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other places for the words."""
        super().resizeEvent(event)
        self._written = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box, the icon, the words."""
        card, b = self.card, self._brushes
        if card is None:
            return
        self._written = self._written or self._write(card)
        painter = QPainter(self)
        fill, edge = (b.sunken, b.pale) if card.now is WindowNow.closed else (b.panel, b.edge)
        tone = b.tones[card.now]
        if card.now in (WindowNow.away_over, WindowNow.silent):
            fill, edge = tone.tint, tone.line
        meant = self.isChecked()
        box(
            painter,
            QRectF(self.rect()),
            fill,
            b.ring if meant else edge,
            self._theme.size(6),
            2 if meant else 1,
        )
        self._theme.icons.paint(painter, self._look.icon, tone.ink, self._icon)
        font: QFont | None = None
        for area, text, wanted, colour, side in self._written:
            if wanted is not font:
                painter.setFont(wanted)
                font = wanted
            painter.setPen(colour)
            painter.drawText(area, side, text or self.timer)


def _fit(text: str, metrics: QFontMetricsF, room: float) -> str:
    if metrics.horizontalAdvance(text) <= room + 0.5:
        return text or " "
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) or " "
