"""Every outcome of an application, end to end: at the window, on the papers, in the hall."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.intake_desk import BAILU, MISSING, XIAOMAN, YU, IntakeDesk
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.material import DefectType, MaterialAct
from workstation.domain.outcome import Outcome
from workstation.domain.paper_kind import PaperKind
from workstation.domain.ticket import MaterialInTheAir
from workstation.services.intake.steps import (
    OutcomeNotOffered,
    OutcomeNotPossible,
    ReasonMissing,
    SecondNoticeNeedsApproval,
    WrongWindow,
)
from workstation.services.tickets.service import Ending

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


def test_an_accepted_licence_has_its_days_its_number_and_its_paper(
    hall: TicketHall, desk: IntakeDesk
) -> None:
    ticket = desk.serve("B001")
    sheet = desk.all_good(desk.sheet(FOOD, YU, ticket=ticket))
    done = desk.service.accept(sheet, me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert case["case_no"] == done.case_no == "340825-20261123-SJ05-0001"
    assert (case["state"], case["accepted_date"], case["received_date"]) == (
        "accepted",
        "2026-11-23",
        "2026-11-23",
    )
    assert (case["promised_due"], case["statutory_due"]) == ("2026-12-02", "2026-12-07")
    assert case["owed_due"] == "2026-12-02" and case["first_officer"] == "SJ005"
    (paper,) = desk.hall_rows("paper")
    assert (paper["kind"], paper["doc_no"]) == ("acceptance", "太市监受〔2026〕SJ05-0001号")
    facts = json.loads(paper["facts"])
    assert facts["party"]["document"] == "340***********000X" and facts["party"]["phone"] == "138****0001"
    assert facts["marks"]["demo"] is True and facts["limits"]["due"] == "2026-12-02"
    rows = {row["material_key"]: row for row in desk.hall_rows("material_row")}
    assert len(rows) == 9 and rows["app_form"]["judged_by"] == "SJ005"
    (matter,) = desk.hall_rows("matter")
    assert (matter["outcome"], matter["case_id"]) == ("case_accepted", case["id"])
    (record,) = desk.hall_rows("first_record")
    assert (record["case_id"], record["state"]) == (case["id"], "answered")
    (person,) = desk.hall_rows("person")
    assert (person["name_masked"], person["hidden"], case["applicant_id"]) == ("余*满", 0, person["id"])
    with desk.seat.station.store.reading() as reader:
        assert [row["kind"] for row in reader.history(case["id"])] == ["accept"]


def test_what_is_kept_undecided_gets_a_receipt_and_a_day_to_tell(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.sheet(FOOD, YU, ticket=desk.serve("B001")).take_rest()
    done = desk.service.receive(sheet, me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert (case["state"], case["notify_due"], case["owed_due"]) == ("received", "2026-11-30", None)
    assert case["received_at"] == "2026-11-23T01:31:00.000000Z"
    assert [(p.kind, p.doc_no) for p in done.papers] == [(PaperKind.receipt, "太市监收〔2026〕SJ05-0001号")]
    # judged later in the same visit: the same case goes on, with no second trip
    assert done.sheet is not None and done.sheet.trips == 1
    later = desk.service.accept(desk.all_good(done.sheet), me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert (later.case_no, case["state"], case["trips"]) == (done.case_no, "accepted", 1)
    assert {p["doc_no"] for p in desk.hall_rows("paper")} == {
        "太市监收〔2026〕SJ05-0001号", "太市监受〔2026〕SJ05-0001号"
    }  # fmt: skip


def test_one_notice_tells_everything_and_the_second_visit_opens_only_that(
    hall: TicketHall, desk: IntakeDesk
) -> None:
    sheet = desk.sheet(FOOD, YU, yes=("catering",), ticket=desk.serve("B001"))
    sheet = desk.all_good(
        sheet,
        {"health_certs": MISSING, "layout": MaterialAct.mark_defective},
        defects=(DefectType.wrong_content,),
    )
    done = desk.service.notice(sheet, me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert (case["state"], case["owed_due"]) == ("supplement_pending", None)
    (told,) = json.loads(case["notices"])
    assert [line[0] for line in told["lines"]] == ["layout", "health_certs"]
    facts = json.loads(desk.hall_rows("paper")[0]["facts"])
    wrong = {row["name"]: row for row in facts["rows"] if row["problem_kind"]}
    assert set(wrong) == {"与食品经营相适应的设备设施布局、操作流程图", "从业人员健康证明"}
    assert all(row["requirement"] for row in wrong.values())
    assert (desk.seat.tickets.finish(me=desk.seat.me)).ticket

    hall.clock.pass_time(86_400)
    again = desk.serve("B002")
    assert done.case_id is not None
    back = desk.service.open_case(done.case_id, me=desk.seat.me, ticket_id=again)
    checklist = back.need_checklist()
    assert back.trips == 2 and [row.material for row in checklist.open_rows()] == ["layout", "health_certs"]
    accepted = desk.service.accept(desk.all_good(back), me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert accepted.case_no == done.case_no
    assert (case["state"], case["trips"], case["accepted_date"]) == ("accepted", 2, "2026-11-24")
    assert case["owed_due"] == "2026-12-03"


def test_some_rows_come_in_and_get_a_receipt_of_their_own(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.sheet(FOOD, YU, yes=("catering",), ticket=desk.serve("B001"))
    but = {"health_certs": MISSING, "layout": MISSING}
    done = desk.service.notice(desk.all_good(sheet, but), me=desk.seat.me)
    desk.seat.tickets.finish(me=desk.seat.me)
    back = desk.service.open_case(done.case_id or "", me=desk.seat.me, ticket_id=desk.serve("B002"))
    back = back.judge("layout", MaterialAct.verify)
    half = desk.service.supplement(back, me=desk.seat.me)
    hall.sync()
    (receipt,) = desk.hall_rows("paper", kind="receipt")
    assert [row["name"] for row in json.loads(receipt["facts"])["rows"]] == [
        "与食品经营相适应的设备设施布局、操作流程图"
    ]
    (case,) = desk.hall_rows("service_case")
    assert (case["state"], case["trips"]) == ("supplement_pending", 2)
    assert {m["outcome"] for m in desk.hall_rows("matter")} == {"notice_given", "supplement_taken"}
    assert half.sheet is not None
    with pytest.raises(OutcomeNotPossible) as refused:
        desk.service.supplement(half.sheet, me=desk.seat.me)
    assert refused.value.params["reason"] == "nothing_new"
    # what stood on the notice may be told again, what could have been seen then may not
    told_again = half.sheet.judge("health_certs", MISSING)
    new = told_again.judge("app_form", MaterialAct.mark_defective, defects=(DefectType.unsigned,))
    with pytest.raises(SecondNoticeNeedsApproval) as second:
        desk.service.notice(new, me=desk.seat.me)
    assert second.value.params["materials"] == "食品经营许可申请书"
    desk.service.notice(told_again, me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    notices = json.loads(case["notices"])
    assert [n["sorts"]["health_certs"] for n in notices] == ["first_notice", "told_again"]


def test_a_registration_is_returned_with_one_list_and_comes_back_as_a_new_case(
    hall: TicketHall, desk: IntakeDesk
) -> None:
    sheet = desk.sheet(SHOP, YU, ticket=desk.serve("B001"))
    done = desk.service.return_list(desk.all_good(sheet, {"premises_proof": MISSING}), me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert (case["state"], case["held_pieces"], done.sheet) == ("returned", 0, None)
    assert [p.kind for p in done.papers] == [PaperKind.supplement_notice, PaperKind.returned_list]
    back = desk.service.open_case(case["id"], me=desk.seat.me, ticket_id="later")
    assert len(back.need_checklist().open_rows()) == len(back.need_checklist().needed_rows())
    finished = desk.service.conclude(desk.all_good(back), me=desk.seat.me)
    hall.sync()
    (linked,) = desk.hall_rows("service_case", resubmission_of=case["id"])
    assert (linked["state"], linked["trips"], linked["concluded_at"] is not None) == ("concluded", 2, True)
    assert [p.kind for p in finished.papers] == [PaperKind.pickup_slip]
    assert linked["owed_due"] is None


def test_material_in_the_air_keeps_the_ticket_open_until_a_paper_says_so(
    hall: TicketHall, desk: IntakeDesk
) -> None:
    ticket = desk.serve("B001")
    sheet = desk.sheet(FOOD, YU, ticket=ticket).judge("app_form", MaterialAct.verify)
    desk.service.hold_materials(sheet, me=desk.seat.me)
    assert desk.seat.row("ticket", ticket)["pieces_in_hand"] == 1
    with pytest.raises(MaterialInTheAir):
        desk.seat.tickets.finish(Ending("answered", "问"), me=desk.seat.me)
    with pytest.raises(ReasonMissing):
        desk.service.give_back_all(sheet, me=desk.seat.me, reason=" ")
    done = desk.service.give_back_all(sheet, me=desk.seat.me, reason="本人要带回")
    hall.sync()
    assert (done.case_id, done.case_no) == (None, None)
    (paper,) = desk.hall_rows("paper")
    facts = json.loads(paper["facts"])
    assert (paper["kind"], facts["numbers"]["ticket_no"]) == ("returned_list", "B001")
    assert [row["name"] for row in facts["rows"]] == ["食品经营许可申请书"]
    assert desk.hall_rows("ticket", id=ticket)[0]["pieces_in_hand"] == 0
    assert desk.hall_rows("matter")[0]["outcome"] == "given_back"
    desk.seat.tickets.finish(me=desk.seat.me)


def test_papers_never_go_home_instead_of_a_notice(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.sheet(FOOD, YU, ticket=desk.serve("B001"))
    sheet = desk.all_good(sheet, {"layout": MISSING})
    with pytest.raises(OutcomeNotPossible) as refused:
        desk.service.give_back_all(sheet, me=desk.seat.me, reason="本人要带回")
    assert refused.value.params["reason"] == "notice_first"


def test_a_case_is_withdrawn_at_the_applicants_request(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.all_good(desk.sheet(FOOD, YU, ticket=desk.serve("B001")))
    done = desk.service.accept(sheet, me=desk.seat.me)
    assert done.sheet is not None
    gone = desk.service.withdraw(done.sheet, me=desk.seat.me, reason="申请人书面撤回")
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert (case["state"], case["held_pieces"], case["owed_due"]) == ("withdrawn", 0, None)
    assert [p.kind for p in gone.papers] == [PaperKind.returned_list]


def test_a_matter_that_needs_no_licence_gets_its_own_paper(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.sheet(FOOD, YU, yes=("only_prepacked",), ticket=desk.serve("B001"))
    done = desk.service.decide(sheet, Outcome.not_required, me=desk.seat.me)
    hall.sync()
    assert desk.hall_rows("service_case")[0]["state"] == "not_required"
    assert [p.kind for p in done.papers] == [PaperKind.not_required_notice]


def test_an_organisation_keeps_its_representative_and_who_came(hall: TicketHall, desk: IntakeDesk) -> None:
    ticket = desk.serve("B001")
    sheet = desk.sheet(FOOD, XIAOMAN, ticket=ticket).set_applicant(XIAOMAN, YU).set_agent(BAILU, "经办人")
    assert dict(sheet.need_checklist().answers)["via_agent"] is True
    done = desk.service.accept(desk.all_good(sheet), me=desk.seat.me)
    hall.sync()
    parties = {p["role"]: p for p in desk.hall_rows("party")}
    assert set(parties) == {"applicant", "representative", "agent"}
    assert (parties["agent"]["relation"], parties["agent"]["present"]) == ("经办人", 1)
    assert done.sheet is not None and done.sheet.applicant is not None
    back = done.sheet.applicant
    assert back.representative and back.agent
    assert (back.person.name, back.representative.name, back.agent.name) == (
        XIAOMAN.name, YU.name, BAILU.name,
    )  # fmt: skip


def test_what_is_not_offered_says_so(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.all_good(desk.sheet(FOOD, YU))
    with pytest.raises(OutcomeNotOffered):
        desk.service.decide(sheet, Outcome.none_yet, me=desk.seat.me)
    for outcome, reason in ((Outcome.defer, "nothing_to_defer"), (Outcome.refuse, "all_in_order")):
        with pytest.raises(OutcomeNotPossible) as refused:
            desk.service.decide(sheet, outcome, me=desk.seat.me)
        assert refused.value.params["reason"] == reason


def test_an_integrated_window_does_not_marry(hall: TicketHall) -> None:
    desk = IntakeDesk.at(hall, "ZH01", "1", "ZH001", "ZH")
    sheet = desk.all_good(desk.sheet("marriage_registration", YU, BAILU))
    with pytest.raises(WrongWindow):
        desk.service.conclude(sheet, me=desk.seat.me)


def test_an_instant_matter_merely_received_runs_by_its_other_limit(hall: TicketHall) -> None:
    desk = IntakeDesk.at(hall, "RS11", "11", "RS001", "RS")
    sheet = desk.sheet("social_insurance_unit", XIAOMAN).set_applicant(XIAOMAN, YU).take_rest()
    desk.service.receive(sheet, me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert json.loads(case["flags"])["became_commitment"] is True
    assert case["owed_due"] is not None


def test_a_sheet_that_never_became_a_case_has_nothing_to_withdraw(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.all_good(desk.sheet(FOOD, YU))
    for attempt in (
        lambda: desk.service.withdraw(sheet, me=desk.seat.me, reason="不办了"),
        lambda: desk.service.supplement(sheet, me=desk.seat.me),
    ):
        with pytest.raises(OutcomeNotPossible) as refused:
            attempt()
        assert refused.value.params["reason"] == "no_case"
    assert desk.seat.rows("service_case") == []
