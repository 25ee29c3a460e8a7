"""Two windows changed one case: both versions are kept, seen side by side, and settled by a person."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from tests.support.ticket_hall import TicketHall
from tests.support.two_windows import Two
from workstation.domain.action import ActionRefused
from workstation.domain.errors import HallUnreachable
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import PROMISE, WINDOW
from workstation.services.first.service import FirstService
from workstation.services.tray.perform import AlreadySettled, ChiefDecides
from workstation.services.tray.service import TrayService
from workstation.services.tray.settling import Verdict
from workstation.services.tray.views import Choice, Sort


def test_what_waits_is_said_by_the_thing_and_its_number(hall: TicketHall) -> None:
    two = Two(hall)
    told = two.a.service.notice(two.opened(two.a, "layout"), me=two.a.seat.me)
    two.print_out(two.a, told.papers[0].id)
    tray = two.tray().tray()
    first, rest = tray.waiting
    assert (first.kind, first.sort, first.name) == ("notice", Sort.case, "余小满")
    assert first.printed
    assert first.no == told.papers[0].doc_no
    assert (rest.sort, rest.count, tray.count) == (Sort.paper, 1, 2)


def test_a_matter_handed_on_while_it_is_written_down_is_said_in_person(hall: TicketHall) -> None:
    two = Two(hall)
    first = FirstService(two.a.seat.station, two.a.seat.shelf)
    on = Entry("房子想改成餐馆，用途要不要改", WINDOW, target=Target("BD", "6"), along=False)
    first.log(on, me=two.a.seat.me)
    first.log(Entry("食品证几年一换", PROMISE), me=two.a.seat.me)
    lines = [one for one in two.tray().tray().waiting if one.kind == "log_first_asked"]
    assert [(one.by_mouth, one.to) for one in lines] == [(True, "6"), (False, "")]


def test_both_versions_lie_side_by_side_and_what_hangs_on_it_waits(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    tray = two.tray().tray()
    assert tray.waiting == ()
    (conflict,) = tray.conflicts
    assert (conflict.kind, conflict.code, conflict.name) == ("notice", "case_changed_meanwhile", "余小满")
    assert conflict.behind == 1
    assert conflict.mine.name == "方砚秋"
    assert (conflict.hall.name, conflict.hall.window) == ("余青禾", "4")
    shown = {one.key: (one.mine, one.hall) for one in conflict.differences}
    assert shown["service_case.row"] == ("supplement_pending", "accepted")
    (layout,) = [one for one in conflict.differences if one.key == "material_row.row"]
    assert "布局" in layout.label
    assert (layout.mine, layout.hall) == ("missing", "verified")
    assert conflict.chief_only
    assert conflict.mine.paper
    assert conflict.hall.paper


def test_with_a_legal_paper_only_the_chief_decides_and_the_loser_is_void_and_told(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    tray = two.tray()
    (conflict,) = tray.tray().conflicts
    with pytest.raises(ChiefDecides):
        tray.settle(conflict, Choice.mine, me=two.a.seat.me)
    # what the screen believes does not matter, and the hall itself looks at who chose
    with pytest.raises(ChiefDecides):
        tray.settle(replace(conflict, chief_only=False), Choice.mine, me=two.a.seat.me)
    chain = tray._to_settle(conflict.action, two.chief)
    forged = Verdict(conflict, Choice.mine, frozenset(), two.a.seat.me, "")
    with pytest.raises(ActionRefused) as refused:
        two.a.seat.station.ask_hall(lambda desk: tray._settling(desk, chain, forged))
    assert refused.value.outcome.code == ChiefDecides.code
    after = tray.settle(conflict, Choice.mine, me=two.a.seat.me, chief=two.chief)
    assert after.conflicts == ()
    hall.sync()
    (case,) = two.a.hall_rows("service_case")
    assert case["state"] == "supplement_pending"
    papers = {row["doc_no"]: row for row in two.a.hall_rows("paper")}
    assert papers[conflict.hall.paper]["state"] == "void"
    assert papers[conflict.hall.paper]["void_approver"] == "SJ001"
    assert papers[conflict.mine.paper]["state"] == "printed"
    (tell,) = after.to_tell
    assert (tell.paper, tell.name) == (conflict.hall.paper, "余小满")
    assert tell.due > hall.clock()
    tray.told(tell.id, me=two.a.seat.me)
    assert tray.tray().to_tell == ()
    # what was not chosen stays in the ledger, and the supervisor's list says it is settled
    settled = [one["outcome"] for one in two.a.hall_rows("ledger") if one["kind"] == "settle_refused"]
    assert sorted(settled) == ["done", "refused"]
    assert {one["state"] for one in two.b.seat.rows("parked")} == {"settled"}
    with pytest.raises(AlreadySettled):
        tray.settle(conflict, Choice.hall, me=two.a.seat.me, chief=two.chief)
    assert two.whole()


def test_with_the_halls_version_my_paper_stays_in_the_register_as_void(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet()
    tray = two.tray()
    (conflict,) = tray.tray().conflicts
    after = tray.settle(conflict, Choice.hall, me=two.a.seat.me, chief=two.chief)
    hall.sync()
    assert two.a.hall_rows("service_case")[0]["state"] == "accepted"
    papers = {row["doc_no"]: row["state"] for row in two.a.hall_rows("paper")}
    assert papers[conflict.mine.paper] == "void"
    assert papers[conflict.hall.paper] == "printed"
    assert after.to_tell[0].paper == conflict.mine.paper
    # whoever comes next works on, nothing is held any more
    two.a.service.open_case(two.case, me=two.a.seat.me)
    two.a.seat.station.act(
        lambda desk: desk.action("note_progress", "SJ005", [two.case], {"case": two.case, "words": "好"})
    )
    two.a.seat.opened.sync()
    assert two.a.hall_rows("ledger", kind="note_progress")[0]["outcome"] == "done"
    assert two.whole()


def test_field_by_field_without_a_paper_the_clerk_chooses(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet(printed=False)
    tray = two.tray()
    (conflict,) = tray.tray().conflicts
    assert not conflict.chief_only
    material = next(one.id for one in conflict.differences if "布局" in one.label)
    after = tray.settle(conflict, Choice.fields, me=two.a.seat.me, mine=[material])
    assert after.conflicts == ()
    hall.sync()
    assert two.a.hall_rows("service_case")[0]["state"] == "accepted"
    (layout,) = two.a.hall_rows("material_row", case_id=two.case, material_key="layout")
    assert layout["judgement"] == "missing"
    bodies = [row["body"] for row in two.a.hall_rows("ledger_body")]
    (body,) = [json.loads(one)["payload"] for one in bodies if "not_chosen" in one]
    assert [one["value"] for one in body["not_chosen"] if one["what"] == "service_case.row"]
    assert two.whole()


def test_without_the_hall_nothing_is_settled_and_nothing_is_lost(hall: TicketHall) -> None:
    two = Two(hall)
    two.meet(printed=False)
    two.a = two.again(hall.cut_off(two.a.seat))
    (conflict,) = two.tray().tray().conflicts
    with pytest.raises(HallUnreachable):
        two.tray().settle(conflict, Choice.mine, me=two.a.seat.me)
    assert len(two.tray().tray().conflicts) == 1


def test_before_the_next_pull_the_papers_of_the_other_version_are_asked_of_the_hall(hall: TicketHall) -> None:
    """The answer to a refusal brings the rows, not the ledger: nobody settles past a paper nobody sees."""
    two = Two(hall)
    two.meet(printed=False)
    # the other paper comes out, and this station has heard of nothing but the refusal
    (paper,) = [row for row in two.b.seat.rows("paper") if "受" in (row["doc_no"] or "")]
    two.print_out(two.b, paper["id"])
    two.b.seat.opened.sync()
    two.a.seat.opened.sync()
    file = two.a.seat.opened.store.folder / "station.db"
    with closing(sqlite3.connect(file)) as plain, plain:
        plain.execute("DELETE FROM ledger WHERE station = 'SJ04'")
    (blind,) = two.tray().tray().conflicts
    assert not blind.hall.name and not blind.chief_only
    with pytest.raises(HallUnreachable):
        two.tray().settle(blind, Choice.mine, me=two.a.seat.me)
    seeing = TrayService(two.a.seat.station, two.a.seat.shelf, two.a.seat.opened.hall)
    (conflict,) = seeing.tray().conflicts
    assert (conflict.hall.name, conflict.hall.paper) == ("余青禾", paper["doc_no"])
    assert conflict.chief_only
    with pytest.raises(ChiefDecides):
        seeing.settle(blind, Choice.mine, me=two.a.seat.me)
    seeing.settle(blind, Choice.mine, me=two.a.seat.me, chief=two.chief)
    assert two.a.hall_rows("paper", id=paper["id"])[0]["state"] == "void"
    assert two.whole()
