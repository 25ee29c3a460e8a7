"""首问回执, 转办单 and 首问责任登记表: their numbers, what they say, and that they come out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.first_hall import CIVIL, SAID, FirstHall, Place
from workstation import resources
from workstation.domain.errors import NotFound
from workstation.domain.handoff import Channel
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.domain.qr_code import PaperRef, QrNotOurs, qr_text
from workstation.printing.printery import Printery
from workstation.services.first.entry import NOT_SIGNED, Entry, Piece, Target
from workstation.services.first.recording import ANSWER, PROMISE, UNIT, WINDOW
from workstation.services.papers.service import PaperService
from workstation.services.press import FOLDER, open_press


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[FirstHall]:
    made = FirstHall(hall_url, tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="module")
def printery() -> Printery:
    return Printery(resources.font_folders())


def facts_of(place: Place, paper: str) -> PaperFacts:
    return PaperFacts.from_data(json.loads(place.seat.row("paper", paper)["facts"]))


def test_the_receipt_names_who_answers_until_when_and_who_is_asked_to_sign(
    hall: FirstHall, printery: Printery
) -> None:
    clerk = hall.clerk
    entry = Entry(
        SAID,
        WINDOW,
        name="林先生",
        phone="13800000006",
        target=CIVIL,
        along=False,
        pieces=(Piece("户口簿"), Piece("照片", 3)),
        answer_due=hall.clock() + timedelta(hours=6),
    )
    done = clerk.first.log(entry, me=clerk.me)
    paper = clerk.papers.receipt(done.record, me=clerk.me)
    row = clerk.seat.row("paper", paper)
    assert (row["doc_no"], row["kind"], row["state"]) == (done.no, "first_asked_receipt", "prepared")
    facts = facts_of(clerk, paper)
    assert facts.question is not None
    assert facts.party is not None
    assert (facts.question.subject, facts.question.pieces) == (SAID, "户口簿1份、照片3份")
    assert (facts.question.sent_to, facts.question.sent_handler) == ("19号窗口（民政残联）", "储玉兰")
    assert not facts.question.signed
    assert (facts.party.name, facts.party.phone) == ("林先生", "138****0006")
    assert (facts.desk.first_officer, facts.desk.first_phone) == ("王晓棠", "0556-4160110")
    assert facts.marks.demo
    assert printery.make(PaperKind.first_asked_receipt, facts, 1).startswith(b"%PDF")
    # printed again it is the same paper
    assert clerk.papers.receipt(done.record, me=clerk.me) == paper


def test_the_slip_of_a_handoff_has_the_handoffs_own_number(hall: FirstHall, printery: Printery) -> None:
    clerk = hall.clerk
    done = clerk.first.log(Entry(SAID, UNIT, target=Target("MZ"), pieces=(Piece("户口簿", 2),)), me=clerk.me)
    paper = clerk.papers.handoff_slip(done.handoff, me=clerk.me)
    facts = facts_of(clerk, paper)
    assert facts.numbers.doc_no == "太政服转〔2026〕SJ03-0001号"
    assert facts.numbers.case_no == done.no
    assert facts.question is not None
    assert (facts.question.sent_to, facts.question.sent_reason) == ("太湖县民政局", "职责归属")
    assert [(one.name, one.copy) for one in facts.rows] == [("户口簿", 2)]
    assert facts.party is None
    assert printery.make(PaperKind.handoff_slip, facts, 1).startswith(b"%PDF")
    with pytest.raises(NotFound):
        clerk.papers.handoff_slip("nothing", me=clerk.me)


def test_a_number_sent_on_with_f8_has_its_slip_and_its_record_a_receipt(hall: FirstHall) -> None:
    clerk, seat = hall.clerk, hall.clerk.seat
    hall.hall.take(seat, "A026")
    hall.sync()
    seat.tickets.call_next(me=clerk.me)
    seat.tickets.start(me=clerk.me)
    step = seat.tickets.transfer(me=clerk.me, words=SAID, reason="职责归属", to_window="19")
    handoff = step.detail["handoff"]
    paper = clerk.papers.handoff_slip(handoff, me=clerk.me)
    assert clerk.handoff(handoff)["no"] == clerk.seat.row("paper", paper)["doc_no"]
    record = str(clerk.handoff(handoff)["first_record_id"])
    receipt = clerk.papers.receipt(record, me=clerk.me)
    assert clerk.record(record)["no"] == clerk.seat.row("paper", receipt)["doc_no"]


def test_the_register_sheet_tells_the_whole_story(hall: FirstHall, printery: Printery) -> None:
    clerk, civil = hall.clerk, hall.civil
    record, handoff = hall.sent(name="林先生", signature=NOT_SIGNED, unsigned_why="赶车先走了")
    civil.first.sign(handoff, me=civil.me)
    hall.clock.pass_time(600)
    civil.first.answer(record, "先评残再申请", me=civil.me, told="by_phone")
    hall.sync()
    paper = clerk.papers.register_sheet(record, me=clerk.me)
    facts = facts_of(clerk, paper)
    entry = facts.register
    assert entry is not None
    assert (entry.channel, entry.kind, entry.belongs, entry.way) == ("来访", "咨询", "本厅他窗", "转窗口")
    assert (entry.signed_by, entry.result, entry.note) == ("储玉兰", "先评残再申请", "电话告知")
    assert entry.signature == "未签：赶车先走了"
    assert entry.finished_at is not None
    assert printery.make(PaperKind.first_asked_sheet, facts, 1).startswith(b"%PDF")
    assert clerk.papers.register_sheet(record, me=clerk.me) != paper


def test_by_phone_nobody_signs_and_nothing_needs_a_name(hall: FirstHall, printery: Printery) -> None:
    clerk = hall.clerk
    done = clerk.first.log(Entry("几点上班", ANSWER, answer="八点", channel=Channel.phone), me=clerk.me)
    facts = facts_of(clerk, clerk.papers.register_sheet(done.record, me=clerk.me))
    assert facts.register is not None
    assert (facts.register.channel, facts.register.signature) == ("来电", "电话未签")
    assert facts.party is None
    assert printery.make(PaperKind.first_asked_sheet, facts, 1).startswith(b"%PDF")


def test_the_receipt_comes_out_of_the_printer(hall: FirstHall, tmp_path: Path) -> None:
    clerk, station = hall.clerk, hall.clerk.seat.station
    press = open_press(station.store, resources.font_folders(), {}, hall.clock, tmp_path / "out")
    service = PaperService(station, press.make, press.queue, tmp_path / "way")
    done = clerk.first.log(Entry("过后答复", PROMISE), me=clerk.me)
    view = service.print(clerk.papers.receipt(done.record, me=clerk.me), me=clerk.me, printer=FOLDER)
    assert view.out
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 1


def test_the_code_on_the_paper_brings_the_matter_back(hall: FirstHall) -> None:
    clerk = hall.clerk
    done = clerk.first.log(Entry(SAID, WINDOW, target=CIVIL, along=False), me=clerk.me)
    receipt = facts_of(clerk, clerk.papers.receipt(done.record, me=clerk.me)).numbers.qr
    slip = facts_of(clerk, clerk.papers.handoff_slip(done.handoff, me=clerk.me)).numbers.qr
    assert receipt is not None
    assert slip is not None
    assert receipt.startswith("SW1:PAPER:ZH-FA-2026-SJ03-0001:")
    for code in (receipt, slip):
        found = clerk.reads.by_code(code, me=clerk.me)
        assert found is not None
        assert found.id == done.record
    hall.sync()
    found = hall.civil.reads.by_code(receipt, me=hall.civil.me)
    assert found is not None
    assert not found.mine_now
    with pytest.raises(QrNotOurs):
        clerk.reads.by_code(qr_text(PaperRef("SJ", "received", 2026, "SJ03", 1)), me=clerk.me)
