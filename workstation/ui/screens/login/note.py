"""The quiet remarks below the sign-in, each with its picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workstation.services.demo.password import DEMO_PASSWORD
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


def demo_note(theme: Theme) -> QFrame:
    """How to get into the demo hall."""
    words = QCoreApplication.translate("LoginScreen", "Demo hall: everybody's password is {password}")
    return note(theme, "info", words.format(password=DEMO_PASSWORD))


def offline_note(theme: Theme) -> QFrame:
    """What holds without the link."""
    words = QCoreApplication.translate(
        "LoginScreen",
        "Signing in works without the link, too, for who signed in here within 7 days. "
        "What is done then is kept on this PC and sent when the link is back.",
    )
    return note(theme, "cloud-off", words)
