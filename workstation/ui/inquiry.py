"""A question asked again and again beside the main thread; its answers come in the order it was asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from workstation.ui.tasks import Done, Tasks

T = TypeVar("T")


class Inquiry(Generic[T]):
    """At most one asking runs and one waits: two side by side could answer in the wrong order, and what was
    read first would stand on the screen last."""

    def __init__(
        self,
        tasks: Tasks,
        work: Callable[[], T],
        landed: Callable[[Done[T]], None],
        owner: QObject,
        *,
        only_last: bool = False,
    ) -> None:
        """`work()` is the question, `landed(Done)` hears every answer while `owner` lives; `only_last`: none
        that was read before something the asker knows of by now."""
        self._only_last = only_last
        self._tasks, self._work, self._landed, self._owner = tasks, work, landed, owner
        self._running = self._once_more = False

    @property
    def running(self) -> bool:
        """An answer is on its way; within `landed`: this one is not the last."""
        return self._running

    def ask(self) -> None:
        """Ask now, or once more as soon as the answer under way has come."""
        if self._running:
            self._once_more = True
            return
        self._running = True
        self._tasks.query(self._work, self._came, self._owner)

    def _came(self, done: Done[T]) -> None:
        self._running = False
        if self._once_more:
            self._once_more = False
            self.ask()
        if not (self._running and self._only_last):
            self._landed(done)
