"""Day limits: reckoning the last day, clock stops, the one extension, and the lights.

A limit is a value with its own unit, because the laws differ: periods of the 行政许可法 run in working days
(Art. 82), others in calendar days. The day of the starting event is not counted (民法典 Art. 201); a limit
ends when the hall closes on its last day (民法典 Art. 203).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workstation.domain.calendar import ONE_DAY, DueDate, WorkCalendar
from workstation.domain.errors import RuleBroken
from workstation.domain.hours import OpeningHours


class LimitWrong(RuleBroken):
    """A limit in the catalogue cannot be read or makes no sense."""

    code = "limit_wrong"


class ClockStopRefused(RuleBroken):
    """The clock may not be stopped like this (行政许可法 Art. 45)."""

    code = "clock_stop_refused"


class ExtensionRefused(RuleBroken):
    """The limit may not be extended like this (行政许可法 Art. 42). `fault` says why."""

    code = "extension_refused"


class LimitUnit(StrEnum):
    """What a limit counts in."""

    working_day = "working_day"
    natural_day = "natural_day"
    immediate = "immediate"


class Light(StrEnum):
    """How a running limit stands."""

    green = "green"
    yellow = "yellow"
    red = "red"


@dataclass(frozen=True)
class Limit:
    """A period as published: value in `unit`, how far it may be extended in the same unit, and its basis."""

    value: int
    unit: LimitUnit
    extendable: int = 0
    ref: str = ""

    def __post_init__(self) -> None:
        least = 0 if self.unit is LimitUnit.immediate else 1
        if self.value < least or self.extendable < 0:
            raise LimitWrong(value=self.value, unit=self.unit.value)

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> Limit:
        """Read {value, unit, extendable?, ref?}; raises LimitWrong."""
        try:
            value, extendable = int(str(data["value"])), int(str(data.get("extendable", 0)))
            unit = LimitUnit(str(data["unit"]))
        except (KeyError, ValueError):
            raise LimitWrong(value=str(data.get("value")), unit=str(data.get("unit"))) from None
        return cls(value, unit, extendable, str(data.get("ref", "")))


@dataclass(frozen=True)
class ClockStop:
    """Days that do not count: hearing, tender, inspection, expert review and the like (行政许可法 Art. 45).

    They count as excluded only as far as they were told to the applicant in writing: a stop without
    `notice_no` excludes nothing, and days past `told_until` run on the clock.
    """

    kind: str
    first_day: date
    told_until: date
    notice_no: str | None
    ended_on: date | None = None

    def __post_init__(self) -> None:
        if self.told_until < self.first_day or (self.ended_on is not None and self.ended_on < self.first_day):
            raise ClockStopRefused(kind=self.kind, fault="ends_before_it_begins")

    def excluded_days(self) -> frozenset[date]:
        """The days taken off the clock, first and last included."""
        if not self.notice_no:
            return frozenset()
        last = min(self.told_until, self.ended_on or self.told_until)
        return frozenset(self.first_day + n * ONE_DAY for n in range((last - self.first_day).days + 1))


@dataclass(frozen=True)
class Extension:
    """The one extension: days in the limit's unit, approved by the head of the organ, told on a paper."""

    value: int
    approver: str
    doc_no: str
    decided_on: date


