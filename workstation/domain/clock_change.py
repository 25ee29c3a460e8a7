"""Clock stops and the one extension as a case keeps them, and what the law allows of both.

A clock stands still for the procedures of 行政许可法 Art. 45 alone, and only for the time the applicant was
told in writing; a limit is extended once, by the head of the organ, with its reasons told (Art. 42).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from workstation.domain.calendar import ONE_DAY, DueDate, WorkCalendar
from workstation.domain.deadline import (
    ClockStop,
    ClockStopRefused,
    Extension,
    ExtensionRefused,
    Limit,
    LimitUnit,
    check_extension,
)
from workstation.domain.item import ServiceItem
from workstation.domain.paper_data import value_from

ART_45 = ("听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审")
"""The procedures whose time is not counted (行政许可法 Art. 45)."""
MOST_DAYS = 365
"""No told time is longer: a slip of the finger."""


def stops_from(text: str | None) -> tuple[ClockStop, ...]:
    """The times a clock stood still, from the JSON text a case keeps."""
    return tuple(value_from(ClockStop, entry) for entry in json.loads(text or "[]"))


def extension_from(flags: str | None) -> Extension | None:
    """The extension of a limit, from the JSON text of the case's flags."""
    kept = json.loads(flags or "{}").get("extension")
    return value_from(Extension, kept) if isinstance(kept, dict) else None


def changes_of(case: Mapping[str, Any] | None) -> tuple[tuple[ClockStop, ...], Extension | None]:
    """The stops and the extension of a case row; none of a case that is not there yet."""
    if case is None:
        return (), None
    return stops_from(case["clock_stops"]), extension_from(case["flags"])


def stop_kinds(item: ServiceItem) -> tuple[str, ...]:
    """What may stop the clock of this matter: what it publishes itself, and for a licence Art. 45."""
    own = tuple(one.name for one in item.special_procedures if one.excluded_from_clock)
    return (*own, *(one for one in ART_45 if item.is_licence_type and one not in own))


def statute_of(item: ServiceItem) -> Limit:
    """The statutory limit that runs: "at once" is meant for a complete set only."""
    statute = item.statutory_limit
    return (item.fallback_limit or statute) if statute.unit is LimitUnit.immediate else statute


def told_until(first_day: date, days: int, unit: LimitUnit, calendar: WorkCalendar) -> DueDate:
    """The last day of so many days told, the first day among them, in the unit of the limit."""
    if unit is LimitUnit.natural_day:
        return DueDate(first_day + (days - 1) * ONE_DAY)
    return calendar.add_working_days(first_day - ONE_DAY, days)


def check_stop(
    item: ServiceItem,
    kind: str,
    first_day: date,
    days: int,
    *,
    today: date,
    due: date,
    calendar: WorkCalendar,
) -> None:
    """Whether the clock may be stopped like this. `due` is the last day by law.

    No day before the notice is taken off the clock: it was not told. Raises ClockStopRefused.
    """
    fault = ""
    if kind not in stop_kinds(item):
        fault = "kind_not_listed"
    elif not 1 <= days <= MOST_DAYS:
        fault = "no_days"
    elif first_day < today:
        fault = "not_told_yet"
    elif first_day > calendar.next_working_day(today).day:
        fault = "too_far_ahead"
    elif first_day > due:
        fault = "limit_already_over"
    if fault:
        raise ClockStopRefused(kind=kind, fault=fault, due=due.isoformat())


def check_end(stop: Mapping[str, Any], ended_on: date, today: date) -> None:
    """Whether a stop may end on this day; that day itself still stands. Raises ClockStopRefused."""
    if ended_on > today:
        raise ClockStopRefused(kind=str(stop["kind"]), fault="end_to_come")
    if ended_on < date.fromisoformat(stop["first_day"]):
        raise ClockStopRefused(kind=str(stop["kind"]), fault="ends_before_it_begins")


def check_extending(
    item: ServiceItem,
    extension: Extension,
    reason: str,
    before: Extension | None,
    *,
    accepted: date,
    due: date,
    today: date,
) -> None:
    """Whether the limit may be extended like this. `due` is the last day by law as it stands, `today` the day
    the applicant is told. Raises ExtensionRefused."""
    decided_on = extension.decided_on.isoformat()
    if before is not None:
        raise ExtensionRefused(fault="second_extension", decided_on=before.decided_on.isoformat())
    check_extension(statute_of(item), extension)
    if not reason.strip():
        raise ExtensionRefused(fault="reason_missing", decided_on=decided_on)
    if not accepted <= extension.decided_on <= today:
        raise ExtensionRefused(fault="day_wrong", decided_on=decided_on)
    if today > due:
        raise ExtensionRefused(fault="limit_already_over", decided_on=decided_on, due=due.isoformat())
