"""The foot of the tray: what goes on without the hall and what does not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workstation.ui.theme import Theme
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import ElidedLabel, label


def tray_foot(theme: Theme, *, calls: bool) -> QFrame:
    """One line of words and signs; `calls`: whether numbers are called and cases taken in here."""
    size, translate = theme.size, QCoreApplication.translate
    foot = QFrame()
    foot.setProperty("kind", "panelFoot")
    row = QHBoxLayout(foot)
    row.setContentsMargins(size(14), size(7), size(14), size(7))
    row.setSpacing(size(7))
    row.addWidget(label(translate("TrayCard", "Without the hall"), "caption"))
    row.addWidget(Picture(theme, "check", "ok.ink", 14))
    goes_on = translate("TrayCard", "call by slip, receive, accept, print, first-asked")
    waits = translate("TrayCard", "call next, sign for, approvals, review")
    if not calls:
        goes_on = translate("TrayCard", "numbers kept for it, first-asked, print")
        waits = translate("TrayCard", "sign for, review")
    row.addWidget(label(goes_on, "caption", tone="ok"))
    row.addWidget(Picture(theme, "minus", "ink.muted", 14))
    row.addWidget(ElidedLabel(waits, "caption"), 1)
    return foot
