"""Line icons by name, coloured by token, sharp on every screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """Reads the SVG files of one folder and keeps what it has drawn, by name, colour, size and density."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, bytes] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def names(self) -> tuple[str, ...]:
        """Every icon there is."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def pixmap(self, name: str, colour: QColor, px: int, density: float = 1.0) -> QPixmap:
        """The icon as a square of `px` logical pixels. KeyError for an unknown name."""
        key = (name, colour.name(QColor.NameFormat.HexArgb), px, density)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, px, density)
        return self._drawn[key]

    def icon(self, name: str, colour: QColor, px: int, density: float = 1.0) -> QIcon:
        """The same as a QIcon, for menus and tool buttons."""
        return QIcon(self.pixmap(name, colour, px, density))

    def paint(self, painter: QPainter, name: str, colour: QColor, box: QRectF) -> None:
        """Draw the icon into `box` of a running painter, at the density of what is painted on."""
        device = painter.device()
        density = device.devicePixelRatioF() if device is not None else 1.0
        picture = self.pixmap(name, colour, round(box.width()), density)
        painter.drawPixmap(box.topLeft(), picture)

    def _draw(self, name: str, colour: QColor, px: int, density: float) -> QPixmap:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            if not path.is_file():
                raise KeyError(name)
            self._sources[name] = path.read_bytes()
        source = self._sources[name].replace(b"currentColor", colour.name().encode("ascii"))
        picture = QPixmap(round(px * density), round(px * density))
        picture.setDevicePixelRatio(density)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, px, px))
        painter.end()
        return picture
