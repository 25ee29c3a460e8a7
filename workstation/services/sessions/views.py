"""What the sign-in page shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

SHORTEST = 8
"""Characters of a password (GB/T 22239-2019)."""
SILENT_SECONDS = 60
"""A station beats every ten seconds: whoever was heard within a minute is at work."""


class Reason(StrEnum):
    """Why a window is taken over; neutral words that stand in the ledger."""

    pc_failed = "pc_failed"
    handed_over = "handed_over"
    not_reached = "not_reached"


@dataclass(frozen=True)
class Person:
    """Somebody who may be chosen at sign-in."""

    staff_no: str
    name: str
    unit: str


@dataclass(frozen=True)
class Post:
    """What this station is: its window (None for a desk without one), its segment, its kind, its hall.

    `holder` sits at the window now; `helper` is whom to ask about passwords, None when nobody is named.
    """

    hall: str
    demo: bool
    segment: str
    window: str | None
    name: str
    unit: str
    holder: Person | None = None
    holder_station: str | None = None
    holder_since: datetime | None = None
    helper: Person | None = None
    kind: str = ""


@dataclass(frozen=True)
class ClockBehind:
    """This PC's clock stands at `now`, though it was seen at `seen` already."""

    now: datetime
    seen: datetime


@dataclass(frozen=True)
class Known:
    """What the page shows, read at once: the post, the last two people, everybody who may sign in."""

    post: Post
    last: tuple[Person, ...]
    people: tuple[Person, ...]
