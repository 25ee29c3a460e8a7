"""Day limits: reckoning, stops, the extension, the earlier of two units, and the lights."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.calendar import WorkCalendar
from workstation.domain.deadline import (
    ClockStop,
    ClockStopRefused,
    Due,
    Extension,
    ExtensionRefused,
    Light,
    Limit,
    LimitUnit,
    LimitWrong,
    reckon,
)
from workstation.domain.hours import OpeningHours

CATALOGUE = Path(__file__).parents[2] / "resources/catalogue"
CALENDAR = WorkCalendar.from_data(yaml.safe_load((CATALOGUE / "holidays.yaml").read_text(encoding="utf-8")))
HOURS = OpeningHours.from_data(
    yaml.safe_load((CATALOGUE / "units.yaml").read_text(encoding="utf-8"))["opening_hours"], CALENDAR
)


def working(value: int, extendable: int = 0) -> Limit:
    return Limit(value, LimitUnit.working_day, extendable)


def natural(value: int, extendable: int = 0) -> Limit:
    return Limit(value, LimitUnit.natural_day, extendable)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Shanghai"))


def test_the_earlier_of_two_units_is_owed() -> None:
    start = date(2026, 2, 13)
    due = Due(reckon(working(10), start, CALENDAR), reckon(natural(15), start, CALENDAR))
    assert due.promise.due.day == date(2026, 3, 5)
    assert due.statute.due.day == date(2026, 2, 28)
    assert due.owed.day == date(2026, 2, 28)
    assert due.owed_clock is due.statute
    assert due.promise_after_statute


def test_the_promise_is_owed_when_it_is_earlier() -> None:
    start = date(2026, 11, 23)
    due = Due(reckon(working(7), start, CALENDAR), reckon(working(10), start, CALENDAR))
    assert due.owed.day == date(2026, 12, 2)
    assert not due.promise_after_statute


def test_an_immediate_limit_ends_the_same_day() -> None:
    clock = reckon(Limit(0, LimitUnit.immediate), date(2026, 11, 23), CALENDAR)
    assert clock.due.day == date(2026, 11, 23)
    assert clock.light(at("2026-11-23 17:31"), HOURS) is Light.red


@pytest.mark.parametrize(
    ("moment", "light"),
    [
        ("2026-11-23 09:00", Light.green),
        ("2026-12-02 17:00", Light.green),  # 3 of 10 left
        ("2026-12-03 09:00", Light.yellow),  # 2 of 10 left: a fifth
        ("2026-12-07 17:30", Light.yellow),  # the last day until closing time
        ("2026-12-07 17:31", Light.red),
    ],
)
def test_lights_of_ten_working_days(moment: str, light: Light) -> None:
    clock = reckon(working(10), date(2026, 11, 23), CALENDAR)
    assert clock.due.day == date(2026, 12, 7)
    assert clock.light(at(moment), HOURS) is light


def test_a_short_limit_turns_yellow_one_working_day_before() -> None:
    clock = reckon(working(3), date(2026, 11, 19), CALENDAR)  # ends on Tuesday
    assert clock.light(at("2026-11-20 09:00"), HOURS) is Light.green
    assert clock.light(at("2026-11-21 09:00"), HOURS) is Light.green  # Saturday: two working days to come
    assert clock.light(at("2026-11-23 09:00"), HOURS) is Light.yellow


def test_natural_days_turn_yellow_at_a_fifth_or_one_working_day() -> None:
    clock = reckon(natural(60), date(2026, 3, 2), CALENDAR)  # 1 May is a holiday: ends on 6 May
    assert clock.due.day == date(2026, 5, 6)
    assert clock.light(at("2026-04-23 09:00"), HOURS) is Light.green
    assert clock.light(at("2026-04-24 09:00"), HOURS) is Light.yellow
    short = reckon(natural(3), date(2026, 11, 26), CALENDAR)  # ends on Sunday, rolled to Monday
    assert short.due.day == date(2026, 11, 30)
    assert short.light(at("2026-11-27 09:00"), HOURS) is Light.yellow


def test_days_used_left_and_over() -> None:
    clock = reckon(working(10), date(2026, 11, 23), CALENDAR)
    assert clock.days_used(date(2026, 11, 27), CALENDAR) == 4
    assert clock.days_left(date(2026, 11, 27), CALENDAR) == 6
    assert clock.days_over(date(2026, 12, 7), CALENDAR) == 0
    assert clock.days_over(date(2026, 12, 14), CALENDAR) == 5
    assert clock.kept(at("2026-12-07 17:30"), HOURS)
    assert clock.ends_at(HOURS) == at("2026-12-07 17:30")


def test_a_stop_told_in_writing_moves_the_last_day() -> None:
    stop = ClockStop("专家评审", date(2026, 11, 25), date(2026, 11, 27), "太住建特〔2026〕ZJ17-0001号")
    clock = reckon(working(7), date(2026, 11, 23), CALENDAR, (stop,))
    assert clock.due.day == date(2026, 12, 7)
    assert clock.days_left(date(2026, 11, 24), CALENDAR) == 6
    assert clock.days_left(date(2026, 11, 27), CALENDAR) == 6
    assert clock.days_used(date(2026, 12, 7), CALENDAR) == 7


def test_a_stop_nobody_was_told_of_stops_nothing() -> None:
    stop = ClockStop("检测", date(2026, 11, 25), date(2026, 11, 27), None)
    assert reckon(working(7), date(2026, 11, 23), CALENDAR, (stop,)).due.day == date(2026, 12, 2)


def test_days_past_the_told_end_run_on_the_clock_and_an_early_end_gives_them_back() -> None:
    late = ClockStop("检测", date(2026, 11, 25), date(2026, 11, 26), "x", ended_on=date(2026, 12, 4))
    early = ClockStop("检测", date(2026, 11, 25), date(2026, 12, 4), "x", ended_on=date(2026, 11, 26))
    assert late.excluded_days() == early.excluded_days() == {date(2026, 11, 25), date(2026, 11, 26)}


def test_two_stops_over_the_same_days_count_once() -> None:
    stop = ClockStop("听证", date(2026, 11, 24), date(2026, 11, 25), "x")
    other = ClockStop("鉴定", date(2026, 11, 25), date(2026, 11, 25), "y")
    assert reckon(working(1), date(2026, 11, 23), CALENDAR, (stop, other)).due.day == date(2026, 11, 26)


def test_a_stop_ending_before_it_begins_is_refused() -> None:
    with pytest.raises(ClockStopRefused):
        ClockStop("听证", date(2026, 11, 25), date(2026, 11, 24), "x")


def test_natural_days_stop_too() -> None:
    stop = ClockStop("异地核查", date(2026, 11, 24), date(2026, 11, 26), "x")
    assert reckon(natural(3), date(2026, 11, 23), CALENDAR, (stop,)).due.day == date(2026, 11, 30)


GOOD = Extension(10, "李局长", "太住建延〔2026〕ZJ17-0001号", date(2026, 11, 30))


def test_one_extension_lengthens_the_limit() -> None:
    clock = reckon(working(20, 10), date(2026, 11, 2), CALENDAR)
    longer = clock.extend(GOOD, CALENDAR)
    assert longer.total == 30
    assert CALENDAR.working_days_between(date(2026, 11, 2), longer.due.day) == 30
    with pytest.raises(ExtensionRefused) as refused:
        longer.extend(GOOD, CALENDAR)
    assert refused.value.params["fault"] == "second_extension"


@pytest.mark.parametrize(
    ("extendable", "extension", "fault"),
    [
        (0, GOOD, "not_extendable"),
        (5, GOOD, "too_long"),
        (10, Extension(0, "李局长", "x", date(2026, 11, 30)), "too_long"),
        (10, Extension(10, " ", "x", date(2026, 11, 30)), "approver_or_paper_missing"),
        (10, Extension(10, "李局长", "", date(2026, 11, 30)), "approver_or_paper_missing"),
        (10, Extension(10, "李局长", "x", date(2026, 12, 1)), "limit_already_over"),
    ],
)
def test_extensions_that_are_refused(extendable: int, extension: Extension, fault: str) -> None:
    clock = reckon(working(20, extendable), date(2026, 11, 2), CALENDAR)
    assert clock.due.day == date(2026, 11, 30)
    with pytest.raises(ExtensionRefused) as refused:
        clock.extend(extension, CALENDAR)
    assert refused.value.params["fault"] == fault


@pytest.mark.parametrize(
    "data",
    [
        {"value": 3},
        {"value": "x", "unit": "working_day"},
        {"value": 3, "unit": "week"},
        {"value": 0, "unit": "working_day"},
        {"value": -1, "unit": "immediate"},
    ],
)
def test_unreadable_limits_are_refused(data: dict[str, object]) -> None:
    with pytest.raises(LimitWrong):
        Limit.from_data(data)


def test_a_limit_keeps_its_basis() -> None:
    limit = Limit.from_data({"value": 60, "unit": "natural_day", "extendable": 30, "ref": "第12条"})
    assert limit == Limit(60, LimitUnit.natural_day, 30, "第12条")


LIMITS = st.builds(Limit, st.integers(1, 40), st.sampled_from((LimitUnit.working_day, LimitUnit.natural_day)))
STARTS = st.dates(date(2026, 1, 1), date(2026, 10, 31))


@given(LIMITS, STARTS, st.integers(0, 100))
def test_used_and_left_make_the_limit_and_lights_only_get_worse(limit: Limit, start: date, n: int) -> None:
    clock = reckon(limit, start, CALENDAR)
    today = start + timedelta(days=n)
    if today <= clock.due.day:
        whole = clock.days_used(today, CALENDAR) + clock.days_left(today, CALENDAR)
        if limit.unit is LimitUnit.working_day:
            assert whole == limit.value
        else:
            assert whole >= limit.value  # rolled on to a working day
    order = [Light.green, Light.yellow, Light.red]
    mornings = [HOURS.opening_time(start + timedelta(days=d)) for d in range(n)]
    lights = [order.index(clock.light(morning, HOURS)) for morning in mornings]
    assert lights == sorted(lights)
    assert (clock.days_over(today, CALENDAR) > 0) <= (today > clock.due.day)


@given(LIMITS, STARTS, st.integers(1, 20), st.integers(0, 10))
def test_a_stop_never_brings_the_last_day_nearer(limit: Limit, start: date, first: int, length: int) -> None:
    begins = start + timedelta(days=first)
    stop = ClockStop("鉴定", begins, begins + timedelta(days=length), "x")
    stopped = reckon(limit, start, CALENDAR, (stop,))
    assert stopped.due.day >= reckon(limit, start, CALENDAR).due.day
    if limit.unit is LimitUnit.working_day:
        assert stopped.days_used(stopped.due.day, CALENDAR) == limit.value
