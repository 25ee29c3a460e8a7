"""The working-day calendar: published holidays as editable data, and counting by days.

行政许可法 Art. 82: periods run in working days, public holidays are not counted.
民法典 Art. 201: the day of the starting event is not counted. Art. 203: a period whose last day is a
holiday ends on the next working day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from workstation.domain.errors import RuleBroken

ONE_DAY = timedelta(days=1)

# 全国年节及纪念日放假办法 (2024-11-10) Art. 2: the public holidays that stand on a fixed date every year.
FIXED_HOLIDAYS = ((1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3))


class CalendarDataWrong(RuleBroken):
    """The holiday data of a year contradicts itself and is not taken over."""

    code = "calendar_data_wrong"


@dataclass(frozen=True)
class DueDate:
    """A reckoned day, and the years it had to be reckoned through without a published holiday notice."""

    day: date
    unpublished_years: tuple[int, ...] = ()

    @property
    def provisional(self) -> bool:
        """True when the day may still move because a year's holidays are not published yet."""
        return bool(self.unpublished_years)

    @property
    def paper_note(self) -> str:
        """The sentence every paper with this day carries; empty when the day is certain."""
        return unpublished_note(self.unpublished_years)


def unpublished_note(years: Iterable[int]) -> str:
    """The sentence for the paper about years without a published holiday notice; empty for none."""
    named = "、".join(str(year) for year in sorted(set(years)))
    return f"（{named} 年放假安排公布前按现行办法推算，以公布为准）" if named else ""


@dataclass(frozen=True)
class YearPlan:
    """The holidays of one year. `published` is False for a year that is only reckoned by the statute."""

    year: int
    published: bool
    off_days: frozenset[date]
    makeup_work: frozenset[date]

    @classmethod
    def from_data(cls, year: int, data: Mapping[str, object]) -> YearPlan:
        """Read one year of the holiday data; raises CalendarDataWrong naming the year and the fault."""
        published = data.get("provenance") != "missing"
        off_key = "off_days" if published else "fallback_off_days"
        off_days = _days(year, off_key, data.get(off_key))
        makeup = _days(year, "makeup_work", data.get("makeup_work")) if published else frozenset[date]()
        if off_days & makeup:
            both = min(off_days & makeup).isoformat()
            raise CalendarDataWrong(year=year, fault="both_off_and_work", day=both)
        for day in makeup:
            if day.weekday() < 5:
                raise CalendarDataWrong(year=year, fault="makeup_on_a_weekday", day=day.isoformat())
        if published and not off_days:
            raise CalendarDataWrong(year=year, fault="no_off_days", day=None)
        plan = cls(year, published, off_days or _fixed_holidays(year), makeup)
        told = data.get("working_days")
        if told is not None and told != plan.count_working_days():
            raise CalendarDataWrong(year=year, fault="working_days_differ", day=None)
        return plan

    @classmethod
    def provisional(cls, year: int) -> YearPlan:
        """A year nobody gave data for: weekends and the holidays of fixed date, marked as unpublished."""
        return cls(year, False, _fixed_holidays(year), frozenset())

    def is_working_day(self, day: date) -> bool:
        """The rule: Monday to Friday and not named off, or named as a make-up day."""
        return day in self.makeup_work or (day.weekday() < 5 and day not in self.off_days)

    def count_working_days(self) -> int:
        """Working days of the year by this plan alone."""
        days = (date(self.year, 1, 1) + timedelta(days=n) for n in range(366))
        return sum(1 for day in days if day.year == self.year and self.is_working_day(day))


