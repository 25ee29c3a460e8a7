"""What one simulated station is to do."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Job:
    """The orders of one station process; travels as one line of JSON, so that no password shows in a list
    of processes. `actions` is how many answers it works for."""

    url: str
    folder: str
    segment: str
    window: str
    staff_no: str
    name: str
    unit: str
    actions: int
    seed: str
    acks: str
    groups: tuple[str, ...]

    def to_line(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_line(cls, line: str) -> Job:
        """The job of `to_line`. Raises ValueError."""
        data = json.loads(line)
        return cls(**{**data, "groups": tuple(data["groups"])})


@dataclass(frozen=True)
class Finished:
    """How a station ended: changes the hall still lacks, and the bugs that were met."""

    unsent: int
    bugs: tuple[str, ...]
