"""Small drawing steps that several widgets and list rows share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workstation.ui.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

KEY_WORDS = {"Return": "Enter", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Delete": "Del"}


def key_words(key: str) -> str:
    """A key as it stands on a key cap: "Ctrl+Return" -> "Ctrl Enter", "Up" -> "↑"."""
    return " ".join(KEY_WORDS.get(part, part) for part in key.split("+"))


def box(painter: QPainter, area: QRectF, fill: QColor, line: QColor, radius: float, width: float = 1) -> None:
    """A filled box with a crisp border that lies wholly inside `area`."""
    half = width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, width) if width else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)


def words(
    painter: QPainter,
    area: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> float:
    """One line of text, cut with an ellipsis; returns the width it took."""
    metrics = QFontMetricsF(font)
    shown = text
    if metrics.horizontalAdvance(text) > area.width() + 0.5:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(area, int(align), shown)
    return metrics.horizontalAdvance(shown)


def text_width(text: str, font: QFont) -> float:
    """How wide one line of text is."""
    return QFontMetricsF(font).horizontalAdvance(text)


def two_lines(text: str, metrics: QFontMetricsF, room: float) -> tuple[str, str]:
    """What has room in the first of two lines, not cutting a word of letters, and the rest."""
    end = len(text)
    while end > 1 and metrics.horizontalAdvance(text[:end]) > room + 0.5:
        end -= 1
    space = text.rfind(" ", 0, end + 1)
    if end < len(text) and text[end - 1].isascii() and text[end].isascii() and space > 0:
        end = space
    return text[:end].rstrip(), text[end:].strip()


def cap_font(theme: Theme) -> QFont:
    """The small font of key caps."""
    return theme.number_font(11)


def cap_width(theme: Theme, key: str) -> float:
    """How wide the cap of `key` is."""
    return max(text_width(key_words(key), cap_font(theme)) + theme.size(12), theme.measure("key"))


def paint_cap(painter: QPainter, theme: Theme, key: str, spot: QPointF, ink: QColor | None = None) -> None:
    """A key cap with its top left at `spot`. `ink` is set on solid buttons: then the cap is an outline."""
    area = QRectF(spot.x(), spot.y(), cap_width(theme, key), theme.measure("key"))
    radius = theme.size(3)
    if ink is None:
        line = theme.colour("line.default")
        # A second, lower edge makes it look like a key; a style sheet has no shadow to do it.
        box(painter, area.translated(0, 1), line, line, radius)
        box(painter, area, theme.colour("surface.hover"), line, radius)
        words(painter, area, key_words(key), cap_font(theme), theme.colour("ink.secondary"), CENTRE)
        return
    edge = QColor(ink)
    edge.setAlphaF(0.6)
    box(painter, area, QColor(0, 0, 0, 0), edge, radius)
    words(painter, area, key_words(key), cap_font(theme), ink, CENTRE)
