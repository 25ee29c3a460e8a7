"""Labels by kind: the style sheet knows the sizes, the code only says what a text is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def label(text: str = "", kind: str = "body", *, tone: str = "", wrap: bool = False) -> QLabel:
    """A label of one kind (see qss.TEXT_KINDS and NUMBER_KINDS), in a status tone when given."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    if tone:
        made.setProperty("st", tone)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def rich(text: str = "", kind: str = "body", *, tone: str = "") -> QLabel:
    """A label that shows <b>marked</b> text. The caller escapes whatever people have typed."""
    made = label(text, kind, tone=tone)
    made.setTextFormat(Qt.TextFormat.RichText)
    return made


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis when there is no room, with the whole text as tool tip.

    With `brief` set these shorter words stand there before anything is cut. A `hint` is shown whole or not at
    all: half a hint helps nobody.
    """

    def __init__(self, text: str = "", kind: str = "body", *, tone: str = "") -> None:
        super().__init__(text)
        self.brief = ""
        self.hint = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        if tone:
            self.setProperty("st", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def shown(self) -> str:
        """What there is room for."""
        metrics, words = QFontMetrics(self.font()), self.text()
        if self.brief and metrics.horizontalAdvance(words) > self.width():
            words = self.brief
        if self.hint and metrics.horizontalAdvance(words) > self.width():
            return ""
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width())

    def minimumSizeHint(self) -> QSize:
        """A few characters wide at least; the rest is cut."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text cut to the width."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.shown()
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


def rule(*, upright: bool = False, parent: QWidget | None = None) -> QFrame:
    """A 1 px line between things, lying or upright."""
    line = QFrame(parent)
    line.setProperty("kind", "rule")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
