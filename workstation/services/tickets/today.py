"""A clerk's own day in numbers, each from rows that somebody really wrote."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, time

from workstation.domain import canonical
from workstation.domain.signed_in import SignedIn
from workstation.services.reference import Reference
from workstation.services.tickets.rows import maybe_moment, moment
from workstation.services.tickets.views import Today
from workstation.store.read import tickets
from workstation.store.station_read import Reader


def read_today(
    reader: Reader, reference: Reference, me: SignedIn, now: datetime
) -> tuple[Today, datetime | None]:
    """Today's figures of this person, and since when her window has been idle (None: nothing known)."""
    day = reference.hours.local(now).date()
    ended = tickets.finished_by(reader, day.isoformat(), me.staff_no)
    served = [
        (moment(row["finished_at"]) - moment(row["started_at"])).total_seconds() - row["held_seconds"]
        for row in ended
        if row["started_at"] and row["finished_at"]
    ]
    idle_since = max((moment(row["finished_at"]) for row in ended if row["finished_at"]), default=None)
    seat = reader.get("window", me.window or "")
    sat_down = maybe_moment(seat["since"]) if seat is not None and seat["clerk"] == me.staff_no else None
    if sat_down is not None:
        # a number ended before she sat down here says nothing of how long this window waits
        idle_since = sat_down if idle_since is None else max(idle_since, sat_down)
    cases = tickets.duties_of_clerk(reader, me.staff_no)
    received = [row for row in cases if row["state"] == "received"]
    deferred = tickets.deferred_rows(reader, me.staff_no)
    to_sign = tickets.handoffs_to_sign(reader, me.window or "")
    midnight = datetime.combine(day, time(), reference.hours.zone)
    figures = Today(
        finished=len(ended),
        average_seconds=round(sum(served) / len(served)) if served else None,
        registered=tickets.registered_by(reader, me.staff_no, canonical.instant(midnight)),
        to_sign=len(to_sign),
        sign_due=min((moment(row["due_at"]) for row in to_sign if row["due_at"]), default=None),
        without_paper=len(received),
        notify_due=_nearest(row["notify_due"] for row in received),
        due_today=sum(1 for row in cases if row["owed_due"] == day.isoformat()),
        deferred=len(deferred),
        deferred_due=_nearest(json.loads(row["detail"] or "{}").get("due") for row in deferred),
    )
    return figures, idle_since


def _nearest(days: Iterable[str | None]) -> date | None:
    return min((date.fromisoformat(day[:10]) for day in days if day), default=None)
