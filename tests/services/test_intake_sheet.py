"""The sheet on the screen: parties, questions, rows, drafts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.catalogue import items
from tests.support.intake_desk import BAILU, CHILD, HESONG, XIAOMAN, YU, IntakeDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.domain.identity import IdentityKind
from workstation.domain.material import DefectType, MaterialAct
from workstation.domain.outcome import Outcome
from workstation.resources import catalogue_folder
from workstation.services.intake.parties import Person
from workstation.services.intake.sheet import NoItemChosen, Sheet
from workstation.services.reference import Reference, build, read_files

TODAY = date(2026, 11, 23)
REFERENCE: Reference = build(json.loads(canonical.encode_text(read_files(catalogue_folder()))))


def codes(sheet: Sheet) -> list[str]:
    return [problem.code for problem in sheet.problems(TODAY) if problem.blocks]


def begun(item: str, *people: Person) -> Sheet:
    sheet = Sheet("s").choose_item(REFERENCE, item)
    for index, person in enumerate(people):
        sheet = sheet.set_applicant(person, index=index)
    return sheet


def test_an_empty_sheet_says_what_is_missing() -> None:
    assert codes(Sheet("s")) == ["no_item_chosen"]
    assert codes(begun("food_business_licence")) == ["applicant_missing"]
    with pytest.raises(NoItemChosen):
        Sheet("s").judge("x", MaterialAct.verify)


def test_a_wrong_number_blocks_and_an_odd_one_only_hints() -> None:
    assert codes(begun("food_business_licence", replace(YU, id_no="340825199101090001"))) == [
        "identity_check_digit"
    ]
    assert codes(begun("food_business_licence", replace(YU, id_no=""))) == ["identity_missing"]
    assert codes(begun("food_business_licence", replace(YU, checked=""))) == ["identity_unchecked"]
    sheet = begun("food_business_licence", YU)
    assert codes(sheet) == []
    assert [p.code for p in sheet.problems(TODAY)] == ["sequence_not_issued"]


def test_joint_applicants_come_together() -> None:
    sheet = begun("realestate_transfer_sale", HESONG)
    assert codes(sheet) == ["co_applicant_missing"]
    both = sheet.set_applicant(BAILU, index=1)
    assert codes(both) == []
    assert codes(both.set_applicant(BAILU, index=1, present=False)) == ["co_applicant_absent"]
    assert codes(both.set_applicant(HESONG, index=1)) == ["same_person_twice"]
    assert both.recommend(REFERENCE, _me(), _now()).recommended is Outcome.none_yet


def test_who_must_come_in_person_sends_nobody() -> None:
    sheet = begun("id_card_reissue", YU).set_agent(BAILU, "配偶")
    assert codes(sheet) == ["agent_not_allowed"]
    child = begun("id_card_reissue", CHILD).set_agent(YU, "监护人")
    assert "agent_not_allowed" not in codes(child)
    assert codes(begun("marriage_registration", YU, BAILU).set_agent(HESONG, "父亲")) == ["agent_not_allowed"]


def test_an_organisation_has_a_representative_and_a_power_of_attorney_for_others() -> None:
    sheet = begun("food_business_licence", XIAOMAN)
    assert codes(sheet) == ["representative_missing"]
    sheet = sheet.set_applicant(XIAOMAN, YU)
    assert codes(sheet) == []
    sent = sheet.set_agent(BAILU, "经办人")
    assert sent.need_checklist().row("poa").applicable
    assert codes(sent.answer("via_agent", False)) == ["power_of_attorney_missing"]
    assert not sent.set_agent(None).need_checklist().row("poa").applicable


def test_questions_come_one_by_one_and_only_where_they_belong() -> None:
    sheet = begun("food_business_licence", YU)
    asked = []
    while (question := sheet.next_question()) is not None:
        asked.append(question.key)
        sheet = sheet.answer(question.key, False)
    assert asked == [s.key for s in sheet.questions()]


def test_another_item_keeps_the_people() -> None:
    sheet = begun("food_business_licence", YU).choose_item(REFERENCE, "residence_permit")
    assert sheet.applicant is not None and sheet.applicant.person is YU


def test_the_rest_in_one_stroke_leaves_what_wants_a_count() -> None:
    sheet = begun("food_business_licence", YU).answer("catering", True)
    sheet, skipped = sheet.judge_rest()
    assert skipped == ("health_certs",)
    assert sheet.held_count == 4
    assert sheet.take_back().held_count == 0


names = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)
people = st.builds(
    Person,
    names,
    st.sampled_from(IdentityKind),
    names,
    names,
    names,
    names,
    names,
    st.sampled_from(("card", "seen", "")),
)
ACTS = st.sampled_from(tuple(MaterialAct))


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """A sheet somebody worked on in any order."""
    sheet = Sheet(draw(names) or "s")
    if draw(st.booleans()):
        sheet = sheet.choose_item(REFERENCE, draw(st.sampled_from(sorted(items()))))
        checklist = sheet.need_checklist()
        for question in checklist.item.situations:
            sheet = sheet.answer(question.key, draw(st.sampled_from((True, False, None))))
        for row in checklist.rows:
            details: dict[str, Any] = {}
            if draw(st.booleans()):
                details = {
                    "defects": (draw(st.sampled_from(DefectType)),),
                    "text": draw(names),
                    "source": "库",
                }
                details["expiry"] = draw(st.none() | st.dates())
            try:
                sheet = sheet.judge(row.material, draw(ACTS), **details)
            except RuleBroken:
                continue
    for index in range(draw(st.integers(0, 2))):
        sheet = sheet.set_applicant(
            draw(people), draw(st.none() | people), index=index, present=draw(st.booleans())
        )
        if draw(st.booleans()):
            sheet = sheet.set_agent(draw(people), draw(names), index=index, excepted=draw(st.booleans()))
    outcome = draw(st.none() | st.sampled_from(Outcome))
    return replace(
        sheet, note=draw(names), trips=draw(st.integers(1, 9)), outcome=outcome, reason=draw(names)
    )


@given(sheets())
def test_a_draft_gives_back_the_sheet_it_was_made_of(sheet: Sheet) -> None:
    text = canonical.encode_text(sheet.to_data())
    again = Sheet.from_data(json.loads(text))
    assert again == sheet
    assert again.held_count == sheet.held_count
    assert again.problems(TODAY) == sheet.problems(TODAY)


@pytest.fixture
def desk(sqlite_url: str, tmp_path: Path) -> Iterator[IntakeDesk]:
    hall = TicketHall(sqlite_url, tmp_path)
    yield IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
    hall.close()


def test_drafts_outlive_the_program_and_end_with_the_outcome(desk: IntakeDesk) -> None:
    sheet = desk.all_good(desk.sheet("food_business_licence", YU))
    desk.service.save_draft(replace(sheet, note="一"), me=desk.seat.me)
    desk.hall.clock.pass_time(1)
    desk.service.save_draft(sheet, me=desk.seat.me)
    other = desk.service.new_sheet()
    desk.hall.clock.pass_time(1)
    desk.service.save_draft(other, me=desk.seat.me)
    again = IntakeDesk(desk.hall, desk.hall.cut_off(desk.seat), desk.service)
    service = type(desk.service)(again.seat.station, again.seat.shelf)
    assert [draft.sheet for draft in service.open_drafts(me=desk.seat.me)] == [other, sheet]
    assert service.open_drafts(me=replace(desk.seat.me, staff_no="SJ001")) == ()
    service.accept(sheet, me=desk.seat.me)  # with no hall to be reached
    assert [draft.sheet for draft in service.open_drafts(me=desk.seat.me)] == [other]
    service.drop_draft(other.id, me=desk.seat.me)
    assert service.open_drafts(me=desk.seat.me) == ()


def _me() -> Any:
    from workstation.domain.signed_in import SignedIn
    from workstation.domain.staff import Role

    return SignedIn("BD006", "汪立夏", frozenset({Role.clerk}), "BD", "6", "BD06")


def _now() -> Any:
    from datetime import UTC, datetime

    return datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
