"""The hall closes a day while a window still works without it: what was done on that day counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.intake_desk import YU, IntakeDesk
from tests.support.ticket_hall import Clock, TicketHall
from workstation.services.duties.duties import due_now
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.duty import DutyKeeper

FOOD = "food_business_licence"
AFTERNOON = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
NEXT_MORNING = datetime(2026, 11, 24, 0, 30, tzinfo=UTC)


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    made = TicketHall(hall_url, tmp_path, Clock())
    made.clock.now = AFTERNOON
    yield made
    made.close()


def close_yesterday(desk: IntakeDesk) -> None:
    """What the first station of the morning does, whichever it is."""
    opened = desk.seat.opened
    opened.sync()
    DutyKeeper(opened.station, opened.hall, due_now(desk.seat.shelf), lambda: 0.5).step(desk.hall.clock())
    opened.sync()


def test_what_was_served_on_a_day_closed_meanwhile_is_no_conflict(hall: TicketHall) -> None:
    desk = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    other = IntakeDesk.at(hall, "SJ04", "4", "SJ001", "SJ")
    group = desk.reference.window("5").groups[0]
    first = hall.take(desk.seat, "B001", group=group, minutes_ago=9)
    second = hall.take(desk.seat, "B002", group=group, minutes_ago=8)
    third = hall.take(desk.seat, "B003", group=group, minutes_ago=7)
    hall.take(desk.seat, "B004", group=group, minutes_ago=6)
    hall.sync()
    assert desk.seat.tickets.call_next(me=desk.seat.me).ticket == first
    # in the afternoon the link goes; the number that was called is served, and two more by their slips
    alone = IntakeDesk(hall, hall.cut_off(desk.seat), desk.service)
    alone.service = type(desk.service)(alone.seat.station, alone.seat.shelf)
    me, tickets = alone.seat.me, alone.seat.tickets
    tickets.start(me=me)
    sheet = alone.all_good(alone.sheet(FOOD, YU, ticket=first))
    accepted = alone.service.accept(sheet, me=me)
    tickets.finish(me=me)
    tickets.call_slip("B002", me=me)
    tickets.start(me=me)
    tickets.finish(me=me)
    tickets.call_slip("B003", me=me)
    for _call in range(3):
        hall.clock.pass_time(120)
        tickets.recall(me=me)
    hall.clock.pass_time(120)
    tickets.no_show(me=me)
    # nobody mends it before the next morning, when the hall puts away what nobody was called for
    hall.clock.now = NEXT_MORNING
    close_yesterday(other)
    assert {row["no"]: row["state"] for row in other.hall_rows("ticket")} == dict.fromkeys(
        ("B001", "B002", "B003", "B004"), "abandoned"
    )
    back = hall.link_again(alone.seat)
    hall.sync()
    assert back.rows("parked") == []
    assert back.rows("incident") == []
    rows = {row["no"]: row for row in other.hall_rows("ticket")}
    assert (rows["B001"]["state"], rows["B001"]["finished_at"][:13]) == ("finished", "2026-11-23T08")
    assert rows["B002"]["state"] == "finished"
    assert rows["B004"]["state"] == "abandoned"
    (case,) = other.hall_rows("service_case", id=accepted.case_id)
    assert (case["state"], case["accepted_date"]) == ("accepted", "2026-11-23")
    assert {row["ticket_id"] for row in other.hall_rows("first_record")} == {first, second}
    # who came to nobody's call is put away with the next look at days gone by, and nobody waits for ever
    assert rows["B003"]["state"] == "no_show"
    assert rows["B003"]["id"] == third
    hall.clock.pass_time(24 * 3600)
    close_yesterday(other)
    assert {row["state"] for row in other.hall_rows("ticket", no="B003")} == {"abandoned"}
    store = HallStore(hall.url)
    assert verify_hall(store).ok
    store.dispose()