@dataclass(frozen=True)
class DayClock:
    """One limit reckoned from one starting day."""

    limit: Limit
    start: date
    due: DueDate
    stops: tuple[ClockStop, ...] = ()
    extension: Extension | None = None

    @property
    def total(self) -> int:
        """Days of the limit with its extension, in the limit's unit."""
        return self.limit.value + (self.extension.value if self.extension else 0)

    def ends_at(self, hours: OpeningHours) -> datetime:
        """The last moment: closing time of the last day (民法典 Art. 203)."""
        return hours.closing_time(self.due.day)

    def days_used(self, today: date, calendar: WorkCalendar) -> int:
        """Days of the limit gone by with the end of `today`, in the limit's unit, stops taken off."""
        return self._count(self.start, today, calendar)

    def days_left(self, today: date, calendar: WorkCalendar) -> int:
        """Days still to come after `today`, the last day included, in the limit's unit; 0 when none."""
        return self._count(max(today, self.start), self.due.day, calendar)

    def days_over(self, on: date, calendar: WorkCalendar) -> int:
        """Days past the last day, in the limit's unit; 0 when in time."""
        return self._count(self.due.day, on, calendar)

    def kept(self, moment: datetime, hours: OpeningHours) -> bool:
        """Whether something done at `moment` was done in time."""
        return hours.local(moment) <= self.ends_at(hours)

    def light(self, moment: datetime, hours: OpeningHours) -> Light:
        """Red when overdue; yellow when no more than one working day or a fifth of the limit is left."""
        if not self.kept(moment, hours):
            return Light.red
        today, calendar = hours.local(moment).date(), hours.calendar
        near = calendar.working_days_between(today, self.due.day) - self._stopped(today, calendar) <= 1
        if near or self.days_left(today, calendar) * 5 <= self.total:
            return Light.yellow
        return Light.green

    def extend(self, extension: Extension, calendar: WorkCalendar) -> DayClock:
        """The clock with its one extension; raises ExtensionRefused."""
        if self.extension is not None:
            raise ExtensionRefused(fault="second_extension", decided_on=extension.decided_on.isoformat())
        if extension.decided_on > self.due.day:
            raise ExtensionRefused(fault="limit_already_over", decided_on=extension.decided_on.isoformat())
        return reckon(self.limit, self.start, calendar, self.stops, extension)

    def _stopped(self, today: date, calendar: WorkCalendar) -> int:
        days = (day for day in _all_excluded(self.stops) if today < day <= self.due.day)
        return sum(1 for day in days if calendar.is_working_day(day))

    def _count(self, after: date, until: date, calendar: WorkCalendar) -> int:
        days = (after + n * ONE_DAY for n in range(1, (until - after).days + 1))
        excluded = _all_excluded(self.stops)
        counted = [day for day in days if day not in excluded]
        if self.limit.unit is LimitUnit.natural_day:
            return len(counted)
        return sum(1 for day in counted if calendar.is_working_day(day))


@dataclass(frozen=True)
class Due:
    """Promise and statute side by side. The citizen is owed the earlier of the two, whatever their units."""

    promise: DayClock
    statute: DayClock

    @property
    def owed_clock(self) -> DayClock:
        """The clock that ends first; the promise when both end on one day."""
        return self.statute if self.statute.due.day < self.promise.due.day else self.promise

    @property
    def owed(self) -> DueDate:
        """The day printed on the paper."""
        return self.owed_clock.due

    @property
    def promise_after_statute(self) -> bool:
        """True when the promise would end after the statute: a fault of the catalogue to be warned about."""
        return self.statute.due.day < self.promise.due.day


def reckon(
    limit: Limit,
    start: date,
    calendar: WorkCalendar,
    stops: tuple[ClockStop, ...] = (),
    extension: Extension | None = None,
) -> DayClock:
    """Reckon a limit from the day of its starting event, which is not counted itself.

    An immediate limit ends on the day itself. Raises ExtensionRefused for an extension beyond what the limit
    allows or without the approver and the paper it needs (行政许可法 Art. 42).
    """
    total = limit.value
    if extension is not None:
        check_extension(limit, extension)
        total += extension.value
    excluded = _all_excluded(stops)
    if limit.unit is LimitUnit.immediate:
        due = DueDate(start)
    elif limit.unit is LimitUnit.working_day:
        due = calendar.add_working_days(start, total, excluded)
    else:
        due = calendar.add_natural_days(start, total, excluded)
    return DayClock(limit, start, due, stops, extension)


def _all_excluded(stops: tuple[ClockStop, ...]) -> frozenset[date]:
    return frozenset[date]().union(*(stop.excluded_days() for stop in stops))


def check_extension(limit: Limit, extension: Extension) -> None:
    """Whether the limit allows this extension (行政许可法 Art. 42). Raises ExtensionRefused."""
    decided_on = extension.decided_on.isoformat()
    if not limit.extendable:
        raise ExtensionRefused(fault="not_extendable", decided_on=decided_on)
    if not 1 <= extension.value <= limit.extendable:
        raise ExtensionRefused(fault="too_long", decided_on=decided_on, most=limit.extendable)
    if not extension.approver.strip() or not extension.doc_no.strip():
        raise ExtensionRefused(fault="approver_or_paper_missing", decided_on=decided_on)
