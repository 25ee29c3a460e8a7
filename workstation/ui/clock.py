"""The two clocks a window needs, handed in so that tests can move them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

Monotonic = Callable[[], float]
"""Seconds that never go back; for debouncing and gaps."""

WallClock = Callable[[], datetime]
"""The hall's time with its zone; for what is shown."""
