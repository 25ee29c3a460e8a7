"""Cards that lie over the page, never over the ticket bar: opened, not waited for; Esc closes."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QByteArray,
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from workstation.ui.theme import Theme

RISE = 8
SHADOW = 14


class Overlay(QWidget):
    """A scrim over `host` (the page area) with one card. Subclasses fill `body`.

    `closed()` when it went away. The focus returns to where it was.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, host: QWidget, *, width: int = 560, height: int = 0, top: int = 18, name: str = ""
    ) -> None:
        """Sizes in px of the design; height 0 fits the content; `top` is the distance from the page's top."""
        super().__init__(host)
        self.theme = theme
        self._host = host
        self._wide, self._high, self._top = width, height, top
        self._before: QWidget | None = None
        self.held = False
        """What it asked for is being carried out: it stays until that is known."""
        self.setAccessibleName(name)
        self.card = QFrame(self)
        self.card.setProperty("kind", "overlayCard")
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self._motion = QPropertyAnimation(self.card, QByteArray(b"pos"), self)
        self._motion.setDuration(theme.milliseconds("panel"))
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(lambda _value: self.update())
        host.installEventFilter(self)
        self.hide()

    def open(self, focus: QWidget | None = None) -> None:
        """Show the card, with the focus on `focus` or its first control."""
        self._before = QApplication.focusWidget()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        spot = self._lay_out()
        self._motion.stop()
        self._motion.setStartValue(spot + QPoint(0, self.theme.size(RISE)))
        self._motion.setEndValue(spot)
        self._motion.start()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.PopupFocusReason)
        elif not self.focusNextPrevChild(True):
            self.card.setFocus()

    def primary(self) -> None:
        """Ctrl+Enter while this card lies open; by default nothing."""

    def close_card(self) -> None:
        """Take the card away and give the focus back; nothing while it is `held`."""
        if self.held or self.isHidden():
            return
        self._motion.stop()
        self.hide()
        if self._before is not None:
            try:
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            except RuntimeError:
                # The control has gone with its page meanwhile: the page keeps its own focus.
                self._before = None
        self.closed.emit()

    def _lay_out(self) -> QPoint:
        size = self.theme.size
        wide = min(size(self._wide), self.width() - size(32))
        need = size(self._high) if self._high else self.card.sizeHint().height()
        if not self._high and self.card.hasHeightForWidth():
            need = self.card.heightForWidth(wide)
        high = min(need, self.height() - size(self._top) - size(16))
        self.card.resize(wide, high)
        spot = QPoint((self.width() - wide) // 2, size(self._top))
        self.card.move(spot)
        return spot

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the page."""
        if event.type() == QEvent.Type.Resize and watched is self._host and not self.isHidden():
            self._motion.stop()
            self.setGeometry(self._host.rect())
            self._lay_out()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; other keys do not fall through to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside the card."""
        moved = super().focusNextPrevChild(forward)
        now = QApplication.focusWidget()
        if now is None or self.isAncestorOf(now):
            return moved
        children = cast("list[QWidget]", self.card.findChildren(QWidget))
        inside = [
            child
            for child in children
            if child.isVisibleTo(self) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        if not inside:
            return False
        inside[0 if forward else -1].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it; nothing is lost by that."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_card()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Scrim and a soft shadow, drawn by hand: an effect would blur the card's text."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.colour("surface.scrim"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 4))
        base = QRectF(self.card.geometry()).translated(0, self.theme.size(5))
        for reach in range(SHADOW, 0, -1):
            painter.drawRoundedRect(base.adjusted(-reach, -reach, reach, reach), 8 + reach, 8 + reach)
