"""The limits of the catalogue's items: clock starts, fallback limits, notify clocks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from workstation.domain.calendar import WorkCalendar
from workstation.domain.deadline import Limit, LimitUnit
from workstation.domain.item import ClockStart, IncompleteRule, ServiceItem, load_items
from workstation.domain.limits import (
    ClockEvents,
    ItemLimits,
    deemed_accepted_on,
    notify_due,
    promise_can_overrun,
)

CATALOGUE = Path(__file__).parents[2] / "resources/catalogue"
CALENDAR = WorkCalendar.from_data(yaml.safe_load((CATALOGUE / "holidays.yaml").read_text(encoding="utf-8")))
ITEMS: dict[str, ServiceItem] = {
    item.key: item
    for item in load_items(yaml.safe_load((CATALOGUE / "items.yaml").read_text(encoding="utf-8")))
}
HOUSE_RULE = Limit(5, LimitUnit.working_day)


def limits(key: str) -> ItemLimits:
    return ItemLimits.of(ITEMS[key])


def due_day(key: str, events: ClockEvents, *, became_commitment: bool = False) -> date | None:
    due = limits(key).due(events, CALENDAR, became_commitment=became_commitment)
    return None if due is None else due.owed.day


def test_food_licence_runs_from_acceptance() -> None:
    received = ClockEvents(received=date(2026, 11, 20))
    assert due_day("food_business_licence", received) is None
    both = ClockEvents(received=date(2026, 11, 20), accepted=date(2026, 11, 23))
    assert due_day("food_business_licence", both) == date(2026, 12, 2)


def test_company_setup_runs_from_receipt_and_anew_from_the_complete_set() -> None:
    received = date(2026, 11, 20)
    assert due_day("company_setup", ClockEvents(received=received)) == date(2026, 11, 23)
    assert due_day("company_setup", ClockEvents(received=received, supplement_open=True)) is None
    anew = ClockEvents(received=received, complete_set=date(2026, 11, 27))
    assert due_day("company_setup", anew) == date(2026, 11, 30)


def test_an_identity_card_runs_from_the_form() -> None:
    key = next(k for k, item in ITEMS.items() if item.clock_start is ClockStart.form_submitted)
    assert due_day(key, ClockEvents(received=date(2026, 6, 1))) is None
    assert due_day(key, ClockEvents(form_submitted=date(2026, 6, 1))) == date(2026, 6, 30)


def test_an_instant_item_has_no_clock_until_it_becomes_a_commitment() -> None:
    events = ClockEvents(received=date(2026, 11, 23), accepted=date(2026, 11, 23))
    assert due_day("individual_business_setup", events) is None
    assert due_day("individual_business_setup", events, became_commitment=True) == date(2026, 11, 26)


def test_without_a_fallback_limit_the_statute_takes_over() -> None:
    promise = Limit(0, LimitUnit.immediate)
    plain = ItemLimits(promise, Limit(10, LimitUnit.working_day), ClockStart.received, instant=True)
    due = plain.due(ClockEvents(received=date(2026, 11, 23)), CALENDAR, became_commitment=True)
    assert due is not None
    assert due.owed.day == date(2026, 12, 7)
    assert plain.longest_deferral() == Limit(10, LimitUnit.working_day)


def test_a_fallback_replaces_an_immediate_statute_too() -> None:
    at_once, five = Limit(0, LimitUnit.immediate), Limit(5, LimitUnit.working_day)
    plain = ItemLimits(at_once, at_once, ClockStart.accepted, True, five)
    due = plain.due(ClockEvents(accepted=date(2026, 11, 23)), CALENDAR, became_commitment=True)
    assert due is not None
    assert due.owed.day == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        (IncompleteRule.licence_5wd, date(2026, 10, 9)),
        (IncompleteRule.return_resubmit, date(2026, 9, 30)),
        (IncompleteRule.inform_once, date(2026, 10, 9)),
        (IncompleteRule.on_spot_written, None),
    ],
)
def test_notify_clocks(rule: IncompleteRule, day: date | None) -> None:
    due = notify_due(rule, date(2026, 9, 24), CALENDAR, HOUSE_RULE)
    assert (None if due is None else due.day) == day


def test_silence_means_acceptance_from_the_day_of_receipt() -> None:
    received = date(2026, 9, 24)
    assert deemed_accepted_on(IncompleteRule.licence_5wd, received) == received
    assert deemed_accepted_on(IncompleteRule.on_spot_written, received) == received
    assert deemed_accepted_on(IncompleteRule.return_resubmit, received) is None
    assert deemed_accepted_on(IncompleteRule.inform_once, received) is None


@pytest.mark.parametrize("key", sorted(ITEMS))
def test_every_item_of_the_catalogue_is_readable(key: str) -> None:
    item = limits(key)
    day = date(2026, 11, 23)
    events = ClockEvents(received=day, accepted=day, form_submitted=day)
    assert (item.due(events, CALENDAR) is None) == item.instant
    assert item.due(events, CALENDAR, became_commitment=True) is not None
    assert item.instant == (item.promise.unit is LimitUnit.immediate)


def test_a_promise_that_can_end_after_the_statute_is_found() -> None:
    promise, statute = Limit(10, LimitUnit.working_day), Limit(15, LimitUnit.natural_day)
    first = promise_can_overrun(ItemLimits(promise, statute, ClockStart.accepted), CALENDAR, 2026)
    assert first is not None
    safe = ItemLimits(Limit(5, LimitUnit.working_day), Limit(20, LimitUnit.working_day), ClockStart.accepted)
    assert promise_can_overrun(safe, CALENDAR, 2026) is None
