"""Opening hours by season, and minute clocks that run only while the hall is open.

民法典 Art. 203: where there are business hours, a period ends when business stops on its last day.
Lunch duty and Saturday service are shifts, not opening hours: they neither start nor run a clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from workstation.domain.calendar import ONE_DAY, WorkCalendar
from workstation.domain.errors import RuleBroken

LONGEST_CLOSURE_DAYS = 60


class OpeningHoursWrong(RuleBroken):
    """The opening hours contradict themselves and are not taken over."""

    code = "opening_hours_wrong"


@dataclass(frozen=True)
class Season:
    """One part of the year, first and last day included as (month, day), and its open spans in local time."""

    name: str
    first: tuple[int, int]
    last: tuple[int, int]
    spans: tuple[tuple[time, time], ...]

    def holds(self, day: date) -> bool:
        """Whether the day lies in this season; a season may run across the new year."""
        here = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= here <= self.last
        return here >= self.first or here <= self.last


@dataclass(frozen=True)
class OpeningHours:
    """When the hall is open. All moments taken and given are aware, those given in the hall's time zone."""

    zone: ZoneInfo
    seasons: tuple[Season, ...]
    calendar: WorkCalendar
    ticket_stop_minutes: int = 0

    @classmethod
    def from_data(cls, data: Mapping[str, object], calendar: WorkCalendar) -> OpeningHours:
        """Read the `opening_hours` of the units data; raises OpeningHoursWrong with the fault."""
        raw = data.get("seasons")
        if not isinstance(raw, (list, tuple)) or not raw:
            raise OpeningHoursWrong(fault="no_seasons")
        seasons = tuple(_season(entry) for entry in raw)
        for n in range(366):
            day = date(2024, 1, 1) + timedelta(days=n)  # a leap year, so that 29 February is looked at too
            if sum(1 for season in seasons if season.holds(day)) != 1:
                raise OpeningHoursWrong(fault="seasons_do_not_cover_the_year_once", day=f"{day:%m-%d}")
        stop = data.get("ticket_issue_stops_before_close_minutes", 0)
        zone = ZoneInfo(str(data.get("time_zone", "Asia/Shanghai")))
        return cls(zone, seasons, calendar, int(str(stop)))

    def local(self, moment: datetime) -> datetime:
        """The same moment on the hall's clock."""
        if moment.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return moment.astimezone(self.zone)

    def spans(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """The open spans of the day, in order; none on a day the hall does not work."""
        return self._hours(day) if self.calendar.is_working_day(day) else ()

    def is_open(self, moment: datetime) -> bool:
        """Whether the hall is open at that moment; the closing minute itself is closed."""
        here = self.local(moment)
        return any(start <= here < end for start, end in self.spans(here.date()))

    def opening_time(self, day: date) -> datetime:
        """When the hall opens by the hours of that season, also for a day it does not work."""
        return self._hours(day)[0][0]

    def closing_time(self, day: date) -> datetime:
        """When business stops that day; on a day the hall does not work, by the hours of the season."""
        return self._hours(day)[-1][1]

    def tickets_end(self, day: date) -> datetime:
        """From when on no more tickets are issued that day; waiting ones are still called."""
        return self.closing_time(day) - timedelta(minutes=self.ticket_stop_minutes)

    def open_time_between(self, start: datetime, end: datetime) -> timedelta:
        """The opening time that passes from start to end; none when end is not later."""
        begin, stop = self.local(start), self.local(end)
        total, day = timedelta(0), begin.date()
        while day <= stop.date():
            for opens, closes in self.spans(day):
                total += max(min(closes, stop) - max(opens, begin), timedelta(0))
            day += ONE_DAY
        return total

    def minutes_open_between(self, start: datetime, end: datetime) -> int:
        """Whole minutes of opening time from start to end; 0 when end is not later."""
        return self.open_time_between(start, end) // timedelta(minutes=1)

    def after_open_minutes(self, start: datetime, minutes: int) -> datetime:
        """When a clock of that many minutes ends: 30 minutes from 11:50 end at 14:50 in winter hours."""
        if minutes < 0:
            raise ValueError("a clock cannot run backwards")
        begin, left = self.local(start), timedelta(minutes=minutes)
        if not left:
            return begin
        for opens, closes in self._spans_from(begin):
            room = closes - max(opens, begin)
            if left <= room:
                return max(opens, begin) + left
            left -= room
        raise AssertionError("the spans never end")

    def next_half_day_ends(self, moment: datetime) -> datetime:
        """The end of the first half day that begins after `moment`: paper handoffs are signed for by then."""
        here = self.local(moment)
        return next(closes for opens, closes in self._spans_from(here) if opens > here)

    def _spans_from(self, begin: datetime) -> Iterator[tuple[datetime, datetime]]:
        day, closed = begin.date(), 0
        while closed < LONGEST_CLOSURE_DAYS:
            open_spans = [span for span in self.spans(day) if span[1] > begin]
            yield from open_spans
            closed = 0 if open_spans else closed + 1
            day += ONE_DAY
        raise OpeningHoursWrong(fault="never_open_again", day=begin.date().isoformat())

    def _hours(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        season = next(season for season in self.seasons if season.holds(day))
        return tuple(
            (datetime.combine(day, opens, self.zone), datetime.combine(day, closes, self.zone))
            for opens, closes in season.spans
        )


def _season(raw: object) -> Season:
    if not isinstance(raw, Mapping):
        raise OpeningHoursWrong(fault="season_not_a_mapping")
    name = str(raw.get("name", ""))
    try:
        first, last = (date.fromisoformat(f"2024-{raw[key]}") for key in ("from", "to"))
        spans = tuple((time.fromisoformat(str(a)), time.fromisoformat(str(b))) for a, b in raw["open"])
    except (KeyError, TypeError, ValueError):
        raise OpeningHoursWrong(fault="season_unreadable", season=name) from None
    edges = [edge for span in spans for edge in span]
    if not spans or edges != sorted(set(edges)):
        raise OpeningHoursWrong(fault="spans_overlap_or_turn_back", season=name)
    return Season(name, (first.month, first.day), (last.month, last.day), spans)
