"""First questions with a number, without a window, with a cover, and without the hall."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.first_hall import CIVIL, SAID, FirstHall
from tests.support.sound import fault_of
from workstation.domain.errors import HallUnreachable
from workstation.domain.handoff import (
    Channel,
)
from workstation.domain.staff import Role
from workstation.services.first.entry import Entry, Piece, Target
from workstation.services.first.recording import ANSWER, PROMISE, UNIT, WINDOW
from workstation.services.first.troubles import (
    HandoffTravels,
)
from workstation.services.tickets.service import Ending
from workstation.sync.registry import UndoTooLate


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[FirstHall]:
    made = FirstHall(hall_url, tmp_path)
    yield made
    made.sync()
    made.close()
    assert fault_of(hall_url) is None


def test_who_signed_can_hand_it_on_and_gets_it_back(hall: FirstHall) -> None:
    civil, clerk = hall.civil, hall.clerk
    build = hall.place("ZJ17", "17", "ZJ001", "ZJ")
    record, handoff = hall.sent()
    civil.first.sign(handoff, me=civil.me)
    hall.sync()
    on = civil.first.send(record, Target("ZJ", "17"), me=civil.me)
    hall.sync()
    build.first.give_back(on.handoff, "不归住建", me=build.me)
    hall.sync()
    assert (clerk.record(record)["owner"], clerk.record(record)["state"]) == ("MZ001", "passed")
    civil.first.answer(record, "我来答复", me=civil.me, told="in_person")
    hall.sync()
    assert clerk.record(record)["state"] == "closed"


def test_without_the_hall_it_is_written_down_and_sent_but_not_signed_for(hall: FirstHall) -> None:
    _record, handoff = hall.sent()
    cut = hall.hall.cut_off(hall.civil.seat)
    hall.civil.seat = cut
    away = type(hall.civil)(hall.hall, cut, hall.civil.me)
    with pytest.raises(HallUnreachable):
        away.first.sign(handoff, me=away.me)
    done = away.first.log(Entry("断网也记", WINDOW, target=Target("ZJ", "17"), along=False), me=away.me)
    assert away.record(done.record)["state"] == "passed"
    hall.hall.link_again(cut)
    hall.sync()
    assert hall.clerk.record(done.record)["owner"] == "MZ001"


def test_a_question_at_the_window_fills_the_record_of_its_number(hall: FirstHall) -> None:
    clerk, seat = hall.clerk, hall.clerk.seat
    ticket = hall.hall.take(seat, "A026")
    hall.hall.take(seat, "A027", minutes_ago=2)
    hall.sync()
    seat.tickets.call_next(me=clerk.me)
    seat.tickets.start(me=clerk.me)
    start = clerk.reads.start(me=clerk.me)
    assert (start.no, bool(start.record)) == ("A026", True)
    done = clerk.first.log(Entry(SAID, PROMISE), me=clerk.me)
    assert done.record == start.record
    again = clerk.first.log(Entry("还有一件", ANSWER, answer="好"), me=clerk.me)
    assert again.record != done.record
    ended = seat.tickets.finish(Ending("answered"), me=clerk.me)
    assert len(ended.detail["outcomes"]) == 2
    assert ended.ticket == ticket


def test_the_number_goes_along_and_starting_it_signs(hall: FirstHall) -> None:
    clerk, civil = hall.clerk, hall.civil
    ticket = hall.hall.take(clerk.seat, "A026")
    hall.sync()
    clerk.seat.tickets.call_next(me=clerk.me)
    clerk.seat.tickets.start(me=clerk.me)
    done = clerk.first.log(Entry(SAID, WINDOW, target=CIVIL, pieces=(Piece("户口簿"),)), me=clerk.me)
    assert done.ticket_no == "A026"
    hall.sync()
    (incoming,) = civil.reads.page(me=civil.me).incoming
    assert (incoming.travels, incoming.pieces) == ("A026", (Piece("户口簿"),))
    with pytest.raises(HandoffTravels):
        civil.first.sign(done.handoff, me=civil.me)
    assert clerk.record(done.record)["owner"] == "SJ003"
    civil.seat.tickets.call_named(ticket, me=civil.me)
    civil.seat.tickets.start(me=civil.me)
    hall.sync()
    assert clerk.record(done.record)["owner"] == "MZ001"
    assert civil.reads.page(me=civil.me).incoming == ()


def test_a_number_that_is_sent_back_waits_at_the_sender_again(hall: FirstHall) -> None:
    clerk, civil = hall.clerk, hall.civil
    hall.hall.take(clerk.seat, "A026")
    hall.sync()
    clerk.seat.tickets.call_next(me=clerk.me)
    clerk.seat.tickets.start(me=clerk.me)
    done = clerk.first.log(Entry(SAID, WINDOW, target=CIVIL), me=clerk.me)
    hall.sync()
    civil.first.give_back(done.handoff, "不归民政", me=civil.me)
    hall.sync()
    row = clerk.seat.number("A026")
    assert (row["state"], row["target_window"], row["group_key"]) == ("waiting", "3", "企业开办")
    assert clerk.seat.tickets.call_next(me=clerk.me).no == "A026"


def test_writing_down_can_be_undone_as_one_step(hall: FirstHall) -> None:
    clerk, civil = hall.clerk, hall.civil
    hall.hall.take(clerk.seat, "A026")
    hall.sync()
    clerk.seat.tickets.call_next(me=clerk.me)
    clerk.seat.tickets.start(me=clerk.me)
    before = clerk.reads.start(me=clerk.me)
    done = clerk.first.log(Entry(SAID, WINDOW, target=CIVIL, name="林先生"), me=clerk.me)
    paper = clerk.papers.receipt(done.record, me=clerk.me)
    hall.clock.pass_time(3)
    clerk.first.undo(replace(done, papers=(paper,)), me=clerk.me)
    hall.sync()
    assert clerk.seat.number("A026")["state"] == "serving"
    assert civil.reads.page(me=civil.me).incoming == ()
    assert clerk.seat.row("paper", paper)["state"] == "void"
    assert clerk.reads.start(me=clerk.me).record == before.record
    again = clerk.first.log(Entry(SAID, WINDOW, target=CIVIL), me=clerk.me)
    assert again.no != done.no
    hall.clock.pass_time(60)
    with pytest.raises(UndoTooLate):
        clerk.first.undo(again, me=clerk.me)


def test_somebody_without_a_number_gets_one_for_the_other_window(hall: FirstHall) -> None:
    desk = hall.place("ZH90", "0", "ZH901", "ZH", only=Role.guide)
    done = desk.first.log(Entry(SAID, WINDOW, channel=Channel.desk, target=CIVIL), me=desk.me)
    assert done.ticket_no.startswith("N")
    hall.sync()
    (incoming,) = hall.civil.reads.page(me=hall.civil.me).incoming
    assert incoming.travels == done.ticket_no
    hall.civil.seat.tickets.call_next(me=hall.civil.me)
    hall.civil.seat.tickets.start(me=hall.civil.me)
    hall.sync()
    assert desk.record(done.record)["owner"] == "MZ001"


def test_a_cover_signs_under_both_names(hall: FirstHall) -> None:
    other = hall.place("MZ20", "19", "CL001", "CL")
    _record, handoff = hall.sent()
    other.first.sign(handoff, me=other.me)
    row = other.handoff(handoff)
    assert (row["signed_by"], row["cover_for"]) == ("CL001", "MZ001")


def test_a_unit_without_a_window_signs_by_the_next_half_day(hall: FirstHall) -> None:
    clerk, civil = hall.clerk, hall.civil
    done = clerk.first.log(Entry("低保户水费减免", UNIT, target=Target("MZ")), me=clerk.me)
    hall.sync()
    (incoming,) = civil.reads.page(me=civil.me).incoming
    due = incoming.due_at
    assert due is not None
    assert due.astimezone(clerk.seat.shelf.current().hours.zone).strftime("%d %H:%M") == "23 17:30"
    civil.first.sign(done.handoff, me=civil.me)


def test_the_words_find_the_window_the_unit_and_the_place(hall: FirstHall) -> None:
    clerk = hall.clerk
    targets = clerk.reads.targets(me=clerk.me)
    first = targets.windows("社会保险断缴三年能不能补")[0]
    assert (first.fits, first.target.window) == (True, "11")
    assert not any(one.target.window == "3" for one in targets.windows(""))
    assert targets.units("民政局在哪")[0].target.unit == "MZ"
    assert targets.decider(None) == "许国平"
    assert targets.decider("ZH021") == "江大暑"
