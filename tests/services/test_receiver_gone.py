"""A handoff whose receiver is gone before signing: the sender stays responsible, and everybody sees it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.first_hall import CIVIL, SAID, FirstHall, Place
from tests.support.sound import fault_of
from workstation.domain.handoff import AckStage, HandoffStepRefused
from workstation.services.first.entry import Entry, Target
from workstation.services.first.receivers import Gone
from workstation.services.first.recording import WINDOW
from workstation.services.first.views import Standing
from workstation.services.review.service import ReviewReads
from workstation.services.sessions.service import SessionService
from workstation.services.sessions.troubles import PersonLeft

SINCE = "2026-11-23T00:30:00.000000Z"


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[FirstHall]:
    made = FirstHall(hall_url, tmp_path)
    seated(made, made.civil)
    yield made
    made.sync()
    made.close()
    assert fault_of(hall_url) is None


def seated(hall: FirstHall, place: Place) -> None:
    """Her account, her post and her window, as signing in writes them."""
    me, station = place.me, place.seat.station.identity.segment
    post = {"state": "on_duty", "window_id": me.window, "station": station, "since": SINCE}
    place.seat.plant(
        ("staff", me.staff_no, {"name": me.name, "unit": me.unit, "roles": '["clerk"]', "state": "active"}),
        ("presence", me.staff_no, post),
        (
            "window",
            str(me.window),
            {
                "name": "民政", "unit": me.unit, "kind": "department", "groups": "[]", "low_counter": 0,
                "state": "open", "station": station, "clerk": me.staff_no, "since": SINCE,
            },
        ),
    )  # fmt: skip
    hall.sync()


def closed(hall: FirstHall, place: Place) -> None:
    """The unit closes her account; she may still sit there."""
    hall.duty.seat.plant(("staff", place.me.staff_no, {"state": "left"}))
    hall.sync()


def signed_out(hall: FirstHall, place: Place) -> None:
    seat = place.seat
    SessionService(seat.station, seat.opened.hall, seat.shelf, hall.clock).sign_out(me=place.me)
    hall.sync()


def followed(place: Place) -> tuple[Standing, Gone | None, str, bool]:
    (one,) = place.reads.page(me=place.me).followed
    return one.standing, one.gone, one.sent_to.window if one.sent_to else "", one.with_whom is None


def test_a_closed_account_signs_for_nothing_and_the_sender_keeps_the_matter(hall: FirstHall) -> None:
    record, handoff = hall.sent()
    clerk, civil = hall.clerk, hall.civil
    assert followed(clerk) == (Standing.sent, None, "19", True)
    closed(hall, civil)
    # she is told in words, and nothing is signed
    with pytest.raises(PersonLeft) as left:
        civil.first.sign(handoff, me=civil.me)
    assert left.value.params["name"] == civil.me.name
    hall.sync()
    row = clerk.record(record)
    assert (row["owner"], row["first_officer"], row["state"]) == ("SJ003", "SJ003", "passed")
    assert clerk.handoff(handoff)["signed_by"] is None
    # the sender is told, takes it back and offers it to another window
    assert followed(clerk) == (Standing.sent, Gone.account_closed, "19", True)
    clerk.first.cancel(handoff, me=clerk.me)
    again = clerk.first.send(record, Target("ZH", "21"), me=clerk.me)
    hall.sync()
    assert followed(clerk) == (Standing.sent, None, "21", True)
    hall.duty.first.sign(again.handoff, me=hall.duty.me)
    hall.sync()
    row = clerk.record(record)
    assert (row["owner"], row["first_officer"]) == ("ZH021", "SJ003")
    assert civil.reads.page(me=civil.me).incoming == ()


def test_sent_to_a_person_by_name_nobody_else_signs_after_she_left(hall: FirstHall) -> None:
    done = hall.clerk.first.log(
        Entry(SAID, WINDOW, target=Target("MZ", "19", "MZ001"), along=False), me=hall.clerk.me
    )
    hall.sync()
    closed(hall, hall.civil)
    assert followed(hall.clerk) == (Standing.sent, Gone.account_closed, "19", True)
    hall.clerk.first.cancel(done.handoff, me=hall.clerk.me)
    assert followed(hall.clerk)[:2] == (Standing.to_answer, None)
    assert hall.clerk.record(done.record)["owner"] == "SJ003"


def test_a_window_that_signed_out_is_seen_by_the_sender_and_the_supervisor(hall: FirstHall) -> None:
    record, handoff = hall.sent(name="林先生")
    clerk, civil, duty = hall.clerk, hall.civil, hall.duty
    signed_out(hall, civil)
    assert followed(clerk) == (Standing.sent, Gone.window_closed, "19", True)
    reads = ReviewReads(duty.seat.station, duty.seat.shelf, duty.seat.opened.hall)
    (line,) = reads.unsigned(me=duty.me)
    assert (line.id, line.gone, line.stage) == (handoff, Gone.window_closed, AckStage.in_time)
    hall.clock.now = datetime(2026, 11, 23, 3, 15, tzinfo=UTC)  # more than an hour of opening time later
    hall.sync()
    (line,) = reads.unsigned(me=duty.me)
    assert (line.gone, line.stage) == (Gone.window_closed, AckStage.to_supervisor)
    assert any(one.key == f"handoff:{handoff}" for one in reads.live(me=duty.me).attention)
    assert clerk.record(record)["owner"] == "SJ003"
    # at night every window is closed, and that says nothing
    hall.clock.now = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
    assert followed(clerk)[1] is None
    # who sits down there the next morning finds it and may sign
    hall.clock.now = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
    seated(hall, civil)
    assert followed(clerk)[1] is None
    (incoming,) = civil.reads.page(me=civil.me).incoming
    assert incoming.stage is AckStage.to_supervisor
    civil.first.sign(handoff, me=civil.me)
    hall.sync()
    assert clerk.record(record)["owner"] == "MZ001"


def test_the_number_that_went_along_comes_home_when_the_sender_withdraws(hall: FirstHall) -> None:
    seat = hall.clerk.seat
    ticket = hall.hall.take(seat, "A001")
    seat.tickets.call_next(me=seat.me)
    seat.tickets.start(me=seat.me)
    entry = Entry(SAID, WINDOW, target=CIVIL, along=True)
    done = hall.clerk.first.log(entry, me=hall.clerk.me)
    hall.sync()
    assert seat.row("ticket", ticket)["target_window"] == "19"
    signed_out(hall, hall.civil)
    hall.clerk.first.cancel(done.handoff, me=hall.clerk.me)
    hall.sync()
    row = hall.civil.seat.row("ticket", ticket)
    assert (row["state"], row["target_window"]) == ("waiting", "3")
    assert hall.clerk.record(done.record)["owner"] == "SJ003"


@pytest.mark.parametrize("how", [closed, signed_out])
def test_sent_without_the_hall_and_replayed_after_the_receiver_is_gone(hall: FirstHall, how: object) -> None:
    clerk = hall.clerk
    cut = hall.hall.cut_off(clerk.seat)
    away = Place(hall.hall, cut, clerk.me)
    done = away.first.log(Entry(SAID, WINDOW, target=CIVIL, along=False), me=clerk.me)
    how(hall, hall.civil)  # type: ignore[operator]
    assert followed(away)[:2] == (Standing.sent, None)  # nobody could know it here
    back = Place(hall.hall, hall.hall.link_again(cut), clerk.me)
    hall.sync()
    # sent is sent: recorded once, owned by who sent it, and now it is said that nobody is there
    (sent,) = hall.duty.seat.rows("handoff")
    assert (sent["id"], sent["state"]) == (done.handoff, "sent")
    row = hall.duty.record(done.record)
    assert (row["owner"], row["first_officer"], row["state"]) == ("SJ003", "SJ003", "passed")
    assert followed(back)[1] in (Gone.account_closed, Gone.window_closed)
    assert hall.duty.seat.rows("parked") == []
    back.first.cancel(done.handoff, me=clerk.me)
    back.first.send(done.record, Target("ZH", "21"), me=clerk.me)
    hall.sync()
    (incoming,) = hall.duty.reads.page(me=hall.duty.me).incoming
    assert incoming.record == done.record


def test_withdrawn_without_the_hall_while_the_receiver_signs(hall: FirstHall) -> None:
    # the signature was first: the withdrawal is refused and seen, and nobody lost the matter
    record, handoff = hall.sent()
    cut = hall.hall.cut_off(hall.clerk.seat)
    away = Place(hall.hall, cut, hall.clerk.me)
    withdrawn = away.first.cancel(handoff, me=hall.clerk.me)
    assert away.record(record)["state"] == "open"
    hall.civil.first.sign(handoff, me=hall.civil.me)
    back = Place(hall.hall, hall.hall.link_again(cut), hall.clerk.me)
    hall.sync()
    parked = hall.duty.seat.rows("parked")
    assert {(one["cause"], one["code"], one["state"]) for one in parked} == {
        (withdrawn.action, HandoffStepRefused.code, "open")
    }
    row = back.record(record)
    assert (row["owner"], row["first_officer"], row["state"]) == ("MZ001", "SJ003", "passed")
