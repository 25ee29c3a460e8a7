"""Says once that the hall's database was restored or moved, and what that means for the work done here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workstation.ui.messages import Messages
from workstation.ui.tasks import Done, Tasks


class RestoreWatch(QObject):
    """`news()` is True once after the hall became another one; it is asked when rows changed."""

    def __init__(
        self, messages: Messages, tasks: Tasks, news: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._messages, self._tasks, self._news = messages, tasks, news
        self._asking = False

    def rows_changed(self, _tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        self.look()

    def look(self) -> None:
        """Ask, unless an answer is on its way."""
        if not self._asking:
            self._asking = True
            self._tasks.query(self._news, self._answered, self)

    def _answered(self, done: Done[bool]) -> None:
        self._asking = False
        if done.ok and done.value:
            self._messages.say(
                "info",
                self.tr("The hall's database was put back from a backup, or moved."),
                self.tr(
                    "What this PC did since the backup is kept and sent again by itself; go on working. A"
                    " number called after the backup may be called once more: ask before starting."
                ),
            )
