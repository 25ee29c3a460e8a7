"""Real estate: decided while the people stand here, or refused in writing on the spot."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.intake_desk import BAILU, HESONG, MISSING, IntakeDesk
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Outcome
from workstation.domain.paper_kind import PaperKind
from workstation.domain.ticket import MaterialInTheAir
from workstation.services.duties import duties
from workstation.services.intake.steps import (
    ApprovalNeeded,
    OutcomeNotPossible,
    SheetNotReady,
)
from workstation.services.tickets.service import Ending, TicketService
from workstation.sync.duty import DutyKeeper

FOOD = "food_business_licence"
SALE = "realestate_transfer_sale"
SHOP = "individual_business_setup"


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    clock = Clock()
    clock.now = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
    made = TicketHall(hall_url, tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def desk(hall: TicketHall) -> IntakeDesk:
    return IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")


@pytest.fixture
def house_desk(hall: TicketHall) -> IntakeDesk:
    return IntakeDesk.at(hall, "BD06", "6", "BD006", "BD")


def test_real_estate_is_refused_in_writing_on_the_spot_with_a_delegation(
    hall: TicketHall, house_desk: IntakeDesk
) -> None:
    desk = house_desk
    sheet = desk.sheet(SALE, HESONG, BAILU, ticket=desk.serve("C001"))
    first = sheet.need_checklist().needed_rows()[0].material
    sheet = desk.all_good(sheet, {first: MISSING})
    assert sheet.recommend(desk.reference, desk.seat.me, hall.clock()).recommended is Outcome.on_spot_refusal
    with pytest.raises(OutcomeNotPossible) as refused:
        desk.service.receive(sheet, me=desk.seat.me)
    assert refused.value.params["reason"] == "decide_on_the_spot"
    done = desk.service.refuse_on_spot(sheet, me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert (case["state"], case["held_pieces"], case["owed_due"]) == ("not_accepted", 0, None)
    assert [p.kind for p in done.papers] == [PaperKind.on_spot_refusal, PaperKind.returned_list]
    facts = json.loads(desk.hall_rows("paper", kind="on_spot_refusal")[0]["facts"])
    assert facts["decision"]["approval"]["delegation"] == "太不动产委〔2026〕1号"
    assert facts["party"]["others"] == ["章白露"] and facts["numbers"]["doc_no"] == done.papers[0].doc_no
    assert len(desk.hall_rows("party", case_id=case["id"])) == 2
    # a later visit is a new case linked to it, with the trips carried on
    back = desk.service.open_case(case["id"], me=desk.seat.me, ticket_id=None)
    assert (back.case_id, back.resubmission_of, back.trips) == (None, case["id"], 2)
    assert back.need_checklist().open_rows() and not back.held_count
    again = desk.service.accept(desk.all_good(back), me=desk.seat.me)
    hall.sync()
    linked = desk.hall_rows("service_case", resubmission_of=case["id"])
    assert [(c["case_no"], c["trips"]) for c in linked] == [(again.case_no, 2)]
    assert again.case_no != done.case_no


def test_without_a_delegation_the_refusal_waits_for_an_approver(hall: TicketHall) -> None:
    desk = IntakeDesk.at(hall, "BD08", "8", "BD009", "BD")
    sheet = desk.sheet(SALE, HESONG, BAILU)
    first = sheet.need_checklist().needed_rows()[0].material
    with pytest.raises(ApprovalNeeded):
        desk.service.refuse_on_spot(desk.all_good(sheet, {first: MISSING}), me=desk.seat.me)
    assert desk.seat.rows("service_case") == []


def test_one_party_alone_is_not_accepted_but_is_told(hall: TicketHall, house_desk: IntakeDesk) -> None:
    desk = house_desk
    sheet = desk.all_good(desk.sheet(SALE, HESONG))
    with pytest.raises(SheetNotReady) as refused:
        desk.service.accept(sheet, me=desk.seat.me)
    assert refused.value.params["problem"] == "co_applicant_missing"


def leave(desk: IntakeDesk) -> None:
    """The person is gone; the clerk ends the number as left."""
    service = TicketService(desk.seat.station, desk.seat.shelf, lambda me: desk.service.person_left(me=me))
    service.finish(Ending("left", "走了"), me=desk.seat.me)


@pytest.mark.parametrize("draft_here", [True, False])
def test_whoever_leaves_without_a_word_in_writing_is_accepted_at_once(
    hall: TicketHall, house_desk: IntakeDesk, draft_here: bool
) -> None:
    desk = house_desk
    sheet = desk.sheet(SALE, HESONG, BAILU, ticket=desk.serve("C001"))
    first = sheet.need_checklist().needed_rows()[0].material
    sheet = sheet.judge(first, MaterialAct.submit)
    desk.service.hold_materials(sheet, me=desk.seat.me)
    if draft_here:
        desk.service.save_draft(sheet, me=desk.seat.me)
    leave(desk)
    assert desk.service.open_drafts(me=desk.seat.me) == ()
    hall.sync()
    opened = desk.seat.opened
    for _twice in range(2):
        DutyKeeper(opened.station, opened.hall, duties.due_now(desk.seat.shelf), lambda: 0.5).step(
            hall.clock()
        )
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert (case["state"], case["accepted_date"], json.loads(case["flags"])["deemed_accepted"]) == (
        "received", "2026-11-23", True,
    )  # fmt: skip
    assert case["owed_due"] and case["held_pieces"] == sheet.held_count and desk.hall_rows("paper") == []
    (alarm,) = desk.hall_rows("incident", kind="deem_accepted")
    assert alarm["subject"] == case["id"]
    (row,) = [line for line in desk.hall_rows("ledger") if line["kind"] == "deem_accepted"]
    assert row["actor"] == "system"
    (ticket,) = desk.hall_rows("ticket")
    assert (ticket["state"], ticket["pieces_in_hand"], ticket["outcome"]) == ("finished", 0, "left")


def test_material_of_any_other_matter_still_wants_its_paper(hall: TicketHall) -> None:
    desk = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    sheet = desk.sheet(FOOD, BAILU, ticket=desk.serve("B001")).take_rest()
    desk.service.hold_materials(sheet, me=desk.seat.me)
    with pytest.raises(MaterialInTheAir):
        leave(desk)
    assert desk.seat.rows("service_case") == []
