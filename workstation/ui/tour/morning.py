"""The time of the tour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

MORNING = datetime(2026, 11, 23, 9, 41, tzinfo=ZoneInfo("Asia/Shanghai"))


class Morning:
    """A clock that goes on from a working morning: at night every page would say that the hall is closed."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        """`clock` gives aware moments; only how they pass counts."""
        self._clock, self._began, self._later = clock, clock(), timedelta()

    def __call__(self) -> datetime:
        """This moment of the morning, aware."""
        return MORNING + self._later + (self._clock() - self._began)

    def pass_time(self, seconds: int) -> None:
        """So much of the morning goes by at once, for everybody in the hall."""
        self._later += timedelta(seconds=seconds)
