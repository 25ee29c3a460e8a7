"""A clock in doubt asks for the date before the first legal paper; receiving a number and the rest go on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.case_hall import FOOD, YU
from tests.support.intake_desk import IntakeDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain.material import MaterialAct
from workstation.services.clock_check import ClockCheck, DateInDoubt
from workstation.services.tray.service import TrayService


@pytest.fixture
def desk(hall: TicketHall) -> IntakeDesk:
    made = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    made.seat.station.guard = check(made).refuse
    return made


def check(desk: IntakeDesk) -> ClockCheck:
    return ClockCheck(desk.seat.station, desk.seat.shelf)


def accept(desk: IntakeDesk) -> str | None:
    sheet = desk.all_good(desk.sheet(FOOD, YU))
    return desk.service.accept(sheet, me=desk.seat.me).papers[0].doc_no


def test_a_clock_set_back_in_the_shift_asks_once_and_takes_no_number_before(
    hall: TicketHall, desk: IntakeDesk
) -> None:
    first = accept(desk)
    desk.seat.opened.sync()
    assert check(desk).doubt() is None
    hall.clock.now -= timedelta(days=1)
    doubt = check(desk).doubt()
    assert doubt is not None
    assert doubt.behind
    with pytest.raises(DateInDoubt) as refused:
        accept(desk)
    assert refused.value.params["today"] == "2026-11-22"
    # what is no legal paper goes on
    hall.take(desk.seat, "B001", group="食品药品")
    tray = TrayService(desk.seat.station, desk.seat.shelf)
    assert tray.standing().to_look_at == 1
    tray.confirm_date(me=desk.seat.me)
    assert tray.standing().to_look_at == 0
    second = accept(desk)
    assert first is not None
    assert second == first.replace("0001", "0002")
    desk.seat.opened.sync()
    assert desk.hall_rows("ledger", kind="confirm_date")[0]["outcome"] == "done"


def test_a_clock_set_back_on_a_day_without_the_hall_is_asked_too(hall: TicketHall, desk: IntakeDesk) -> None:
    desk.seat.opened.sync()
    hall.clock.now += timedelta(days=2)
    # two days later, the hall still away: a paper, and then the clock goes back to the day before
    assert accept(desk) is not None
    hall.clock.now -= timedelta(days=1)
    doubt = check(desk).doubt()
    assert doubt is not None
    assert (doubt.behind, doubt.today.isoformat()) == (True, "2026-11-24")
    with pytest.raises(DateInDoubt):
        accept(desk)


def test_a_clock_that_ran_ahead_leaves_no_doubt_once_the_hall_told_the_time(
    hall: TicketHall, desk: IntakeDesk
) -> None:
    right = hall.clock.now
    hall.clock.now = right + timedelta(days=30)
    memory = desk.seat.station.memory
    memory.note_time(right, hall.clock())
    assert check(desk).doubt() is not None
    hall.clock.now = right + timedelta(minutes=2)
    memory.note_time(hall.clock.now, hall.clock())
    assert check(desk).doubt() is None


def test_more_than_five_minutes_off_at_the_last_contact_is_asked_for_each_day(
    hall: TicketHall, desk: IntakeDesk
) -> None:
    now = hall.clock()
    desk.seat.station.memory.note_time(now + timedelta(minutes=4), now)
    assert check(desk).doubt() is None
    desk.seat.station.memory.note_time(now - timedelta(minutes=6), now)
    doubt = check(desk).doubt()
    assert doubt is not None
    assert (doubt.minutes, doubt.behind) == (6, False)
    sheet = desk.all_good(desk.sheet(FOOD, YU), {"layout": MaterialAct.mark_missing})
    with pytest.raises(DateInDoubt):
        desk.service.notice(sheet, me=desk.seat.me)
    check(desk).confirm(me=desk.seat.me)
    assert desk.service.notice(sheet, me=desk.seat.me).papers
    hall.clock.now += timedelta(days=1)
    assert check(desk).doubt() is not None
    # IT sets the clock: the next contact finds it right
    later = hall.clock()
    desk.seat.station.memory.note_time(later + timedelta(seconds=2), later)
    assert check(desk).doubt() is None


def test_the_servers_own_clock_is_asked_where_there_is_one(hall: TicketHall, desk: IntakeDesk) -> None:
    opened = desk.seat.opened
    assert opened.hall.beat(0) is None
    opened.hall.asks_time = True
    told = opened.hall.beat(0)
    if hall.url.startswith("postgresql"):
        assert told is not None
        assert abs(told - datetime.now(UTC)) < timedelta(minutes=1)
    else:
        assert told is None
