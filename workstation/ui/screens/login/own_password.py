"""The first sign-in: setting an own password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.domain.errors import RuleBroken
from workstation.services.sessions.views import SHORTEST
from workstation.ui.messages import Messages
from workstation.ui.screens.login.fields import PasswordField, TallButton
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import QUIET, KeyCapButton
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.widgets.text import label


class OwnPassword(QWidget):
    """`chosen(staff_no, old, new)` when both fields agree; `left()` on Esc."""

    chosen = Signal(str, str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._staff_no = self._old = ""
        s = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(s(8))
        column.addStretch(3)
        self.title = label(self.tr("Set your own password"), "headline")
        column.addWidget(self.title)
        column.addWidget(
            label(
                self.tr(
                    "At least {count} characters, and three of: small letters, capitals, digits, signs. "
                    "Nobody but you knows it, IT neither."
                ).format(count=SHORTEST),
                "soft",
                wrap=True,
            )
        )
        column.addSpacing(s(8))
        self.first = self._field(theme, column, self.tr("New password"))
        self.first.entered.connect(self._to_second)
        self.second = self._field(theme, column, self.tr("The same once more"))
        self.second.entered.connect(self.submit)
        column.addSpacing(s(4))
        self.button = TallButton(theme, self.tr("Keep it and sign in"))
        self.button.clicked.connect(self.submit)
        column.addWidget(self.button)
        back = KeyCapButton(theme, self.tr("Back"), "Esc", QUIET)
        back.clicked.connect(self.left)
        column.addWidget(back)
        self.strip = MessageStrip(theme)
        self.messages = Messages(self.strip)
        column.addWidget(self.strip)
        column.addStretch(4)

    def _to_second(self) -> None:
        self.second.setFocus()

    @staticmethod
    def _field(theme: Theme, column: QVBoxLayout, name: str) -> PasswordField:
        caption = label(name, "soft")
        field = PasswordField(theme, name)
        caption.setBuddy(field)
        column.addWidget(caption)
        column.addWidget(field)
        return field

    def ask_for(self, staff_no: str, old: str) -> None:
        """Begin for this person, whose first password was right."""
        self.forget()
        self._staff_no, self._old = staff_no, old
        self.first.setFocus()

    def forget(self) -> None:
        """Keep no password in memory longer than needed."""
        self._staff_no = self._old = ""
        for field in (self.first, self.second):
            field.clear()
            field.hide_text()
        self.messages.clear()

    def submit(self) -> None:
        """Both fields must agree."""
        if not self.button.isEnabled():
            return
        new = self.first.text()
        if not new:
            self.first.setFocus()
            return
        if new != self.second.text():
            self.messages.say("warn", self.tr("The two are not the same."), self.tr("Type the second again."))
            self.second.clear()
            self.second.setFocus()
            return
        self.chosen.emit(self._staff_no, self._old, new)

    def refused(self, error: RuleBroken) -> None:
        """Say why, and start over where it is about the password; else both stay to be sent once more."""
        self.messages.refused(error)
        if error.code != "password_weak":
            self.second.setFocus()
            return
        self.second.clear()
        self.first.setFocus()
        self.first.selectAll()

    def work(self, busy: bool) -> None:
        """While it is being kept, nothing is pressed twice."""
        self.button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
