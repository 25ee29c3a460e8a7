"""A complaint is unseen by whom it is about: on her counter, in cases, in the ledger, in every search."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.furnished_hall import BEGIN, Colleague, FurnishedHall
from workstation.domain.handoff import AskedKind
from workstation.domain.material import MaterialAct
from workstation.services.first.entry import Entry
from workstation.services.first.recording import UNCLEAR
from workstation.services.intake.parties import Person

SHOP = "individual_business_setup"
SAID = "三号窗口王晓棠态度不好，让我白跑两趟"
YU = Person("余小满", id_no="34082519910109000X", phone="13800000001")


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[FurnishedHall]:
    made = FurnishedHall(hall_url, tmp_path, {"SJ03", "SJ04", "ZH81"}, BEGIN - timedelta(minutes=10))
    yield made
    made.leave()


def complained(hall: FurnishedHall) -> tuple[Colleague, str, str]:
    """She complains at window 4 about window 3, and her number then goes to window 3, where she applies."""
    no = hall.take_number("企业开办", SHOP, person=YU)
    hall.colleague("ZH81", "ZH021")
    other, concerned = hall.colleague("SJ04", "SJ001"), hall.colleague("SJ03", "SJ003")
    assert other.bench.tickets.call_next(me=other.me).no == no
    other.bench.tickets.start(me=other.me)
    entry = Entry(SAID, UNCLEAR, kind=AskedKind.complaint, about="SJ003")
    logged = other.bench.first.log(entry, me=other.me)
    other.bench.tickets.transfer(me=other.me, words="要办个体户", reason="wrong_window", to_window="3")
    other.sync()
    concerned.sync()
    bench, me = concerned.bench, concerned.me
    ticket = bench.tickets.call_next(me=me).ticket
    bench.tickets.start(me=me)
    sheet = bench.intake.new_sheet(ticket_id=ticket).choose_item(bench.shelf.current(), SHOP)
    sheet = sheet.set_applicant(YU)
    while (question := sheet.next_question()) is not None:
        sheet = sheet.answer(question.key, False)
    for row in sheet.need_checklist().needed_rows():
        sheet = sheet.judge(row.material, MaterialAct.verify)
    done = bench.intake.accept(sheet, me=me)
    concerned.sync()
    return concerned, logged.record, str(done.case_id)


def test_it_stands_nowhere_she_looks(hall: FurnishedHall) -> None:
    concerned, record, case = complained(hall)
    bench, me = concerned.bench, concerned.me
    with bench.opened.store.reading() as reader:
        row = reader.get("first_record", record)
    # who took it in answers together with the duty manager; no case and no handoff hangs on it
    assert row is not None and row["case_id"] is None
    assert (row["owner"], row["co_owner"], row["state"]) == ("SJ001", "ZH021", "escalated")
    current = bench.counter.view(me=me).current
    assert current is not None and current.words == "要办个体户"
    assert SAID not in str(bench.counter.view(me=me))
    bench.casebook.catch_up()
    story = bench.casebook.whole_story(case, me=me)
    assert SAID not in str(story)
    assert all("first_asked" not in one.kind for one in story.history)
    page = bench.first_reads.page(me=me)
    assert SAID not in str(page) and record not in str(page)
    for words in ("余小满", "三号", "态度", "@yu", "王晓棠"):
        assert SAID not in str(bench.finder.find(words, me=me))
    with bench.opened.store.reading() as reader:
        about = [entry["kind"] for entry in reader.history(case)]
        assert "log_first_asked" not in about
        assert not [one for one in reader.find("handoff") if one["first_record_id"] == record]


def test_the_case_has_a_matter_of_its_own(hall: FurnishedHall) -> None:
    concerned, record, case = complained(hall)
    with concerned.bench.opened.store.reading() as reader:
        matters = reader.find("matter")
    own = [one for one in matters if one["case_id"] == case]
    assert len(own) == 1 and own[0]["first_record_id"] != record
