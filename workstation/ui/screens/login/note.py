"""The quiet remarks below the sign-in, each with its picture."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.sessions.views import ClockBehind
from workstation.ui.theme import Theme
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import label

if TYPE_CHECKING:
    from workstation.services.sessions.service import SessionService

LARGEST = 1.3

LinkAndClock = tuple[bool, ClockBehind | None]


def link_and_clock(sessions: SessionService) -> LinkAndClock:
    """Whether the hall answers, and what is wrong with this PC's clock: asked for off the main thread."""
    return sessions.hall_answers(), sessions.clock_behind()


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


class ClockNote(QFrame):
    """Shown while this PC's clock stands before a time that was seen here already."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(12), theme.size(9), theme.size(12), theme.size(9))
        row.setSpacing(theme.size(8))
        row.addWidget(Picture(theme, "clock", "warn.ink", 16), 0, Qt.AlignmentFlag.AlignTop)
        self.words = label("", "soft", tone="warn", wrap=True)
        row.addWidget(self.words, 1)
        self.hide()

    def show_behind(self, behind: ClockBehind | None, zone: tzinfo | None) -> None:
        """Both times in words, None when the clock is right."""
        self.setVisible(behind is not None)
        if behind is None:
            return
        words = QCoreApplication.translate(
            "LoginScreen",
            "This PC's clock says {now}, but it was {seen} here already. Without the link the 7 days count "
            "by the later time. Ask IT to set the clock.",
        )
        now, seen = (f"{at.astimezone(zone):%Y-%m-%d %H:%M}" for at in (behind.now, behind.seen))
        self.words.setText(words.format(now=now, seen=seen))


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


class Notes(QWidget):
    """All of them, one below the other; `clock` and `demo` appear where they are true."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        self.clock, self.demo = ClockNote(theme), demo_note(theme)
        self._offline = offline_note(theme)
        for one in (self.clock, self.demo, self._offline):
            column.addWidget(one)
        self.demo.hide()
        self._room = theme.factor < LARGEST
        self._offline.setVisible(self._room)

    def show_behind(self, behind: ClockBehind | None, zone: tzinfo | None) -> None:
        """What is wrong with the clock takes the room of what usually holds: there is none for both."""
        self.clock.show_behind(behind, zone)
        self._offline.setVisible(self._room and behind is None)
