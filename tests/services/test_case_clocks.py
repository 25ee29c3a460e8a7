"""Clocks that stop and limits that are extended: the days, the papers, what the story tells."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.case_hall import CaseDesk
from tests.support.clock_case import chief, days, extending, facts_of, food_desk, hall_on, in_review, stop
from tests.support.ticket_hall import TicketHall
from workstation.domain.case import CaseState
from workstation.domain.deadline import ClockStopRefused, ExtensionRefused, Light
from workstation.ui.screens.cases.events import event_line

DAY = 86_400
Opened = Callable[..., TicketHall]


@pytest.fixture
def opened(hall_url: str, tmp_path: Path) -> Iterator[Opened]:
    """A hall at half past nine of a day."""
    halls: list[TicketHall] = []

    def at(year: int, month: int, day: int) -> TicketHall:
        halls.append(hall_on(hall_url, tmp_path, year, month, day))
        return halls[-1]

    yield at
    for hall in halls:
        hall.close()


def test_days_told_in_writing_are_taken_off_both_clocks_over_the_end_of_the_year(opened: Opened) -> None:
    hall = opened(2026, 12, 18)
    desk = food_desk(hall)
    case = in_review(desk)
    assert days(desk, case) == ("2026-12-29", "2027-01-04", "2026-12-29")
    hall.clock.pass_time(3 * DAY)
    paper = stop(desk, case, "听证", date(2026, 12, 21), 5, "申请人要求听证")
    assert days(desk, case) == ("2027-01-06", "2027-01-11", "2027-01-06")
    row = desk.row(case)
    assert row["state"] == "clock_stopped" and "2027" in row["due_note"]
    facts = facts_of(desk, paper)
    assert facts.clock is not None and facts.decision is not None and facts.limits is not None
    assert (facts.clock.kind, facts.clock.days, facts.clock.until) == (
        "听证",
        "5个工作日",
        date(2026, 12, 25),
    )
    assert facts.decision.basis == "《中华人民共和国行政许可法》第四十五条"
    assert facts.limits.statutory.due == date(2027, 1, 11)
    assert desk.desk.seat.row("paper", str(paper))["doc_no"] == "太市监特〔2026〕SJ05-0001号"
    hall.clock.pass_time(2 * DAY)
    done = desk.acts.clocks.resume_clock(case, desk.version(case), date(2026, 12, 23), me=chief(desk))
    assert done.state is CaseState.under_review and done.paper is None
    # the hearing ended two working days early: the clock runs on from the 24th
    assert days(desk, case) == ("2027-01-04", "2027-01-07", "2027-01-04")
    desk.acts.undo(done.action_id, me=chief(desk))
    assert days(desk, case) == ("2027-01-06", "2027-01-11", "2027-01-06")
    assert desk.row(case)["state"] == "clock_stopped"
    hall.sync()
    (kept,) = desk.desk.hall_rows("service_case")
    assert (kept["statutory_due"], kept["state"]) == ("2027-01-11", "clock_stopped")


def test_a_stop_over_a_make_up_sunday_counts_it(opened: Opened) -> None:
    hall = opened(2026, 9, 17)
    desk = food_desk(hall)
    case = in_review(desk)
    hall.clock.pass_time(DAY)
    paper = stop(desk, case, "检测", date(2026, 9, 18), 2)
    clock = facts_of(desk, paper).clock
    # 2026-09-20 is a Sunday on which the hall works
    assert clock is not None and clock.until == date(2026, 9, 20)
    assert days(desk, case) == ("2026-09-30", "2026-10-10", "2026-09-30")


def test_what_takes_longer_than_was_told_runs_on_the_clock(opened: Opened) -> None:
    hall = opened(2026, 11, 23)
    desk = food_desk(hall)
    case = in_review(desk)
    hall.clock.pass_time(DAY)
    stop(desk, case, "专家评审", date(2026, 11, 24), 2)
    told = days(desk, case)
    assert told == ("2026-12-04", "2026-12-09", "2026-12-04")
    desk.catch_up()
    story = desk.book.story(case, me=desk.me)
    assert story.stopped and story.row.light is Light.green
    assert (story.ways.resume, story.ways.stop, story.ways.extend) == (False, False, False)
    assert desk.book.story(case, me=chief(desk)).ways.resume
    hall.clock.pass_time(11 * DAY)
    # nobody ended it: the case is over its day all the same
    assert desk.book.story(case, me=desk.me).row.light is Light.red
    desk.acts.clocks.resume_clock(case, desk.version(case), date(2026, 12, 3), me=chief(desk))
    assert days(desk, case) == told


def test_natural_days_stand_still_by_the_calendar(opened: Opened) -> None:
    desk = CaseDesk.at(opened(2026, 11, 23), "GJ16", "16", "GJ001", "GJ")
    case = desk.accepted("housing_fund_withdraw_purchase")
    assert days(desk, case)[1] == "2026-11-26"
    # the window decides this matter: the review begins with it; four days over a weekend
    paper = stop(desk, case, "异地核查", date(2026, 11, 24), 4)
    facts = facts_of(desk, paper)
    assert facts.clock is not None and (facts.clock.days, facts.clock.until) == ("4日", date(2026, 11, 27))
    assert days(desk, case)[1] == "2026-11-30"
    assert facts.decision is not None and "行政许可法" not in facts.decision.basis


def test_a_limit_is_extended_once_and_the_promise_stands(opened: Opened) -> None:
    hall = opened(2026, 11, 23)
    desk = food_desk(hall)
    case = in_review(desk)
    assert days(desk, case) == ("2026-12-02", "2026-12-07", "2026-12-02")
    done = desk.acts.clocks.extend(case, desk.version(case), extending(), me=desk.me)
    assert done.state is CaseState.under_review
    assert days(desk, case) == ("2026-12-02", "2026-12-14", "2026-12-02")
    facts = facts_of(desk, done.paper)
    assert facts.clock is not None and facts.decision is not None and facts.decision.approval is not None
    assert (facts.clock.before, facts.clock.until) == (date(2026, 12, 7), date(2026, 12, 14))
    assert (facts.decision.approval.approver, facts.decision.reason) == ("局长 宋知远", "案情复杂")
    assert desk.desk.seat.row("paper", str(done.paper))["doc_no"] == "太市监延〔2026〕SJ05-0001号"
    with pytest.raises(ExtensionRefused) as refused:
        desk.acts.clocks.extend(case, desk.version(case), extending(1), me=desk.me)
    assert refused.value.params["fault"] == "second_extension"
    # a stop afterwards keeps the extension
    stop(desk, case, "鉴定", date(2026, 11, 24), 1)
    assert days(desk, case) == ("2026-12-03", "2026-12-15", "2026-12-03")
    hall.sync()
    (kept,) = desk.desk.hall_rows("service_case")
    assert json.loads(kept["flags"])["extended"] is True and kept["statutory_due"] == "2026-12-15"


def test_natural_days_are_added_as_the_law_of_the_matter_says(opened: Opened) -> None:
    desk = CaseDesk.at(opened(2026, 11, 23), "GA15", "15", "GA001", "GA")
    sheet = desk.desk.all_good(desk.desk.sheet("residence_permit", yes=("ground_study",)))
    case = str(desk.desk.service.accept(sheet, me=desk.me).case_id)
    desk.acts.start_review(case, desk.version(case), me=desk.me)
    assert days(desk, case)[1] == "2026-12-08"
    with pytest.raises(ExtensionRefused) as refused:
        desk.acts.clocks.extend(case, desk.version(case), extending(16), me=desk.me)
    assert refused.value.params["fault"] == "too_long" and refused.value.params["most"] == 15
    with pytest.raises(ClockStopRefused):
        # no licence, and nothing published that may stop it
        stop(desk, case, "听证", date(2026, 11, 23), 3)
    done = desk.acts.clocks.extend(case, desk.version(case), extending(15), me=desk.me)
    assert days(desk, case)[1] == "2026-12-23"
    facts = facts_of(desk, done.paper)
    assert facts.clock is not None and facts.clock.days == "15日"
    assert facts.decision is not None and "居住证暂行条例第9条" in facts.decision.basis


def test_the_story_tells_every_change_of_the_clocks(opened: Opened) -> None:
    hall = opened(2026, 11, 23)
    desk = food_desk(hall)
    case = in_review(desk)
    desk.acts.clocks.extend(case, desk.version(case), extending(), me=desk.me)
    stop(desk, case, "检测", date(2026, 11, 24), 3, "送市检测中心")
    hall.clock.pass_time(DAY)
    desk.acts.clocks.resume_clock(case, desk.version(case), date(2026, 11, 24), me=chief(desk))
    hall.sync()
    story = desk.book.story(case, me=chief(desk))
    told = {one.kind: one for one in story.history}
    stopped, ended, longer = told["stop_clock"], told["resume_clock"], told["extend_limit"]
    assert stopped.words == "检测 · 送市检测中心"
    assert (stopped.first, stopped.last) == (date(2026, 11, 24), date(2026, 11, 26))
    assert [one.kind.value for one in stopped.papers] == ["clock_stop_notice"]
    assert (ended.first, ended.last, ended.papers) == (None, date(2026, 11, 24), ())
    assert longer.words == "局长 宋知远 · 太市监延批〔2026〕7号 · 案情复杂"
    assert longer.last == date(2026, 12, 14)
    assert all(one.last is None or one.last.isoformat() in event_line(one) for one in story.history)
    assert story.extension is not None and story.extension.until == date(2026, 12, 14)
    assert story.statute is not None and story.statute.due == date(2026, 12, 15)
    assert story.promise is not None and story.promise.due == date(2026, 12, 3)
    assert "extended" in story.flags and "extension" not in story.flags
    assert story.complete and story.ways.stop and "现场核查" not in story.ways.kinds


def test_a_case_of_another_day_keeps_the_day_its_limits_run_from(opened: Opened) -> None:
    """Received on the 23rd, accepted on the 25th: the limits run from the acceptance."""
    hall = opened(2026, 11, 23)
    desk = food_desk(hall)
    case = desk.received()
    hall.clock.pass_time(2 * DAY)
    service = desk.desk.service
    sheet = desk.desk.all_good(service.open_case(case, me=desk.me))
    service.accept(sheet, me=desk.me)
    desk.acts.start_review(case, desk.version(case), me=desk.me)
    assert days(desk, case) == ("2026-12-04", "2026-12-09", "2026-12-04")
    stop(desk, case, "听证", date(2026, 11, 25), 1)
    # the day of the acceptance never counted: nothing is taken off for it
    assert days(desk, case) == ("2026-12-04", "2026-12-09", "2026-12-04")
