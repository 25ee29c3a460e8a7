"""A thin strip below the bar that stands until its reason goes: what everybody here should know."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workstation.ui.announce import announce
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import ElidedLabel, label


class NoticeStrip(QFrame):
    """26 high. Quiet while it only announces; in the colours of a warning when something no longer works."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "noticeStrip")
        self.setFixedHeight(theme.size(26))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), 0, theme.size(16), 0)
        row.setSpacing(theme.size(8))
        self._picture = Picture(theme, "info", "info.ink", 14)
        row.addWidget(self._picture)
        self.words = label("", "captionBold")
        self.rest = ElidedLabel("", "caption")
        row.addWidget(self.words)
        row.addWidget(self.rest, 1)
        self.hide()

    def show_notice(self, words: str, rest: str, *, warns: bool) -> None:
        """Say it; read out once, and again when it says something else."""
        fresh = self.isHidden() or self.words.text() != words
        tone = "warn" if warns else "info"
        restyle(self, st=tone)
        self._picture.show_icon("warning" if warns else "info", f"{tone}.ink")
        for part in (self.words, self.rest):
            restyle(part, st=tone)
        self.words.setText(words)
        self.rest.setText(rest)
        self.setAccessibleName(f"{words} {rest}".strip())
        self.setToolTip(f"{words}\n{rest}".strip())
        self.show()
        if fresh:
            announce(self, f"{words} {rest}", urgent=warns)
