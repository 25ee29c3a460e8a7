"""A case that was decided: the limit for deciding has ended, the ten days of the delivery run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.support.case_hall import CaseDesk
from tests.support.clock_case import food_desk, hall_on, in_review
from tests.support.ticket_hall import TicketHall
from workstation.domain.case import CaseState
from workstation.domain.deadline import Light
from workstation.domain.staff import Role
from workstation.services.casebook.acts import Decision
from workstation.services.casebook.troubles import LateWithoutReason
from workstation.services.casebook.views import Tab
from workstation.services.review.service import ReviewReads
from workstation.services.review.views import DueTab

REFUSED = Decision(False, by="李立冬", doc_no="太市监不许〔2026〕3号", reason="场所不符合条件")
GRANTED = Decision(True, by="李立冬", doc_no="太市监许〔2026〕88号")


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    made = hall_on(hall_url, tmp_path, 2026, 11, 23)
    yield made
    made.close()


@pytest.fixture
def desk(hall: TicketHall) -> CaseDesk:
    return food_desk(hall)


def on(hall: TicketHall, month: int, day: int) -> None:
    hall.clock.now = datetime(2026, month, day, 2, 0, tzinfo=UTC)


def decided(desk: CaseDesk, decision: Decision) -> str:
    """Accepted on 23 November, promised for 2 December, and decided."""
    case = in_review(desk)
    desk.acts.decide(case, desk.version(case), decision, me=desk.me)
    return case


def reviewed(desk: CaseDesk) -> ReviewReads:
    seat = desk.desk.seat
    return ReviewReads(seat.station, seat.shelf, seat.opened.hall, desk.book)


def test_a_refusal_is_not_over_its_limit_while_it_waits_for_its_conclusion(
    hall: TicketHall, desk: CaseDesk
) -> None:
    case = decided(desk, REFUSED)
    desk.catch_up()
    on(hall, 12, 4)  # two working days past the promise
    row = desk.book.row(case, me=desk.me)
    assert (row.state, row.act_by, row.light) == (CaseState.denied, date(2026, 12, 7), Light.yellow)
    counts = desk.book.page(me=desk.me).counts
    assert counts is not None and (counts[Tab.overdue], counts[Tab.warning]) == (0, 1)
    story = desk.book.story(case, me=desk.me)
    assert (story.promise, story.statute) == (None, None)
    assert story.deliver is not None
    assert (story.deliver.due, story.deliver.left, story.deliver.light) == (
        date(2026, 12, 7), 1, Light.yellow,
    )  # fmt: skip
    # concluded now it needs no reason: the decision was in time
    desk.acts.conclude(case, desk.version(case), me=desk.me)
    assert not json.loads(desk.row(case)["flags"]).get("overdue")


def test_a_decision_nobody_delivers_presses_after_ten_working_days(hall: TicketHall, desk: CaseDesk) -> None:
    case = decided(desk, REFUSED)
    hall.sync()
    supervisor = replace(desk.me, staff_no="ZH003", roles=frozenset({Role.supervisor}))
    on(hall, 12, 3)
    assert reviewed(desk).due(DueTab.overdue, me=supervisor).lines == ()
    on(hall, 12, 8)
    assert desk.book.row(case, me=desk.me).light is Light.red
    (line,) = reviewed(desk).due(DueTab.overdue, me=supervisor).lines
    assert (line.id, line.promise, line.statute) == (case, None, None)
    assert line.deliver is not None and (line.deliver.due, line.deliver.left) == (date(2026, 12, 7), -1)


def test_what_was_granted_has_to_lie_at_the_window_by_the_day_promised(
    hall: TicketHall, desk: CaseDesk
) -> None:
    case = decided(desk, GRANTED)
    story = desk.book.story(case, me=desk.me)
    assert story.promise is not None and story.promise.due == date(2026, 12, 2)
    assert story.statute is None and story.deliver is not None
    on(hall, 12, 3)
    row, story = desk.book.row(case, me=desk.me), desk.book.story(case, me=desk.me)
    assert (row.act_by, row.light) == (date(2026, 12, 2), Light.red)
    assert story.promise is not None and story.promise.light is Light.red
    assert story.deliver is not None and story.deliver.light is Light.yellow
    with pytest.raises(LateWithoutReason) as late:
        desk.acts.conclude(case, desk.version(case), me=desk.me)
    assert late.value.params["due"] == "2026-12-02"


def test_a_refusal_after_the_day_owed_is_late_whenever_it_is_concluded(
    hall: TicketHall, desk: CaseDesk
) -> None:
    case = in_review(desk)
    on(hall, 12, 4)
    assert desk.book.row(case, me=desk.me).light is Light.red
    desk.acts.decide(case, desk.version(case), REFUSED, me=desk.me)
    # the new limit runs; that the first was missed is asked for when it is concluded, and stays
    assert desk.book.row(case, me=desk.me).light is Light.green
    with pytest.raises(LateWithoutReason):
        desk.acts.conclude(case, desk.version(case), me=desk.me)
    desk.acts.conclude(case, desk.version(case), me=desk.me, late_reason="现场核查改期")
    assert json.loads(desk.row(case)["flags"])["overdue"] is True
