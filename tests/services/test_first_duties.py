"""Unsigned handoffs: minutes of opening time, two reminders, each noted once by whoever comes first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.first_hall import FirstHall, Place
from tests.support.sound import fault_of
from workstation.domain.handoff import AckStage
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import UNIT
from workstation.services.first.views import Standing


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[FirstHall]:
    made = FirstHall(hall_url, tmp_path)
    yield made
    made.sync()
    made.close()
    assert fault_of(hall_url) is None


def flags(place: Place) -> int:
    rows = place.seat.opened.hall.ask(lambda reader: reader.find("ledger"))
    return sum(row["kind"] == "flag_handoff" for row in rows)


def test_reminders_come_after_thirty_and_sixty_open_minutes_and_only_once(hall: FirstHall) -> None:
    hall.clock.now = datetime(2026, 11, 23, 3, 50, tzinfo=UTC)  # 11:50, ten minutes before lunch
    _record, handoff = hall.sent()
    clerk, civil = hall.clerk, hall.civil
    hall.clock.now = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)  # 14:00, still closed
    for one in (clerk, civil):
        one.keeper.step(hall.clock())
    hall.sync()
    (incoming,) = civil.reads.page(me=civil.me).incoming
    assert (incoming.left, incoming.stage) == (timedelta(minutes=20), AckStage.in_time)
    assert not civil.reads.page(me=civil.me).running
    assert flags(clerk) == 0
    hall.clock.now = datetime(2026, 11, 23, 6, 51, tzinfo=UTC)  # 14:51: 31 open minutes
    for one in (clerk, civil, clerk):
        one.keeper.step(hall.clock())
    hall.sync()
    assert flags(clerk) == 1
    row = clerk.handoff(handoff)
    assert (row["reminded_at"], row["escalated_at"]) == ("2026-11-23T06:50:00.000000Z", None)
    assert clerk.reads.page(me=clerk.me).followed[0].standing is Standing.unsigned
    assert clerk.reads.page(me=clerk.me).followed[0].with_whom is None
    hall.clock.now = datetime(2026, 11, 23, 7, 25, tzinfo=UTC)
    for one in (civil, clerk):
        one.keeper.step(hall.clock())
    hall.sync()
    assert flags(clerk) == 2
    assert clerk.handoff(handoff)["escalated_at"] == "2026-11-23T07:20:00.000000Z"
    (incoming,) = civil.reads.page(me=civil.me).incoming
    assert incoming.stage is AckStage.to_supervisor
    civil.first.sign(handoff, me=civil.me)


def test_what_was_signed_meanwhile_is_not_noted(hall: FirstHall) -> None:
    _record, handoff = hall.sent()
    hall.clock.pass_time(31 * 60)
    hall.civil.first.sign(handoff, me=hall.civil.me)
    hall.clerk.keeper.step(hall.clock())  # this station has not heard of the signature
    hall.sync()
    assert hall.clerk.handoff(handoff)["reminded_at"] is None


def test_a_units_signature_is_late_after_the_next_half_day(hall: FirstHall) -> None:
    clerk = hall.clerk
    done = clerk.first.log(Entry("水费减免", UNIT, target=Target("MZ")), me=clerk.me)
    hall.sync()
    hall.clock.now = datetime(2026, 11, 23, 9, 31, tzinfo=UTC)  # 17:31
    clerk.keeper.step(hall.clock())
    hall.sync()
    row = clerk.handoff(done.handoff)
    assert (row["reminded_at"], row["escalated_at"]) == ("2026-11-23T09:30:00.000000Z", None)
    hall.clock.now = datetime(2026, 11, 24, 4, 1, tzinfo=UTC)
    clerk.keeper.step(hall.clock())
    hall.sync()
    assert clerk.handoff(done.handoff)["escalated_at"] == "2026-11-24T04:00:00.000000Z"
