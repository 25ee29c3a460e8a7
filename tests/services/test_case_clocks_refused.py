"""Where the law lets no clock stop and no limit be extended, nothing is changed and nothing is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.case_hall import CaseDesk
from tests.support.clock_case import chief, days, extending, food_desk, hall_on, in_review, stop
from tests.support.ticket_hall import TicketHall
from workstation.domain.action import ActionRefused
from workstation.domain.case import CaseNotAllowed, CaseStepRefused
from workstation.domain.deadline import ClockStopRefused, ExtensionRefused
from workstation.domain.errors import HallUnreachable
from workstation.services.casebook.acts import CaseActs, Decision
from workstation.services.casebook.clocks import Extending, Stopping
from workstation.services.intake.service import IntakeService

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


def test_what_no_law_extends_is_not_extended(opened: Opened) -> None:
    desk = CaseDesk.at(opened(2026, 11, 23), "RS11", "11", "RS001", "RS")
    case = desk.accepted("unemployment_benefit")
    with pytest.raises(ExtensionRefused) as refused:
        desk.acts.clocks.extend(case, desk.version(case), extending(), me=desk.me)
    assert refused.value.params["fault"] == "not_extendable"
    assert (
        desk.row(case)["state"] == "accepted" and desk.desk.seat.rows("paper", kind="extension_notice") == []
    )


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        (extending(0), "too_long"),
        (extending(6), "too_long"),
        (extending(reason=" "), "reason_missing"),
        (extending(on=date(2026, 11, 20)), "day_wrong"),
        (extending(on=date(2026, 11, 24)), "day_wrong"),
        (Extending(5, " ", "7号", date(2026, 11, 23), "案情复杂"), "approver_or_paper_missing"),
        (Extending(5, "宋知远", "", date(2026, 11, 23), "案情复杂"), "approver_or_paper_missing"),
    ],
)
def test_an_extension_is_whole_or_refused(opened: Opened, wrong: Extending, fault: str) -> None:
    desk = food_desk(opened(2026, 11, 23))
    case = in_review(desk)
    with pytest.raises(ExtensionRefused) as refused:
        desk.acts.clocks.extend(case, desk.version(case), wrong, me=desk.me)
    assert refused.value.params["fault"] == fault
    assert days(desk, case)[1] == "2026-12-07"


@pytest.mark.parametrize(
    ("kind", "first", "length", "fault"),
    [
        ("现场核查", date(2026, 11, 23), 5, "kind_not_listed"),
        ("听证", date(2026, 11, 20), 5, "not_told_yet"),
        ("听证", date(2026, 11, 25), 5, "too_far_ahead"),
        ("听证", date(2026, 11, 23), 0, "no_days"),
        ("听证", date(2026, 11, 23), 3650, "no_days"),
    ],
)
def test_a_stop_the_law_does_not_know_is_refused(
    opened: Opened, kind: str, first: date, length: int, fault: str
) -> None:
    desk = food_desk(opened(2026, 11, 23))
    case = in_review(desk)
    with pytest.raises(ClockStopRefused) as refused:
        stop(desk, case, kind, first, length)
    assert refused.value.params["fault"] == fault
    assert desk.row(case)["state"] == "under_review"


def test_before_the_acceptance_and_after_the_decision_no_clock_is_changed(opened: Opened) -> None:
    hall = opened(2026, 11, 23)
    desk = food_desk(hall)
    received = desk.received()
    for case in (received, desk.accepted()):
        with pytest.raises(CaseStepRefused):
            stop(desk, case, "听证", date(2026, 11, 23), 5)
        with pytest.raises(CaseStepRefused):
            desk.acts.clocks.extend(case, desk.version(case), extending(), me=desk.me)
    decided = in_review(desk)
    grant = Decision(True, by="审批股 李立冬", doc_no="太市监许〔2026〕88号")
    desk.acts.decide(decided, desk.version(decided), grant, me=desk.me)
    desk.acts.conclude(decided, desk.version(decided), me=desk.me)
    with pytest.raises(CaseStepRefused):
        desk.acts.clocks.extend(decided, desk.version(decided), extending(), me=desk.me)
    late = in_review(desk)
    with pytest.raises(CaseNotAllowed):
        # what stops a clock is decided by the unit
        desk.acts.clocks.stop_clock(
            late, desk.version(late), Stopping("听证", date(2026, 11, 23), 5), me=desk.me
        )
    hall.clock.pass_time(15 * DAY)
    with pytest.raises(ExtensionRefused) as refused:
        desk.acts.clocks.extend(late, desk.version(late), extending(), me=desk.me)
    assert refused.value.params["fault"] == "limit_already_over"
    with pytest.raises(ClockStopRefused) as stopped:
        stop(desk, late, "听证", date(2026, 12, 8), 5)
    assert stopped.value.params["fault"] == "limit_already_over"


def test_a_procedure_ends_neither_before_it_begins_nor_tomorrow(opened: Opened) -> None:
    desk = food_desk(opened(2026, 11, 23))
    case = in_review(desk)
    stop(desk, case, "检验", date(2026, 11, 24), 3)
    for day, fault in ((date(2026, 11, 23), "ends_before_it_begins"), (date(2026, 11, 24), "end_to_come")):
        with pytest.raises(ClockStopRefused) as refused:
            desk.acts.clocks.resume_clock(case, desk.version(case), day, me=chief(desk))
        assert refused.value.params["fault"] == fault


def test_two_windows_do_not_both_extend_one_limit(opened: Opened) -> None:
    hall = opened(2026, 11, 23)
    desk = food_desk(hall)
    case = in_review(desk)
    hall.sync()
    other = CaseDesk.at(hall, "SJ04", "4", "SJ004")
    other.desk.seat.opened.sync()
    desk.acts.clocks.extend(case, desk.version(case), extending(), me=desk.me)
    with pytest.raises(ActionRefused):
        other.acts.clocks.extend(case, other.version(case), extending(3), me=other.me)
    hall.sync()
    assert [one["doc_no"] for one in desk.desk.hall_rows("paper", kind="extension_notice")] == [
        "太市监延〔2026〕SJ05-0001号"
    ]


def test_without_the_hall_no_limit_is_extended(opened: Opened) -> None:
    hall = opened(2026, 11, 23)
    desk = food_desk(hall)
    case = in_review(desk)
    version = desk.version(case)
    hall.sync()
    seat = hall.cut_off(desk.desk.seat)
    alone = CaseActs(seat.station, seat.shelf, IntakeService(seat.station, seat.shelf))
    with pytest.raises(HallUnreachable):
        alone.clocks.extend(case, version, extending(), me=seat.me)
    assert seat.row("service_case", case)["statutory_due"] == "2026-12-07"
    assert seat.rows("paper", kind="extension_notice") == []
