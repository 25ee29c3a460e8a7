"""A legal paper is out in two versions: the chief representative decides at her own desk."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.support.ticket_hall import TicketHall
from tests.support.two_windows import Two
from workstation.domain.errors import NotAllowed
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.review.service import ReviewReads
from workstation.services.review.views import Concern
from workstation.services.tray.perform import AlreadySettled, ChiefDecides
from workstation.services.tray.service import TrayService
from workstation.services.tray.views import Choice


def chief_of(two: Two) -> tuple[TrayService, SignedIn]:
    """Window 4's station, where the chief representative sits."""
    me = replace(two.b.seat.me, roles=frozenset({Role.clerk, Role.chief_rep}))
    return TrayService(two.b.seat.station, two.b.seat.shelf), me


def supervisor(two: Two) -> SignedIn:
    return replace(two.b.seat.me, staff_no="ZH003", roles=frozenset({Role.supervisor}), window=None)


def laid_open(two: Two) -> None:
    two.tray().watch()
    two.hall.sync()
    two.hall.sync()


def test_the_chief_sees_it_at_her_own_desk_and_decides_there(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    tray, me = chief_of(two)
    assert tray.tray(me=me).conflicts == ()
    laid_open(two)
    (there,) = two.tray().tray(me=two.a.seat.me).conflicts
    (conflict,) = tray.tray(me=me).conflicts
    assert tray.standing(me=me).to_look_at == 1
    assert (there.here, conflict.here) == (True, False)
    # the same two versions, from the other side; the applicant's name as a list shows it
    assert [one.mine for one in conflict.differences] == [one.mine for one in there.differences]
    assert [one.hall for one in conflict.differences] == [one.hall for one in there.differences]
    assert (conflict.mine, conflict.hall, conflict.behind) == (there.mine, there.hall, 1)
    assert conflict.name != there.name and conflict.name[0] == there.name[0]
    assert conflict.may_choose(me.staff_no)
    after = tray.settle(conflict, Choice.mine, me=me, remark="未选：已受理")
    assert after.conflicts == ()
    hall.sync()
    assert two.a.hall_rows("service_case")[0]["state"] == "supplement_pending"
    papers = {row["doc_no"]: row for row in two.a.hall_rows("paper")}
    lost, kept = papers[conflict.hall.paper], papers[conflict.mine.paper]
    assert (lost["state"], lost["void_approver"], kept["state"]) == ("void", "SJ001", "printed")
    # whose change it was tells the applicant, by a time; both trays are empty of choosing
    (tell,) = two.tray().tray(me=two.a.seat.me).to_tell
    assert (tell.paper, tell.name, tell.late) == (conflict.hall.paper, "余小满", False)
    assert two.tray().tray().conflicts == () and tray.tray(me=me).to_tell == ()
    assert tray.standing(me=me).to_look_at == 0
    hall.clock.pass_time(4 * 24 * 3600)
    (tell,) = two.tray().tray().to_tell
    assert tell.late
    with pytest.raises(AlreadySettled):
        two.tray().settle(there, Choice.hall, me=two.a.seat.me, chief=two.chief)
    assert two.whole()


def test_the_window_whose_change_it_was_learns_what_was_decided(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    laid_open(two)
    tray, me = chief_of(two)
    (conflict,) = tray.tray(me=me).conflicts
    assert two.tray().decided() == ()
    tray.settle(conflict, Choice.hall, me=me)
    decided_at = hall.clock()
    hall.clock.pass_time(60)
    hall.sync()
    (news,) = two.tray().decided()
    assert two.tray().tray(me=two.a.seat.me).decided == (news,)
    assert (news.choice, news.name, news.no) == (Choice.hall, "余小满", conflict.subject)
    assert (news.by.window, news.by.station, news.by.at) == ("4", "SJ04", decided_at)
    assert news.by.name == news.hall.name and news.hall.window == "4" and news.mine.window == "5"
    assert (news.lost, news.kept) == ((conflict.mine.paper,), (conflict.hall.paper,))
    assert (news.tasks, news.to_tell) == (1, 1)
    # it is news where the change was made, nowhere else, and asks nobody's eye beside the task itself
    assert tray.decided() == () and tray.tray(me=me).decided == ()
    assert two.tray().standing().to_look_at == 1
    reads = ReviewReads(two.b.seat.station, two.b.seat.shelf, two.b.seat.opened.hall)
    lines = reads.live(me=supervisor(two)).attention
    assert [one.name for one in lines if one.concern is Concern.incident] == ["tell_applicant"]
    (tell,) = two.tray().tray().to_tell
    two.tray().told(tell.id, me=two.a.seat.me)
    (after,) = two.tray().decided()
    assert (after.tasks, after.to_tell) == (1, 0)
    two.tray().seen(news.id, me=two.a.seat.me)
    assert two.tray().decided() == ()
    hall.sync()
    (row,) = two.a.hall_rows("incident", kind="decided_elsewhere")
    assert row["state"] == "seen"
    assert two.whole()


def test_what_is_decided_at_the_window_itself_is_no_news_there(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    laid_open(two)
    (there,) = two.tray().tray(me=two.a.seat.me).conflicts
    two.tray().settle(there, Choice.mine, me=two.a.seat.me, chief=two.chief)
    hall.sync()
    assert two.tray().decided() == ()
    assert two.a.hall_rows("incident", kind="decided_elsewhere") == []


def test_what_lay_open_is_emptied_when_it_is_settled(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    laid_open(two)
    (kept,) = two.b.seat.rows("incident", kind="refused_version")
    assert kept["state"] == "kept" and json.loads(kept["params"])["rows"]
    tray, me = chief_of(two)
    tray.settle(tray.tray(me=me).conflicts[0], Choice.hall, me=me)
    hall.sync()
    (kept,) = two.a.hall_rows("incident", kind="refused_version")
    assert (kept["state"], kept["params"]) == ("settled", "{}")
    assert two.a.hall_rows("service_case")[0]["state"] == "accepted"
    # the paper that lost is in the register, void, though the hall had never taken it
    (void,) = two.a.hall_rows("paper", state="void")
    assert void["kind"] == "supplement_notice" and void["void_reason"]
    # laid open again by a late pass nothing comes back
    assert two.tray().lay_open() == 0
    assert two.whole()


def test_nobody_but_the_chief_of_the_unit_is_asked(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    laid_open(two)
    tray, me = chief_of(two)
    clerk = replace(me, roles=frozenset({Role.clerk}))
    assert tray.tray(me=clerk).conflicts == ()
    assert tray.standing(me=clerk).to_look_at == 0
    stranger = replace(me, staff_no="ZR001", unit="ZR")
    assert tray.tray(me=stranger).conflicts == ()
    (conflict,) = tray.tray(me=me).conflicts
    with pytest.raises(ChiefDecides):
        tray.settle(conflict, Choice.mine, me=replace(me, staff_no="SJ005"))
    assert len(two.tray().tray().conflicts) == 1


def test_a_change_without_a_paper_is_nobody_elses(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet(printed=False)
    laid_open(two)
    tray, me = chief_of(two)
    assert tray.tray(me=me).conflicts == ()
    assert len(two.tray().tray().conflicts) == 1


def test_the_supervisor_sees_all_of_the_hall_with_both_versions(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    laid_open(two)
    me = supervisor(two)
    reads = ReviewReads(two.b.seat.station, two.b.seat.shelf, two.b.seat.opened.hall)
    lines = reads.parked(me=me)
    assert [(one.kind, one.behind, one.settled) for one in sorted(lines, key=lambda one: one.behind)] == [
        ("notice", False, False),
        ("paper_printed", True, False),
    ]
    (conflict,) = reads.versions(me=me)
    assert {one.cause for one in lines} == {conflict.action}
    assert conflict.chief_only and conflict.chiefs == (("SJ001", "余青禾"),)
    assert "余小满" not in conflict.name
    with pytest.raises(NotAllowed):
        reads.versions(me=two.a.seat.me)
    tray, chief = chief_of(two)
    tray.settle(tray.tray(me=chief).conflicts[0], Choice.mine, me=chief)
    hall.sync()
    assert reads.versions(me=me) == () and all(one.settled for one in reads.parked(me=me))
    # telling the applicant presses until it is done, also on the days after
    hall.clock.pass_time(3 * 24 * 3600)
    kinds = {one.name: one.words for one in reads.live(me=me).attention if one.concern == "incident"}
    assert kinds["tell_applicant"] == f"{conflict.hall.paper} · 11-24 17:30"
    (tell,) = two.tray().tray().to_tell
    two.tray().told(tell.id, me=two.a.seat.me)
    hall.sync()
    assert all(one.name != "tell_applicant" for one in reads.live(me=me).attention)
