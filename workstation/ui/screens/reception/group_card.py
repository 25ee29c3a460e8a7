"""The groups as cards: the digit to press, who waits, how long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from workstation.services.reception.board import GroupLine
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import LEFT, RIGHT, box, cap_width, paint_cap, text_width, words

NAME_SIZES = (16, 15, 14, 13, 12)
LONG_WAIT = 15
COLUMNS = 4
DIGITS = 9
THREE_LINES = 68
"""How high a card is, in px of the design, that has room for the windows on a line of their own."""


class GroupCard(QAbstractButton):
    """One group. Paints itself; chosen has a tint and a heavier border."""

    def __init__(self, theme: Theme, line: GroupLine, digit: str) -> None:
        super().__init__()
        self._theme, self._digit = theme, digit
        self.line = line
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_line(line)

    def show_line(self, line: GroupLine) -> None:
        """The group as it is now."""
        self.line = line
        numbers = " ".join(line.windows)
        self._windows = self.tr("at {numbers}").format(numbers=numbers)
        if not line.open_windows:
            self._windows = self.tr("No window")
        if not line.waiting:
            self._wait = self.tr("No wait")
        elif line.wait_minutes is None:
            self._wait = self.tr("%n waiting", "", line.waiting)
        else:
            who = self.tr("%n waiting", "", line.waiting)
            self._wait = self.tr("{who} · {minutes} min").format(who=who, minutes=line.wait_minutes)
        self.setToolTip(f"{line.key}: {self._windows} · {self._wait}")
        key = self.tr(", press {key}").format(key=self._digit) if self._digit else ""
        self.setAccessibleName(f"{line.prefix} {line.key}, {self._windows}, {self._wait}{key}")
        self.update()

    def sizeHint(self) -> QSize:
        """Four in a row."""
        return QSize(self._theme.size(206), self._theme.size(72))

    def minimumSizeHint(self) -> QSize:
        """Lower on a low screen."""
        return QSize(self._theme.size(112), self._theme.size(54))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Digit, letter and name above; windows and waiting below."""
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        chosen = self.isChecked()
        hover = self.underMouse()
        fill = "surface.selected" if chosen else "surface.hover" if hover else "surface.panel"
        edge = theme.colour("accent.solid" if chosen else "line.default")
        box(painter, QRectF(self.rect()), theme.colour(fill), edge, s(6), 2 if chosen else 1)
        left, right = s(12), self.width() - s(12)
        small = theme.font(12)
        late = (self.line.wait_minutes or 0) >= LONG_WAIT
        wait_font = theme.font(12, bold=late)
        if text_width(self._wait, wait_font) > right - left:
            wait_font = theme.font(11)
        wide = min(text_width(self._wait, wait_font), right - left)
        beside = text_width(self._windows, small) <= right - wide - s(8) - left
        apart = not beside and self.height() >= s(THREE_LINES)
        above, below = (self.height() * share for share in ((0.27, 0.83) if apart else (0.36, 0.73)))
        high = s(24)
        if self._digit:
            paint_cap(painter, theme, self._digit, QPointF(left, round(above - theme.measure("key") / 2)))
            left += round(cap_width(theme, self._digit)) + s(8)
        letter = theme.number_font(16)
        taken = words(
            painter,
            QRectF(left, above - high / 2, s(24), high),
            self.line.prefix,
            letter,
            theme.colour("accent.ink"),
            LEFT,
        )
        name_at = left + taken + s(7)
        # the whole name says more than its size: with large text long ones are written smaller
        name_font = next(
            (font for font in (theme.font(px, bold=True) for px in NAME_SIZES)
             if text_width(self.line.key, font) <= right - name_at),
            theme.font(NAME_SIZES[-1], bold=True),
        )  # fmt: skip
        words(
            painter,
            QRectF(name_at, above - high / 2, right - name_at, high),
            self.line.key,
            name_font,
            theme.colour("ink"),
            LEFT,
        )
        tone = theme.colour("warn.ink" if late else "ink.secondary")
        if apart:
            # where there is no room beside, the windows stand between the name and who waits
            spot = QRectF(s(12), self.height() * 0.58 - high / 2, right - s(12), high)
            shade = theme.colour("ink.muted" if not self.line.open_windows else "ink.secondary")
            words(painter, spot, self._windows, small, shade, LEFT)
        spot = QRectF(right - wide - 1, below - high / 2, wide + 1, high)
        words(painter, spot, self._wait, wait_font, tone, RIGHT)
        room = right - wide - s(8) - s(12)
        if not beside:
            return  # how long it takes comes first; half a word says nothing
        words(
            painter,
            QRectF(s(12), below - high / 2, room, high),
            self._windows,
            small,
            theme.colour("ink.muted" if not self.line.open_windows else "ink.secondary"),
            LEFT,
        )


class GroupGrid(QWidget):
    """All groups, four in a row; the first nine have digits. `chosen(key)` when another is meant."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.size(8))
        self._cards: list[GroupCard] = []
        self.current = ""

    def show_lines(self, lines: tuple[GroupLine, ...]) -> None:
        """The groups as they are now; cards stay where they are."""
        if [card.line.key for card in self._cards] == [line.key for line in lines]:
            for card, line in zip(self._cards, lines, strict=True):
                card.show_line(line)
            return
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for place, line in enumerate(lines):
            card = GroupCard(self._theme, line, str(place + 1) if place < DIGITS else "")
            card.clicked.connect(lambda _checked=False, key=line.key: self.choose(key))
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS)
            self._cards.append(card)
        self.choose(self.current)

    def choose(self, key: str) -> None:
        """Mean this group; an unknown one means none."""
        known = {card.line.key for card in self._cards}
        self.current = key if key in known else ""
        for card in self._cards:
            card.setChecked(card.line.key == self.current)
        self.chosen.emit(self.current)

    def choose_place(self, place: int) -> bool:
        """The group at a place counted from 1; False when there is none."""
        if not 1 <= place <= len(self._cards):
            return False
        self.choose(self._cards[place - 1].line.key)
        return True

    def step(self, by: int) -> None:
        """The next or previous group."""
        here = next((n for n, card in enumerate(self._cards) if card.line.key == self.current), -1)
        if self._cards:
            self.choose(self._cards[max(0, min(len(self._cards) - 1, here + by))].line.key)

    def line(self) -> GroupLine | None:
        """The group that is meant."""
        return next((card.line for card in self._cards if card.line.key == self.current), None)
