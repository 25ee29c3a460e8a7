"""How fast the invented hall goes, and who sits where."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from workstation.domain.staff import HallStaffing
from workstation.services.demo import plan
from workstation.services.demo.hall import station_folder

ARRIVALS_AT = (("ZH91", "ZH902"), ("ZH90", "ZH901"))
"""Stations that give out numbers, with who serves them: the machine first, the desk when that is taken."""
MOST_COLLEAGUES = 8
"""More stations would make the hall busier than a small PC likes."""


@dataclass(frozen=True)
class Pace:
    """Chances from a seed, and times divided by `speed` (1 is the pace of a real hall)."""

    chance: random.Random
    speed: float = 1.0

    def between(self, least: float, most: float) -> timedelta:
        """Some time between so many seconds."""
        return timedelta(seconds=self.chance.uniform(least, most) / self.speed)

    def mean(self, seconds: float) -> timedelta:
        """A time as it lies between people who come by themselves."""
        wait = min(self.chance.expovariate(1 / seconds), seconds * 4)
        return timedelta(seconds=max(1.0, wait) / self.speed)

    def happens(self, share: float) -> bool:
        """Whether something happens that happens so often."""
        return self.chance.random() < share


@dataclass(frozen=True)
class Post:
    """One colleague's place: the station, its folder, who sits there, and the groups of the window."""

    segment: str
    folder: Path
    staff_no: str
    window: str | None
    groups: tuple[str, ...]


def colleagues(staffing: HallStaffing, home: Path, own_segment: str) -> tuple[Post, ...]:
    """Who works beside the user: never at the user's own station, one for every sort of business.

    Windows that share the user's groups stay empty, so that the user's queue is the user's.
    """
    own = next((w for w in staffing.windows if w.station == own_segment), None)
    mine = set(own.groups) if own else set()
    people = _people(staffing)
    found: list[Post] = []
    manned: set[str] = set()
    # who sat there this morning goes on
    order = sorted(staffing.windows, key=lambda window: window.station not in plan.ON_DUTY)
    for window in order:
        fresh = set(window.groups) - manned
        taken = window.station == own_segment or mine & set(window.groups)
        if (
            taken
            or not (fresh or window.station in plan.ON_DUTY)
            or window.number not in people
            or len(found) >= MOST_COLLEAGUES
        ):
            continue
        folder = station_folder(home, window.station)
        if (folder / "station.db").exists():
            found.append(Post(window.station, folder, people[window.number], window.number, window.groups))
            manned |= set(window.groups)
    return tuple(found)


def entrance(home: Path, own_segment: str) -> Post | None:
    """Where numbers are given out: the first such station that is not the user's own."""
    for segment, staff_no in ARRIVALS_AT:
        folder = station_folder(home, segment)
        if segment != own_segment and (folder / "station.db").exists():
            return Post(segment, folder, staff_no, None, ())
    return None


def groups_for_arrivals(posts: Sequence[Post], own_groups: Sequence[str]) -> Mapping[str, int]:
    """Into which groups people come, and how often beside each other: the user's own come most often."""
    weights = dict.fromkeys((group for post in posts for group in post.groups), 2)
    weights.update(dict.fromkeys(own_groups, 5))
    return weights


def _people(staffing: HallStaffing) -> dict[str, str]:
    """Who is planned for every window; the first one named."""
    return {member.window: member.staff_no for member in reversed(staffing.staff) if member.window}
