"""A change whose rule breaks down: a bug, not a refusal. It is tried again, and then holds up nothing."""

from __future__ import annotations

from collections import Counter

TRIES = 5
BROKE = "action_broke"
"""The code of the refusal under which such a change is set aside."""


class ActionBroke(Exception):
    """A bug met while the hall performed this action; the cause says which. Nothing was recorded."""

    def __init__(self, action_id: str, kind: str) -> None:
        super().__init__(f"{kind} {action_id}")
        self.action_id = action_id


class Tries:
    """How often each change broke down."""

    def __init__(self) -> None:
        self._broke: Counter[str] = Counter()

    def note(self, broke: ActionBroke) -> None:
        """Once more."""
        self._broke[broke.action_id] += 1

    @property
    def used_up(self) -> frozenset[str]:
        """What is tried no more: a change is sent to be set aside, so that everything behind it goes on."""
        return frozenset(one for one, times in self._broke.items() if times >= TRIES)
