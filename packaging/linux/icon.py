"""The picture of the product in the sizes a desktop asks for. Run by the project's Python."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def draw(picture: Path, size: int, out: Path) -> None:
    """One PNG of `size` pixels a side."""
    out.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter)
    painter.end()
    image.save(str(out), "PNG")


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    source, folder, name = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    for side in sys.argv[4:]:
        draw(source, int(side), folder / f"{side}x{side}" / "apps" / f"{name}.png")
