"""Working days: golden dates, an independent calendar day by day, and years nobody published."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import chinese_calendar
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.calendar import CalendarDataWrong, DueDate, WorkCalendar, unpublished_note

DATA = yaml.safe_load(
    (Path(__file__).parents[2] / "resources/catalogue/holidays.yaml").read_text(encoding="utf-8")
)
CALENDAR = WorkCalendar.from_data(DATA)
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("start", "count", "due"),
    [
        (date(2026, 9, 18), 1, date(2026, 9, 20)),  # a make-up Sunday
        (date(2026, 9, 24), 5, date(2026, 10, 9)),
        (date(2026, 2, 13), 5, date(2026, 2, 27)),
        (date(2026, 2, 14), 1, date(2026, 2, 24)),  # a working Saturday, then the spring festival
        (date(2026, 9, 30), 20, date(2026, 11, 3)),
        (date(2026, 2, 13), 10, date(2026, 3, 5)),
        (date(2026, 11, 23), 7, date(2026, 12, 2)),
    ],
)
def test_golden_dates(start: date, count: int, due: date) -> None:
    assert CALENDAR.add_working_days(start, count) == DueDate(due)


def test_fifteen_natural_days_end_on_a_makeup_saturday() -> None:
    assert CALENDAR.add_natural_days(date(2026, 2, 13), 15) == DueDate(date(2026, 2, 28))


def test_natural_days_roll_over_a_whole_holiday() -> None:
    assert CALENDAR.add_natural_days(date(2026, 9, 21), 10).day == date(2026, 10, 8)


@pytest.mark.parametrize(("year", "count"), [(2024, 251), (2025, 248), (2026, 248)])
def test_every_day_equals_the_independent_calendar(year: int, count: int) -> None:
    working = 0
    day = date(year, 1, 1)
    while day.year == year:
        assert CALENDAR.is_working_day(day) == chinese_calendar.is_workday(day), day
        working += CALENDAR.is_working_day(day)
        day += timedelta(days=1)
    assert working == count


def test_thirty_days_from_late_november_reach_the_unpublished_year() -> None:
    due = CALENDAR.add_working_days(date(2026, 11, 23), 30)
    assert due == DueDate(date(2027, 1, 5), (2027,))
    assert due.provisional
    assert due.paper_note == "（2027 年放假安排公布前按现行办法推算，以公布为准）"
    assert due.paper_note == DATA["2027"]["paper_note"]


def test_a_natural_day_limit_ending_in_the_unpublished_year_says_so() -> None:
    assert CALENDAR.add_natural_days(date(2026, 12, 20), 12) == DueDate(date(2027, 1, 4), (2027,))


def test_a_day_this_year_carries_no_note() -> None:
    assert CALENDAR.add_working_days(date(2026, 12, 24), 5) == DueDate(date(2026, 12, 31))
    assert CALENDAR.add_working_days(date(2026, 12, 24), 5).paper_note == ""


def test_a_year_without_any_data_is_reckoned_and_named() -> None:
    assert not CALENDAR.publishes(2031)
    assert not CALENDAR.is_working_day(date(2031, 10, 1))  # a Wednesday, holiday by statute
    assert CALENDAR.add_working_days(date(2031, 6, 2), 1) == DueDate(date(2031, 6, 3), (2031,))


def test_two_unpublished_years_share_one_sentence() -> None:
    assert CALENDAR.add_working_days(date(2026, 12, 30), 300).unpublished_years == (2027, 2028)
    assert unpublished_note((2028, 2027)) == "（2027、2028 年放假安排公布前按现行办法推算，以公布为准）"


def test_publishing_a_year_takes_the_note_away_and_leaves_the_old_calendar_alone() -> None:
    published = CALENDAR.with_year(
        2027, {"off_days": ["2027-01-01", "2027-01-04"], "makeup_work": ["2027-01-03"]}
    )
    assert published.publishes(2027)
    assert published.add_working_days(date(2026, 12, 31), 2) == DueDate(date(2027, 1, 5))
    assert not CALENDAR.publishes(2027)


def test_a_notice_may_move_days_of_the_december_before() -> None:
    moved = CALENDAR.with_year(
        2027, {"off_days": [date(2026, 12, 31), date(2027, 1, 1)], "makeup_work": [date(2026, 12, 26)]}
    )
    assert not moved.is_working_day(date(2026, 12, 31))
    assert moved.is_working_day(date(2026, 12, 26))
    assert CALENDAR.is_working_day(date(2026, 12, 31))


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ({"off_days": ["2027-01-01"], "makeup_work": ["2027-01-01"]}, "both_off_and_work"),
        ({"off_days": ["2027-01-01"], "makeup_work": ["2027-01-05"]}, "makeup_on_a_weekday"),
        ({"off_days": ["2028-01-01"]}, "day_of_another_year"),
        ({"off_days": ["2027-02-30"]}, "not_a_date"),
        ({"off_days": ["2027-01-01", "2027-01-01"]}, "day_named_twice"),
        ({"off_days": ["2027-01-01"], "working_days": 1}, "working_days_differ"),
        ({"off_days": "2027-01-01"}, "off_days_not_a_list"),
        ({}, "no_off_days"),
    ],
)
def test_contradicting_data_is_refused(data: dict[str, object], fault: str) -> None:
    with pytest.raises(CalendarDataWrong) as refused:
        CALENDAR.with_year(2027, data)
    assert refused.value.params["fault"] == fault


@given(DAYS, st.integers(1, 60))
def test_a_working_day_limit_has_exactly_so_many_working_days(start: date, count: int) -> None:
    due = CALENDAR.add_working_days(start, count)
    assert CALENDAR.is_working_day(due.day)
    assert CALENDAR.working_days_between(start, due.day) == count
    assert due.provisional == (due.day.year >= 2027)


@given(DAYS, st.integers(0, 90))
def test_a_natural_day_limit_is_never_cut_short(start: date, count: int) -> None:
    due = CALENDAR.add_natural_days(start, count).day
    assert due >= start + timedelta(days=count)
    assert CALENDAR.is_working_day(due)
    assert CALENDAR.working_days_between(start + timedelta(days=count - 1), due) <= 1
