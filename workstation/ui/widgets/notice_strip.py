"""A thin strip below the bar that stands until its reason goes: what everybody here should know."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from workstation.ui.announce import announce
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.message_strip import escape
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import rich


class NoticeStrip(QFrame):
    """26 high, higher where the words need a second line.

    Quiet while it only announces; in the colours of a warning when something no longer works.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "noticeStrip")
        self.setMinimumHeight(theme.size(26))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), theme.size(3), theme.size(16), theme.size(3))
        row.setSpacing(theme.size(8))
        self._picture = Picture(theme, "info", "info.ink", 14)
        row.addWidget(self._picture)
        # one text, so that what follows goes on below the beginning where one line has no room for it
        self.words = rich("", "caption")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(self.words, 1)
        self._said = ("", "")
        self.hide()

    def show_notice(self, words: str, rest: str, *, warns: bool) -> None:
        """Say it; read out once, and again when it says something else."""
        fresh = self.isHidden() or self._said[0] != words
        tone = "warn" if warns else "info"
        restyle(self, st=tone)
        self._picture.show_icon("warning" if warns else "info", f"{tone}.ink")
        restyle(self.words, st=tone)
        self._said = (words, rest)
        self.words.setText(
            f"<b>{escape(words)}</b>&nbsp; {escape(rest)}" if rest else f"<b>{escape(words)}</b>"
        )
        self.setAccessibleName(f"{words} {rest}".strip())
        self.setToolTip(f"{words}\n{rest}".strip())
        self.show()
        if fresh:
            announce(self, f"{words} {rest}", urgent=warns)
