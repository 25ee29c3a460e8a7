"""What is late and what the ledger says, on real cases and real handoffs; names are masked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.case_hall import YU, CaseDesk
from tests.support.ticket_hall import DEAD, Seat, TicketHall, kinds
from workstation.domain.errors import NotFound
from workstation.domain.handoff import AckStage, AskedKind
from workstation.domain.mask import mask_name
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import UNCLEAR, WINDOW
from workstation.services.first.service import FirstService
from workstation.services.review.ledger import parked_unknown
from workstation.services.review.ledger_views import Recorded
from workstation.services.review.service import ReviewReads
from workstation.services.review.views import Concern, DueTab
from workstation.sync.opening import open_station

ME = SignedIn("ZH081", "胡霜降", frozenset({Role.supervisor}), "ZH", None, "ZH80")
DAY = 86_400


@dataclass
class Overseen:
    hall: TicketHall
    desk: CaseDesk
    first: FirstService
    post: Seat
    reads: ReviewReads

    def ask(self) -> ReviewReads:
        self.hall.sync()
        return self.reads


@pytest.fixture
def seen(hall_url: str, tmp_path: Path) -> Iterator[Overseen]:
    hall = TicketHall(hall_url, tmp_path)
    desk = CaseDesk.at(hall, "SJ05", "5", "SJ005")
    seat = desk.desk.seat
    post = hall.seat("ZH80", "-", staff_no="ZH081", unit="ZH")
    reads = ReviewReads(post.station, post.shelf, post.opened.hall)
    yield Overseen(hall, desk, FirstService(seat.station, seat.shelf), post, reads)
    hall.close()


def test_a_handoff_stays_the_senders_until_signed_and_counts_open_minutes(seen: Overseen) -> None:
    entry = Entry("我家宅基地的证去哪里办", WINDOW, name="潘晓云", target=Target("BD", "6"))
    seen.first.log(entry, me=seen.desk.me)
    line = seen.ask().unsigned(me=ME)[0]
    assert (line.sender, line.sender_window, line.to_window, line.name) == ("方砚秋", "5", "6", "潘*云")
    assert (line.minutes, line.stage, line.words) == (0, AckStage.in_time, "我家宅基地的证去哪里办")
    seen.hall.clock.pass_time(31 * 60)
    assert seen.reads.unsigned(me=ME)[0].stage is AckStage.overdue
    figures = seen.reads.live(me=ME).figures
    assert (figures.unsigned, figures.unsigned_late) == (1, 1)
    seen.hall.clock.pass_time(40 * 60)
    live = seen.reads.live(me=ME)
    assert seen.reads.unsigned(me=ME)[0].stage is AckStage.to_supervisor
    assert [one.minutes for one in live.attention if one.concern is Concern.handoff_unsigned] == [71]
    # the next morning the night has not counted
    seen.hall.clock.now += timedelta(seconds=DAY)
    assert seen.reads.unsigned(me=ME)[0].minutes < 71 + 9 * 60


def test_a_complaint_is_unseen_by_whom_it_is_about(seen: Overseen) -> None:
    entry = Entry("态度不好", UNCLEAR, kind=AskedKind.complaint, name="潘晓云", about="ZH081")
    seen.first.log(entry, me=seen.desk.me)
    assert all("态度" not in line.words for line in seen.ask().unsigned(me=ME))


def test_cases_press_with_both_limits_in_working_days(seen: Overseen) -> None:
    accepted = seen.desk.accepted()
    received = seen.desk.received()
    page = seen.ask().due(DueTab.unpapered, me=ME)
    assert [line.id for line in page.lines] == [received]
    kept = page.lines[0]
    assert kept.name == mask_name(YU.name)
    assert kept.tell is not None
    # 行政许可法 Art. 32(4): five working days from the day of receipt
    assert (kept.tell.left, kept.tell.natural) == (5, False)
    assert kept.pieces > 0
    row = seen.desk.row(accepted)
    seen.hall.clock.pass_time(60 * DAY)
    over = seen.ask().due(DueTab.overdue, me=ME)
    line = next(one for one in over.lines if one.id == accepted)
    assert line.promise is not None
    assert line.statute is not None
    assert line.promise.due.isoformat() == row["promised_due"]
    assert line.promise.left < 0
    assert line.statute.left > line.promise.left
    assert over.count(DueTab.overdue) == len(over.lines)
    assert seen.reads.live(me=ME).attention


def test_cases_are_found_by_half_a_name_and_never_shown_whole(seen: Overseen) -> None:
    case = seen.desk.accepted()
    found = seen.ask().find_cases(YU.name[:2], me=ME)
    assert [one.id for one in found] == [case]
    assert found[0].name == mask_name(YU.name) != YU.name
    assert seen.reads.find_code(found[0].case_no, me=ME) == case


def test_the_ledger_tells_every_row_with_both_times(seen: Overseen) -> None:
    case = seen.desk.accepted(no="B001")
    made = seen.hall.clock()
    seen.hall.clock.pass_time(30)
    told = seen.ask().ledger(case, me=ME)
    assert told.complete
    assert told.case.name == mask_name(YU.name)
    kinds_told = [line.kind for line in told.lines]
    assert "accept" in kinds_told
    # the visit's own rows are told, too
    assert "start_ticket" in kinds_told
    line = next(one for one in told.lines if one.kind == "accept")
    assert (line.name, line.window, line.station) == ("方砚秋", "5", "SJ05")
    assert (line.made_at, line.outcome, line.late_seconds) == (made, Recorded.done, 30)
    assert ("service_case", told.case.case_no) in line.about
    assert dict(line.touched)["material_row"] > 0
    assert len(line.seal) == 8
    moments = [one.made_at for one in told.lines]
    assert moments == sorted(moments, reverse=True)
    with pytest.raises(NotFound):
        seen.reads.ledger("nothing", me=ME)


def test_without_the_hall_the_ledger_says_it_is_not_all(seen: Overseen) -> None:
    case = seen.desk.accepted()
    seen.hall.sync()
    folder = seen.hall.tmp_path / "ZH80"
    seen.post.opened.close()
    seen.hall.opened.remove(seen.post.opened)
    alone = open_station(folder, DEAD, kinds(), seen.hall.clock)
    seen.hall.opened.append(alone)
    told = ReviewReads(alone.station, seen.post.shelf, alone.hall).ledger(case, me=ME)
    assert not told.complete
    assert [line.kind for line in told.lines] == ["accept"]


def test_what_has_not_reached_the_hall_waits_in_the_ledger(seen: Overseen) -> None:
    case = seen.desk.accepted()
    own = ReviewReads(seen.desk.desk.seat.station, seen.desk.desk.seat.shelf, seen.desk.desk.seat.opened.hall)
    line = own.ledger(case, me=ME).lines[0]
    assert (line.outcome, line.recorded_at, line.late_seconds) == (Recorded.waiting, None, 0)
    seen.hall.sync()
    assert own.ledger(case, me=ME).lines[0].outcome is Recorded.done


def test_refused_work_stays_in_sight_with_what_lies_behind_it(seen: Overseen) -> None:
    other = seen.hall.seat("SJ04", "4", staff_no="SJ001")
    seen.hall.take(other, "B001", group="食品药品", requeue_count=2, state="no_show")
    seen.hall.sync()
    ticket = other.number("B001")["id"]
    for desk in (other, seen.desk.desk.seat):
        desk.plant(("ticket", ticket, {"requeue_count": 0}))
    # both bring the number back while neither sees the other: it can come back once only
    seat = seen.desk.desk.seat
    other.tickets.requeue(ticket, me=SignedIn("SJ001", "余", frozenset({Role.guide}), "SJ", "4", "SJ04"))
    guide = SignedIn("SJ005", "方", frozenset({Role.guide}), "SJ", "5", "SJ05")
    seat.tickets.requeue(ticket, me=guide)
    seat.tickets.set_marks(ticket, needs=("hearing",), ground=None, me=guide)
    other.opened.sync()
    seen.hall.sync()
    lines = seen.reads.parked(me=ME)
    refused = [line for line in lines if not line.behind]
    assert [(line.kind, line.subject, line.window) for line in refused] == [("requeue_ticket", "B001", "5")]
    assert [line.kind for line in lines if line.behind] == ["set_marks"]
    assert not any(line.settled for line in lines)
    assert any(one.concern is Concern.refused and one.count == 2 for one in seen.reads.live(me=ME).attention)
    # a post that was set up only now keeps none of that ledger: it asks the hall who did what
    late = seen.hall.seat("ZH81", "-", staff_no="ZH021", unit="ZH")
    late.opened.sync()
    with late.opened.store.reading() as reader:
        assert parked_unknown(reader)
    asked = ReviewReads(late.station, late.shelf, late.opened.hall).parked(me=ME)
    assert [(line.kind, line.name, line.subject) for line in asked] == [
        (line.kind, line.name, line.subject) for line in lines
    ]


def test_refused_work_on_a_complaint_is_unseen_by_whom_it_is_about(seen: Overseen) -> None:
    """Neither the line nor the number, in no tab and no figure; whoever is not concerned sees both."""
    seen.hall.take(seen.desk.desk.seat, "B001", group="食品药品")
    seen.hall.sync()
    duty = seen.hall.seat("ZH21", "21", staff_no="ZH021", unit="ZH")
    manager = SignedIn("ZH021", "许国平", frozenset({Role.duty_manager}), "ZH", "21", "ZH21")
    seat, me = seen.desk.desk.seat, seen.desk.me
    entry = Entry("督查员态度不好", UNCLEAR, kind=AskedKind.complaint, name="潘晓云", about="ZH081")
    record = seen.first.log(entry, me=me).record
    seen.hall.sync()
    # who took it in and the duty manager both answer while neither sees the other: one answer counts
    FirstService(duty.station, duty.shelf).answer(record, "已谈话", me=manager)
    seen.first.answer(record, "已转告", me=me)
    duty.opened.sync()
    seen.hall.sync()
    row = seat.row("first_record", record)
    other = SignedIn("ZH001", "江大暑", frozenset({Role.director}), "ZH", None, "ZH80")
    (line,) = seen.reads.parked(me=other)
    assert line.kind == "answer_first_asked"
    assert row["no"]
    assert any(one.concern is Concern.refused for one in seen.reads.live(me=other).attention)
    assert seen.reads.parked(me=ME) == ()
    live = seen.reads.live(me=ME)
    assert not any(one.concern is Concern.refused for one in live.attention)
    assert str(row["no"]) not in str(live) and "潘晓云" not in str(seen.reads.parked(me=other))
