"""A thin line that shows only when waiting lasts longer than 400 ms; the old data stays on the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workstation.ui.theme import Theme

PATIENCE_MS = 400


class ProgressLine(QWidget):
    """2 px at the top of the page. Call `wait(True)` when work begins and `wait(False)` when it ends."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spot = 0.0
        self._shows = False
        self.setFixedHeight(theme.size(2))
        self.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._begin)
        self._step = QTimer(self)
        self._step.setInterval(33)
        self._step.timeout.connect(self._move)

    @property
    def shows(self) -> bool:
        """Whether the line can be seen."""
        return self._shows

    def wait(self, waiting: bool) -> None:
        """Work began or ended."""
        if waiting:
            self._patience.start()
            return
        self._patience.stop()
        self._step.stop()
        self._shows = False
        self.hide()

    def _begin(self) -> None:
        self._shows, self._spot = True, 0.0
        self._step.start()
        self.show()
        self.raise_()

    def _move(self) -> None:
        self._spot = (self._spot + 0.012) % 1.3
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A third of the width travels along the line."""
        if not self._shows:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface.sunken"))
        wide = self.width() / 3
        left = self.width() * self._spot - wide
        painter.fillRect(QRectF(left, 0, wide, self.height()), self._theme.colour("accent.solid"))
