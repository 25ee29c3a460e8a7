"""Waiting for what comes in its own time, and not for ever."""

from __future__ import annotations

import time
from collections.abc import Callable

from workstation.sync.opening import OpenStation


def until(done: Callable[[], object], seconds: float = 60, look: float = 0.02) -> None:
    """Look again and again until it is so. Fails after so many seconds."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(look)


def drained(opened: OpenStation) -> bool:
    """Push and pull once; whether nothing waits for the hall any more."""
    opened.sync()
    return not opened.station.open_entries()