@dataclass(frozen=True)
class WorkCalendar:
    """All years of holiday data together. A year without a notice is reckoned but always reported."""

    years: Mapping[int, YearPlan]

    @classmethod
    def from_data(cls, data: Mapping[str, Mapping[str, object]]) -> WorkCalendar:
        """Read the holiday data: {"2026": {off_days, makeup_work, ...}, ...}; days as dates or ISO text."""
        plans = {int(year): YearPlan.from_data(int(year), plan) for year, plan in data.items()}
        return cls(MappingProxyType(plans))

    def with_year(self, year: int, data: Mapping[str, object]) -> WorkCalendar:
        """A new calendar in which this year's data is added or replaced."""
        return WorkCalendar(MappingProxyType({**self.years, year: YearPlan.from_data(year, data)}))

    def publishes(self, year: int) -> bool:
        """True when a published holiday notice for the year is in the data."""
        plan = self.years.get(year)
        return plan is not None and plan.published

    def is_working_day(self, day: date) -> bool:
        """Whether the hall works that day. In an unpublished year this is only the provisional reckoning."""
        if day.month == 12:  # the notice for a new year sometimes moves days of the December before it
            following = self.years.get(day.year + 1)
            if following is not None:
                if day in following.makeup_work:
                    return True
                if day in following.off_days:
                    return False
        return self._plan(day.year).is_working_day(day)

    def add_working_days(self, start: date, count: int, excluded: frozenset[date] = frozenset()) -> DueDate:
        """The last day of a period of `count` working days; `start` and the excluded days are not counted."""
        if count < 0:
            raise ValueError("a period cannot be negative")
        day, left, walked = start, count, set[int]()
        while left:
            day += ONE_DAY
            walked.add(day.year)
            if day not in excluded and self.is_working_day(day):
                left -= 1
        return DueDate(day, self._unpublished(walked))

    def add_natural_days(self, start: date, count: int, excluded: frozenset[date] = frozenset()) -> DueDate:
        """The last day of a period of `count` calendar days, rolled on to a working day (民法典 Art. 203)."""
        if count < 0:
            raise ValueError("a period cannot be negative")
        day, left = start, count
        while left:
            day += ONE_DAY
            if day not in excluded:
                left -= 1
        return self.roll_forward(day)

    def roll_forward(self, day: date) -> DueDate:
        """The day itself if the hall works then, otherwise the next working day (民法典 Art. 203)."""
        walked = {day.year}
        while not self.is_working_day(day):
            day += ONE_DAY
            walked.add(day.year)
        return DueDate(day, self._unpublished(walked))

    def next_working_day(self, day: date) -> DueDate:
        """The first working day after `day`."""
        return self.add_working_days(day, 1)

    def working_days_between(self, after: date, until: date) -> int:
        """Working days later than `after` up to and including `until`; 0 when `until` is not later."""
        length = (until - after).days
        return sum(1 for n in range(1, length + 1) if self.is_working_day(after + timedelta(days=n)))

    def _plan(self, year: int) -> YearPlan:
        return self.years.get(year) or YearPlan.provisional(year)

    def _unpublished(self, years: Iterable[int]) -> tuple[int, ...]:
        return tuple(sorted(year for year in years if not self.publishes(year)))


def _fixed_holidays(year: int) -> frozenset[date]:
    return frozenset(date(year, month, day) for month, day in FIXED_HOLIDAYS)


def _days(year: int, key: str, raw: object) -> frozenset[date]:
    if raw is None:
        return frozenset()
    if not isinstance(raw, (list, tuple)):
        raise CalendarDataWrong(year=year, fault=f"{key}_not_a_list", day=None)
    days: list[date] = []
    for entry in raw:
        try:
            day = entry if isinstance(entry, date) else date.fromisoformat(str(entry))
        except ValueError:
            raise CalendarDataWrong(year=year, fault="not_a_date", day=str(entry)) from None
        if day.year != year and (day.year, day.month) != (year - 1, 12):
            raise CalendarDataWrong(year=year, fault="day_of_another_year", day=day.isoformat())
        days.append(day)
    if len(set(days)) != len(days):
        raise CalendarDataWrong(year=year, fault="day_named_twice", day=None)
    return frozenset(days)
