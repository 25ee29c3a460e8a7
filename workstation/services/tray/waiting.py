"""The journal's open entries in the words of the counter: one line for each thing a citizen knows of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from workstation.domain.item import ServiceItem
from workstation.services.casebook.clock_changes import EXTEND, RESUME, STOP
from workstation.services.casebook.perform import CONCLUDE, DECIDE, DELIVER, PROGRESS, REVIEW
from workstation.services.intake.snapshot import item_of
from workstation.services.intake.steps import STEPS
from workstation.services.reference import Reference
from workstation.services.tray.views import Sort, Waiting
from workstation.store.journal import PENDING, Entry
from workstation.store.station_read import Reader
from workstation.store.tx import Row

CASE_STEPS = frozenset({REVIEW, DECIDE, CONCLUDE, DELIVER, PROGRESS, STOP, RESUME, EXTEND})
ALONE = {
    "log_first_asked": Sort.first_asked,
    "answer_first_asked": Sort.first_asked,
    "send_handoff": Sort.first_asked,
    "transfer_ticket": Sort.first_asked,
    "call_in_hand": Sort.number,
    "call_slip": Sort.number,
    "issue_ticket": Sort.number,
    "make_consult_list": Sort.paper,
    "make_promise": Sort.paper,
    "identify": Sort.number,
}
"""Kinds that have a line of their own beside the outcomes and steps of a case."""
PAPERS = frozenset({"paper_printed", "paper_failed", "paper_handed"})
NUMBERS = frozenset(
    {
        "recall", "put_back", "start_ticket", "no_show", "hold_ticket", "resume_ticket", "finish_ticket",
        "requeue_ticket", "cancel_ticket", "set_marks", "hold_materials", "note_matter",
    }
)  # fmt: skip


def waiting_lines(reader: Reader, reference: Reference, entries: Sequence[Entry]) -> tuple[Waiting, ...]:
    """Every open entry, oldest first; small ones counted by sort at the end."""
    return tuple(_lines(reader, reference, entries))


def _lines(reader: Reader, reference: Reference, entries: Sequence[Entry]) -> Iterator[Waiting]:
    small: Counter[Sort] = Counter()
    last: dict[Sort, datetime] = {}
    for entry in entries:
        if entry.state != PENDING:
            # a call that nobody waits for any more leaves nothing to be sent
            continue
        sort = _sort(entry.action.kind)
        if sort is not None:
            yield _line(reader, reference, entry, sort)
            continue
        kind = entry.action.kind
        sort = Sort.paper if kind in PAPERS else Sort.number if kind in NUMBERS else Sort.other
        small[sort] += 1
        last[sort] = entry.action.made_at
    for sort, count in small.items():
        yield Waiting(f"small:{sort}", "", sort, last[sort], count=count)


def _sort(kind: str) -> Sort | None:
    """None for a small change."""
    if kind in STEPS or kind in CASE_STEPS:
        return Sort.case
    return ALONE.get(kind)


def _line(reader: Reader, reference: Reference, entry: Entry, sort: Sort) -> Waiting:
    action, payload = entry.action, entry.action.payload
    case = _case(reader, entry)
    item = _item(case, reference, payload)
    papers = [row for paper in _paper_ids(payload) if (row := reader.get("paper", paper)) is not None]
    no = next((row["doc_no"] for row in papers if row["doc_no"]), "") or (case["case_no"] if case else "")
    ticket = reader.get("ticket", payload["ticket"]) if isinstance(payload.get("ticket"), str) else None
    handoff = _inside(payload, "handoff")
    to = str(payload.get("to_window") or handoff.get("to_window") or "")
    return Waiting(
        id=action.id,
        kind=action.kind,
        sort=sort,
        at=action.made_at,
        name=_name(reader, case, ticket, payload),
        item=item.name if item else "",
        no=str(no or payload.get("no") or (ticket["no"] if ticket else "")),
        printed=any(row["print_count"] for row in papers),
        # a matter is written down and handed on in one step, too
        by_mouth=action.kind in ("send_handoff", "transfer_ticket") or bool(handoff),
        to=to,
        doubtful=entry.conflict,
    )


def _inside(payload: Any, key: str) -> dict[str, Any]:
    found = payload.get(key)
    return dict(found) if isinstance(found, dict) else {}


def _paper_ids(payload: Any) -> list[str]:
    papers = [*(payload.get("papers") or ()), payload.get("paper")]
    return [paper["id"] for paper in papers if isinstance(paper, dict) and "id" in paper]


def _case(reader: Reader, entry: Entry) -> Row | None:
    named = _inside(entry.action.payload, "case").get("id")
    for subject in (named, *entry.action.subjects):
        row = reader.get("service_case", subject) if subject else None
        if row is not None:
            return row
    return None


def _item(case: Row | None, reference: Reference, payload: Any) -> ServiceItem | None:
    if case is not None:
        return item_of(case["item_snapshot"])
    key = payload.get("item")
    return reference.items.get(key) if isinstance(key, str) else None


def _name(reader: Reader, case: Row | None, ticket: Row | None, payload: Any) -> str:
    """The name as the clerk knows it: these are her own visitors of today."""
    person = None
    if case is not None and case["applicant_id"]:
        person = reader.get("person", case["applicant_id"])
    elif ticket is not None and ticket["person_id"]:
        person = reader.get("person", ticket["person_id"])
    if person is not None:
        return str(person["name"])
    for entry in (*(payload.get("people") or ()), payload.get("person")):
        if isinstance(entry, dict) and entry.get("values", {}).get("name"):
            return str(entry["values"]["name"])
    return ""
