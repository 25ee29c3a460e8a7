"""The dark side of the sign-in page: seal, product, hall, and one sentence."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.services.sessions.views import Post
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import words
from workstation.ui.widgets.seal import paint_seal

WIDE = 520
_SIDE = 56


class Brand(QWidget):
    """520 wide; narrower when the text is large and the window is not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hall = ""
        self._foot = ""
        self._product = self.tr("Window workstation")
        self._motto = (self.tr("Whoever is asked first"), self.tr("answers until there is a result."))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(" ".join((self._product, *self._motto)))

    def sizeHint(self) -> QSize:
        """As wide as the design."""
        return QSize(self._theme.size(WIDE), self._theme.size(680))

    def minimumSizeHint(self) -> QSize:
        """May shrink beside large text."""
        return QSize(self._theme.size(320), 0)

    def say_post(self, post: Post, version: str, now: datetime) -> None:
        """The hall's name, and in the foot the version, this PC and the day."""
        translate = QCoreApplication.translate
        today = QLocale().toString(
            QDate(now.year, now.month, now.day), translate("LoginScreen", "d MMMM yyyy dddd")
        )
        number = translate("LoginScreen", "Version {number}").format(number=version) if version else ""
        here = translate("LoginScreen", "this PC {segment}").format(segment=post.segment)
        parts = (number, here if post.segment else "", today)
        self.say(post.hall, " · ".join(part for part in parts if part))

    def say(self, hall: str, foot: str) -> None:
        """The hall's name below the product's, and the line at the foot."""
        self._hall, self._foot = hall, foot
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Everything is painted: the ground is dark in every palette."""
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("surface.rail"))
        left, wide = s(_SIDE), self.width() - 2 * s(_SIDE)
        paint_seal(painter, theme, QRectF(left, s(56), s(64), s(64)))
        bright, soft = theme.colour("publicDisplay.ink"), theme.colour("ink.onRail")
        big = theme.font(34, bold=True)
        words(painter, QRectF(left, s(146), wide, s(48)), self._product, big, bright)
        words(painter, QRectF(left, s(198), wide, s(26)), self._hall, theme.font(16), soft)
        below = self.height()
        painter.fillRect(QRectF(left, below - s(175), wide, 1), theme.colour("surface.railActive"))
        font = theme.font(20)
        words(painter, QRectF(left, below - s(150), wide, s(34)), self._motto[0], font, bright)
        words(painter, QRectF(left, below - s(114), wide, s(34)), self._motto[1], font, bright)
        words(painter, QRectF(left, below - s(62), wide, s(24)), self._foot, theme.font(13), soft)
