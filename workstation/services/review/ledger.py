"""The ledger about one thing, row by row: who did what, where, when it was done and when it was recorded."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from workstation.domain import canonical
from workstation.domain.approval import ApprovalAct
from workstation.services.first.reads import may_follow
from workstation.services.reference import Reference
from workstation.services.review.ledger_views import LedgerLine, ParkedLine, Recorded
from workstation.store.journal import Entry
from workstation.store.read import review as read
from workstation.store.station_read import Reader
from workstation.store.tx import Row

SYSTEM = "system"


def lines_of(
    rows: Iterable[Row],
    entries: Iterable[Entry],
    subjects: Mapping[str, str],
    numbers: Mapping[str, str],
    reference: Reference,
    acts: Mapping[str, ApprovalAct] | None = None,
) -> tuple[LedgerLine, ...]:
    """Ledger rows and what of this station still waits, the newest first. `acts`: what each approval of the
    case is about, by its id."""
    named = acts or {}
    known: dict[str, LedgerLine] = {}
    for row in rows:
        act = next((named[one] for one in json.loads(row["subjects"]) if one in named), None)
        known[row["action_id"]] = replace(_line(row, subjects, numbers, reference), act=act)
    for entry in entries:
        action = entry.action
        if action.id not in known and set(action.subjects) & set(subjects):
            known[action.id] = LedgerLine(
                action=action.id,
                place=0,
                kind=action.kind,
                actor=action.actor,
                name=name_of(reference, action.actor),
                station=action.station,
                window=window_of(reference, action.station),
                made_at=action.made_at,
                recorded_at=None,
                outcome=Recorded.waiting,
                code="",
                about=_about(action.subjects, subjects, numbers),
                touched=(),
                seal="",
            )
    return tuple(sorted(known.values(), key=lambda line: (line.made_at, line.place), reverse=True))


def _line(
    row: Mapping[str, Any], subjects: Mapping[str, str], numbers: Mapping[str, str], reference: Reference
) -> LedgerLine:
    touched = Counter(one[0] for one in json.loads(row["touched"]))
    return LedgerLine(
        action=row["action_id"],
        place=int(row["change_seq"]),
        kind=row["kind"],
        actor=row["actor"],
        name=name_of(reference, row["actor"]),
        station=row["station"],
        window=window_of(reference, row["station"]),
        made_at=canonical.moment(row["made_at"]),
        recorded_at=canonical.moment(row["recorded_at"]),
        outcome=Recorded(row["outcome"]),
        code=row["code"] or "",
        about=_about(json.loads(row["subjects"]), subjects, numbers),
        touched=tuple(sorted(touched.items())),
        seal=str(row["hash"])[:8],
    )


def _about(
    ids: Sequence[str], subjects: Mapping[str, str], numbers: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    return tuple((subjects[one], numbers.get(one, "")) for one in ids if one in subjects)


def unseen_by(reader: Reader, viewer: str) -> frozenset[str]:
    """Records and handoffs of complaints about the viewer that her unit was not yet asked to answer."""
    found: set[str] = set()
    for record in reader.find("first_record", about=viewer):
        if not may_follow(record, viewer):
            found.add(record["id"])
            found.update(row["id"] for row in reader.find("handoff", first_record_id=record["id"]))
    return frozenset(found)


def parked_unknown(reader: Reader) -> frozenset[str]:
    """What those parked changes are about whose ledger rows this station does not keep."""
    rows = reader.find("parked")
    known = read.ledger_by_action(reader, {row["action_id"] for row in rows})
    return frozenset(str(row["subject"]) for row in rows if row["action_id"] not in known)


def parked_lines(
    reader: Reader, reference: Reference, viewer: str, told: Iterable[Row] = ()
) -> tuple[ParkedLine, ...]:
    """Every change that was refused or lies behind a refused one, the newest first, settled ones last.

    Nothing about a complaint against the viewer is among them: neither the change nor its number. `told`:
    ledger rows of the hall that this station does not keep.
    """
    rows = reader.find("parked", order=("at",))
    ledger = {row["action_id"]: row for row in told}
    ledger.update(read.ledger_by_action(reader, {row["action_id"] for row in rows}))
    unseen = unseen_by(reader, viewer)
    hidden = {row["action_id"] for row in rows if row["subject"] in unseen}
    hidden |= {one for one, row in ledger.items() if not unseen.isdisjoint(json.loads(row["subjects"]))}
    rows = [row for row in rows if row["action_id"] not in hidden]
    numbers = read.named_numbers(reader, {row["subject"] for row in rows})
    found: dict[str, ParkedLine] = {}
    for row in rows:
        line = _parked(row, ledger.get(row["action_id"]), numbers, reference)
        before = found.get(line.id)
        # one change may be about several things: the one with a written number names it
        if before is None or (line.subject and not before.subject):
            found[line.id] = line
    return tuple(sorted(found.values(), key=lambda one: (one.settled, -one.at.timestamp())))


def _parked(row: Row, ledger: Row | None, numbers: Mapping[str, str], reference: Reference) -> ParkedLine:
    return ParkedLine(
        id=row["action_id"],
        kind=ledger["kind"] if ledger else "",
        name=name_of(reference, ledger["actor"]) if ledger else "",
        station=row["station"],
        window=window_of(reference, row["station"]),
        at=canonical.moment(row["at"]),
        code=row["code"],
        subject=numbers.get(row["subject"], ""),
        behind=row["cause"] != row["action_id"],
        settled=row["state"] != "open",
        cause=row["cause"],
    )


def name_of(reference: Reference, actor: str) -> str:
    """A colleague's name, "" for the hall itself."""
    if actor == SYSTEM:
        return ""
    member = reference.staffing.member(actor)
    return member.name if member else actor


def window_of(reference: Reference, segment: str) -> str:
    """The number of the window at this station, "" for a station without one."""
    return next((w.number for w in reference.staffing.windows if w.station == segment), "")
