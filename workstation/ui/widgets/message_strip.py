"""One strip below the bar for what happened, what was kept and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from workstation.ui.announce import announce
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import rich

ICONS = {"ok": "check", "info": "info", "warn": "warning", "danger": "warning", "offline": "cloud-off"}
PASSING = ("ok", "info")
"""Good news: it goes by itself."""
QUIET_AFTER_MS = 8000


class MessageStrip(QFrame):
    """Shows one message at a time; good news goes by itself, trouble stays until it is read away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._theme = theme
        self._written = self._spoken = ""
        self._is_news = False
        self._below: tuple[str, str, str] | None = None
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
        self._is_news, self._below = False, None
        restyle(self, st=kind)
        self._picture.show_icon(ICONS[kind], f"{kind}.ink")
        self._written, self._spoken = self._write(kind, first, rest), f"{first} {rest}".strip()
        self._show(self._written, self._spoken)
        announce(self, self._spoken, urgent=kind in ("danger", "offline"))
        if kind in PASSING:
            self._quiet.start(QUIET_AFTER_MS)
        else:
            self._quiet.stop()

    def add(self, kind: str, first: str, rest: str = "") -> None:
        """Show news nobody asked for: below a trouble that is not read yet, in the place of anything else."""
        if self.isHidden() or self._is_news or self.property("st") in PASSING:
            self._tell(kind, first, rest)
            return
        self._below = (kind, first, rest)
        spoken = f"{first} {rest}".strip()
        self._show(f"{self._written}<br>{self._write(kind, first, rest)}", f"{self._spoken} {spoken}")
        announce(self, spoken, urgent=kind in ("danger", "offline"))

    def _tell(self, kind: str, first: str, rest: str) -> None:
        self.say(kind, first, rest)
        self._is_news = True

    def _write(self, kind: str, first: str, rest: str) -> str:
        bold = f'<b style="color:{self._theme.colour(kind + ".ink").name()}">{escape(first)}</b>'
        return f"{bold}&nbsp;&nbsp;{escape(rest)}" if rest else bold

    def _show(self, written: str, spoken: str) -> None:
        self.words.setText(written)
        self.setAccessibleName(spoken)
        self.show()

    def withdraw(self) -> None:
        """What was said is true no more; news below it stay."""
        if self._below is not None:
            self._tell(*self._below)
        else:
            self.clear()

    def clear(self) -> None:
        """Take the message away."""
        self._quiet.stop()
        self.hide()


def escape(text: str) -> str:
    """Text that people typed, safe inside a rich label."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
