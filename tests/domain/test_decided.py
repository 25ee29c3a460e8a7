"""What ends with the decision and what runs from it: deciding (Art. 42), the promise, delivery (Art. 44)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.support.catalogue import raw
from workstation.domain.calendar import WorkCalendar
from workstation.domain.decided import Decision

CALENDAR = WorkCalendar.from_data(raw("holidays"))
PROMISED, LAW = date(2026, 12, 2), date(2026, 12, 21)


def decided(day: date, *, granted: bool = False) -> Decision:
    return Decision(granted, day, PROMISED, LAW)


def test_a_refusal_ends_both_limits_and_ten_working_days_run_for_the_delivery() -> None:
    refused = decided(date(2026, 11, 24))
    assert refused.delivery(CALENDAR).due.day == date(2026, 12, 8)
    assert refused.act_by(CALENDAR) == date(2026, 12, 8)
    # whenever it is written down as concluded: it was decided in time
    assert refused.missed(date(2027, 3, 1)) is None


def test_what_was_granted_still_has_to_be_here_by_the_day_promised() -> None:
    granted = decided(date(2026, 11, 24), granted=True)
    assert granted.act_by(CALENDAR) == PROMISED
    assert granted.missed(PROMISED) is None
    assert granted.missed(date(2026, 12, 3)) == PROMISED
    # decided early, the ten days end before a promise that is far away
    far = Decision(True, date(2026, 11, 24), date(2027, 1, 20), LAW)
    assert far.act_by(CALENDAR) == date(2026, 12, 8)
    assert far.missed(date(2026, 12, 30)) is None


@pytest.mark.parametrize(("on", "missed"), [("2026-12-02", None), ("2026-12-03", PROMISED)])
def test_a_refusal_keeps_or_misses_its_day_with_the_decision(on: str, missed: date | None) -> None:
    assert decided(date.fromisoformat(on)).missed(date(2026, 12, 31)) == missed


def test_the_day_by_law_is_measured_by_the_decision() -> None:
    only_law = Decision(True, date(2026, 12, 22), None, LAW)
    assert only_law.missed(date(2026, 12, 22)) == LAW
    assert Decision(True, LAW, None, LAW).missed(date(2026, 12, 31)) is None
