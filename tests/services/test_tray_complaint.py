"""A refused change on a complaint stays where it was made, unseen by whom the complaint is about."""

from __future__ import annotations

from dataclasses import replace

from tests.support.case_hall import CaseDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain.handoff import AskedKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.first.entry import Entry
from workstation.services.first.recording import UNCLEAR
from workstation.services.first.service import FirstService
from workstation.services.review.service import ReviewReads
from workstation.services.tray.service import TrayService

MANAGER = SignedIn("ZH021", "许国平", frozenset({Role.duty_manager}), "ZH", "21", "ZH21")


def test_it_is_not_laid_open_and_not_shown_to_her(hall: TicketHall) -> None:
    desk = CaseDesk.at(hall, "SJ05", "5", "SJ005")
    seat, me = desk.desk.seat, desk.me
    duty = hall.seat("ZH21", "21", staff_no="ZH021", unit="ZH")
    entry = Entry("督查员态度不好", UNCLEAR, kind=AskedKind.complaint, name="潘晓云", about="ZH081")
    here = FirstService(seat.station, seat.shelf)
    record = here.log(entry, me=me).record
    hall.sync()
    # both answer while neither sees the other: one answer counts
    FirstService(duty.station, duty.shelf).answer(record, "已谈话", me=MANAGER)
    here.answer(record, "已转告", me=me)
    duty.opened.sync()
    hall.sync()
    tray = TrayService(seat.station, seat.shelf)
    tray.watch()
    hall.sync()
    assert tray.lay_open() == 0
    assert duty.rows("incident", kind="refused_version") == []
    # the clerk who wrote it sees both; whom it is about, should she sit down here, sees nothing of it
    (conflict,) = tray.tray(me=me).conflicts
    assert conflict.complaint and conflict.about == {"ZH081"}
    concerned = replace(me, staff_no="ZH081")
    assert tray.tray(me=concerned).conflicts == ()
    assert (tray.standing(me=me).to_look_at, tray.standing(me=concerned).to_look_at) == (1, 0)
    director = SignedIn("ZH001", "江大暑", frozenset({Role.director}), "ZH", None, "SJ05")
    assert ReviewReads(seat.station, seat.shelf, seat.opened.hall).versions(me=director) == ()
