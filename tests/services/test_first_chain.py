"""The chain of a matter: written down, sent, signed for, sent back, assigned, answered, told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.first_hall import CIVIL, SAID, FirstHall
from tests.support.sound import fault_of
from workstation.domain.errors import NotAllowed, TakenBack
from workstation.domain.handoff import (
    AskedKind,
    Channel,
    DirectionsIncomplete,
    FirstAskedStepRefused,
    HandoffStepRefused,
    NotTheOwner,
    ReturnRefused,
)
from workstation.services.first.entry import NOT_SIGNED, Entry, Outside, Piece, Target
from workstation.services.first.recording import ANSWER, OUTSIDE, PROMISE, UNCLEAR, WINDOW
from workstation.services.first.troubles import (
    ConcernedPerson,
    HandoffUnderWay,
    NoNameForThis,
)
from workstation.services.first.views import Standing
from workstation.services.tickets.troubles import ReasonMissing, TransferNowhere


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[FirstHall]:
    made = FirstHall(hall_url, tmp_path)
    yield made
    made.sync()
    made.close()
    assert fault_of(hall_url) is None


def test_an_answer_on_the_spot_is_told_and_closed(hall: FirstHall) -> None:
    clerk = hall.clerk
    done = clerk.first.log(Entry("几点关门", ANSWER, answer="下午五点半"), me=clerk.me)
    row = clerk.record(done.record)
    assert (row["state"], row["answer"], row["told"], row["owner"]) == (
        "closed",
        "下午五点半",
        "in_person",
        "SJ003",
    )
    assert done.no == "太政服首〔2026〕SJ03-0001号"
    with pytest.raises(ReasonMissing):
        clerk.first.log(Entry("几点关门", ANSWER), me=clerk.me)
    with pytest.raises(ReasonMissing):
        clerk.first.log(Entry("   ", PROMISE), me=clerk.me)
    page = clerk.reads.page(me=clerk.me)
    assert [one.standing for one in page.followed] == [Standing.closed]


def test_a_promise_stays_mine_until_it_is_answered_and_told(hall: FirstHall) -> None:
    clerk = hall.clerk
    due = hall.clock() + timedelta(hours=3)
    done = clerk.first.log(
        Entry(
            "外地医保怎么在太湖住院结算", PROMISE, answer_due=due, pieces=(Piece("户口簿", 2), Piece("  ", 1))
        ),
        me=clerk.me,
    )
    one = clerk.reads.page(me=clerk.me).followed[0]
    assert (one.standing, one.with_whom, one.answer_due) == (Standing.to_answer, None, due)
    assert one.pieces == (Piece("户口簿", 2),)
    clerk.first.answer(done.record, "在参保地备案后直接结算", me=clerk.me)
    assert clerk.reads.page(me=clerk.me).followed[0].standing is Standing.to_tell
    with pytest.raises(ReasonMissing):
        clerk.first.tell(done.record, "not_reached", me=clerk.me)
    clerk.first.tell(done.record, "not_reached", me=clerk.me, note="打了三次没人接")
    assert clerk.record(done.record)["told"] == "not_reached:打了三次没人接"
    with pytest.raises(FirstAskedStepRefused):
        clerk.first.answer(done.record, "again", me=clerk.me)


def test_responsibility_passes_only_when_the_receiver_signs(hall: FirstHall) -> None:
    record, handoff = hall.sent(name="林先生", phone="13800000006")
    clerk, civil = hall.clerk, hall.civil
    assert (clerk.record(record)["owner"], clerk.record(record)["state"]) == ("SJ003", "passed")
    one = clerk.reads.page(me=clerk.me).followed[0]
    assert (one.standing, one.with_whom) == (Standing.sent, None)
    (incoming,) = civil.reads.page(me=civil.me).incoming
    assert (incoming.id, incoming.name, incoming.words) == (handoff, "林先生", SAID)
    assert (incoming.sender.staff_no, incoming.left) == ("SJ003", timedelta(minutes=30))
    with pytest.raises(NotTheOwner):
        hall.duty.first.sign(handoff, me=hall.duty.me)
    civil.first.sign(handoff, me=civil.me)
    hall.sync()
    assert clerk.record(record)["owner"] == "MZ001"
    assert clerk.record(record)["first_officer"] == "SJ003"
    one = clerk.reads.page(me=clerk.me).followed[0]
    assert one.standing is Standing.signed
    assert one.with_whom is not None
    assert one.with_whom.name == "储玉兰"
    with pytest.raises(NotTheOwner):
        clerk.first.answer(record, "不是我的了", me=clerk.me)
    civil.first.answer(record, "先到残联评残，再到民政申请", me=civil.me)
    hall.sync()
    assert clerk.reads.page(me=clerk.me).followed[0].standing is Standing.to_tell
    clerk.first.tell(record, "by_phone", me=clerk.me)
    assert clerk.record(record)["state"] == "closed"
    assert clerk.handoff(handoff)["state"] == "closed"


def test_signing_twice_or_after_calling_back_is_refused(hall: FirstHall) -> None:
    _record, handoff = hall.sent()
    hall.civil.first.sign(handoff, me=hall.civil.me)
    with pytest.raises(HandoffStepRefused):
        hall.civil.first.sign(handoff, me=hall.civil.me)
    hall.sync()
    with pytest.raises(HandoffStepRefused):
        hall.clerk.first.cancel(handoff, me=hall.clerk.me)
    record, other = hall.sent()
    hall.clerk.first.cancel(other, me=hall.clerk.me)
    hall.sync()
    assert (hall.clerk.record(record)["state"], hall.clerk.record(record)["owner"]) == ("open", "SJ003")
    with pytest.raises(HandoffStepRefused):
        hall.civil.first.sign(other, me=hall.civil.me)


def test_what_its_sender_just_took_back_nobody_signs_for(hall: FirstHall) -> None:
    clerk, civil = hall.clerk, hall.civil
    done = clerk.first.log(Entry(SAID, WINDOW, target=CIVIL, along=False), me=clerk.me)
    hall.sync()
    clerk.first.undo(done, me=clerk.me)
    clerk.seat.opened.pusher.step(hall.clock())
    # the receiver still sees it: the hall says why, and a program's bug it is not
    with pytest.raises(TakenBack):
        civil.first.sign(done.handoff, me=civil.me)
    hall.sync()
    with pytest.raises(TakenBack):
        clerk.first.send(done.record, CIVIL, me=clerk.me)
    assert hall.clerk.record(done.record)["owner"] == "SJ003"


def test_a_signature_can_be_taken_back_for_a_moment(hall: FirstHall) -> None:
    record, handoff = hall.sent()
    civil = hall.civil
    signed = civil.first.sign(handoff, me=civil.me)
    hall.clock.pass_time(5)
    civil.first.undo(signed, me=civil.me)
    hall.sync()
    assert hall.clerk.record(record)["owner"] == "SJ003"
    signed = civil.first.sign(handoff, me=civil.me)
    hall.clock.pass_time(60)
    with pytest.raises(Exception, match="undo_too_late"):
        civil.first.undo(signed, me=civil.me)


def test_a_unit_sends_back_once_then_the_duty_manager_assigns(hall: FirstHall) -> None:
    clerk, civil, duty = hall.clerk, hall.civil, hall.duty
    record, handoff = hall.sent()
    with pytest.raises(ReasonMissing):
        civil.first.give_back(handoff, " ", me=civil.me)
    back = civil.first.give_back(handoff, "残联的事", me=civil.me)
    assert not back.disputed
    hall.sync()
    one = clerk.reads.page(me=clerk.me).followed[0]
    assert (one.standing, one.return_reason, one.with_whom) == (Standing.returned, "残联的事", None)
    again = clerk.first.send(record, CIVIL, me=clerk.me)
    hall.sync()
    (incoming,) = civil.reads.page(me=civil.me).incoming
    assert not incoming.returnable
    disputed = civil.first.give_back(again.handoff, "还是残联的事", me=civil.me)
    assert disputed.disputed
    hall.sync()
    row = clerk.record(record)
    assert (row["state"], row["owner"], row["co_owner"]) == ("escalated", "SJ003", "ZH021")
    (decide,) = duty.reads.page(me=duty.me).incoming
    assert (decide.decide, decide.record) == (True, record)
    with pytest.raises(NotAllowed):
        civil.first.assign(record, CIVIL, "", me=civil.me)
    duty.first.assign(record, CIVIL, "评残后的补贴归民政", me=duty.me)
    hall.sync()
    (incoming,) = civil.reads.page(me=civil.me).incoming
    assert incoming.assigned
    with pytest.raises(ReturnRefused) as refused:
        civil.first.give_back(incoming.id, "不是我的", me=civil.me)
    assert refused.value.params["reason"] == "assigned"
    assert clerk.record(record)["owner"] == "SJ003"
    civil.first.sign(incoming.id, me=civil.me)
    hall.sync()
    assert clerk.record(record)["owner"] == "MZ001"


def test_what_nobody_owns_is_taken_in_and_reported_up(hall: FirstHall) -> None:
    clerk, duty = hall.clerk, hall.duty
    done = clerk.first.log(Entry("老房子加装电梯，不知道找谁", UNCLEAR), me=clerk.me)
    hall.sync()
    row = duty.record(done.record)
    assert (row["state"], row["owner"], row["co_owner"]) == ("escalated", "SJ003", "ZH021")
    duty.first.assign(done.record, Target("ZJ", "17"), "", me=duty.me)
    hall.sync()
    assert clerk.reads.page(me=clerk.me).followed[0].standing is Standing.sent
    other = clerk.first.log(Entry("再问一件", UNCLEAR), me=clerk.me)
    clerk.first.answer(other.record, "问到了", me=clerk.me, told="by_phone")
    assert clerk.record(other.record)["state"] == "closed"


def test_outside_the_hall_place_and_phone_must_be_told(hall: FirstHall) -> None:
    clerk = hall.clerk
    with pytest.raises(DirectionsIncomplete):
        clerk.first.log(Entry("签证延期", OUTSIDE, outside=Outside("安庆市公安局", "", "1")), me=clerk.me)
    with pytest.raises(DirectionsIncomplete):
        clerk.first.log(Entry("签证延期", OUTSIDE), me=clerk.me)
    place = clerk.reads.targets(me=clerk.me).outside("外国人签证延期怎么办")[0]
    assert place.fits
    done = clerk.first.log(Entry("签证延期", OUTSIDE, outside=place.place), me=clerk.me)
    one = clerk.reads.page(me=clerk.me).followed[0]
    assert (one.standing, one.outside, one.open) == (Standing.directed_out, place.place, False)
    assert done.state == "directed_out"


def test_a_complaint_goes_up_at_once_and_is_unseen_by_whom_it_is_about(hall: FirstHall) -> None:
    clerk, civil, duty = hall.clerk, hall.civil, hall.duty
    entry = Entry(
        "民政窗口态度不好", WINDOW, AskedKind.complaint, target=CIVIL, about="MZ001", channel=Channel.phone
    )
    done = clerk.first.log(entry, me=clerk.me)
    assert done.handoff == ""
    hall.sync()
    assert duty.reads.page(me=duty.me).incoming[0].kind is AskedKind.complaint
    assert civil.reads.page(me=civil.me).followed == ()
    with pytest.raises(ConcernedPerson):
        duty.first.assign(done.record, replace(CIVIL, person="MZ001"), "请说明", me=duty.me)
    duty.first.assign(done.record, Target("MZ"), "请单位答复", me=duty.me)
    hall.sync()
    assert civil.record(done.record)["unit_asked_at"] is not None
    # she hears of it now, but it is not hers to sign for
    (incoming,) = civil.reads.page(me=civil.me).incoming
    with pytest.raises(ConcernedPerson):
        civil.first.sign(incoming.id, me=civil.me)
    about_duty = clerk.first.log(
        Entry("值班长没答复", PROMISE, AskedKind.complaint, about="ZH021"), me=clerk.me
    )
    assert clerk.record(about_duty.record)["co_owner"] == "ZH080"
    hall.sync()
    assert all(one.record != about_duty.record for one in duty.reads.page(me=duty.me).incoming)
    own = clerk.first.log(Entry("说的就是我", PROMISE, AskedKind.complaint, about="SJ003"), me=clerk.me)
    assert clerk.record(own.record)["owner"] == "ZH021"
    assert all(one.id != own.record for one in clerk.reads.page(me=clerk.me).followed)


def test_only_a_question_may_be_asked_without_a_name(hall: FirstHall) -> None:
    clerk = hall.clerk
    with pytest.raises(NoNameForThis):
        clerk.first.log(Entry("我要办证", PROMISE, AskedKind.handle), me=clerk.me)
    clerk.first.log(Entry("我要办证", PROMISE, AskedKind.handle, name="章白露"), me=clerk.me)
    with pytest.raises(ReasonMissing):
        clerk.first.log(Entry("问问", PROMISE, signature=NOT_SIGNED), me=clerk.me)
    phone = clerk.first.log(Entry("电话问问", PROMISE, channel=Channel.phone), me=clerk.me)
    assert (clerk.record(phone.record)["signature"], clerk.record(phone.record)["ticket_id"]) == (
        "by_phone",
        None,
    )


def test_nothing_is_sent_twice_nor_to_oneself(hall: FirstHall) -> None:
    clerk = hall.clerk
    record, _handoff = hall.sent()
    with pytest.raises(HandoffUnderWay):
        clerk.first.send(record, Target("ZJ", "17"), me=clerk.me)
    for target in (Target("SJ", "3"), Target("SJ"), Target("XX"), Target("MZ", "77")):
        with pytest.raises(TransferNowhere):
            clerk.first.log(Entry("x", WINDOW, target=target), me=clerk.me)
    with pytest.raises(NotTheOwner):
        hall.civil.first.send(record, Target("ZJ", "17"), me=hall.civil.me)
