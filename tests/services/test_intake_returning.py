"""Somebody comes back, somebody else worked on it meanwhile, and what the lists show."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.intake_desk import BAILU, GOOD, MISSING, YU, IntakeDesk
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.errors import NotFound
from workstation.domain.material import MaterialAct
from workstation.domain.qr_code import QrDamaged
from workstation.domain.ticket import MaterialInTheAir
from workstation.services.intake.returning import find_case
from workstation.services.intake.steps import CaseChangedMeanwhile
from workstation.services.papers.facts import case_qr
from workstation.services.tickets.service import Ending

FOOD = "food_business_licence"


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


def received(desk: IntakeDesk) -> str:
    done = desk.service.receive(desk.sheet(FOOD, YU).take_rest(), me=desk.seat.me)
    assert done.case_id
    return done.case_id


def test_a_case_is_found_by_its_code_its_number_and_any_of_its_papers(desk: IntakeDesk) -> None:
    case = received(desk)
    number = desk.seat.row("service_case", case)["case_no"]
    with desk.seat.station.store.reading() as reader:
        for text in (
            number,
            f" {number.lower()} ",
            case_qr(number),
            case_qr(number).lower(),
            "太市监收〔2026〕SJ05-0001号",
            "太市监收[2026]SJ05-0001号",
        ):
            assert find_case(reader, text) == case
        with pytest.raises(NotFound):
            find_case(reader, "340825-20261123-SJ05-0009")
        with pytest.raises(QrDamaged):
            find_case(reader, case_qr(number)[:-1] + "?")


def test_the_same_application_twice_is_noticed(desk: IntakeDesk) -> None:
    case = received(desk)
    again = desk.sheet(FOOD, replace(YU, id_no="3408251991 0109000x"))
    assert desk.service.duplicates(again) == (case,)
    assert desk.service.duplicates(desk.sheet("residence_permit", YU)) == ()
    assert desk.service.duplicates(desk.sheet(FOOD, BAILU)) == ()
    assert desk.service.duplicates(desk.service.open_case(case, me=desk.seat.me)) == ()


def test_two_windows_do_not_decide_the_same_case(hall: TicketHall, desk: IntakeDesk) -> None:
    other = IntakeDesk.at(hall, "SJ04", "4", "SJ001", "SJ")
    case = received(desk)
    hall.sync()
    mine = desk.all_good(desk.service.open_case(case, me=desk.seat.me))
    theirs = desk.all_good(other.service.open_case(case, me=other.seat.me))
    desk.service.accept(mine, me=desk.seat.me)
    # the other station has not heard of it: it goes on, and the hall puts the second one aside
    other.service.accept(theirs, me=other.seat.me)
    hall.sync()
    (row,) = desk.hall_rows("service_case")
    assert (row["state"], row["clerk"], row["version"]) == ("accepted", "SJ005", 2)
    refused = [line for line in desk.hall_rows("ledger") if line["outcome"] == "refused"]
    assert [(line["kind"], line["code"]) for line in refused] == [("accept", "case_changed_meanwhile")]
    assert {p["subject"] for p in desk.hall_rows("parked")} == {case}
    # once it knows, the station says so at once
    with pytest.raises(CaseChangedMeanwhile):
        other.service.accept(theirs, me=other.seat.me)


def test_a_changed_catalogue_leaves_the_old_case_as_it_was(hall: TicketHall, desk: IntakeDesk) -> None:
    case = received(desk)
    documents = json.loads(json.dumps(desk.reference.raw["items"]))
    (item,) = [one for one in documents["items"] if one["key"] == FOOD]
    item["materials"].append({**item["materials"][0], "key": "new_row", "name": "新加的材料"})
    payload = {"name": "items", "body": json.dumps(documents, ensure_ascii=False)}
    desk.seat.station.ask_hall(lambda one: one.action("publish", "system", [], payload))
    desk.seat.shelf.forget()
    hall.sync()
    assert desk.sheet(FOOD, BAILU).need_checklist().item.material("new_row") is not None
    back = desk.service.open_case(case, me=desk.seat.me)
    assert back.need_checklist().item.material("new_row") is None
    done = desk.service.accept(desk.all_good(back), me=desk.seat.me)
    hall.sync()
    row = desk.hall_rows("service_case")[0]
    assert done.case_id == case and row["state"] == "accepted"
    assert row["item_version"] == back.need_checklist().item.version


def test_pieces_brought_to_an_old_case_are_in_the_air_too(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.all_good(desk.sheet(FOOD, YU, ticket=desk.serve("B001")), {"layout": MISSING})
    done = desk.service.notice(sheet, me=desk.seat.me)
    desk.seat.tickets.finish(me=desk.seat.me)
    ticket = desk.serve("B002")
    back = desk.service.open_case(done.case_id or "", me=desk.seat.me, ticket_id=ticket)
    desk.service.hold_materials(back, me=desk.seat.me)
    assert desk.seat.row("ticket", ticket)["pieces_in_hand"] == 0
    back = back.judge("layout", GOOD)
    desk.service.hold_materials(back, me=desk.seat.me)
    with pytest.raises(MaterialInTheAir):
        desk.seat.tickets.finish(Ending("answered", "问"), me=desk.seat.me)
    desk.service.accept(back, me=desk.seat.me)
    assert desk.seat.row("ticket", ticket)["pieces_in_hand"] == 0
    desk.seat.tickets.finish(me=desk.seat.me)


def test_what_was_held_over_from_yesterday_was_received_yesterday(hall: TicketHall, desk: IntakeDesk) -> None:
    sheet = desk.sheet(FOOD, YU, ticket=desk.serve("B001")).take_rest()
    desk.service.hold_materials(sheet, me=desk.seat.me)
    hall.clock.pass_time(86_400)
    done = desk.service.receive(sheet, me=desk.seat.me)
    row = desk.seat.row("service_case", done.case_id or "")
    assert (row["received_date"], row["case_no"]) == ("2026-11-23", "340825-20261123-SJ05-0001")
    assert row["notify_due"] == "2026-11-30"
    (paper,) = desk.seat.rows("paper")
    assert paper["legal_date"] == "2026-11-24"


def test_what_the_clerk_handed_back_by_hand_is_looked_at_again(desk: IntakeDesk) -> None:
    sheet = desk.all_good(desk.sheet(FOOD, YU), {"layout": MISSING}).judge(
        "safety_rules", MaterialAct.give_back
    )
    assert sheet.need_checklist().row("safety_rules").judgement.value == "given_back"
    back_in = sheet.judge("safety_rules", GOOD)
    done = desk.service.notice(back_in, me=desk.seat.me)
    again = desk.service.open_case(done.case_id or "", me=desk.seat.me, ticket_id="another")
    assert [row.material for row in again.need_checklist().open_rows()] == ["layout"]
