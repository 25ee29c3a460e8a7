"""One of two versions: who wrote it, what it says, the key that chooses it (none where it is only read)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.text import label, rich

Line = tuple[str, str, str]
"""What, how this version has it, and the tone it is written in ("" for plain)."""
MOST = 7


class VersionBox(QFrame):
    """`chosen()` when it is clicked; the card binds the key."""

    chosen = Signal()

    def __init__(self, theme: Theme, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "version")
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        size = theme.size
        column.setContentsMargins(size(12), size(8), size(10), size(8))
        column.setSpacing(size(3))
        head = QHBoxLayout()
        self.title = label("", "strong")
        head.addWidget(self.title, 1)
        if key:
            head.addWidget(KeyCap(theme, key))
        column.addLayout(head)
        self.lines = rich("", "dense")
        self.lines.setWordWrap(True)
        self.lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.lines, 1)
        self.foot = label("", "caption", wrap=True)
        column.addWidget(self.foot)

    def show_version(self, title: str, lines: Sequence[Line], foot: str) -> None:
        """Fill it."""
        self.title.setText(title)
        self.lines.setText("<br>".join(self._line(line) for line in lines[:MOST]))
        self.foot.setText(foot)
        spoken = "; ".join(f"{what} {value}" for what, value, _tone in lines)
        self.setAccessibleName(f"{title}: {spoken}. {foot}")

    def _line(self, line: Line) -> str:
        what, value, tone = (part.replace("&", "&amp;").replace("<", "&lt;") for part in line)
        colour = self._theme.colour(f"{tone}.ink" if tone else "ink").name()
        bold = f'<b style="color:{colour}">{value}</b>'
        return self.tr("{what}: {value}").format(what=what, value=bold)

    def choose(self, chosen: bool) -> None:
        """Show it as the one that counts."""
        restyle(self, sel="true" if chosen else "false")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        self.chosen.emit()
        event.accept()
