"""What the hall knows of the person with a number: earlier visits, open notices, other matters."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from workstation.domain import canonical
from workstation.services.reference import Reference
from workstation.services.tickets.views import Notice, OtherMatter, ToBring
from workstation.store.read import tickets
from workstation.store.station_read import Reader
from workstation.store.tx import Row

WAITS_FOR_CITIZEN = ("supplement_pending", "returned")


class History:
    """Asked for one snapshot; remembers what it has read."""

    def __init__(self, reader: Reader, reference: Reference, now: datetime) -> None:
        self._reader = reader
        self._reference = reference
        self._now = canonical.instant(now)
        self._cases: dict[str, list[Row]] = {}

    def visit(self, ticket: Row) -> int:
        """Which time the person comes for this: 1 when nothing earlier is known."""
        person = ticket["person_id"]
        if person is None:
            return 1
        case = self.open_notice_case(ticket)
        if case is not None:
            return int(case["trips"]) + 1
        if ticket["item_key"] is None:
            return 1
        begun = ticket["started_at"] or self._now
        earlier = tickets.served_before(self._reader, (person,), begun)
        return 1 + sum(1 for row in earlier if row["item_key"] == ticket["item_key"])

    def open_notice_case(self, ticket: Row) -> Row | None:
        """The case of the person that waits for something she was told to bring; the same item first."""
        waiting = [row for row in self._of(ticket["person_id"]) if row["state"] in WAITS_FOR_CITIZEN]
        same = [row for row in waiting if row["item_key"] == ticket["item_key"]]
        return next(iter(same or ([] if ticket["item_key"] else waiting)), None)

    def notice(self, ticket: Row) -> Notice | None:
        """What an earlier notice asked for, None when nothing is open."""
        case = self.open_notice_case(ticket)
        if case is None:
            return None
        paper = tickets.notice_of(self._reader, case["id"])
        item = self._reference.items.get(case["item_key"])
        names = {material.key: material.name for material in item.materials} if item else {}
        rows = tuple(
            ToBring(
                row["judgement"],
                str(names.get(row["material_key"]) or row["material_key"]),
                _reason(json.loads(row["detail"] or "{}")),
            )
            for row in tickets.rows_to_bring(self._reader, case["id"])
        )
        return Notice(
            case["id"],
            case["case_no"] or "",
            item.name if item else case["item_key"],
            _day(paper["legal_date"] if paper else case["received_date"]),
            (paper["window_id"] if paper else case["window_id"]) or "",
            (paper["doc_no"] if paper else None) or "",
            rows,
        )

    def others(self, ticket: Row) -> tuple[OtherMatter, ...]:
        """Her cases of the last time, the newest first."""
        return tuple(
            OtherMatter(
                row["id"],
                item.name if (item := self._reference.items.get(row["item_key"])) else row["item_key"],
                row["state"],
                _day(row["accepted_date"] or row["received_date"] or row["created_at"]),
                row["trips"],
            )
            for row in self._of(ticket["person_id"])
        )

    def _of(self, person: str | None) -> list[Row]:
        if person is None:
            return []
        if person not in self._cases:
            self._cases[person] = tickets.cases_of_person(self._reader, person)
        return self._cases[person]


def _reason(detail: Any) -> str:
    return str(detail.get("reason") or detail.get("note") or "") if isinstance(detail, dict) else ""


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text[:10])
