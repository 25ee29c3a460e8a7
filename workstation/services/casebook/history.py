"""What happened to a case, from the ledger: its own changes, the visits it had, the record it began with."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from workstation.domain import canonical
from workstation.domain.approval import ApprovalAct
from workstation.domain.mask import mask_name
from workstation.services.approvals import perform as approvals
from workstation.services.approvals.corrections import AGENT, NAME, REPRESENTATIVE, WORDS
from workstation.services.approvals.perform import DECLINE
from workstation.services.casebook.clock_changes import EXTEND, RESUME, STOP
from workstation.services.casebook.lines import day_of
from workstation.services.casebook.views import Happening, PaperLine
from workstation.services.intake.steps import STEPS
from workstation.services.reception.issue import ISSUE
from workstation.services.reference import Reference
from workstation.services.tray.perform import SETTLE
from workstation.store.journal import Entry
from workstation.store.read import casebook as read
from workstation.store.station_read import Reader
from workstation.store.tx import Row

if TYPE_CHECKING:
    from workstation.services.casebook.story import Rows

UNSEEN = ("complaint", "rating", "breach", "call_back")
"""Kinds that never show at a window: they are not for the eyes of who they are about."""
OF_VISITS = frozenset({ISSUE})
OUTCOMES = frozenset(STEPS) | {"decide_case", "conclude_case", "deliver_case", "defer"}
OF_APPROVALS = frozenset(
    {
        approvals.MAKE_PROMISE, approvals.PROMISE_SIGNED, approvals.ASK, approvals.SEND_ELSEWHERE,
        approvals.SEE, approvals.TAKE_BACK, approvals.APPROVE, DECLINE,
    }
)  # fmt: skip
OF_PEOPLE = (WORDS[NAME], WORDS[REPRESENTATIVE], WORDS[AGENT])
Visits = tuple[tuple[date, int], ...]


def history_of(
    source: Rows | Reader,
    case: Row,
    papers: Sequence[PaperLine],
    reference: Reference,
    ledger: Sequence[Row] | None,
    *,
    mine: bool,
) -> tuple[tuple[Happening, ...], Visits, bool]:
    """What happened, the newest first; the days and minutes of the visits; whether that is all of it.

    `ledger` are the hall's own rows about the case; without them the file's are told, and what still waits
    to reach the hall. `mine`: the case is the reader's own, names are not masked.
    """
    case_id = case["id"]
    here = isinstance(source, Reader)
    rows: list[Row] = list(ledger or ())
    tickets = read.tickets_of_case(source, case_id) if isinstance(source, Reader) else []
    if isinstance(source, Reader):
        if ledger is None:
            rows = list(source.history(case_id))
        for ticket in tickets:
            rows += [row for row in source.history(ticket["id"]) if row["kind"] in OF_VISITS]
        for record in source.find("first_record", case_id=case_id):
            if record["kind"] != "complaint" and record["words"]:
                rows += source.history(record["id"])
    rows = list({row["action_id"]: row for row in rows}.values())
    places = _places(reference)
    told = [_told(source, row, papers, case, reference, places) for row in rows if _seen(row["kind"])]
    if isinstance(source, Reader):
        known = {row["action_id"] for row in rows}
        told += [
            _waiting(entry, papers, case, reference, places)
            for entry in source.journal().open_entries()
            if case_id in entry.action.subjects and entry.action.id not in known and _seen(entry.action.kind)
        ]
    told = [(subjects, _approval(source, subjects, one, papers, mine)) for subjects, one in told]
    told.sort(key=lambda one: one[1].at)
    complete = not here or ledger is not None or _complete(rows, told, case)
    numbers = {ticket["id"]: place for place, ticket in enumerate(tickets, start=1)}
    return tuple(reversed(_with_trips(told, numbers))), _visits(tickets), complete


def _seen(kind: str) -> bool:
    return not kind.startswith(UNSEEN)


def _told(
    source: Rows | Reader,
    row: Row,
    papers: Sequence[PaperLine],
    case: Row,
    reference: Reference,
    places: Mapping[str, str],
) -> tuple[tuple[str, ...], Happening]:
    touched = json.loads(row["touched"])
    made = {one[1] for one in touched if one[0] == "paper" and one[2] == 1}
    judged = sum(1 for one in touched if one[0] == "material_row")
    first, last = _span(case, row["kind"], row["action_id"])
    happening = Happening(
        row["kind"],
        canonical.moment(row["made_at"]),
        row["actor"],
        _name(reference, row["actor"]),
        places.get(row["station"], ""),
        row["station"],
        tuple(paper for paper in papers if paper.id in made),
        judged,
        _words(case, row["kind"], row["action_id"]) or _not_chosen(source, row),
        refused=(row["code"] or row["outcome"]) if row["outcome"] in ("refused", "held") else "",
        first=first,
        last=last,
    )
    return tuple(json.loads(row["subjects"])), happening


def _waiting(
    entry: Entry, papers: Sequence[PaperLine], case: Row, reference: Reference, places: Mapping[str, str]
) -> tuple[tuple[str, ...], Happening]:
    action = entry.action
    given = action.payload.get("papers") or ()
    made = {one["id"] for one in given if isinstance(one, Mapping)}
    if isinstance(action.payload.get("paper"), Mapping):
        made.add(action.payload["paper"]["id"])
    first, last = _span(case, action.kind, action.id)
    happening = Happening(
        action.kind,
        action.made_at,
        action.actor,
        _name(reference, action.actor),
        places.get(action.station, ""),
        action.station,
        tuple(paper for paper in papers if paper.id in made),
        len(action.payload.get("rows") or ()),
        _words(case, action.kind, action.id),
        recorded=False,
        first=first,
        last=last,
    )
    return tuple(action.subjects), happening


def _approval(
    source: Rows | Reader,
    subjects: Sequence[str],
    one: Happening,
    papers: Sequence[PaperLine],
    mine: bool,
) -> Happening:
    """A step of an approval with what it is about: the act, and of a correction what it read before."""
    if one.kind not in OF_APPROVALS:
        return one
    row = next((found for subject in subjects if (found := source.get("approval", subject))), None)
    if row is None:
        return one
    act = ApprovalAct(row["act"])
    back = json.loads(row["payload"]).get("copy_back") if act is ApprovalAct.void_paper else None
    return replace(one, act=act, copy_back=back, words=" · ".join(_asked(row, act, papers, mine, one)))


def _asked(
    row: Row, act: ApprovalAct, papers: Sequence[PaperLine], mine: bool, one: Happening
) -> Iterator[str]:
    sheet = json.loads(row["sheet"]) if row["sheet"] else {}
    if act is ApprovalAct.correction:
        for line in sheet.get("corrections", ()):
            before, after = line["before"], line["after"]
            if not mine and line["what"].endswith(OF_PEOPLE):
                before, after = mask_name(before), mask_name(after)
            yield f"{line['what']}：{before or '（空）'} → {after}"
    paper = next((p for p in papers if p.id == row["paper_id"]), None)
    if act is ApprovalAct.void_paper and paper is not None and paper.doc_no:
        yield paper.doc_no
    if one.kind == DECLINE:
        yield row["words"] or ""
    elif row["reason"]:
        yield row["reason"]


def _not_chosen(source: Rows | Reader, row: Row) -> str:
    """What lost when somebody chose between two versions."""
    if row["kind"] != SETTLE:
        return ""
    kept = source.get("incident", row["action_id"])
    return str(json.loads(kept["params"]).get("words", "")) if kept is not None else ""


def _words(case: Row, kind: str, action_id: str) -> str:
    if kind == "note_progress":
        kept = json.loads(case["progress"] or "[]")
        return next((str(one["words"]) for one in kept if one.get("action") == action_id), "")
    if kind == STOP:
        kept = next((one for one in _stops(case) if one.get("action") == action_id), {})
        return " · ".join(part for part in (kept.get("kind", ""), kept.get("words", "")) if part)
    if kind == EXTEND:
        extended = _extension(case, action_id)
        told = (str(extended.get(name, "")) for name in ("approver", "doc_no", "reason"))
        return " · ".join(part for part in told if part)
    if kind == "decide_case" and case["decision"]:
        decision = json.loads(case["decision"])
        parts = (decision.get("by", ""), decision.get("doc_no", ""), decision.get("reason", ""))
        return " · ".join(part for part in parts if part)
    if kind == "conclude_case" and case["decision"]:
        return str(json.loads(case["decision"]).get("late_reason", ""))
    return ""


def _span(case: Row, kind: str, action_id: str) -> tuple[date | None, date | None]:
    """The days a clock stood still, the day a stop ended on, the day a limit was extended to."""
    first, last = None, None
    if kind in (STOP, RESUME):
        mark = "action" if kind == STOP else "ended_by"
        stop = next((one for one in _stops(case) if one.get(mark) == action_id), {})
        first = stop.get("first_day") if kind == STOP else None
        last = stop.get("told_until") if kind == STOP else stop.get("ended_on")
    if kind == EXTEND:
        last = _extension(case, action_id).get("until")
    return day_of(first), day_of(last)


def _stops(case: Row) -> list[dict[str, Any]]:
    return list(json.loads(case["clock_stops"] or "[]"))


def _extension(case: Row, action_id: str) -> dict[str, Any]:
    kept = json.loads(case["flags"] or "{}").get("extension")
    return dict(kept) if isinstance(kept, Mapping) and kept.get("action") == action_id else {}


def _complete(rows: Sequence[Row], told: Sequence[Any], case: Row) -> bool:
    """Every version the case row had was made by a change that is told here, or that still waits."""
    seen = {
        int(one[2])
        for row in rows
        for one in json.loads(row["touched"])
        if one[0] == "service_case" and one[1] == case["id"]
    }
    waiting = sum(1 for _subjects, one in told if not one.recorded)
    return len(seen) + waiting >= int(case["version"])


def _with_trips(
    told: Sequence[tuple[tuple[str, ...], Happening]], numbers: Mapping[str, int]
) -> list[Happening]:
    """The first outcome of each visit carries the number of the visit."""
    marked: set[str] = set()
    found = []
    for subjects, one in told:
        visit = next((subject for subject in subjects if subject in numbers), None)
        if visit is not None and visit not in marked and one.kind in OUTCOMES:
            marked.add(visit)
            one = replace(one, trip=numbers[visit])
        found.append(one)
    return found


def _visits(tickets: Sequence[Row]) -> Visits:
    """Day and minutes at the window of every visit."""
    found = []
    for ticket in tickets:
        day = date.fromisoformat(ticket["day"])
        minutes = 0
        if ticket["started_at"] and ticket["finished_at"]:
            start = canonical.moment(ticket["started_at"])
            served = (canonical.moment(ticket["finished_at"]) - start).total_seconds()
            minutes = max(1, round((served - ticket["held_seconds"]) / 60))
        found.append((day, minutes))
    return tuple(found)


def _places(reference: Reference) -> dict[str, str]:
    return {window.station: window.number for window in reference.staffing.windows}


def _name(reference: Reference, staff_no: str) -> str:
    member = reference.staffing.member(staff_no)
    return member.name if member else staff_no
