"""Eight seconds to take back the last step. Never asks, never takes the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEasingCurve, QPoint, QPropertyAnimation, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from workstation.ui.announce import announce
from workstation.ui.clock import Monotonic
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import ON_DARK, KeyCapButton
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import label

WIDTH = 352
"""As wide as the left column of a page: what stands beside it stays readable."""


class UndoBar(QFrame):
    """Floats at the bottom left of the page. One offer at a time: a newer one takes the place of the old."""

    def __init__(self, theme: Theme, clock: Monotonic, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "undoBar")
        self._theme, self._clock, self._host = theme, clock, parent
        self._floor: Callable[[], QWidget | None] = lambda: None
        self._in_hand: Callable[[], QWidget | None] = lambda: None
        self._undo: Callable[[], None] | None = None
        self._ends = 0.0
        self.setFixedHeight(theme.size(44))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(12), 0, theme.size(8), 0)
        row.setSpacing(theme.size(8))
        row.addWidget(Picture(theme, "undo", "ink.inverse", 16))
        self.words = label("", "dense", tone="inverse", wrap=True)
        row.addWidget(self.words, 1)
        self.button = KeyCapButton(theme, self.tr("Undo"), "Alt+Z", ON_DARK, height=30)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.take)
        row.addWidget(self.button)
        self.left = label("", "body", tone="inverse")
        self.left.setMinimumWidth(theme.size(34))
        row.addWidget(self.left)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self.look)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def offer(self, text: str, undo: Callable[[], None], seconds: float | None = None) -> None:
        """Show `text` and, for `seconds` (default: the tokens' 8), let `undo` be taken once."""
        limit = self._theme.milliseconds("undoWindowMs") / 1000 if seconds is None else seconds
        self._undo, self._ends = undo, self._clock() + limit
        self.words.setText(text)
        self.look()
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._fade_in()
        self._tick.start()
        announce(self, self.tr("{text} Press Alt+Z to undo.").format(text=text))

    @property
    def offered(self) -> bool:
        """Whether something can be taken back now."""
        return self._undo is not None and self._clock() < self._ends

    def take(self) -> bool:
        """Take the last step back; False when there is none any more."""
        undo = self._undo if self.offered else None
        self.withdraw()
        if undo is None:
            return False
        undo()
        return True

    def withdraw(self) -> None:
        """Forget the offer: too late, or the step was carried further."""
        self._undo = None
        self._tick.stop()
        self.hide()

    def look(self) -> None:
        """Show the seconds left; called by its own timer."""
        left = self._ends - self._clock()
        if left <= 0:
            self.withdraw()
            return
        # the page below may have come or changed meanwhile
        self.place()
        text = self.tr("{seconds} s").format(seconds=int(left + 0.999))
        if text != self.left.text():
            self.left.setText(text)

    def stand_on(
        self, floor: Callable[[], QWidget | None], in_hand: Callable[[], QWidget | None] = lambda: None
    ) -> None:
        """`floor` stands below the bar; `in_hand` is worked on: above it, where the two would meet."""
        self._floor, self._in_hand = floor, in_hand

    def place(self) -> None:
        """Bottom left of the parent; the parent calls it when its size changes."""
        host = self._host
        gap = self._theme.size(16)
        self.setFixedWidth(min(self._theme.size(WIDTH), host.width() - 2 * gap))
        top = host.height() - self.height() - gap
        floor = self._floor()
        if floor is not None and floor.isVisible():
            corner = floor.mapTo(host, QPoint(0, 0))
            right = host.width() - gap - self.width()
            if self._beside(floor) and corner.x() + floor.sizeHint().width() + gap <= right:
                # a line of hints leaves room at its end: nothing is covered there
                self.move(right, host.height() - self.height() - self._theme.size(8))
                return
            if corner.x() < gap + self.width():
                top = min(top, corner.y() - self.height() - self._theme.size(8))
        self.move(gap, self._clear_of(self._in_hand(), top))

    def _beside(self, floor: QWidget) -> bool:
        """Whether it stands in one line with what must stay readable."""
        return floor.sizeHint().width() > 0 and floor.height() <= self.height() + self._theme.size(16)

    def _clear_of(self, hand: QWidget | None, top: int) -> int:
        """`top`, or a place above what is in hand when the bar would stand over it."""
        if hand is None or not hand.isVisible():
            return top
        space = self._theme.size(8)
        area = QRect(hand.mapTo(self._host, QPoint(0, 0)), hand.size())
        if not area.intersects(QRect(self._theme.size(16), top, self.width(), self.height())):
            return top
        above = area.top() - self.height() - space
        return above if above >= 0 else area.bottom() + space

    def _fade_in(self) -> None:
        # The effect lives for 90 ms only: left in place it would make every repaint slower.
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        motion = QPropertyAnimation(effect, QByteArray(b"opacity"), self)
        motion.setDuration(self._theme.milliseconds("quick"))
        motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        motion.setStartValue(0.0)
        motion.setEndValue(1.0)
        motion.finished.connect(self._faded_in)
        motion.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _faded_in(self) -> None:
        self.setGraphicsEffect(None)  # type: ignore[arg-type]
