"""Keys of the ticket are worked off one at a time; one that is pressed right behind another waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.sent_card import SentCard, settle


class WorkingOff(QObject):
    """`beginning()` before each piece of work, `ended()` after what came of it was told."""

    beginning = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: str | None = None
        self._waiting: Callable[[], None] | None = None

    @property
    def busy(self) -> bool:
        """Something is being worked off."""
        return self._key is not None

    def press(self, key: str, work: Callable[[], Any], told: Callable[[Any], None]) -> None:
        """A key. The same key pressed again while the first is worked off does nothing; another one waits,
        and falls away where the first was refused: who pressed it has not read that yet."""
        if not self.busy:
            self.do(work, told, key=key)
        elif self._key != key and self._waiting is None:
            self._waiting = lambda: self.do(work, told, key=key)

    def do(
        self,
        work: Callable[[], Any],
        told: Callable[[Any], None],
        card: SentCard | None = None,
        key: str = "",
    ) -> None:
        """Work it off unless something else is; `told(value)` hears of it, a refusal goes to `card` or the
        message strip."""
        if self.busy:
            return
        self._key = key
        # writes are worked off in their order: the material judged a moment ago still holds the number
        self.beginning.emit()
        self._desk.messages.clear()

        def landed(done: Done[Any]) -> None:
            self._key, waiting, self._waiting = None, self._waiting, None
            settle(card, done.error, self._desk.messages)
            if done.error is None:
                told(done.value)
            self.ended.emit()
            if waiting is not None and done.error is None:
                waiting()

        self._desk.tasks.write(work, landed, self)
