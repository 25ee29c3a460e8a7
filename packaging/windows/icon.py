"""The icon of the programs: shouwen.svg in the sizes Windows asks for. Run by the project's own Python."""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def picture(drawing: QSvgRenderer, side: int) -> bytes:
    """The drawing as PNG."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    bytes_ = QByteArray()
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(bytes_.data())


def main(source: str, target: str) -> None:
    """Write the icon file."""
    app = QGuiApplication([])
    drawing = QSvgRenderer(source)
    pictures = [picture(drawing, side) for side in SIZES]
    place = 6 + 16 * len(SIZES)
    head = struct.pack("<HHH", 0, 1, len(SIZES))
    for side, data in zip(SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    Path(target).write_bytes(head + b"".join(pictures))
    del app


if __name__ == "__main__":
    main(*sys.argv[1:])
