"""Eight seconds to take back the last step. Never asks, never takes the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEasingCurve, QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from workstation.ui.announce import announce
from workstation.ui.clock import Monotonic
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import ON_DARK, KeyCapButton
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import ElidedLabel, label

WIDTH = 352
"""At least as wide as the left column of a page; wider when the words need it."""
HEIGHT = 34
RISE = 7
"""So much higher than the line it stands on: less than the margin every page keeps at its bottom."""


class UndoBar(QFrame):
    """Stands on the line at the bottom of the window, below every page: nothing of a page is covered.

    One offer at a time: a newer one takes the place of the old.
    """

    def __init__(self, theme: Theme, clock: Monotonic, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "undoBar")
        self._theme, self._clock, self._host = theme, clock, parent
        self._line: QWidget | None = None
        self._room: Callable[[], int] = parent.width
        self._undo: Callable[[], None] | None = None
        self._ends = 0.0
        self.setFixedHeight(theme.size(HEIGHT))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(12), 0, theme.size(8), 0)
        row.setSpacing(theme.size(8))
        row.addWidget(Picture(theme, "undo", "ink.inverse", 16))
        self.words = ElidedLabel("", "dense", tone="inverse")
        row.addWidget(self.words, 1)
        self.button = KeyCapButton(theme, self.tr("Undo"), "Alt+Z", ON_DARK, height=28)
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

    def stand_on(self, line: QWidget, room: Callable[[], int]) -> None:
        """`line` of the window it stands on; `room`: px of the line that may be covered, from its left."""
        self._line, self._room = line, room

    def place(self) -> None:
        """Bottom left; the window calls it when its size changes."""
        host, gap = self._host, self._theme.size(16)
        wanted = max(self._theme.size(WIDTH), self._row.sizeHint().width())
        if self._line is None:
            self.setFixedWidth(min(wanted, host.width() - 2 * gap))
            self.move(gap, host.height() - self.height() - gap)
            return
        corner = self._line.mapTo(host, QPoint(0, 0))
        self.setFixedWidth(max(self.minimumSizeHint().width(), min(wanted, self._room() - 2 * gap)))
        self.move(corner.x() + gap, corner.y() - self._theme.size(RISE))

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
