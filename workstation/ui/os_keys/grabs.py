"""What a platform has to do for system-wide keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

Heard = Callable[[str], None]


class NoGrabs(Exception):
    """This platform, or this session, gives no system-wide keys."""


class Grabs(Protocol):
    """Holds Ctrl+Shift with some keys until it is released. Two platforms have their own."""

    def take(self, keys: Sequence[str], heard: Heard) -> tuple[str, ...]:
        """Ask for the keys ("F2"); `heard(key)` is called on the main thread at each press.

        Returns the keys that another program holds. Raises NoGrabs.
        """
        ...

    def release(self) -> None:
        """Give the keys back; called once."""
        ...
