"""Says once, and lets it stand, that another station took this window over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workstation.ui.inquiry import Inquiry
from workstation.ui.messages import Messages
from workstation.ui.tasks import Done, Tasks


class LeaseWatch(QObject):
    """`check()` raises WindowLost when the window is another's; it is asked when windows changed."""

    def __init__(
        self, messages: Messages, tasks: Tasks, check: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._asking = Inquiry(tasks, check, self._checked, self)
        self._told = False

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        if "window" in tables:
            self.look()

    def look(self) -> None:
        """Ask whether the window is still ours."""
        self._asking.ask()

    def _checked(self, done: Done[None]) -> None:
        if done.error is None:
            self._told = False
        elif not self._told and done.error.code == "window_lost":
            self._told = True
            self._messages.refused(done.error)
