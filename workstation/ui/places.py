"""How the place somebody works at is called: a window by its number, the guide's desk by its name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

GUIDE_DESK = "0"
"""The number the catalogue gives the desk that calls nobody."""


def place_words(window: str | None, segment: str, kind: str = "") -> str:
    """What stands on the sign: "Window 4", "Guide desk", "Supervision desk", else the station's segment."""
    translate = QCoreApplication.translate
    if window == GUIDE_DESK:
        return translate("Places", "Guide desk")
    if window:
        return translate("Places", "Window {number}").format(number=window)
    desks = {
        "review": translate("Places", "Supervision desk"),
        "ticket_station": translate("Places", "Number machine"),
        "village": translate("Places", "Portable station"),
        "guide_desk": translate("Places", "Guide desk"),
    }
    return desks.get(kind, segment)
