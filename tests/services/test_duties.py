"""What the hall itself owes is done once, by whichever station comes first, on both databases."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.support.intake_desk import YU, IntakeDesk
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain import canonical, paper
from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Outcome
from workstation.services.duties import duties
from workstation.services.intake.steps import SecondNoticeNeedsApproval
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.duty import DutyKeeper


@pytest.fixture
def clock() -> Clock:
    made = Clock()
    made.now = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
    return made


@pytest.fixture
def hall(hall_url: str, tmp_path: Path, clock: Clock) -> Iterator[TicketHall]:
    made = TicketHall(hall_url, tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def desk(hall: TicketHall) -> IntakeDesk:
    return IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")


def keeper(desk: IntakeDesk) -> DutyKeeper:
    opened = desk.seat.opened
    return DutyKeeper(opened.station, opened.hall, duties.due_now(desk.seat.shelf), lambda: 0.5)


def done(desk: IntakeDesk, kind: str) -> int:
    return sum(row["kind"] == kind for row in desk.hall_rows("ledger"))


def checked(url: str) -> str | None:
    store = HallStore(url)
    try:
        return verify_hall(store).fault
    finally:
        store.dispose()


def test_two_stations_seal_ten_minutes_once_and_every_station_keeps_the_seal(
    hall: TicketHall, desk: IntakeDesk, clock: Clock, hall_url: str
) -> None:
    other = IntakeDesk.at(hall, "BD06", "6", "BD006", "BD")
    for one in (desk, other, desk):
        keeper(one).step(clock())
    assert done(desk, "seal") == 1
    clock.now = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
    keeper(other).step(clock())
    assert done(desk, "seal") == 2
    hall.sync()
    for one in (desk, other):
        with one.seat.opened.store.reading() as reader:
            assert [row["id"] for row in reader.find("seal")] == [
                "2026-11-23T01:30:00.000000Z",
                "2026-11-23T01:40:00.000000Z",
            ]
    assert checked(hall_url) is None


def test_the_end_of_the_day_is_sealed_also_when_every_pc_was_off_just_then(
    hall: TicketHall, desk: IntakeDesk, clock: Clock, hall_url: str
) -> None:
    keeper(desk).step(clock())
    hours = desk.seat.shelf.current().hours
    closed = hours.closing_time(hours.local(clock()).date())
    clock.now = closed.astimezone(UTC) - timedelta(minutes=1)
    keeper(desk).step(clock())
    assert canonical.instant(closed) not in {row["id"] for row in desk.hall_rows("seal")}
    clock.now = closed.astimezone(UTC) + timedelta(minutes=34)
    for _twice in range(2):
        keeper(desk).step(clock())
        desk.seat.opened.sync()
    assert [row["id"] for row in desk.hall_rows("seal")].count(canonical.instant(closed)) == 1
    assert done(desk, "seal") == 4
    assert checked(hall_url) is None


def test_a_seal_that_was_changed_is_found(desk: IntakeDesk, clock: Clock, hall_url: str) -> None:
    keeper(desk).step(clock())
    store = HallStore(hall_url)
    with store.engine.begin() as connection:
        connection.execute(sa.update(store.statements.table("seal")).values(hash="f" * 64))
    store.dispose()
    fault = checked(hall_url)
    assert fault is not None
    assert "seal" in fault


def test_silence_until_closing_time_of_the_fifth_day_is_acceptance_from_the_receipt(
    hall: TicketHall, desk: IntakeDesk, clock: Clock, hall_url: str
) -> None:
    ticket = desk.serve("B001")
    sheet = desk.all_good(desk.sheet("food_business_licence", YU, ticket=ticket))
    received = desk.service.receive(sheet, me=desk.seat.me)
    hall.sync()
    # Monday 23rd: the fifth working day is Monday 30th, closing at 17:30
    clock.now = datetime(2026, 11, 30, 9, 29, tzinfo=UTC)
    keeper(desk).step(clock())
    assert done(desk, "deem_accepted") == 0
    clock.now = datetime(2026, 11, 30, 9, 31, tzinfo=UTC)
    keeper(desk).step(clock())
    keeper(desk).step(clock())
    assert done(desk, "deem_accepted") == 1
    (case,) = desk.hall_rows("service_case", id=received.case_id)
    assert case["state"] == "received"
    assert '"deemed_accepted":true' in case["flags"]
    assert (case["accepted_date"], case["promised_due"], case["statutory_due"]) == (
        "2026-11-23",
        "2026-12-02",
        "2026-12-07",
    )
    (incident,) = desk.hall_rows("incident")
    assert incident["subject"] == received.case_id
    assert checked(hall_url) is None


def test_what_silence_accepted_is_no_longer_turned_away_and_its_clock_runs_on(
    hall: TicketHall, desk: IntakeDesk, clock: Clock
) -> None:
    """行政许可法 Art. 32(4), 72(4): a list that comes after the fifth day needs an approver, and the decision
    is owed as counted from the receipt."""
    received = desk.service.receive(desk.sheet("food_business_licence", YU).take_rest(), me=desk.seat.me)
    hall.sync()
    clock.now = datetime(2026, 12, 1, 1, 0, tzinfo=UTC)
    keeper(desk).step(clock())
    hall.sync()
    sheet = desk.service.open_case(str(received.case_id), me=desk.seat.me)
    late = desk.all_good(sheet, {"layout": MaterialAct.mark_missing})
    with pytest.raises(SecondNoticeNeedsApproval):
        desk.service.notice(late, me=desk.seat.me)
    refusing = replace(late, refusal_ground="other")
    advice = refusing.recommend(desk.seat.shelf.current(), desk.seat.me, clock())
    reason = advice.reason_against(Outcome.refuse)
    assert reason is not None and reason.code == "accepted_by_silence"
    told = desk.service.decide(
        late, Outcome.supplement_notice, me=desk.seat.me, reason="漏看",
        approval=paper.Approval("余青禾", "在本人工作台批准", datetime(2026, 12, 1, 9, 0)),
    )  # fmt: skip
    hall.sync()
    (case,) = desk.hall_rows("service_case", id=told.case_id)
    assert (case["state"], case["accepted_date"], case["statutory_due"]) == (
        "supplement_pending", "2026-11-23", "2026-12-07",
    )  # fmt: skip
    back = desk.service.open_case(str(told.case_id), me=desk.seat.me)
    desk.service.accept(desk.all_good(back), me=desk.seat.me)
    hall.sync()
    (case,) = desk.hall_rows("service_case", id=told.case_id)
    assert (case["accepted_date"], case["promised_due"]) == ("2026-11-23", "2026-12-02")


def test_numbers_of_a_day_that_is_over_are_abandoned(
    hall: TicketHall, desk: IntakeDesk, clock: Clock, hall_url: str
) -> None:
    hall.take(desk.seat, "B001", group="食品药品", day="2026-11-23")
    hall.sync()
    keeper(desk).step(clock())
    assert done(desk, "close_day") == 0
    clock.now = datetime(2026, 11, 23, 16, 1, tzinfo=UTC)
    keeper(desk).step(clock())
    assert [row["state"] for row in desk.hall_rows("ticket")] == ["abandoned"]
    assert checked(hall_url) is None


def test_a_notice_printed_in_time_without_the_hall_withdraws_the_acceptance_by_silence(
    hall: TicketHall, desk: IntakeDesk, clock: Clock, hall_url: str
) -> None:
    other = IntakeDesk.at(hall, "SJ04", "4", "SJ001", "SJ")
    received = desk.service.receive(desk.sheet("food_business_licence", YU).take_rest(), me=desk.seat.me)
    assert received.case_id is not None
    hall.sync()
    # in the afternoon of the fifth day the link is gone, and she tells what is missing
    clock.now = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    alone = IntakeDesk(hall, hall.cut_off(desk.seat), desk.service)
    alone.service = type(desk.service)(alone.seat.station, alone.seat.shelf)
    sheet = alone.service.open_case(received.case_id, me=alone.seat.me)
    sheet = alone.all_good(sheet, {"layout": MaterialAct.mark_missing})
    told = alone.service.notice(sheet, me=alone.seat.me)
    clock.now = datetime(2026, 11, 30, 9, 31, tzinfo=UTC)
    keeper(other).step(clock())
    assert done(other, "deem_accepted") == 1
    # the next morning what was printed in time arrives: its own date is the legal one
    clock.now = datetime(2026, 12, 1, 1, 0, tzinfo=UTC)
    back = hall.link_again(alone.seat)
    hall.sync()
    (case,) = other.hall_rows("service_case")
    assert case["state"] == "supplement_pending"
    assert "deemed_accepted" not in case["flags"]
    assert (case["accepted_date"], case["statutory_due"]) == (None, None)
    (printed,) = other.hall_rows("paper", kind="supplement_notice")
    assert (printed["doc_no"], printed["legal_date"]) == (told.papers[0].doc_no, "2026-11-30")
    assert [row["state"] for row in other.hall_rows("incident", kind="deem_accepted")] == ["withdrawn"]
    # the withdrawal is a row of its own, once, which names both
    for one in (other, other, IntakeDesk(hall, back, desk.service)):
        keeper(one).step(clock())
        hall.sync()
    (row,) = [one for one in other.hall_rows("ledger") if one["kind"] == "deemed_acceptance_withdrawn"]
    (seen,) = other.hall_rows("incident", kind="deemed_withdrawn_by_notice")
    (deemed,) = [one for one in other.hall_rows("ledger") if one["kind"] == "deem_accepted"]
    assert (row["subjects"], row["actor"]) == (f'["{received.case_id}"]', "system")
    assert json.loads(seen["params"]) == {
        "case_no": case["case_no"], "deemed": deemed["action_id"], "notice": printed["doc_no"],
    }  # fmt: skip
    assert [one["state"] for one in other.hall_rows("incident", kind="deem_accepted")] == ["closed"]
    assert other.hall_rows("parked") == []
    assert back.row("service_case", received.case_id)["state"] == "supplement_pending"
    assert checked(hall_url) is None


def test_without_the_hall_the_station_knows_that_the_last_moment_has_passed(
    hall: TicketHall, desk: IntakeDesk, clock: Clock
) -> None:
    """Nobody hands out a list that the law no longer allows only because the link is gone."""
    received = desk.service.receive(desk.sheet("food_business_licence", YU).take_rest(), me=desk.seat.me)
    hall.sync()
    alone = IntakeDesk(hall, hall.cut_off(desk.seat), desk.service)
    alone.service = type(desk.service)(alone.seat.station, alone.seat.shelf)
    clock.now = datetime(2026, 11, 30, 9, 29, tzinfo=UTC)
    sheet = alone.service.open_case(str(received.case_id), me=alone.seat.me)
    sheet = alone.all_good(sheet, {"layout": MaterialAct.mark_missing})
    assert not sheet.silent(alone.seat.shelf.current(), clock())
    clock.now = datetime(2026, 11, 30, 9, 31, tzinfo=UTC)
    with pytest.raises(SecondNoticeNeedsApproval):
        alone.service.notice(sheet, me=alone.seat.me)
    done = alone.service.accept(alone.all_good(sheet), me=alone.seat.me)
    assert done.case_id == received.case_id
    # meanwhile another station lets the hall say the same: both agree, the day is that of the receipt
    other = IntakeDesk.at(hall, "SJ04", "4", "SJ001", "SJ")
    keeper(other).step(clock())
    back = hall.link_again(alone.seat)
    hall.sync()
    (case,) = other.hall_rows("service_case")
    assert (case["state"], case["accepted_date"], case["promised_due"]) == (
        "accepted", "2026-11-23", "2026-12-02",
    )  # fmt: skip
    assert json.loads(case["flags"])["deemed_accepted"] is True
    assert other.hall_rows("parked") == [] and back.row("service_case", case["id"])["state"] == "accepted"
