"""A quiet remark below the sign-in, with its picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workstation.ui.theme import Theme
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import label


def note(theme: Theme, icon: str, text: str) -> QFrame:
    """`icon` by its name and `text`, which wraps."""
    frame = QFrame()
    frame.setProperty("kind", "note")
    row = QHBoxLayout(frame)
    row.setContentsMargins(theme.size(12), theme.size(9), theme.size(12), theme.size(9))
    row.setSpacing(theme.size(8))
    row.addWidget(Picture(theme, icon, "ink.secondary", 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, "soft", wrap=True), 1)
    return frame
