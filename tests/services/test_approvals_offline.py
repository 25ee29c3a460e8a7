"""Written delegations, the hall away, and what a refusal must name before anybody is asked."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.support.approval_desk import FOOD, OFFICE, ApprovalDesk
from tests.support.intake_desk import BAILU, HESONG, MISSING, YU
from tests.support.ticket_hall import TicketHall
from workstation.domain.approval import ApprovalNeedsHall, ApprovalRefused, ApprovalWay
from workstation.domain.approval_state import RefusalIncomplete
from workstation.domain.outcome import Outcome
from workstation.services.intake.steps import (
    ApprovalNeeded,
    PromiseNotSigned,
)


def refused(caught: pytest.ExceptionInfo[ApprovalRefused]) -> object:
    return caught.value.params["reason"]


def test_by_a_delegation_at_once_with_its_number_and_never_by_an_expired_one(
    hall: TicketHall, clerk: ApprovalDesk
) -> None:
    able = ApprovalDesk.at(hall, "SJ05", "5", "SJ005")
    sheet = able.deferring()
    with pytest.raises(PromiseNotSigned):
        able.service.decide(sheet, Outcome.defer, me=able.me)
    able.signed(sheet)
    done = able.service.decide(sheet, Outcome.defer, me=able.me)
    hall.sync()
    (row,) = able.hall_rows("approval")
    assert (row["state"], row["way"], row["delegation_no"], row["approver"], row["case_id"]) == (
        "approved", "delegation", "太市监委〔2026〕1号", None, done.case_id,
    )  # fmt: skip
    facts = json.loads(able.hall_rows("paper", kind="deferred_acceptance")[0]["facts"])
    assert facts["decision"]["approval"]["delegation"] == "太市监委〔2026〕1号"
    # no delegation: it waits; out of its dates: it waits too
    other = clerk.deferring()
    clerk.signed(other)
    with pytest.raises(ApprovalNeeded):
        clerk.service.decide(other, Outcome.defer, me=clerk.me)
    hall.clock.now = datetime(2027, 1, 4, 1, 31, tzinfo=UTC)
    late = able.deferring()
    able.signed(late)
    with pytest.raises(ApprovalNeeded):
        able.service.decide(late, Outcome.defer, me=able.me)


def test_without_the_hall_only_a_delegation_counts(hall: TicketHall, chief: ApprovalDesk) -> None:
    able = ApprovalDesk.at(hall, "SJ05", "5", "SJ005")
    clerk = ApprovalDesk.at(hall, "SJ06", "3", "SJ009")
    asked = clerk.refused()
    hall.sync()
    cut, cut_clerk = able.cut_off(), clerk.cut_off()
    sheet = cut.deferring()
    cut.signed(sheet)
    assert cut.service.decide(sheet, Outcome.defer, me=cut.me).case_id
    with pytest.raises(ApprovalNeedsHall):
        cut_clerk.refused()
    with pytest.raises(ApprovalNeedsHall):
        cut_clerk.deciding.approve_here(asked.id, "SJ001", OFFICE["SJ001"])
    with pytest.raises(ApprovalNeedsHall):
        cut_clerk.asking.take_back(asked.id, me=cut_clerk.me)
    # receiving goes on
    other = cut_clerk.sheet(FOOD, YU).take_rest()
    assert cut_clerk.service.receive(other, me=cut_clerk.me).case_no


def test_a_refusal_names_ground_reason_article_and_the_competent_organ(clerk: ApprovalDesk) -> None:
    sheet = clerk.refusing()
    for change, missing in (
        ({"refusal_reason": " "}, "reason"),
        ({"refusal_basis": ""}, "basis"),
        ({"competent_phone": ""}, "competent"),
        ({"refusal_ground": "whim"}, "ground"),
        ({"refusal_ground": "still_not_right"}, "earlier_notice"),
    ):
        with pytest.raises(RefusalIncomplete) as caught:
            clerk.asking.ask(replace(sheet, **change), Outcome.refuse, me=clerk.me)  # type: ignore[arg-type]
        assert caught.value.params["missing"] == missing
    assert clerk.hall_rows("approval") == []


def test_real_estate_without_a_delegation_is_refused_with_the_password_at_the_counter(
    hall: TicketHall,
) -> None:
    desk = ApprovalDesk.at(hall, "BD08", "8", "BD009", unit="BD")
    desk.account("BD001", "Luo-min-0001")
    desk.on_duty("BD001")
    assert "不动产转移登记" in "".join(desk.asking.reads.undelegated(me=desk.me))
    sheet = desk.sheet("realestate_transfer_sale", HESONG, BAILU)
    first = sheet.need_checklist().needed_rows()[0].material
    sheet = desk.all_good(sheet, {first: MISSING})
    with pytest.raises(ApprovalNeeded):
        desk.service.refuse_on_spot(sheet, me=desk.me)
    asked = desk.asking.ask(sheet, Outcome.on_spot_refusal, me=desk.me)
    done = desk.deciding.approve_here(asked.id, "BD001", "Luo-min-0001")
    assert done.way is ApprovalWay.password_here
    hall.sync()
    (case,) = desk.hall_rows("service_case")
    assert (case["state"], case["held_pieces"]) == ("not_accepted", 0)
    assert {p["kind"] for p in desk.hall_rows("paper")} == {"on_spot_refusal", "returned_list"}
    # the whole road stands in the history of the case
    with desk.seat.station.store.reading() as reader:
        kinds = {line["kind"] for line in reader.history(case["id"])}
    assert {"ask_approval", "approve"} <= kinds
    able = ApprovalDesk.at(hall, "BD06", "6", "BD006", unit="BD")
    assert "不动产转移登记" not in "".join(able.asking.reads.undelegated(me=able.me))
