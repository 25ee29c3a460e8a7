"""The pieces of the docked bar: the grip, what it says, the big key, and the note below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.paint import CENTRE, LEFT, box, text_width, words
from workstation.ui.widgets.tag import Tag
from workstation.ui.widgets.text import label

NEVER_FOCUS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)
NOTE_MS = 6000
GRIP = 15


class Grip(QWidget):
    """Drag it to move the bar; a plain press or the right button opens the menu of places.

    `dragged(QPoint)`: where the bar's corner is to be, on the desktop. `dropped()`, `pressed()`.
    """

    dragged = Signal(QPoint)
    dropped = Signal()
    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._online = True
        self._from: QPoint | None = None
        self._held = QPoint()
        self._moving = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.SizeAllCursor)
        self.show_link(True)

    @property
    def online(self) -> bool:
        """Whether it shows a link to the hall."""
        return self._online

    def show_link(self, online: bool) -> None:
        """Without a link it is grey and carries a cloud."""
        self._online = online
        name = self.tr("Move the bar, or press for its places")
        if not online:
            name = self.tr("No link to the hall. {more}").format(more=name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin; the right button opens the menu."""
        if event.button() == Qt.MouseButton.RightButton:
            self.pressed.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._from, self._moving = event.globalPosition().toPoint(), False
            self._held = self._from - self.window().pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves once the hand has really moved."""
        if self._from is None:
            return
        now = event.globalPosition().toPoint()
        if self._moving or (now - self._from).manhattanLength() >= self._theme.size(6):
            self._moving = True
            self.dragged.emit(now - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag, or a plain press."""
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._from = None
        if self._moving:
            self.dropped.emit()
        else:
            self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Three dots, and a cloud while there is no link."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface.rail" if self._online else "offline.solid"))
        ink = theme.colour("ink.onRail" if self._online else "offline.onSolid")
        middle = QPointF(self.width() / 2, self.height() / 2)
        if not self._online:
            px = theme.size(13)
            area = QRectF(middle.x() - px / 2, theme.size(6), px, px)
            theme.icons.paint(painter, "cloud-off", ink, area)
            middle += QPointF(0, theme.size(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for step in (-1, 0, 1):
            dot = theme.factor * 1.5
            painter.drawEllipse(middle + QPointF(0, step * theme.size(8)), dot, dot)


class BarFace(QWidget):
    """What the bar says: the number with its state and timer, or that the window is idle and who is next."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number, self._tag, self._after, self._line = "", Tag(""), "", ""

    def show_words(self, number: str, tag: Tag, after: str, line: str) -> None:
        """`after` stands behind the state: the timer, or how many wait. `line` only while idle."""
        self._number, self._tag, self._after, self._line = number, tag, after, line
        self.setToolTip(line)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two lines."""
        theme = self._theme
        painter = QPainter(self)
        half = self.height() / 2
        if self._number:
            top = QRectF(0, theme.size(5), self.width(), half - theme.size(1))
            words(painter, top, self._number, theme.number_font(26), theme.colour("ink"))
            self._state(painter, QRectF(0, half + theme.size(4), self.width(), half - theme.size(10)), 12)
            return
        self._state(painter, QRectF(0, theme.size(9), self.width(), half - theme.size(9)), 13)
        low = QRectF(0, half, self.width(), half - theme.size(8))
        words(painter, low, self._line, theme.font(13), theme.colour("ink.secondary"))

    def _state(self, painter: QPainter, area: QRectF, px: int) -> None:
        theme, tag = self._theme, self._tag
        ink = theme.tone(tag.tone).ink
        left = area.left()
        if tag.icon:
            side = theme.size(px + 1)
            spot = QRectF(left, area.center().y() - side / 2, side, side)
            theme.icons.paint(painter, tag.icon, ink, spot)
            left += side + theme.size(5)
        font = theme.font(px, bold=True)
        rest = QRectF(left, area.top(), area.right() - left, area.height())
        left += words(painter, rest, tag.text, font, ink, LEFT) + theme.size(5)
        rest = QRectF(left, area.top(), max(area.right() - left, 0), area.height())
        soft = ink if self._number else theme.colour("ink.secondary")
        behind = theme.number_font(px) if self._number else theme.font(px)
        words(painter, rest, self._after, behind, soft, LEFT)


class BigKey(QAbstractButton):
    """The one thing to do: words above, key below, solid when it is the thing to do now."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.key = ""
        self._solid = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, key: str, *, solid: bool) -> None:
        """Change words and key at once."""
        self.setText(text)
        self.key, self._solid = key, solid
        self.setAccessibleName(self.tr("{text}, {key}").format(text=text, key=key))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box and two lines; longer words are set smaller before they are cut."""
        theme = self._theme
        painter = QPainter(self)
        hover = self.underMouse()
        if self._solid:
            name = "accent.pressed" if self.isDown() else "accent.hover" if hover else "accent.solid"
            fill = line = theme.colour(name)
            ink = theme.colour("accent.onSolid")
        else:
            fill = theme.colour("surface.hover" if hover or self.isDown() else "surface.panel")
            line, ink = theme.colour("accent.solid"), theme.colour("accent.ink")
        box(painter, QRectF(self.rect()), fill, line, theme.size(4))
        room = self.width() - theme.size(10)
        px = next(
            (px for px in (15, 14, 13) if text_width(self.text(), theme.font(px, bold=True)) <= room), 12
        )
        half = self.height() / 2
        top = QRectF(theme.size(5), theme.size(4), room, half)
        low = QRectF(0, half + theme.size(3), self.width(), half - theme.size(6))
        words(painter, top, self.text(), theme.font(px, bold=True), ink, CENTRE)
        words(painter, low, self.key, theme.number_font(11, bold=False), ink, CENTRE)


class BarNote(QFrame):
    """A sentence below the bar that goes by itself: why a key did nothing, or what it did."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, NEVER_FOCUS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("kind", "strip")
        self._theme = theme
        restyle(self, st="info")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(12), theme.size(7), theme.size(12), theme.size(7))
        self.words = label("", "body", wrap=True)
        row.addWidget(self.words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(NOTE_MS)
        self._timer.timeout.connect(self.hide)

    def say(self, text: str, bar: QRectF, *, above: bool) -> None:
        """Show it beside the bar, as wide as the bar."""
        self.words.setText(text)
        self.setAccessibleName(text)
        high = self.heightForWidth(round(bar.width()))
        high = max(high, self.sizeHint().height() if high < 0 else high)
        gap = self._theme.size(6)
        top = bar.top() - gap - high if above else bar.bottom() + gap
        self.setGeometry(QRectF(bar.left(), top, bar.width(), high).toRect())
        self.show()
        self._timer.start()

    def sizeHint(self) -> QSize:
        """One line at least."""
        return super().sizeHint().expandedTo(QSize(0, self._theme.size(36)))
