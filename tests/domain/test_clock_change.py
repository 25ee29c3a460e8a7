"""What the law allows of clock stops and of the one extension, matter by matter."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.support.catalogue import items, raw
from workstation.domain.calendar import WorkCalendar
from workstation.domain.clock_change import (
    ART_45,
    changes_of,
    check_stop,
    statute_of,
    stop_kinds,
    told_until,
)
from workstation.domain.deadline import ClockStop, ClockStopRefused, Extension, LimitUnit

CALENDAR = WorkCalendar.from_data(raw("holidays"))
MONDAY = date(2026, 11, 23)


def test_a_licence_stops_for_the_procedures_of_the_law_and_for_its_own() -> None:
    assert stop_kinds(items()["food_business_licence"]) == ART_45
    assert stop_kinds(items()["public_place_hygiene"])[0] == "检测检验"
    planning = stop_kinds(items()["construction_planning_permit"])
    assert planning[:3] == ("专家评审", "批前公示", "听证") and planning.count("听证") == 1


def test_what_is_no_licence_stops_for_what_it_publishes_alone() -> None:
    assert stop_kinds(items()["residence_permit"]) == ()
    assert stop_kinds(items()["housing_fund_withdraw_purchase"]) == ("异地核查",)


def test_the_limit_of_an_instant_matter_is_the_one_that_runs() -> None:
    instant = items()["individual_business_setup"]
    assert statute_of(instant).value == 3 and statute_of(instant).extendable == 3
    assert statute_of(items()["housing_fund_withdraw_purchase"]).unit is LimitUnit.natural_day


@pytest.mark.parametrize(
    ("first", "days", "unit", "last"),
    [
        (date(2026, 9, 18), 2, LimitUnit.working_day, date(2026, 9, 20)),
        (date(2026, 9, 24), 2, LimitUnit.working_day, date(2026, 9, 28)),
        (date(2026, 12, 31), 2, LimitUnit.working_day, date(2027, 1, 4)),
        (date(2026, 11, 27), 3, LimitUnit.natural_day, date(2026, 11, 29)),
        (MONDAY, 1, LimitUnit.working_day, MONDAY),
    ],
)
def test_the_first_day_is_one_of_the_days_told(first: date, days: int, unit: LimitUnit, last: date) -> None:
    assert told_until(first, days, unit, CALENDAR).day == last


def test_a_stop_may_begin_on_the_next_working_day_and_no_later() -> None:
    food, friday, due = items()["food_business_licence"], date(2026, 11, 27), date(2026, 12, 7)
    check_stop(food, "听证", date(2026, 11, 30), 5, today=friday, due=due, calendar=CALENDAR)
    with pytest.raises(ClockStopRefused) as refused:
        check_stop(food, "听证", date(2026, 12, 1), 5, today=friday, due=due, calendar=CALENDAR)
    assert refused.value.params["fault"] == "too_far_ahead"


def test_a_case_keeps_more_with_a_stop_than_the_clock_needs() -> None:
    stop = {
        "kind": "听证", "first_day": "2026-11-23", "told_until": "2026-11-25", "notice_no": "1号",
        "ended_on": None, "days": 3, "words": "", "action": "a1",
    }  # fmt: skip
    extension = {"value": 5, "approver": "局长", "doc_no": "7号", "decided_on": "2026-11-23", "reason": "x"}
    flags = {"extended": True, "extension": extension}
    found = changes_of({"clock_stops": json.dumps([stop]), "flags": json.dumps(flags)})
    assert found == (
        (ClockStop("听证", MONDAY, date(2026, 11, 25), "1号"),),
        Extension(5, "局长", "7号", MONDAY),
    )
    assert changes_of({"clock_stops": None, "flags": '{"extended": true}'}) == ((), None)
    assert changes_of(None) == ((), None)
