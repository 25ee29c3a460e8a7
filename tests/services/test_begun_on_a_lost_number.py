"""A number was ended elsewhere while it was served here without the hall: what was begun with it is seen."""

from __future__ import annotations

import pytest

from tests.support.intake_desk import YU, IntakeDesk
from tests.support.sound import fault_of
from tests.support.ticket_hall import Seat, TicketHall
from tests.support.two_windows import Two
from workstation.domain import canonical
from workstation.services.tray.service import TrayService
from workstation.services.tray.views import Choice, Conflict

FOOD = "food_business_licence"


@pytest.fixture
def lost(hall: TicketHall) -> tuple[IntakeDesk, Seat, str, str]:
    """Window 4 serves the number in the hall; window 5 took an application in with it, without the hall."""
    desk = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    other = IntakeDesk.at(hall, "SJ04", "4", "SJ001", "SJ")
    ticket = hall.take(desk.seat, "B001", group=desk.reference.window("5").groups[0])
    hall.sync()
    alone = IntakeDesk(hall, hall.cut_off(desk.seat), desk.service)
    alone.service = type(desk.service)(alone.seat.station, alone.seat.shelf)
    other.seat.tickets.call_named(ticket, me=other.seat.me)
    other.seat.tickets.start(me=other.seat.me)
    other.seat.tickets.finish(me=other.seat.me)
    other.seat.opened.sync()
    me = alone.seat.me
    alone.seat.tickets.call_slip("B001", me=me)
    alone.seat.tickets.start(me=me)
    taken = alone.service.accept(alone.all_good(alone.sheet(FOOD, YU, ticket=ticket)), me=me)
    alone.seat.tickets.finish(me=me)
    back = hall.link_again(alone.seat)
    hall.sync()
    assert taken.case_id is not None
    return other, back, ticket, taken.case_id


def only(tray: TrayService) -> Conflict:
    (conflict,) = tray.tray().conflicts
    return conflict


def test_the_application_is_named_beside_the_number(lost: tuple[IntakeDesk, Seat, str, str]) -> None:
    _other, back, ticket, case = lost
    shown = {one.id: (one.mine, one.hall) for one in only(TrayService(back.station, back.shelf)).differences}
    assert shown[f"service_case:{case}:new"] == ("accepted", None)
    assert shown[f"ticket:{ticket}:row"] == ("finished", "finished")


def test_the_number_stays_as_the_hall_has_it_and_the_application_counts(
    lost: tuple[IntakeDesk, Seat, str, str], hall: TicketHall
) -> None:
    other, back, ticket, case = lost
    tray = TrayService(back.station, back.shelf)
    after = tray.settle(only(tray), Choice.fields, me=back.me, mine=[f"service_case:{case}:new"])
    assert after.conflicts == ()
    hall.sync()
    assert other.hall_rows("service_case", id=case)[0]["state"] == "accepted"
    (number,) = other.hall_rows("ticket", id=ticket)
    assert (number["clerk"], number["window_id"]) == ("SJ001", "4")
    assert fault_of(hall.url) is None


def test_what_was_begun_hangs_together_and_its_story_says_so(
    lost: tuple[IntakeDesk, Seat, str, str], hall: TicketHall
) -> None:
    """An application without the question it was the answer to would be half a thing."""
    other, back, ticket, case = lost
    tray = TrayService(back.station, back.shelf)
    conflict = only(tray)
    begun = {one.id for one in conflict.differences if one.begun}
    assert len(begun) == 2
    tray.settle(conflict, Choice.fields, me=back.me, mine=[f"service_case:{case}:new"])
    hall.sync()
    assert len(other.hall_rows("service_case")) == 1
    settled = back.station.entries_after(0)[-1].action
    lost_ones = {one["what"]: one["value"] for one in settled.payload["not_chosen"]}
    assert (settled.kind, lost_ones["service_case.row"], lost_ones["first_record.row"]) == (
        "settle_refused", None, None,
    )  # fmt: skip
    assert {row["ticket_id"] for row in other.hall_rows("first_record")} == {ticket}
    assert fault_of(hall.url) is None


def test_who_chooses_the_number_alone_begins_nothing(
    lost: tuple[IntakeDesk, Seat, str, str], hall: TicketHall
) -> None:
    other, back, ticket, case = lost
    tray = TrayService(back.station, back.shelf)
    tray.settle(only(tray), Choice.fields, me=back.me, mine=[f"ticket:{ticket}:row"])
    hall.sync()
    assert other.hall_rows("service_case", id=case) == []
    assert other.hall_rows("ticket", id=ticket)[0]["clerk"] == "SJ005"
    # its paper has left with a number: it stays in the register as void
    assert {row["state"] for row in other.hall_rows("paper", case_id=case)} == {"void"}
    assert fault_of(hall.url) is None


def test_a_paper_counts_with_its_case_not_with_what_was_begun_beside_it(hall: TicketHall) -> None:
    """A question written down while the refused notice waited: whoever keeps the question voids no paper."""
    two = Two(hall)
    told = two.a.service.notice(two.opened(two.a, "layout"), me=two.a.seat.me)
    two.print_out(two.a, told.papers[0].id)
    asked = {"unit": "SJ", "channel": "counter", "kind": "handle", "pieces": "[]", "first_officer": "SJ005",
             "owner": "SJ005", "state": "open", "created_at": canonical.instant(hall.clock())}  # fmt: skip
    rows = [["first_record", "asked-beside-it", asked]]
    two.a.seat.station.act(lambda desk: desk.action("plant", "SJ005", [two.case], {"rows": rows}))
    done = two.b.service.accept(two.opened(two.b), me=two.b.seat.me)
    two.print_out(two.b, done.papers[0].id)
    two.b.seat.opened.sync()
    two.a = two.again(hall.link_again(two.a.seat))
    hall.sync()
    tray = two.tray()
    conflict = only(tray)
    begun = [one.id for one in conflict.differences if one.begun]
    assert begun == ["first_record:asked-beside-it:new"]
    after = tray.settle(conflict, Choice.fields, me=two.a.seat.me, mine=begun, chief=two.chief)
    hall.sync()
    papers = {row["doc_no"]: row["state"] for row in two.a.hall_rows("paper")}
    assert (papers[conflict.hall.paper], papers[conflict.mine.paper]) == ("printed", "void")
    assert [one.paper for one in after.to_tell] == [conflict.mine.paper]
    assert two.a.hall_rows("service_case")[0]["state"] == "accepted"
    assert len(two.a.hall_rows("first_record", id="asked-beside-it")) == 1
    assert fault_of(hall.url) is None
