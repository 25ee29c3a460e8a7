"""The locked screen: whose window it is, since when, and the password to come back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.signed_in import SignedIn
from workstation.services.sessions.service import SessionService
from workstation.ui.clock import WallClock
from workstation.ui.messages import Messages
from workstation.ui.places import place_words
from workstation.ui.screens.login.brand import Brand
from workstation.ui.screens.login.fields import NOT_THAT, PasswordField, TallButton
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.widgets.tag import Tag, TagRow
from workstation.ui.widgets.text import label

COLUMN = 420


class LockScreen(QWidget):
    """Covers everything: nothing of anybody's case is to be seen. `unlocked()` after the password.

    `reason` are the words of an absence with `minutes` planned; "" for a screen locked by itself.
    """

    unlocked = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        sessions: SessionService,
        me: SignedIn,
        now: WallClock,
        *,
        hall: str = "",
        reason: str = "",
        minutes: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tasks, self._sessions, self._me, self._now = tasks, sessions, me, now
        self._reason, self._minutes = reason, minutes
        self._since: datetime = now()
        size = theme.size
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.brand = Brand(theme)
        self.brand.say(hall, "")
        row.addWidget(self.brand)
        row.addStretch(1)
        holder = QWidget()
        holder.setFixedWidth(size(COLUMN))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(8))
        column.addStretch(3)
        column.addWidget(label(place_words(me.window, me.segment), "soft"))
        column.addWidget(label(f"{me.name} {me.staff_no}", "headline"))
        self.state = TagRow(theme)
        column.addWidget(self.state)
        column.addSpacing(size(8))
        caption = label(self.tr("Password"), "soft")
        self.password = PasswordField(theme, self.tr("Password"))
        self.password.entered.connect(self.submit)
        caption.setBuddy(self.password)
        column.addWidget(caption)
        column.addWidget(self.password)
        self.button = TallButton(theme, self.tr("Back to work"))
        self.button.clicked.connect(self.submit)
        column.addWidget(self.button)
        self.strip = MessageStrip(theme)
        self.messages = Messages(self.strip)
        column.addWidget(self.strip)
        column.addStretch(4)
        row.addWidget(holder)
        row.addStretch(1)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._say)
        self._tick.start()
        self._say()

    def shown(self) -> None:
        """The screen came up."""
        self.password.setFocus()

    def submit(self) -> None:
        """Enter: come back."""
        password = self.password.text()
        if not password or not self.button.isEnabled():
            self.password.setFocus()
            return
        self.button.setEnabled(False)
        sessions, me = self._sessions, self._me
        self._tasks.write(lambda: sessions.unlock(password, me=me), self._came_back)

    def _came_back(self, done: Done[None]) -> None:
        self.button.setEnabled(True)
        if done.error is None or done.error.code in NOT_THAT:
            self.password.clear()
        self.password.hide_text()
        if done.error is not None:
            self.messages.refused(done.error)
            self.password.setFocus()
            return
        self._tick.stop()
        self.unlocked.emit()

    def _say(self) -> None:
        gone = int((self._now() - self._since).total_seconds() // 60)
        tags = [Tag(self.tr("Locked since {time}").format(time=f"{self._since:%H:%M}"), "neutral", "lock")]
        if self._reason:
            planned = self.tr("{reason} · planned {minutes} min")
            words = planned.format(reason=self._reason, minutes=self._minutes)
            tags.insert(0, Tag(words, "info", "pause"))
            if gone > self._minutes:
                late = self.tr("{minutes} min over the plan").format(minutes=gone - self._minutes)
                tags.append(Tag(late, "warn", "clock"))
        self.state.show_tags(tuple(tags))
