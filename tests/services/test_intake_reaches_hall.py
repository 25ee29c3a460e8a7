"""What the window did arrives in the hall whole, once, and with the numbers it was given."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.intake_desk import BAILU, MISSING, YU, IntakeDesk
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.material import MaterialAct
from workstation.domain.paper_kind import PaperKind

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


def test_numbers_of_papers_are_never_given_twice(hall: TicketHall, desk: IntakeDesk) -> None:
    other = IntakeDesk.at(hall, "SJ04", "4", "SJ001", "SJ")
    for _round in range(3):
        for one in (desk, other):
            one.service.accept(one.all_good(one.sheet(FOOD, YU)), me=one.seat.me)
    hall.sync()
    papers, cases = desk.hall_rows("paper"), desk.hall_rows("service_case")
    assert len({p["doc_no"] for p in papers}) == len(papers) == 6
    assert len({c["case_no"] for c in cases}) == 6
    # two stations wrote the same person down: the hall knows one
    assert len(desk.hall_rows("person")) == 1
    assert {row["outcome"] for row in desk.hall_rows("ledger")} == {"done"}


def test_what_a_receipt_speaks_for_never_vanishes_without_a_list(hall: TicketHall, desk: IntakeDesk) -> None:
    done = desk.service.receive(desk.sheet(FOOD, YU).take_rest(), me=desk.seat.me)
    assert done.sheet is not None
    sheet = desk.all_good(done.sheet, {"layout": MISSING})
    sheet = sheet.judge("safety_rules", MaterialAct.give_back).judge("safety_rules", MISSING)
    told = desk.service.notice(sheet, me=desk.seat.me)
    assert [p.kind for p in told.papers] == [PaperKind.supplement_notice, PaperKind.returned_list]
    hall.sync()
    facts = json.loads(desk.hall_rows("paper", kind="returned_list")[0]["facts"])
    assert [(row["name"], row["original"], row["whereabouts"]) for row in facts["rows"]] == [
        ("食品安全规章制度目录清单", 1, "returned"),
    ]
    # what was only judged missing did not go anywhere: it lies here and the notice says so
    (layout,) = desk.hall_rows("material_row", case_id=done.case_id, material_key="layout")
    assert layout["held"] == 1
    rows = json.loads(desk.hall_rows("paper", kind="supplement_notice")[0]["facts"])["rows"]
    assert [row["whereabouts"] for row in rows if "布局" in row["name"]] == ["kept"]


def test_work_without_the_hall_keeps_its_numbers_and_days(hall: TicketHall, desk: IntakeDesk) -> None:
    alone = IntakeDesk(hall, hall.cut_off(desk.seat), desk.service)
    alone.service = type(desk.service)(alone.seat.station, alone.seat.shelf)
    done = alone.service.accept(alone.all_good(alone.sheet(FOOD, YU)), me=alone.seat.me)
    hall.clock.pass_time(3 * 86_400)
    back = IntakeDesk(hall, hall.link_again(alone.seat), alone.service)
    hall.sync()
    (case,) = back.hall_rows("service_case")
    (paper,) = back.hall_rows("paper")
    assert (case["case_no"], case["accepted_date"], case["owed_due"]) == (
        done.case_no,
        "2026-11-23",
        "2026-12-02",
    )
    assert (paper["doc_no"], paper["legal_date"]) == (done.papers[0].doc_no, "2026-11-23")
    with back.seat.station.store.reading() as reader:
        assert reader.waiting_actions() == 0


def test_station_and_hall_hold_the_same_rows(hall: TicketHall, desk: IntakeDesk) -> None:
    other = IntakeDesk.at(hall, "SJ04", "4", "SJ001", "SJ")
    received = desk.service.receive(
        desk.sheet(FOOD, YU, ticket=desk.serve("B001")).take_rest(), me=desk.seat.me
    )
    assert received.sheet is not None
    desk.service.notice(desk.all_good(received.sheet, {"layout": MISSING}), me=desk.seat.me)
    other.service.return_list(
        other.all_good(other.sheet(SHOP, BAILU), {"operator_id": MISSING}), me=other.seat.me
    )
    hall.sync()
    for table in (
        "service_case",
        "material_row",
        "party",
        "person",
        "paper",
        "matter",
        "ticket",
        "first_record",
    ):
        here = {row["id"]: row for row in desk.seat.rows(table)}
        assert here == {row["id"]: row for row in desk.hall_rows(table)}
        assert here == {row["id"]: row for row in other.seat.rows(table)}
