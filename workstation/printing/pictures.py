"""Pages of a PDF as pixels, for screens and printers. The libraries are loaded at the first page."""

from __future__ import annotations

import io
import threading
from contextlib import closing
from dataclasses import dataclass

# PDFium is not made for threads: one page at a time.
_PDFIUM = threading.Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as pixels: rows of RGB, three bytes a pixel, top to bottom, no padding."""

    width: int
    height: int
    rgb: bytes


def page_count(pdf: bytes) -> int:
    """Number of pages of a PDF."""
    import pypdfium2

    with _PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)


def preview(pdf: bytes, dpi: int = 96, page: int = 0) -> Picture:
    """Page `page` (from 0) at `dpi` as pixels; raises IndexError when there is no such page."""
    import pypdfium2

    with _PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        image = document[page].render(scale=dpi / 72).to_pil().convert("RGB")
        return Picture(image.width, image.height, image.tobytes())


def preview_png(pdf: bytes, dpi: int = 96, page: int = 0) -> bytes:
    """The same page as a PNG file."""
    from PIL import Image

    picture = preview(pdf, dpi, page)
    out = io.BytesIO()
    Image.frombytes("RGB", (picture.width, picture.height), picture.rgb).save(out, "PNG")
    return out.getvalue()
