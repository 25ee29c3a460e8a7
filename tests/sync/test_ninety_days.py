"""A station keeps open work, its own cases and ninety days; what is older is asked of the hall."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.case_hall import CaseDesk
from tests.support.intake_desk import YU
from tests.support.ticket_hall import DEAD, Seat, TicketHall, kinds
from workstation.domain import canonical
from workstation.services.casebook.service import KEPT_DAYS as SEARCHED_DAYS
from workstation.store.hall_store import HallStore
from workstation.store.keeping import KEPT_DAYS, SCOPED
from workstation.store.tables import STATE_TABLES
from workstation.store.verify import verify_hall
from workstation.sync.opening import open_station

QUARTER = timedelta(days=95).total_seconds()
OF_A_CASE = ("service_case", "material_row", "party", "paper", "ticket", "matter")


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    made = TicketHall(hall_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def desk(hall: TicketHall) -> CaseDesk:
    return CaseDesk.at(hall, "SJ05", "5", "SJ005")


@pytest.fixture
def other(hall: TicketHall, desk: CaseDesk) -> Seat:
    return hall.seat("SJ06", "6")


def kept(seat: Seat) -> dict[str, list[dict[str, Any]]]:
    return {name: seat.rows(name) for name in STATE_TABLES}


def ended(hall: TicketHall, desk: CaseDesk, no: str, state: str = "delivered") -> str:
    """A case that came to its end today."""
    case = desk.accepted(no=no)
    ticket = desk.desk.seat.number(no)["id"]
    end = canonical.instant(hall.clock())
    desk.desk.seat.plant(
        ("service_case", case, {"state": state, "concluded_at": end}),
        ("ticket", ticket, {"state": "finished", "finished_at": end}),
    )
    for record in desk.desk.seat.rows("first_record", case_id=case):
        desk.desk.seat.plant(("first_record", record["id"], {"state": "closed"}))
    return case


def a_quarter_later(hall: TicketHall, seat: Seat) -> None:
    """Work goes on for a quarter of a year, and once more today."""
    hall.sync()
    hall.clock.pass_time(QUARTER)
    seat.plant(("incident", "today", incident(hall)))
    for _round in range(6):
        hall.sync()
        hall.clock.pass_time(30)


def incident(hall: TicketHall, state: str = "open") -> dict[str, Any]:
    at = canonical.instant(hall.clock())
    return {"kind": "x", "subject": "s", "station": "SJ05", "at": at, "params": "{}", "state": state}


def test_what_ended_a_quarter_ago_leaves_with_all_that_belongs_to_it(
    hall: TicketHall, desk: CaseDesk, other: Seat
) -> None:
    case = ended(hall, desk, "B001")
    hall.sync()
    before = kept(other)
    assert all(before[name] for name in OF_A_CASE)
    a_quarter_later(hall, desk.desk.seat)
    after = kept(other)
    assert [name for name in OF_A_CASE if after[name]] == []
    # who came is known when she comes again; nothing but old work left
    assert after["person"] == before["person"] and after["staff"] == before["staff"]
    assert all(after[name] == before[name] for name in STATE_TABLES if name not in SCOPED)
    # its own station keeps it, and the hall everything
    assert desk.row(case)["state"] == "delivered" and desk.desk.seat.rows("material_row", case_id=case)
    store = HallStore(hall.url)
    assert verify_hall(store).ok
    store.dispose()


@pytest.mark.parametrize("state", ["accepted", "clock_stopped", "concluded"])
def test_what_is_not_at_its_end_stays_however_old(
    hall: TicketHall, desk: CaseDesk, other: Seat, state: str
) -> None:
    case = ended(hall, desk, "B001", state)
    a_quarter_later(hall, desk.desk.seat)
    assert other.row("service_case", case)["state"] == state
    assert other.rows("material_row", case_id=case) and other.rows("ticket")


def test_what_somebody_still_owes_an_answer_for_stays(hall: TicketHall, desk: CaseDesk, other: Seat) -> None:
    case = ended(hall, desk, "B001")
    at = canonical.instant(hall.clock())
    parked = {"action_id": "x", "station": "SJ09", "subject": case, "cause": "x", "code": "c", "at": at}
    desk.desk.seat.plant(
        ("parked", "x:1", {**parked, "state": "open"}),
        ("parked", "y:1", {**parked, "state": "resolved", "subject": "s"}),
        ("incident", "old", incident(hall)),
        ("incident", "seen", incident(hall, "seen")),
    )
    a_quarter_later(hall, desk.desk.seat)
    assert other.row("service_case", case) and other.rows("paper", case_id=case)
    assert [row["id"] for row in other.rows("parked")] == ["x:1"]
    assert [row["id"] for row in other.rows("incident")] == ["old", "today"]


def test_a_station_that_begins_anew_is_sent_what_the_others_have_kept(
    hall: TicketHall, desk: CaseDesk, other: Seat
) -> None:
    ended(hall, desk, "B001")
    desk.accepted(no="B002")
    alone = {"case_id": None, "ticket_id": None}
    paper = {**desk.desk.seat.rows("paper")[0], **alone, "doc_no": None}
    record = {**desk.desk.seat.rows("first_record")[0], **alone, "state": "closed"}
    desk.desk.seat.plant(
        ("paper", "of nothing", _plain(paper)), ("first_record", "of nothing", _plain(record))
    )
    a_quarter_later(hall, desk.desk.seat)
    fresh = hall.seat("SJ07", "7")
    hall.sync()
    mine, theirs = kept(fresh), kept(other)
    assert {name: mine[name] for name in SCOPED} == {name: theirs[name] for name in SCOPED}
    assert len(mine["service_case"]) == 1
    assert [row["id"] for name in ("paper", "first_record") for row in mine[name]].count("of nothing") == 2


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in ("hall_id", "id", "version")}


def test_what_left_is_found_in_the_hall(hall: TicketHall, desk: CaseDesk) -> None:
    assert SEARCHED_DAYS == KEPT_DAYS
    reader = CaseDesk.at(hall, "SJ06", "6", "SJ006")
    case = ended(hall, desk, "B001")
    a_quarter_later(hall, desk.desk.seat)
    assert reader.book.search(YU.name, me=reader.me).total == 0
    assert [line.id for line in reader.book.older(YU.name, me=reader.me)] == [case]
    assert reader.book.whole_story(case, me=reader.me).complete
    # its ledger rows left this file as well
    with reader.desk.seat.station.store.reading() as file:
        assert file.history(case) == []


def test_nothing_leaves_while_something_waits(hall: TicketHall, desk: CaseDesk, other: Seat) -> None:
    case = ended(hall, desk, "B001")
    hall.sync()
    folder = other.opened.store.folder
    other.opened.close()
    hall.opened.remove(other.opened)
    hall.seats.remove(other)
    hall.clock.pass_time(QUARTER)
    offline = Seat(open_station(folder, DEAD, kinds(), hall.clock), other.me)
    offline.plant(("incident", "mine", incident(hall)))
    assert offline.station.forgetting.step(hall.clock(), 10) is False
    assert offline.row("service_case", case)
    offline.opened.close()


def test_a_clock_set_forward_makes_nothing_leave(hall: TicketHall, desk: CaseDesk, other: Seat) -> None:
    case = ended(hall, desk, "B001")
    hall.sync()
    other.station.forgetting._next = None
    other.station.memory.note_time(None, hall.clock() + timedelta(days=400))
    assert other.station.forgetting.step(hall.clock() + timedelta(days=400), 10) is False
    assert other.row("service_case", case)


def test_a_crash_in_the_middle_leaves_a_whole_case_or_none_of_it(
    hall: TicketHall, desk: CaseDesk, other: Seat
) -> None:
    ended(hall, desk, "B001")
    hall.sync()
    hall.clock.pass_time(QUARTER)
    desk.desk.seat.plant(("incident", "today", incident(hall)))
    desk.desk.seat.opened.sync()
    before = kept(other)

    def dies(point: str) -> None:
        if point == "let_go_before_commit":
            raise KeyboardInterrupt

    keeper = other.station.forgetting
    keeper._next, keeper._point = None, dies
    with pytest.raises(KeyboardInterrupt):
        other.opened.sync()
    assert {name: kept(other)[name] for name in OF_A_CASE} == {name: before[name] for name in OF_A_CASE}
    keeper._point = lambda _point: None
    hall.clock.pass_time(60)
    hall.sync()
    assert [name for name in OF_A_CASE if kept(other)[name]] == []
