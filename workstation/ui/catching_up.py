"""Keeps the index of cases in step in the background, so that the first search waits for nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from workstation.ui.tasks import Done, Tasks

PAUSE_MS = 120
"""Between two bites: a clerk's own step goes first."""
LATER_MS = 1_500
"""After rows came in: several changes are taken together."""
WATCHED = frozenset({"service_case", "person", "party"})


class CatchingUp(QObject):
    """`bite()` does a part of what is due and says how much is left."""

    def __init__(self, tasks: Tasks, bite: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._bite = tasks, bite
        self._under_way = False
        self._more = False
        """Rows came in while a bite was under way, perhaps too late for it."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)

    def start(self) -> None:
        """After signing in."""
        self._timer.start(PAUSE_MS)

    def rest(self) -> None:
        """Nobody sits here any more."""
        self._timer.stop()

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        if not tables & WATCHED or self._timer.isActive():
            return
        if self._under_way:
            self._more = True
        else:
            self._timer.start(LATER_MS)

    def _go(self) -> None:
        self._under_way, self._more = True, False
        self._tasks.query(self._bite, self._done, self)

    def _done(self, done: Done[int]) -> None:
        self._under_way = False
        # what cannot be done now is done with the next change, or when a list is asked for
        if done.error is None and done.value > 0:
            self._timer.start(PAUSE_MS)
        elif self._more:
            self._timer.start(LATER_MS)
