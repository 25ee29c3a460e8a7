"""The square code of a paper: standard QR, correction M, drawn as plain squares."""

from __future__ import annotations

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel
from reportlab.pdfgen.canvas import Canvas

QUIET_MODULES = 4


def qr_modules(text: str) -> list[list[bool]]:
    """The dark modules of the code for `text`, row by row, without the quiet zone."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text.encode("utf-8")))
    code.make()
    modules = code.modules
    return [[bool(cell) for cell in row] for row in modules]


def draw_qr(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    """Draw the code `side` points wide, lower left at (x, y), on a white field of four modules more.

    The caller keeps text out of that field: scanners need the quiet zone.
    """
    modules = qr_modules(text)
    step = side / len(modules)
    quiet = QUIET_MODULES * step
    canvas.saveState()
    canvas.setFillGray(1)
    canvas.rect(x - quiet, y - quiet, side + 2 * quiet, side + 2 * quiet, stroke=0, fill=1)
    canvas.setFillGray(0)
    path = canvas.beginPath()
    for row, cells in enumerate(modules):
        top = y + side - row * step
        column = 0
        while column < len(cells):
            end = column
            while end < len(cells) and cells[end]:
                end += 1
            if end > column:
                left = x + column * step
                path.rect(left, top - step, (end - column) * step, step)
            column = end + 1
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
