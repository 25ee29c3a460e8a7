"""Says once that the hall's database was restored or moved, and what that means for the work done here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workstation.ui.inquiry import Inquiry
from workstation.ui.messages import Messages
from workstation.ui.tasks import Done, Tasks


class RestoreWatch(QObject):
    """`news()` is True once after the hall became another one; it is asked when rows changed."""

    def __init__(
        self, messages: Messages, tasks: Tasks, news: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._asking = Inquiry(tasks, news, self._answered, self)

    def rows_changed(self, _tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        self.look()

    def look(self) -> None:
        """Ask."""
        self._asking.ask()

    def _answered(self, done: Done[bool]) -> None:
        if done.ok and done.value:
            self._messages.say(
                "info",
                self.tr("The hall's database was put back from a backup, or moved."),
                self.tr(
                    "What this PC did since the backup is kept and sent again by itself; go on working. A"
                    " number called after the backup may be called once more: ask before starting."
                ),
            )
