"""The slip as it will come out, drawn as a picture on a sunken ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.printing.pictures import Picture
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import CENTRE, box

DPI = 203
"""What a slip printer has; the picture is scaled down to the room there is."""

READABLE = 190
"""The least width of a slip on the screen, px of the design."""


class SlipView(QWidget):
    """Shows one slip, or a sentence while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._slip: QPixmap | None = None
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.size(120))

    def say(self, text: str) -> None:
        """A sentence in place of a slip."""
        self._slip, self._text = None, text
        self.setAccessibleName(text)
        self.update()

    def show_slip(self, picture: Picture, name: str) -> None:
        """The picture of a slip; `name` is what a screen reader says."""
        image = QImage(
            picture.rgb, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888
        )
        # a copy: the bytes belong to the picture
        self._slip = QPixmap.fromImage(image.copy())
        self.setAccessibleName(name)
        self.update()

    @property
    def shows_slip(self) -> bool:
        """Whether a slip is shown."""
        return self._slip is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The slip as large as fits, with the paper's edge."""
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface.sunken"))
        if self._slip is None:
            painter.setFont(theme.font(13))
            painter.setPen(theme.colour("ink.muted"))
            flags = int(CENTRE | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(24, 0, -24, 0), flags, self._text)
            return
        gap = theme.size(10)
        room = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        natural = theme.size(250)
        scale = min(natural / self._slip.width(), room.height() / self._slip.height())
        # too small to be read: its upper part as large as words on the screen, as it comes out of the printer
        scale = max(scale, theme.size(READABLE) / self._slip.width())
        wide, high = self._slip.width() * scale, self._slip.height() * scale
        top = room.center().y() - high / 2 if high <= room.height() else room.top()
        area = QRectF(room.center().x() - wide / 2, top, wide, high)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = theme.colour("line.default")
        box(painter, area.adjusted(-1, -1, 1, 1), theme.colour("surface.paper"), edge, theme.size(2))
        painter.drawPixmap(area, self._slip, QRectF(self._slip.rect()))
