"""更正: what may be put right, what must not, what the paper and the story of the case say afterwards."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support.approval_desk import FOOD, ApprovalDesk
from tests.support.intake_desk import BAILU, YU
from tests.support.ticket_hall import TicketHall
from workstation.domain.approval import ApprovalAct
from workstation.domain.errors import NotAllowed
from workstation.domain.paper import PaperFacts
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.approvals.correction_words import CorrectionRefused
from workstation.services.approvals.corrections import (
    ACCEPTED,
    ID_NO,
    NAME,
    PHONE,
    ROW,
    Correction,
    NothingCorrected,
)
from workstation.services.approvals.troubles import PaperStandsAlone
from workstation.services.casebook.acts import CaseActs
from workstation.services.casebook.clocks import Extending, Stopping
from workstation.services.casebook.service import CaseBook
from workstation.services.casebook.views import Happening
from workstation.services.review.service import ReviewReads
from workstation.ui.approvals.words import act_words
from workstation.ui.screens.cases.events import event_line
from workstation.ui.wording.ledger import line_words

DAY = 86_400


@pytest.fixture
def accepted(hall: TicketHall, clerk: ApprovalDesk) -> tuple[str, str]:
    """A case received on the 23rd and accepted on the 25th of November 2026, and its notice."""
    received = clerk.service.receive(clerk.sheet(FOOD, YU).take_rest(), me=clerk.me)
    hall.clock.pass_time(2 * DAY)
    sheet = clerk.all_good(clerk.service.open_case(str(received.case_id), me=clerk.me))
    done = clerk.service.accept(sheet, me=clerk.me)
    hall.sync()
    return str(done.case_id), done.papers[0].id


def put_right(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, case: str, wrong: Correction
) -> tuple[dict[str, Any], PaperFacts]:
    """Asked for and approved; the case and what the notice says."""
    chief.on_duty("SJ001", "SJ005", "ZH021")
    asked = clerk.asking.cases.correct(case, wrong, "录入时写错", me=clerk.me)
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    papers = clerk.hall_rows("paper", case_id=case, kind="correction_notice")
    newest = max(papers, key=lambda row: str(row["doc_no"]))
    (row,) = clerk.hall_rows("service_case", id=case)
    return row, PaperFacts.from_data(json.loads(newest["facts"]))


def lines_of(facts: PaperFacts) -> list[tuple[str, str, str]]:
    assert facts.decision is not None
    return [(one.what, one.before, one.after) for one in facts.decision.corrections]


def story_of(clerk: ApprovalDesk, case: str, me: SignedIn | None = None) -> list[Happening]:
    book = CaseBook(clerk.seat.station, clerk.seat.shelf, clerk.seat.opened.hall, clerk.service)
    book.catch_up()
    return [one for one in book.whole_story(case, me=me or clerk.me).history if one.kind == "approve"]


def test_the_day_of_acceptance_moves_the_clocks_never_the_receipt(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str]
) -> None:
    case, paper = accepted
    (before,) = clerk.hall_rows("service_case", id=case)
    # accepted on Wednesday the 25th: ten working days end on the 9th of December, seven on the 4th
    assert (before["accepted_date"], before["owed_due"]) == ("2026-11-25", "2026-12-04")
    row, facts = put_right(hall, clerk, chief, case, Correction(ACCEPTED, "", "2026年11月24日", paper))
    assert (row["accepted_date"], row["owed_due"], row["statutory_due"]) == (
        "2026-11-24", "2026-12-03", "2026-12-08",
    )  # fmt: skip
    kept = ("case_no", "received_date", "received_at", "state", "trips")
    assert {name: row[name] for name in kept} == {name: before[name] for name in kept}
    assert lines_of(facts) == [
        ("受理日期", "2026年11月25日", "2026年11月24日"),
        ("承诺办结日期", "2026年12月4日", "2026年12月3日"),
    ]
    (told,) = story_of(clerk, case)
    assert told.act is ApprovalAct.correction
    assert "受理日期：2026年11月25日 → 2026年11月24日" in event_line(told)
    assert [one.kind.value for one in told.papers] == ["correction_notice"]


def test_another_day_of_acceptance_keeps_what_was_stopped_and_extended(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str]
) -> None:
    case, paper = accepted
    seat = chief.seat
    acts = CaseActs(seat.station, seat.shelf, chief.service)
    boss = replace(chief.me, roles=frozenset({Role.chief_rep, Role.clerk}))

    def version() -> int:
        return int(seat.row("service_case", case)["version"])

    acts.start_review(case, version(), me=boss)
    extended = Extending(5, "局长 宋知远", "7号", date(2026, 11, 25), "案情复杂")
    acts.clocks.extend(case, version(), extended, me=boss)
    acts.clocks.stop_clock(case, version(), Stopping("听证", date(2026, 11, 26), 2), me=boss)
    hall.sync()
    (before,) = clerk.hall_rows("service_case", id=case)
    assert (before["owed_due"], before["statutory_due"]) == ("2026-12-08", "2026-12-18")
    row, facts = put_right(hall, clerk, chief, case, Correction(ACCEPTED, "", "2026-11-24", paper))
    assert (row["owed_due"], row["statutory_due"], row["state"]) == (
        "2026-12-07", "2026-12-17", "clock_stopped",
    )  # fmt: skip
    assert lines_of(facts)[1:] == [
        ("承诺办结日期", "2026年12月8日", "2026年12月7日"),
        ("法定办理期限至", "2026年12月18日", "2026年12月17日"),
    ]
    hall.clock.pass_time(2 * DAY)
    (notice,) = clerk.hall_rows("paper", case_id=case, kind="correction_notice")
    with pytest.raises(CorrectionRefused) as refused:
        late = Correction(ACCEPTED, "", "2026-11-27", notice["id"])
        clerk.asking.cases.correct(case, late, "写错", me=clerk.me)
    assert refused.value.params["reason"] == "day_after_clock_change"
    # neither notice goes alone: without it the change was told to nobody
    for kind in ("extension_notice", "clock_stop_notice"):
        (told,) = clerk.hall_rows("paper", case_id=case, kind=kind)
        with pytest.raises(PaperStandsAlone):
            clerk.asking.ask_void(told["id"], "写错", me=clerk.me, again=False)


@pytest.mark.parametrize(
    ("what", "after", "reason"),
    [
        (ACCEPTED, "2026-11-22", "day_before_receipt"),
        (ACCEPTED, "2026-11-26", "day_to_come"),
        (ACCEPTED, "下周三", "day_form"),
        ("办件编号", "340825-20261123-SJ03-0099", "fixed"),
        ("受理通知书文书编号", "太市监受〔2026〕SJ03-0099号", "fixed"),
        ("收件日期", "2026-11-20", "fixed"),
        ("申请事项", "公共场所卫生许可", "other_matter"),
        ("联系电话", "13900000000", "own_line"),
        (f"{ROW}layout", "0 0", "row_lacks"),
        (f"{ROW}layout", "两份", "pieces_form"),
    ],
)
def test_what_is_no_correction_is_refused_and_nothing_is_asked(
    clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str], what: str, after: str, reason: str
) -> None:
    case, paper = accepted
    with pytest.raises(CorrectionRefused) as refused:
        clerk.asking.cases.correct(case, Correction(what, "原来", after, paper), "写错", me=clerk.me)
    assert refused.value.params["reason"] == reason
    assert clerk.hall_rows("approval") == []


def test_pieces_of_a_row_are_put_right_and_the_list_still_stands(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str]
) -> None:
    case, paper = accepted
    reads = {one.what: one for one in clerk.asking.cases.reads(case, whole=True)}
    layout = reads[f"{ROW}layout"]
    assert layout.material
    with pytest.raises(NothingCorrected):
        same = Correction(layout.what, "", layout.text, paper)
        clerk.asking.cases.correct(case, same, "写错", me=clerk.me)
    row, facts = put_right(hall, clerk, chief, case, Correction(layout.what, "", "2 3", paper))
    (line,) = lines_of(facts)
    assert line == (f"收到的材料「{layout.material}」", layout.text, "原件2份，复印件3份")
    (kept,) = clerk.hall_rows("material_row", case_id=case, material_key="layout")
    assert (kept["held"], kept["judgement"]) == (5, "verified")
    assert row["held_pieces"] == sum(one["held"] for one in clerk.hall_rows("material_row", case_id=case))
    assert {one.what: one.text for one in clerk.asking.cases.reads(case, whole=True)}[layout.what] == line[2]


def test_a_phone_is_masked_wherever_it_is_said(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str]
) -> None:
    case, paper = accepted
    row, facts = put_right(hall, clerk, chief, case, Correction(PHONE, "", "139 5560 0009", paper))
    assert lines_of(facts) == [("联系电话", "138****0001", "139****0009")]
    assert clerk.hall_rows("person", id=row["applicant_id"])[0]["phone"] == "13955600009"
    (told,) = story_of(clerk, case)
    assert "138****0001 → 139****0009" in told.words and "13955600009" not in told.words


def test_the_old_name_stays_in_the_story_masked_for_others(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str]
) -> None:
    case, paper = accepted
    put_right(hall, clerk, chief, case, Correction(NAME, "", "余晓满", paper))
    (told,) = story_of(clerk, case)
    assert "申请人名称（姓名）：余小满 → 余晓满" in told.words and "录入时写错" in told.words
    other = SignedIn("YB001", "别人", frozenset({Role.clerk}), "YB", "13", "YB13")
    (told,) = story_of(clerk, case, other)
    assert "余*满 → 余*满" in told.words and "余小满" not in told.words
    masked = {one.what: one.text for one in clerk.asking.cases.reads(case, whole=False)}
    assert masked[NAME] == "余*满"


def test_the_ledger_of_oversight_names_the_act(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str]
) -> None:
    case, paper = accepted
    put_right(hall, clerk, chief, case, Correction(PHONE, "", "13955600009", paper))
    reads = ReviewReads(clerk.seat.station, clerk.seat.shelf, clerk.seat.opened.hall)
    watching = SignedIn("ZH081", "胡霜降", frozenset({Role.supervisor}), "ZH", None, "ZH80")
    lines = {one.kind: one for one in reads.ledger(case, me=watching).lines}
    assert lines["approve"].act is lines["ask_approval"].act is ApprovalAct.correction
    # in whatever language the window speaks
    assert act_words(ApprovalAct.correction) in line_words(lines["approve"])
    assert lines["accept"].act is None


def test_each_side_of_a_joint_application_can_be_put_right(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk
) -> None:
    """不动产登记暂行条例 Art. 14: both apply, and both stand on the paper."""
    desk = ApprovalDesk.at(hall, "BD06", "6", "BD006", "BD")
    sheet = desk.sheet("realestate_transfer_sale", YU).set_applicant(BAILU, index=1)
    sheet = replace(sheet, property_place="太湖县晋熙镇法治路1号")
    done = desk.service.accept(desk.all_good(sheet), me=desk.me)
    hall.sync()
    case, paper = str(done.case_id), done.papers[0].id
    reads = {one.what: one.text for one in desk.asking.cases.reads(case, whole=True)}
    assert (reads[NAME], reads[f"{NAME}#1"]) == ("余小满", "章白露")
    assert reads[f"{ID_NO}#1"] != BAILU.id_no and f"{NAME}#2" not in reads
    asked = desk.asking.cases.correct(
        case, Correction(f"{NAME}#1", "", "章百露", paper), "写错一个字", me=desk.me
    )
    assert asked.sheet is not None
    (line,) = asked.sheet.corrections
    assert (line.what, line.before, line.after) == ("第2申请人：申请人名称（姓名）", "章白露", "章百露")
    assert [one.person.name for one in asked.sheet.applicants] == ["余小满", "章百露"]


def test_only_a_window_asks_for_one(
    clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str]
) -> None:
    case, paper = accepted
    nobody = SignedIn("ZH081", "胡霜降", frozenset({Role.supervisor}), "ZH", None, "ZH80")
    with pytest.raises(NotAllowed):
        clerk.asking.cases.correct(case, Correction(NAME, "", "余晓满", paper), "写错", me=nobody)


def test_no_outcome_is_left_without_a_paper(
    hall: TicketHall, clerk: ApprovalDesk, chief: ApprovalDesk, accepted: tuple[str, str]
) -> None:
    """行政许可法 Art. 32, last paragraph: acceptance is in writing; the last paper never goes alone."""
    case, paper = accepted
    with pytest.raises(PaperStandsAlone):
        clerk.asking.ask_void(paper, "写错", me=clerk.me, again=False)
    assert clerk.hall_rows("approval") == []
    # the receipt no longer speaks for an accepted case: it may go by itself
    (receipt,) = clerk.hall_rows("paper", case_id=case, kind="receipt")
    chief.on_duty("SJ001")
    asked = clerk.asking.ask_void(receipt["id"], "多打一份", me=clerk.me, again=False)
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    assert clerk.hall_rows("paper", id=receipt["id"])[0]["state"] == "void"
    # with a new one in its place it may
    asked = clerk.asking.ask_void(paper, "打印在错的纸上", me=clerk.me)
    hall.sync()
    chief.deciding.approve(asked.id, me=chief.me)
    hall.sync()
    states = [row["state"] for row in clerk.hall_rows("paper", case_id=case, kind="acceptance")]
    assert sorted(states) == ["prepared", "void"]
