"""How long people wait: per number, over the day, and what one window more would change."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from workstation.domain import canonical
from workstation.domain.ticket import TicketState
from workstation.services.reference import Reference
from workstation.services.review.views import Advice, Bar, WaitChart
from workstation.store.tx import Row

RED_MINUTES = 20
STEP = timedelta(minutes=15)
USUAL_MINUTES = 8
FEWEST_SERVED = 3
LONGEST_COUNTED = 60
_MINUTE = timedelta(minutes=1)


def red_minutes(reference: Reference) -> int:
    """The hall's own line for a wait that is too long, in minutes."""
    return int(reference.house_rules.get("long_wait", {}).get("minutes", RED_MINUTES))


def waited(row: Mapping[str, Any], until: datetime) -> int:
    """Whole minutes somebody waited until a moment; before an appointment nobody waits."""
    began = canonical.moment(row["taken_at"])
    if row["appointment_at"]:
        began = max(began, canonical.moment(row["appointment_at"]))
    return max(0, (until - began) // _MINUTE)


def mean_wait(rows: Iterable[Mapping[str, Any]]) -> int | None:
    """The mean wait of those who were called, in minutes."""
    waits = [waited(row, canonical.moment(row["called_at"])) for row in rows if row["called_at"]]
    return round(sum(waits) / len(waits)) if waits else None


def chart(rows: Sequence[Row], reference: Reference, now: datetime) -> WaitChart:
    """The longest wait in every quarter of an hour of the opening hours, and of who waits now.

    Quarters in which the hall is closed are left out unless somebody was called in them.
    """
    local = reference.hours.local(now)
    opens = reference.hours.opening_time(local.date())
    closes = reference.hours.closing_time(local.date())
    called = [(canonical.moment(row["called_at"]), row) for row in rows if row["called_at"]]
    begin = min((opens, _quarter(local), *(_quarter(reference.hours.local(at)) for at, _row in called[:1])))
    longest: dict[datetime, int] = {}
    for at, row in called:
        start = _quarter(reference.hours.local(at))
        longest[start] = max(longest.get(start, 0), waited(row, at))
    present = _quarter(local)
    for row in rows:
        if row["state"] == TicketState.waiting:
            longest[present] = max(longest.get(present, 0), waited(row, now))
    bars, start = [], min(begin, *longest) if longest else begin
    while start < closes or start <= present:
        busy = start in longest or start == present
        if busy or reference.hours.open_time_between(start, start + STEP):
            bars.append(Bar(start, longest.get(start), now=start == present))
        start += STEP
    return WaitChart(tuple(bars), red_minutes(reference))


def served_minutes(row: Mapping[str, Any]) -> float:
    """How long a number was served, time on hold left out; between 1 and 60 minutes."""
    whole = canonical.moment(row["finished_at"]) - canonical.moment(row["started_at"])
    return min(LONGEST_COUNTED, max(1.0, (whole.total_seconds() - int(row["held_seconds"])) / 60))


def mean_service(rows: Iterable[Mapping[str, Any]]) -> float | None:
    """The mean time of service today; None while too few were served to say."""
    served = [served_minutes(row) for row in rows if row["finished_at"] and row["started_at"]]
    return sum(served) / len(served) if len(served) >= FEWEST_SERVED else None


def advise(
    rows: Sequence[Row], reference: Reference, open_windows: frozenset[str], names: Mapping[str, str]
) -> Advice | None:
    """One suggestion: the group that will wait longest past the red line, and how many windows help.

    `names` says who belongs to a closed window. None while nobody will wait too long, or nothing is closed.
    """
    red = red_minutes(reference)
    everywhere = mean_service(rows) or USUAL_MINUTES
    best: tuple[float, Advice] | None = None
    for group in reference.staffing.groups:
        waiting = sum(
            1 for row in rows if row["state"] == TicketState.waiting and row["group_key"] == group.key
        )
        if not waiting:
            continue
        mean = mean_service(row for row in rows if row["group_key"] == group.key) or everywhere
        here = sum(1 for window in group.windows if window in open_windows)
        spare = tuple((w, names.get(w, "")) for w in group.windows if w not in open_windows)
        work = waiting * mean
        minutes = math.ceil(work / here) if here else None
        if not spare or (minutes is not None and minutes <= red):
            continue
        more = min(len(spare), max(1, math.ceil(work / red) - here))
        made = Advice(
            group.key, group.prefix, waiting, here, minutes, more, math.ceil(work / (here + more)), spare
        )
        weight = work if minutes is None else float(minutes)
        if best is None or (minutes is None, weight) > (best[1].minutes is None, best[0]):
            best = (weight, made)
    return best[1] if best else None


def _quarter(at: datetime) -> datetime:
    return at.replace(minute=at.minute - at.minute % 15, second=0, microsecond=0)
