"""容缺: until when each deferred row is promised, and what follows when it does not come."""

from __future__ import annotations

from datetime import date

from workstation.domain.calendar import WorkCalendar
from workstation.domain.checklist import Checklist
from workstation.domain.deadline import Limit, LimitUnit, reckon
from workstation.domain.limits import ItemLimits

FAILURES = {
    "deemed_withdrawn": "视为撤回申请",
    "acceptance_revoked": "撤销受理并书面说明理由",
    "terminated": "终止办理",
}


def promised_days(checklist: Checklist, start: date, calendar: WorkCalendar) -> dict[str, date]:
    """The last day of each deferred row: its published days, never after the item's own limit or the
    statutory one, whichever ends first in its own unit."""
    limits = ItemLimits.of(checklist.item)
    longest = limits.longest_deferral()
    ends = [reckon(one, start, calendar).due.day for one in (longest, limits.statute) if not _at_once(one)]
    latest = min(ends, default=None)
    days: dict[str, date] = {}
    for row in checklist.deferred_rows():
        own = checklist.material(row.material).defer_days
        limit = Limit(own, LimitUnit.working_day) if own else longest
        due = reckon(limit, start, calendar).due.day
        days[row.material] = min(due, latest) if latest else due
    return days


def _at_once(limit: Limit) -> bool:
    return limit.unit is LimitUnit.immediate


def lines_of(checklist: Checklist) -> list[list[object]]:
    """What the promise is about: the deferred rows with the pieces that are there, to compare later."""
    return [[row.material, row.taken.original, row.taken.copy] for row in checklist.deferred_rows()]
