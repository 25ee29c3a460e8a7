"""A case under review, its days, and what is done with its clocks, for tests."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

from tests.support.case_hall import FOOD, CaseDesk
from tests.support.ticket_hall import Clock, TicketHall
from workstation.domain.paper import PaperFacts
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.casebook.clocks import Extending, Stopping


def hall_on(url: str, tmp_path: Path, year: int, month: int, day: int) -> TicketHall:
    """A hall at half past nine of a day."""
    clock = Clock()
    clock.now = datetime(year, month, day, 1, 31, tzinfo=UTC)
    return TicketHall(url, tmp_path, clock)


def food_desk(hall: TicketHall) -> CaseDesk:
    return CaseDesk.at(hall, "SJ05", "5", "SJ005")


def chief(desk: CaseDesk) -> SignedIn:
    return desk.with_roles(Role.chief_rep, Role.clerk)


def in_review(desk: CaseDesk, item: str = FOOD) -> str:
    case = desk.accepted(item)
    desk.acts.start_review(case, desk.version(case), me=desk.me)
    return case


def days(desk: CaseDesk, case: str) -> tuple[str, str, str]:
    row = desk.row(case)
    return row["promised_due"], row["statutory_due"], row["owed_due"]


def facts_of(desk: CaseDesk, paper: str | None) -> PaperFacts:
    return PaperFacts.from_data(json.loads(desk.desk.seat.row("paper", str(paper))["facts"]))


def stop(desk: CaseDesk, case: str, kind: str, first: date, length: int, words: str = "") -> str | None:
    stopping = Stopping(kind, first, length, words)
    return desk.acts.clocks.stop_clock(case, desk.version(case), stopping, me=chief(desk)).paper


def extending(length: int = 5, on: date = date(2026, 11, 23), reason: str = "案情复杂") -> Extending:
    return Extending(length, "局长 宋知远", "太市监延批〔2026〕7号", on, reason)
