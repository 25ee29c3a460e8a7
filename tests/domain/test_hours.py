"""Opening hours and the minute clocks that run only inside them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.calendar import WorkCalendar
from workstation.domain.hours import OpeningHours, OpeningHoursWrong

CATALOGUE = Path(__file__).parents[2] / "resources/catalogue"
CALENDAR = WorkCalendar.from_data(yaml.safe_load((CATALOGUE / "holidays.yaml").read_text(encoding="utf-8")))
DATA: dict[str, Any] = yaml.safe_load((CATALOGUE / "units.yaml").read_text(encoding="utf-8"))["opening_hours"]
HOURS = OpeningHours.from_data(DATA, CALENDAR)
SHANGHAI = ZoneInfo("Asia/Shanghai")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("start", "minutes", "end"),
    [
        ("2026-11-23 11:50", 30, "2026-11-23 14:50"),  # winter: noon lasts until 14:30
        ("2026-07-01 11:50", 30, "2026-07-01 15:20"),  # summer: until 15:00
        ("2026-11-23 11:50", 10, "2026-11-23 12:00"),
        ("2026-11-23 12:30", 1, "2026-11-23 14:31"),  # lunch duty runs no clock
        ("2026-11-20 17:20", 30, "2026-11-23 08:20"),  # over the weekend
        ("2026-09-19 10:00", 5, "2026-09-20 08:05"),  # Saturday off, make-up Sunday open
        ("2026-09-30 17:50", 30, "2026-10-08 08:20"),  # summer hours on one side, winter on the other
        ("2026-11-23 09:00", 0, "2026-11-23 09:00"),
    ],
)
def test_minute_clocks_stop_while_the_hall_is_closed(start: str, minutes: int, end: str) -> None:
    assert HOURS.after_open_minutes(at(start), minutes) == at(end)


def test_open_minutes_between_two_moments() -> None:
    assert HOURS.minutes_open_between(at("2026-11-23 11:50"), at("2026-11-23 14:50")) == 30
    assert HOURS.minutes_open_between(at("2026-11-21 09:00"), at("2026-11-22 18:00")) == 0
    assert HOURS.minutes_open_between(at("2026-11-23 14:00"), at("2026-11-23 09:00")) == 0
    assert HOURS.minutes_open_between(at("2026-11-23 00:00"), at("2026-11-24 00:00")) == 420


def test_moments_of_another_zone_are_read_on_the_halls_clock() -> None:
    start = datetime(2026, 11, 23, 3, 50, tzinfo=UTC)
    assert HOURS.after_open_minutes(start, 30) == at("2026-11-23 14:50")
    assert HOURS.after_open_minutes(start, 30).utcoffset() == timedelta(hours=8)


def test_a_moment_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="time zone"):
        HOURS.is_open(datetime(2026, 11, 23, 9, 0))


def test_closing_time_by_season() -> None:
    assert HOURS.closing_time(date(2026, 9, 30)) == at("2026-09-30 18:00")
    assert HOURS.closing_time(date(2026, 10, 9)) == at("2026-10-09 17:30")
    assert HOURS.tickets_end(date(2026, 11, 23)) == at("2026-11-23 17:15")
    assert HOURS.opening_time(date(2026, 11, 23)) == at("2026-11-23 08:00")


def test_open_or_not() -> None:
    assert HOURS.is_open(at("2026-11-23 08:00"))
    assert not HOURS.is_open(at("2026-11-23 12:00"))
    assert not HOURS.is_open(at("2026-11-21 09:00"))
    assert HOURS.is_open(at("2026-09-20 17:59"))
    assert HOURS.spans(date(2026, 10, 1)) == ()


@pytest.mark.parametrize(
    ("moment", "end"),
    [
        ("2026-11-23 09:00", "2026-11-23 17:30"),
        ("2026-11-23 13:00", "2026-11-23 17:30"),
        ("2026-11-20 15:00", "2026-11-23 12:00"),
    ],
)
def test_paper_is_signed_for_by_the_end_of_the_next_half_day(moment: str, end: str) -> None:
    assert HOURS.next_half_day_ends(at(moment)) == at(end)


@pytest.mark.parametrize(
    ("seasons", "fault"),
    [
        ([], "no_seasons"),
        ([{"name": "a", "from": "01-01", "to": "11-30", "open": [["08:00", "12:00"]]}], "seasons_do_not"),
        ([{"name": "a", "from": "01-01", "to": "12-31", "open": [["12:00", "08:00"]]}], "spans_overlap"),
        ([{"name": "a", "from": "01-01", "to": "12-31", "open": []}], "spans_overlap"),
        ([{"name": "a", "from": "13-01", "to": "12-31", "open": [["08:00", "12:00"]]}], "season_unreadable"),
    ],
)
def test_contradicting_hours_are_refused(seasons: list[object], fault: str) -> None:
    with pytest.raises(OpeningHoursWrong) as refused:
        OpeningHours.from_data({**DATA, "seasons": seasons}, CALENDAR)
    assert str(refused.value.params["fault"]).startswith(fault)


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 1), timezones=st.just(SHANGHAI))


@given(MOMENTS, st.integers(0, 3000))
def test_a_clock_of_n_minutes_passes_exactly_n_open_minutes(start: datetime, minutes: int) -> None:
    end = HOURS.after_open_minutes(start, minutes)
    assert HOURS.open_time_between(start, end) == timedelta(minutes=minutes)
    assert minutes == 0 or HOURS.spans(end.date())


@given(MOMENTS, MOMENTS, MOMENTS)
def test_open_time_adds_up(a: datetime, b: datetime, c: datetime) -> None:
    a, b, c = sorted((a, b, c))
    whole = HOURS.open_time_between(a, c)
    assert HOURS.open_time_between(a, b) + HOURS.open_time_between(b, c) == whole
    assert timedelta(0) <= whole <= c - a
