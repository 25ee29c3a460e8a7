"""The windows of the hall as cards in rows, with the keys that go from one to the other."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from workstation.services.review.views import WindowCard
from workstation.ui.screens.review.window_button import Brushes, WindowButton
from workstation.ui.theme import Theme

ROOMY = 12
"""Up to so many windows the cards are always large, four in a row; more of them where there is room."""
LARGE, SMALL = (216, 98), (162, 84)
GAP = 10


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
        self._brushes = (Brushes(theme, small=False), Brushes(theme, small=True))
        self._buttons: list[WindowButton] = []
        self._current = 0
        self._columns = 1
        self._large = False
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
        fresh = len(cards) != len(self._buttons)
        self._large = self._large or len(cards) <= ROOMY
        brushes = self._brushes[not self._large]
        while len(self._buttons) > len(cards):
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(cards):
            button = WindowButton(self._theme, brushes, self.sheet)
            place = len(self._buttons)
            button.clicked.connect(lambda _checked=False, place=place: self._press(place))
            self._buttons.append(button)
            button.show()
        for button, card in zip(self._buttons, cards, strict=True):
            button.show_card(card, now, brushes)
        if fresh:
            self._current = min(self._current, max(len(cards) - 1, 0))
            self._lay_out()

    def height_of(self, *, large: bool) -> int:
        """How high all rows of cards are."""
        size, (wide, high) = self._theme.size, LARGE if large else SMALL
        columns = self._columns_of(size(wide))
        rows = -(-max(len(self._buttons), 1) // columns)
        return rows * (size(high) + size(GAP)) - size(GAP)

    def take_room(self, room: int) -> int:
        """Large cards where all of them fit into this height; returns how high the board then is."""
        large = len(self._buttons) <= ROOMY or self.height_of(large=True) <= room
        if large != self._large:
            self._large = large
            for button in self._buttons:
                button.wear(self._brushes[not large])
            self._lay_out()
        return min(self.height_of(large=large), room)

    def _columns_of(self, wide: int) -> int:
        gap = self._theme.size(GAP)
        return max(1, (self.viewport().width() + gap) // (wide + gap))

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
        wide, high = LARGE if self._large else SMALL
        gap = s(GAP)
        columns = self._columns = self._columns_of(s(wide))
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
