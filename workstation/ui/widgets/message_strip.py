"""One strip below the bar for what happened, what was kept and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from workstation.ui.announce import announce
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import rich

ICONS = {"ok": "check", "info": "info", "warn": "warning", "danger": "warning", "offline": "cloud-off"}
QUIET_AFTER_MS = 8000


class MessageStrip(QFrame):
    """Shows one message at a time; good news goes by itself, trouble stays until it is read away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(14), theme.size(7), theme.size(8), theme.size(7))
        row.setSpacing(theme.size(10))
        self._picture = Picture(theme, "info", "info.ink", 18)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = rich("", "body")
        self.words.setWordWrap(True)
        row.addWidget(self.words, 1)
        self._close = QToolButton()
        self._close.setIcon(theme.icons.icon("close", theme.colour("ink.secondary"), theme.size(16)))
        self._close.setAccessibleName(self.tr("Close this message, press Esc"))
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.clear)
        row.addWidget(self._close)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.clear)
        self.hide()

    def say(self, kind: str, first: str, rest: str = "") -> None:
        """Show a message: kind is ok, info, warn, danger or offline; `first` is written bold."""
        restyle(self, st=kind)
        self._picture.show_icon(ICONS[kind], f"{kind}.ink")
        bold = f'<b style="color:{self._theme.colour(kind + ".ink").name()}">{escape(first)}</b>'
        self.words.setText(f"{bold}&nbsp;&nbsp;{escape(rest)}" if rest else bold)
        self.setAccessibleName(f"{first} {rest}".strip())
        self.show()
        announce(self, f"{first} {rest}".strip(), urgent=kind in ("danger", "offline"))
        if kind in ("ok", "info"):
            self._quiet.start(QUIET_AFTER_MS)
        else:
            self._quiet.stop()

    def clear(self) -> None:
        """Take the message away."""
        self._quiet.stop()
        self.hide()


def escape(text: str) -> str:
    """Text that people typed, safe inside a rich label."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
