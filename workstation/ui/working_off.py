"""Steps are worked off one at a time; a key that is pressed right behind another waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from workstation.domain.errors import RuleBroken
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.sent_card import SentCard, settle

Work = Callable[[], Any]
Told = Callable[[Any], None]


def _not_answered(_error: RuleBroken) -> bool:
    return False


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

    def press(
        self, key: str, work: Work, told: Told, refused: Callable[[RuleBroken], bool] = _not_answered
    ) -> None:
        """A key. The same key pressed again while the first is worked off does nothing; another one waits,
        and falls away where the first was refused: who pressed it has not read that yet."""
        if not self.busy:
            self.do(work, told, key=key, refused=refused)
        elif self._key != key and self._waiting is None:
            self._waiting = lambda: self.do(work, told, key=key, refused=refused)

    def do(
        self,
        work: Work,
        told: Told,
        card: SentCard | None = None,
        *,
        key: str = "",
        refused: Callable[[RuleBroken], bool] = _not_answered,
    ) -> None:
        """Work it off unless something else is; `told(value)` hears of it. A refusal goes to `card` or the
        message strip, unless `refused(error)` says that it answered itself."""
        if self.busy:
            return
        self._key = key
        # writes are worked off in their order: the material judged a moment ago still holds the number
        self.beginning.emit()

        def landed(done: Done[Any]) -> None:
            self._key, waiting, self._waiting = None, self._waiting, None
            answered = done.error is None or refused(done.error)
            settle(card, None if answered else done.error, self._desk.messages)
            if done.error is None:
                told(done.value)
            self.ended.emit()
            if waiting is not None and done.error is None:
                waiting()

        self._desk.tasks.write(work, landed, self)
