"""How the place somebody works at is called: a window by its number, the guide's desk by its name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

GUIDE_DESK = "0"
"""The number the catalogue gives the desk that calls nobody."""


def place_words(window: str | None, segment: str) -> str:
    """What stands on the sign: "Window 4", "Guide desk", or the station's segment without either."""
    if window == GUIDE_DESK:
        return QCoreApplication.translate("Places", "Guide desk")
    if window:
        return QCoreApplication.translate("Places", "Window {number}").format(number=window)
    return segment
