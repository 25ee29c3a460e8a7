"""The red line of the tray above two versions of one thing: how many there are, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from workstation.ui.theme import Theme
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import ElidedLabel, label


class TrayAlarm(QFrame):
    """`title` counts, `why` says what happened."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        size = theme.size
        self.setProperty("kind", "alarm")
        row = QHBoxLayout(self)
        row.setContentsMargins(size(14), size(8), size(14), size(8))
        row.setSpacing(size(10))
        row.addWidget(Picture(theme, "warning", "danger.ink", 18))
        self.title = label("", "strong", tone="danger")
        self.why = ElidedLabel("", "soft")
        row.addWidget(self.title)
        row.addWidget(self.why, 1)

    def say(self, title: str, why: str) -> None:
        """Fill it."""
        self.title.setText(title)
        self.why.setText(why)
