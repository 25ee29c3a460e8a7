"""The windows of the hall as cards: what each is doing, with whom, and for how long."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QWidget

from workstation.services.review.views import WindowCard, WindowNow
from workstation.ui.screens.review.words import Look, clock_words, window_look, window_second
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import LEFT, RIGHT, box, text_width, words

ROOMY = 12
"""Up to so many windows the cards are large, four in a row."""
LARGE, SMALL = (216, 98), (162, 80)
GAP = 10


class Fonts:
    """The fonts of all cards, made once."""

    def __init__(self, theme: Theme, *, small: bool) -> None:
        self.number = theme.number_font(14 if small else 16)
        self.name = theme.font(12 if small else 13)
        self.state = theme.font(12 if small else 13, bold=True)
        self.ticket = theme.number_font(17 if small else 22)
        self.timer = theme.number_font(14 if small else 16)
        self.second = theme.font(12)
        self.count = theme.number_font(12)


class WindowButton(QAbstractButton):
    """One window. Paints itself from words made before; a second that changes nothing paints nothing."""

    def __init__(self, theme: Theme, fonts: Fonts, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._fonts = theme, fonts
        self.card: WindowCard | None = None
        self._look: Look = window_look(WindowNow.closed)
        self._second = self._waits = self.timer = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_card(self, card: WindowCard, now: datetime, fonts: Fonts) -> None:
        """The window as it is now."""
        if card == self.card and fonts is self._fonts:
            self.tick(now)
            return
        self.card, self._fonts = card, fonts
        self._look = window_look(card.now)
        self._second = window_second(card)
        self._waits = self.tr("waiting {count}").format(count=card.waiting)
        self.timer = self._time(now)
        self.setAccessibleName(self._name())
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Number and state, ticket and time, who and how many wait."""
        if self.card is None:
            return
        theme, s, fonts, card = self._theme, self._theme.size, self._fonts, self.card
        painter = QPainter(self)
        over, closed = card.now is WindowNow.away_over, card.now is WindowNow.closed
        tone = theme.tone(self._look.tone)
        fill = theme.colour("surface.sunken" if closed else "surface.panel")
        edge = theme.colour("line.subtle" if closed else "line.default")
        if over or card.now is WindowNow.silent:
            fill, edge = tone.tint, tone.line
        if self.isChecked():
            edge = theme.colour("focus.ring")
        box(painter, QRectF(self.rect()), fill, edge, s(6), 2 if self.isChecked() else 1)
        left, right = float(s(11)), float(self.width() - s(11))
        third = self.height() / 3.16
        ink = theme.colour("ink.muted" if closed else "ink")
        soft = theme.colour("ink.muted" if closed else "ink.secondary")
        top = QRectF(left, s(4), right - left, third)
        state_left = self._paint_state(painter, top)
        wide = words(painter, top, card.number, fonts.number, ink)
        name = QRectF(left + wide + s(6), top.top(), max(state_left - left - wide - s(12), 0), third)
        words(painter, name, card.name, fonts.name, soft)
        middle = QRectF(left, top.bottom(), right - left, third)
        words(painter, middle, card.ticket or "—", fonts.ticket, ink if card.ticket else soft)
        words(painter, middle, self.timer, fonts.timer, tone.ink if over else ink, RIGHT)
        below = QRectF(left, middle.bottom(), right - left, third - s(2))
        taken = words(painter, below, self._waits, fonts.second, soft, RIGHT)
        below.setWidth(max(below.width() - taken - s(8), 0))
        words(painter, below, self._second, fonts.second, soft, LEFT)

    def _paint_state(self, painter: QPainter, area: QRectF) -> float:
        s, look, font = self._theme.size, self._look, self._fonts.state
        colour = self._theme.tone(look.tone).ink
        wide = text_width(look.word, font)
        words(painter, area, look.word, font, colour, RIGHT)
        px = s(14)
        spot = QRectF(area.right() - wide - px - s(4), area.center().y() - px / 2, px, px)
        self._theme.icons.paint(painter, look.icon, colour, spot)
        return spot.left()


