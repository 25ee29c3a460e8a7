"""A row of joined choices: the five judgements of a material, yes and no, or tabs of a panel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import text_width

JUDGE_WIDTHS = (76, 58, 72, 58, 76)


@dataclass(frozen=True)
class Segment:
    """One choice. `key` is written small after the words; `tone` colours it when chosen; `mark` is an icon.

    width: px of the design, 0 fits the words.
    """

    name: str
    text: str
    key: str = ""
    tone: str = "accent"
    mark: str = ""
    width: int = 0
    menu: bool = False


class SegmentButton(QAbstractButton):
    """One piece of the row; square where it meets its neighbour."""

    def __init__(self, theme: Theme, segment: Segment, first: bool, last: bool, height: int) -> None:
        super().__init__()
        self._theme = theme
        self._segment = segment
        self._first, self._last = first, last
        self._available = True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme.size(height))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_segment(segment)

    @property
    def segment(self) -> Segment:
        """What it stands for."""
        return self._segment

    def show_segment(self, segment: Segment, available: bool = True, about: str = "") -> None:
        """Change words, key or tone; an unavailable one shows a dash. `about` is whose choice it is."""
        self._segment, self._available = segment, available
        self.setText(segment.text)
        self.setEnabled(available)
        name = segment.text
        if segment.key:
            name = self.tr("{text}, press {key}").format(text=name, key=segment.key)
        self.setAccessibleName(f"{about}: {name}" if about else name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The width of the design, or what the words need."""
        if self._segment.width:
            return QSize(self._theme.size(self._segment.width), self.height())
        wide = text_width(self._segment.text, self._theme.font(13, bold=True)) + self._theme.size(20)
        if self._segment.key:
            wide += self._theme.size(14)
        return QSize(round(wide), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, border, mark, words, key."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked() and self._available
        tone = theme.tone(self._segment.tone)
        fill = theme.colour("surface.hover" if self.underMouse() and self._available else "surface.panel")
        if not self._available:
            fill = theme.colour("surface.sunken")
        painter.setBrush(tone.tint if chosen else fill)
        painter.setPen(QPen(tone.solid if chosen else theme.colour("line.default"), 1))
        painter.drawPath(self._outline())
        if not self._available:
            painter.setPen(theme.colour("ink.muted"))
            painter.setFont(theme.font(13))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "—")
            return
        self._words(painter, chosen)

    def _outline(self) -> QPainterPath:
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = self._theme.size(4)
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        square = QPainterPath()
        if not self._first:
            square.addRect(QRectF(area.left(), area.top(), radius * 2, area.height()))
        if not self._last:
            square.addRect(QRectF(area.right() - radius * 2, area.top(), radius * 2, area.height()))
        return path.united(square).simplified()

    def _words(self, painter: QPainter, chosen: bool) -> None:
        theme, segment = self._theme, self._segment
        ink = theme.tone(segment.tone).ink if chosen else theme.colour("ink.secondary")
        font, small = theme.font(13, bold=chosen), theme.number_font(11, bold=False)
        gap, mark = theme.size(5), theme.size(13)
        shows_mark = bool(segment.mark) and chosen
        wide = QFontMetricsF(font).horizontalAdvance(segment.text)
        wide += mark + gap if shows_mark else 0
        wide += gap + QFontMetricsF(small).horizontalAdvance(segment.key) if segment.key else 0
        wide += gap + mark if segment.menu and not chosen else 0
        left = (self.width() - wide) / 2
        middle = self.height() / 2
        if shows_mark:
            theme.icons.paint(painter, segment.mark, ink, QRectF(left, middle - mark / 2, mark, mark))
            left += mark + gap
        painter.setPen(ink)
        painter.setFont(font)
        room = QRectF(left, 0, self.width() - left, self.height() - 1)
        upright = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, upright, segment.text)
        left += QFontMetricsF(font).horizontalAdvance(segment.text) + gap
        if segment.key:
            painter.setFont(small)
            painter.drawText(QRectF(left, 0, self.width() - left, self.height()), upright, segment.key)
        elif segment.menu and not chosen:
            theme.icons.paint(painter, "chevron-down", ink, QRectF(left, middle - mark / 2, mark, mark))


class Segmented(QWidget):
    """Joined choices; `picked(name)` when somebody picks one, by mouse or by its key while in focus."""

    picked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        segments: Sequence[Segment],
        *,
        about: str = "",
        height: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        """`about` names what is being chosen, for screen readers."""
        super().__init__(parent)
        self._about = about
        self._buttons: dict[str, SegmentButton] = {}
        for place, segment in enumerate(segments):
            button = SegmentButton(theme, segment, place == 0, place == len(segments) - 1, height)
            button.show_segment(segment, True, about)
            button.setParent(self)
            self._buttons[segment.name] = button
            button.clicked.connect(lambda _checked=False, name=segment.name: self._pick(name))
        self._chosen = ""
        self._place()
        self.setAccessibleName(about)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _place(self) -> None:
        # Neighbours share one line: each piece starts on the last pixel of the one before.
        left = 0
        for button in self._buttons.values():
            hint = button.sizeHint()
            button.setGeometry(left, 0, hint.width(), hint.height())
            left += hint.width() - 1
        high = max(button.height() for button in self._buttons.values())
        self.setFixedSize(left + 1, high)

    @property
    def chosen(self) -> str:
        """The name of the chosen segment, "" when none is."""
        return self._chosen

    def choose(self, name: str) -> None:
        """Show a choice without telling anybody; "" clears it."""
        self._chosen = name
        for key, button in self._buttons.items():
            button.setChecked(key == name)
            if key == name:
                button.raise_()

    def change(self, name: str, segment: Segment, *, available: bool = True) -> None:
        """Let a place show something else (the words under "more", or a dash when it cannot be chosen)."""
        self._buttons[name].show_segment(segment, available, self._about)
        self._place()

    def _pick(self, name: str) -> None:
        self.choose(self._chosen)
        self.picked.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key written on a segment picks it; the arrows move the choice."""
        pressed = event.text().upper()
        names = [name for name, button in self._buttons.items() if button.isEnabled()]
        for name in names:
            if pressed and self._buttons[name].segment.key.upper() == pressed:
                self._pick(name)
                return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and names:
            at = names.index(self._chosen) if self._chosen in names else -1 if step > 0 else 0
            self._pick(names[(at + step) % len(names)])
            return
        super().keyPressEvent(event)


def yes_no(theme: Theme, yes: str, no: str, *, about: str = "") -> Segmented:
    """The pair for guided questions, answered with Y and N."""
    return Segmented(
        theme, (Segment("yes", yes, "Y", width=56), Segment("no", no, "N", width=56)), about=about
    )
