"""What most tests of the services begin with: a hall on either database, and its first station."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.approval_desk import ApprovalDesk
from tests.support.posts import HallOfTest, Post
from tests.support.sound import fault_of
from tests.support.ticket_hall import Seat, TicketHall


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    """A hall with documents and no people; a test file with a hall of another kind says so."""
    made = TicketHall(hall_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def small(sqlite_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    """The same on SQLite alone, for what no database can tell apart."""
    made = TicketHall(sqlite_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def whole(hall_url: str, hall: TicketHall) -> Iterator[None]:
    """After the test the hall is asked whether it holds what its ledger says."""
    yield
    hall.sync()
    assert fault_of(hall_url) is None


@pytest.fixture
def clerk(hall: TicketHall) -> ApprovalDesk:
    """A clerk of the unit without any delegation."""
    return ApprovalDesk.of_clerk(hall)


@pytest.fixture
def chief(hall: TicketHall) -> ApprovalDesk:
    """The unit's chief representative, on duty with everybody else who may decide."""
    return ApprovalDesk.of_chief(hall)


@pytest.fixture
def seat(hall: TicketHall) -> Seat:
    """Window 3 of the hall."""
    return hall.seat("SJ03", "3")


@pytest.fixture
def staffed(hall_url: str, tmp_path: Path) -> Iterator[HallOfTest]:
    """A hall with the people and windows of the catalogue enlisted."""
    made = HallOfTest(hall_url, tmp_path)
    yield made
    made.close()


@pytest.fixture
def post(staffed: HallOfTest) -> Post:
    """The station of window 3 in the staffed hall."""
    return staffed.post("SJ03", "3")


@pytest.fixture
def guide_desk(staffed: HallOfTest) -> Post:
    """The guide's desk of the staffed hall."""
    return staffed.post("ZH90", "0")
