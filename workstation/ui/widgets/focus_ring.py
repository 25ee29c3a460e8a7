"""The focus ring outside a control: two pixels of ring after two pixels of gap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

from workstation.ui.theme import Theme
from workstation.ui.widgets.segmented import Segmented

REACH = 4


class _RingStyle(QProxyStyle):
    """Tells QFocusFrame how far outside the control it lies, and leaves its middle open."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The ring's reach; everything else as before."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return REACH
        return super().pixelMetric(metric, option, widget)


class FocusRing(QFocusFrame):
    """Follows the focus inside one window. Fields and lists show focus themselves; buttons get the ring."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._style = _RingStyle("fusion")
        self.setStyle(self._style)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(0)
        self._look.timeout.connect(self._follow)
        # a child comes up with its window: nothing is ringed before something has the focus
        self.hide()

    def follow(self, app: QApplication) -> None:
        """Begin to follow the application's focus."""
        app.focusChanged.connect(self._soon)

    @Slot()
    def _soon(self) -> None:
        # The focus also moves while widgets are being destroyed: look when that is over.
        self._look.start()

    def _follow(self) -> None:
        now = QApplication.focusWidget()
        wanted = now if isinstance(now, (QAbstractButton, Segmented)) else None
        if wanted is not None and wanted.window() is not self.window():
            wanted = None
        self.setWidget(wanted)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded line along the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("focus.ring"), 2))
        radius = self._theme.size(4) + 3
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