class _Sheet(QWidget):
    """Where the cards lie; takes the keys."""

    def __init__(self, board: WindowBoard) -> None:
        super().__init__()
        self._board = board
        self.setProperty("kind", "clear")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card, Enter opens."""
        if not self._board.take_key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A card is always meant while the keys act here."""
        super().focusInEvent(event)
        self._board.mark_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No card is meant any more."""
        super().focusOutEvent(event)
        self._board.mark_current()


class WindowBoard(QScrollArea):
    """All windows in rows; `opened(card)` on Enter or a click."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fonts = (Fonts(theme, small=False), Fonts(theme, small=True))
        self._buttons: list[WindowButton] = []
        self._current = 0
        self._columns = 1
        self.sheet = _Sheet(self)
        self.sheet.setAccessibleName(self.tr("Windows"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.sheet)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.size(86))

    @property
    def buttons(self) -> tuple[WindowButton, ...]:
        """The cards in the order of the windows."""
        return tuple(self._buttons)

    @property
    def current(self) -> WindowCard | None:
        """The card the keys mean."""
        return self._buttons[self._current].card if self._buttons else None

    def show_cards(self, cards: tuple[WindowCard, ...], now: datetime) -> None:
        """The windows as they are now; every card keeps its place."""
        fonts = self._fonts[len(cards) > ROOMY]
        fresh = len(cards) != len(self._buttons)
        while len(self._buttons) > len(cards):
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(cards):
            button = WindowButton(self._theme, fonts, self.sheet)
            place = len(self._buttons)
            button.clicked.connect(lambda _checked=False, place=place: self._press(place))
            self._buttons.append(button)
            button.show()
        for button, card in zip(self._buttons, cards, strict=True):
            button.show_card(card, now, fonts)
        if fresh:
            self._current = min(self._current, max(len(cards) - 1, 0))
            self._lay_out()

    def tick(self, now: datetime) -> None:
        """A second later: only running times."""
        for button in self._buttons:
            button.tick(now)

    def choose(self, number: str) -> bool:
        """Mean the window with this number; False when there is none."""
        for place, button in enumerate(self._buttons):
            if button.card is not None and button.card.number == number:
                self._go(place)
                return True
        return False

    def take_key(self, event: QKeyEvent) -> bool:
        """Arrows, Home, End and Enter; False for others."""
        last = len(self._buttons) - 1
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns, Qt.Key.Key_Home: -last, Qt.Key.Key_End: last,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if last < 0:
            return False
        if key in steps:
            there = self._current + steps[key]
            if 0 <= there <= last or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
                self._go(max(0, min(last, there)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self._press(self._current)
            return True
        return False

    def mark_current(self) -> None:
        """Show which card the keys mean, while they act here."""
        for place, button in enumerate(self._buttons):
            meant = place == self._current and self.sheet.hasFocus()
            if button.isChecked() != meant:
                button.setCheckable(True)
                button.setChecked(meant)
        current = self.current
        if current is not None and self.sheet.hasFocus():
            self.sheet.setAccessibleDescription(self._buttons[self._current].accessibleName())

    def _go(self, place: int) -> None:
        self._current = place
        self.mark_current()
        spot = self._buttons[place].geometry()
        self.ensureVisible(spot.center().x(), spot.top(), 0, 0)
        self.ensureVisible(spot.center().x(), spot.bottom(), 0, 0)

    def _press(self, place: int) -> None:
        self._current = place
        self.sheet.setFocus(Qt.FocusReason.MouseFocusReason)
        self.mark_current()
        card = self._buttons[place].card
        if card is not None:
            self.opened.emit(card)

    def _lay_out(self) -> None:
        s = self._theme.size
        room = self.viewport().width()
        wide, high = LARGE if len(self._buttons) <= ROOMY else SMALL
        gap = s(GAP)
        self._columns = max(1, (room + gap) // (s(wide) + gap))
        columns = self._columns
        width = (room - gap * (columns - 1)) // columns
        for place, button in enumerate(self._buttons):
            row, column = divmod(place, columns)
            button.setGeometry(column * (width + gap), row * (s(high) + gap), width, s(high))
        rows = -(-len(self._buttons) // columns)
        self.sheet.setFixedSize(QSize(room, max(rows * (s(high) + gap) - gap, 1)))
        self.sheet.move(QPoint(0, self.sheet.y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many in a row as there is room for."""
        super().resizeEvent(event)
        self._lay_out()
