"""Duties of the hall: found due on the replica, done in the hall by whichever station comes first."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import SYSTEM, Action
from workstation.domain.errors import HallBroken, HallUnreachable, StationFileBroken
from workstation.domain.ids import duty_id
from workstation.store.hall_read import server_clock
from workstation.store.hall_setup import SYSTEM_SEGMENT
from workstation.store.station_read import Reader
from workstation.sync.broke import ActionBroke, Tries
from workstation.sync.hall import Hall
from workstation.sync.station import Station

LOOK = timedelta(seconds=30)


@dataclass(frozen=True)
class Duty:
    """One thing that is due: the same kind, subject and due time is the same duty everywhere."""

    kind: str
    subject: str
    due: str
    payload: Mapping[str, Any] = field(default_factory=dict)

    def action(self, now: datetime) -> Action:
        """The action of the actor `system` that does it."""
        return Action(
            duty_id(self.kind, self.subject, self.due), self.kind, 1, SYSTEM, SYSTEM_SEGMENT, now,
            (self.subject,), canonical.plain(self.payload),
        )  # fmt: skip


DueNow = Callable[[Reader, datetime], tuple[Duty, ...]]


class DutyKeeper:
    """One `step` does what is due; when the hall is away it waits for the next look."""

    def __init__(self, station: Station, hall: Hall, due_now: DueNow, jitter: Callable[[], float]) -> None:
        self._station = station
        self._hall = hall
        self._due_now = due_now
        self._jitter = jitter
        self._tries = Tries()

    def step(self, now: datetime) -> datetime:
        """Do what is due; returns when to look again. Raises ActionBroke for a bug, at most five times for
        one duty: then it is left to other stations, whose program may be another."""
        broke: ActionBroke | None = None
        with contextlib.suppress(HallUnreachable, HallBroken):
            # by the hall's clock: a PC that is a day ahead would close the day while people wait
            at = (self._hall.ask(server_clock) if self._hall.asks_time else None) or now
            try:
                with self._station.store.reading() as reader:
                    duties = self._due_now(reader, at)
            except StationFileBroken:
                # the pusher says so; other stations see to the hall's duties
                return now + LOOK
            for action in (duty.action(at) for duty in duties):
                if action.id in self._tries.used_up:
                    continue
                try:
                    self._hall.do_duty(action)
                except ActionBroke as bug:
                    # one duty that cannot be done keeps nobody from the others
                    self._tries.note(bug)
                    broke = bug
        if broke is not None:
            raise broke
        # stations look at different moments, so that mostly one of them does the work
        return now + LOOK * (0.5 + self._jitter())
