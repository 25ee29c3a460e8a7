"""A hall may ask for a newer program from a day on: old and new stations at one hall, nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.support.case_hall import FOOD, YU
from tests.support.intake_desk import IntakeDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain.program_version import VersionUnreadable
from workstation.services import hall_require
from workstation.services.duties import duties
from workstation.services.hall_require import MinimumAhead
from workstation.services.minimum import Age, Minimum, MinimumVersion, ProgramTooOld, age_of
from workstation.services.self_check import Level, check_program
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall

OLD, NEW = "0.9.3", "0.10.0"
DAY = date(2026, 12, 1)
AT = "2026-11-30T01:00:00.000000Z"


@dataclass
class At:
    """A desk whose program has a version."""

    desk: IntakeDesk
    minimum: MinimumVersion

    @property
    def age(self) -> Age:
        return self.minimum.standing().age


def at(hall: TicketHall, version: str, segment: str, window: str, staff_no: str) -> At:
    desk = IntakeDesk.at(hall, segment, window, staff_no, "SJ")
    made = At(desk, MinimumVersion(desk.seat.station.store.reading, hall.clock, version))
    desk.seat.station.admit = made.minimum.admit
    desk.seat.station.listen(lambda tables: made.minimum.forget() if "document" in tables else None)
    return made


@pytest.fixture
def old(hall: TicketHall) -> At:
    return at(hall, OLD, "SJ05", "5", "SJ005")


@pytest.fixture
def new(hall: TicketHall, old: At) -> At:
    return at(hall, NEW, "SJ06", "6", "SJ006")


def ask(hall: TicketHall, version: str = NEW, since: date = DAY, message: str = "") -> None:
    hall_require.require_version(hall.url, version, since, message, clock=hall.clock, have=NEW)
    hall.sync()


def accept(one: At) -> str:
    sheet = one.desk.all_good(one.desk.sheet(FOOD, YU))
    return str(one.desk.service.accept(sheet, me=one.desk.seat.me).papers[0].doc_no)


def waiting(one: At) -> int:
    with one.desk.seat.station.store.reading() as reader:
        return reader.waiting_actions()


def test_before_the_day_everything_goes_on_and_the_day_is_known(hall: TicketHall, old: At, new: At) -> None:
    assert old.age is Age.GOOD
    ask(hall, message="周一晚上统一安装")
    assert (old.age, new.age) == (Age.SOON, Age.GOOD)
    assert old.minimum.standing().minimum == Minimum(NEW, DAY, "周一晚上统一安装")
    assert accept(old) and accept(new)
    hall.sync()
    assert waiting(old) == 0


def test_from_the_day_on_the_old_one_begins_nothing_and_what_it_did_arrives(
    hall: TicketHall, old: At, new: At
) -> None:
    ask(hall)
    # the last evening, the hall away: her work waits at her station
    seat = old.desk.seat
    before = [accept(old), accept(old)]
    sheet = old.desk.sheet(FOOD, YU)
    with seat.station.store.writing() as tx:
        tx.put_draft("d1", seat.me.staff_no, None, "{}", "2026-11-30T09:00:00.000000Z")
    assert waiting(old) > 1
    hall.clock.now = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)  # midnight in Shanghai
    assert old.age is Age.TOO_OLD
    with pytest.raises(ProgramTooOld) as refused:
        old.desk.service.accept(old.desk.all_good(sheet), me=seat.me)
    assert refused.value.params == {"have": OLD, "needed": NEW, "since": "2026-12-01", "message": ""}
    with pytest.raises(ProgramTooOld):
        seat.tickets.call_next(me=seat.me)
    # what waited arrives, with its numbers, whole
    hall.sync()
    assert waiting(old) == 0
    arrived = {row["doc_no"] for row in old.desk.hall_rows("paper")}
    assert set(before) <= arrived
    # the draft lies where it lay, and what there is can be looked at
    with seat.station.store.reading() as reader:
        assert reader.local("draft", owner=seat.me.staff_no)[0]["id"] == "d1"
    assert seat.rows("service_case")
    # the new one beside it does not notice
    assert accept(new)
    hall.sync()
    assert waiting(new) == 0
    store = HallStore(hall.url)
    try:
        assert verify_hall(store).ok
    finally:
        store.dispose()


def test_the_number_in_hand_is_brought_to_its_end(hall: TicketHall, old: At) -> None:
    ticket = old.desk.serve("B001")
    ask(hall, since=date(2026, 11, 1))
    seat = old.desk.seat
    seat.tickets.finish(me=seat.me)
    hall.sync()
    assert old.desk.hall_rows("ticket", id=ticket)[0]["finished_at"]
    with pytest.raises(ProgramTooOld):
        seat.tickets.call_next(me=seat.me)


def test_a_refusal_leaves_no_trace_in_the_journal(hall: TicketHall, old: At) -> None:
    ask(hall, since=date(2026, 11, 1))
    seat = old.desk.seat
    last, number = seat.station.last_seq(), waiting(old)
    for _again in range(2):
        with pytest.raises(ProgramTooOld):
            accept(old)
        with pytest.raises(ProgramTooOld):
            seat.tickets.call_next(me=seat.me)
    assert (seat.station.last_seq(), waiting(old)) == (last, number)


def test_a_station_that_was_away_over_the_day_still_sends_and_is_then_told(
    hall: TicketHall, old: At, new: At
) -> None:
    away = hall.cut_off(old.desk.seat)
    row = {"kind": "toy", "subject": "i1", "station": "SJ05", "at": AT, "params": "0", "state": "open"}
    away.plant(("incident", "i1", row))
    ask(hall, since=date(2026, 11, 1))
    back = hall.link_again(away)
    minimum = MinimumVersion(back.station.store.reading, hall.clock, OLD)
    back.station.admit = minimum.admit
    hall.sync()
    with back.station.store.reading() as reader:
        assert reader.waiting_actions() == 0
    assert new.desk.hall_rows("incident", id="i1")
    assert minimum.standing().age is Age.TOO_OLD
    with pytest.raises(ProgramTooOld):
        back.tickets.call_next(me=back.me)


def test_a_program_that_is_too_old_leaves_the_duties_to_newer_ones(hall: TicketHall, old: At) -> None:
    shelf = old.desk.seat.shelf
    later = hall.clock() + timedelta(days=1)
    with old.desk.seat.station.store.reading() as reader:
        assert duties.due_now(shelf, old.minimum)(reader, later)
    ask(hall, since=date(2026, 11, 1))
    with old.desk.seat.station.store.reading() as reader:
        assert duties.due_now(shelf, old.minimum)(reader, later) == ()


def test_it_is_changed_lifted_and_asked_for_twice(hall: TicketHall, old: At) -> None:
    ask(hall, since=date(2026, 11, 1))
    assert old.age is Age.TOO_OLD
    again = hall_require.require_version(hall.url, NEW, date(2026, 11, 1), clock=hall.clock, have=NEW)
    assert not again.changed
    ask(hall, version=OLD)
    assert old.age is Age.GOOD
    ask(hall)
    assert old.age is Age.SOON
    assert hall_require.lift_minimum(hall.url, clock=hall.clock).changed
    hall.sync()
    assert old.age is Age.GOOD
    assert hall_require.look_at_minimum(hall.url).minimum is None
    assert not hall_require.lift_minimum(hall.url, clock=hall.clock).changed


def test_a_slip_of_the_pen_cannot_stop_the_hall(hall: TicketHall, old: At) -> None:
    with pytest.raises(MinimumAhead):
        ask(hall, version="9.0.0")
    with pytest.raises(VersionUnreadable):
        ask(hall, version="newest")
    hall.sync()
    assert old.age is Age.GOOD


def test_the_day_is_the_halls_and_the_self_check_says_it() -> None:
    minimum = Minimum(NEW, DAY, "")
    evening = datetime(2026, 11, 30, 15, 59, 59, tzinfo=UTC)
    assert age_of(OLD, minimum, evening) is Age.SOON
    assert age_of(OLD, minimum, evening + timedelta(seconds=1)) is Age.TOO_OLD
    assert age_of(NEW, minimum, evening + timedelta(days=300)) is Age.GOOD
    (soon,) = check_program(minimum, evening, OLD)
    (late,) = check_program(minimum, evening + timedelta(seconds=1), OLD)
    assert (soon.level, soon.key) == (Level.WARN, "program_soon_too_old")
    assert (late.level, late.key) == (Level.FAIL, "program_too_old")
    assert list(check_program(minimum, evening, NEW)) == list(check_program(None, evening, OLD)) == []
