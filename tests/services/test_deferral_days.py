"""The last days of what is promised: over the year's end, capped by the item's limits, said on the paper."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.support.approval_desk import FOOD, ApprovalDesk
from tests.support.intake_desk import YU
from tests.support.ticket_hall import TicketHall
from workstation.domain.deadline import Limit, LimitUnit
from workstation.domain.material import MaterialAct
from workstation.domain.paper import PaperFacts
from workstation.printing.forms.deferral import sheet as promise_sheet
from workstation.printing.forms.tables import until_words
from workstation.services.intake.deferring import promised_days

NOTE = "（2027 年放假安排公布前按现行办法推算，以公布为准）"


@pytest.fixture
def desk(small: TicketHall) -> ApprovalDesk:
    small.clock.now = datetime(2026, 12, 28, 1, 31, tzinfo=UTC)
    return ApprovalDesk.of_clerk(small)


def facts_of(desk: ApprovalDesk) -> PaperFacts:
    view = desk.asking.make_promise(desk.deferring(), me=desk.me)
    (row,) = desk.hall_rows("paper") or [desk.seat.row("paper", str(view.promise_id))]
    return PaperFacts.from_data(json.loads(row["facts"]))


def test_a_day_in_a_year_without_a_notice_says_so(desk: ApprovalDesk) -> None:
    facts = facts_of(desk)
    (late,) = [row for row in facts.rows if row.deferred_until]
    # five working days after Monday the 28th of December; New Year's Day is off whatever is published
    assert (late.deferred_until, late.defer_days) == (date(2027, 1, 5), 5)
    assert until_words(late) == f"5个工作日内，至2027年1月5日{NOTE}"
    said = "".join(str(block) for block in promise_sheet(facts).blocks)
    assert f"承诺于2027年1月5日（含当日）前{NOTE}补齐" in said


def test_several_days_are_promised_each_by_itself(desk: ApprovalDesk) -> None:
    facts = facts_of(desk)
    rows = tuple(
        replace(row, name="另一份", deferred_until=date(2026, 12, 30), deferred_note="")
        for row in facts.rows if row.deferred_until
    )  # fmt: skip
    said = "".join(str(block) for block in promise_sheet(replace(facts, rows=(*facts.rows, *rows))).blocks)
    assert f"承诺于上表所列各自期限内（最迟2027年1月5日{NOTE}）补齐" in said


def test_no_row_is_promised_beyond_the_earlier_of_promise_and_statute(desk: ApprovalDesk) -> None:
    """A statute in natural days can end before a promise in working days."""
    checklist = desk.all_good(desk.sheet(FOOD, YU), {"safety_rules": MaterialAct.defer}).need_checklist()
    calendar, start = desk.seat.shelf.current().calendar, date(2026, 2, 13)
    item = replace(
        checklist.item,
        promised_limit=Limit(10, LimitUnit.working_day),
        statutory_limit=Limit(3, LimitUnit.natural_day),
    )
    days = promised_days(replace(checklist, item=item), start, calendar)
    # ten working days would end on the 5th of March; three natural ones roll to the first working day
    assert days == {"safety_rules": calendar.add_natural_days(start, 3).day}
    assert days["safety_rules"] < calendar.add_working_days(start, 5).day
