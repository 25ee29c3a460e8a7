"""What a person chose between two versions, as the change that writes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.services.papers.perform import VOID
from workstation.services.reference import Reference
from workstation.services.tray import perform
from workstation.services.tray.conflicts import Chain, papers_of_hall
from workstation.services.tray.versions import QUIET, Version
from workstation.services.tray.views import NEW, Choice, Conflict
from workstation.store.station_read import Reader
from workstation.sync.desk import Desk

REASON = "与另一窗口同时办理，以另一份为准"
PARTS = (("service_case", "case_id"), ("first_record", "first_record_id"))
"""What a row may be a part of, and its column that says so."""


NUMBERED = {"paper": "doc_no", "service_case": "case_no"}
"""Tables with a number of which the hall has each but once."""


class NumberTaken(RuleBroken):
    """A number of this version stands in the hall for somebody else: it cannot count. Params: no."""

    code = "number_taken"


@dataclass(frozen=True)
class Verdict:
    """Which version counts, by whose choice. `mine`: with Choice.fields, the differences that are the
    refused version's. `remark` says in words what was not chosen."""

    conflict: Conflict
    choice: Choice
    mine: frozenset[str]
    who: SignedIn
    remark: str

    @property
    def picked(self) -> frozenset[str]:
        """The differences that are the refused version's."""
        if self.choice is Choice.mine:
            return frozenset(one.id for one in self.conflict.differences)
        if self.choice is Choice.hall:
            return frozenset()
        return self.mine | self.begun if self.mine & self.begun else self.mine

    @property
    def begun(self) -> frozenset[str]:
        """What only the refused version began."""
        return frozenset(one.id for one in self.conflict.differences if one.begun)

    @property
    def keeps(self) -> bool:
        """Papers and the like go with the version whose state of the case was chosen; where no case is
        concerned, with what was begun, or with any state."""
        if self.choice is not Choice.fields:
            return self.choice is Choice.mine
        states = [
            one
            for one in self.conflict.differences
            if one.key.endswith(".row") and "material" not in one.key and not one.begun
        ]
        cases = frozenset(one.id for one in states if one.key == "service_case.row")
        deciding = cases or self.begun or frozenset(one.id for one in states)
        return bool(self.picked & deciding) if deciding else bool(self.picked)

    def counts(self, table: str, row: Mapping[str, Any]) -> bool:
        """Whether this row counts, which only the refused version has: with what was begun if it is part of
        that."""
        whole = {f"{table}:{row['id']}:{NEW}"}
        whole |= {f"{name}:{row[part]}:{NEW}" for name, part in PARTS if row.get(part)}
        if whole & self.begun:
            return bool(self.picked & self.begun)
        return self.keeps


def settling(desk: Desk, reader: Reader, reference: Reference, chain: Chain, verdict: Verdict) -> Action:
    """The change that settles this chain; the applicant is told where the refused change was made."""
    hall, own = papers_of_hall(reader, chain), chain.own_papers()
    void, picked = hall if verdict.keeps else [], verdict.picked
    kept = [row for row in own if verdict.counts("paper", row)]
    losing = [*void, *(row for row in own if row not in kept)]
    keeping = [*kept, *(row for row in hall if row not in void)]
    payload = {
        "resolves": verdict.conflict.action,
        "choice": verdict.choice.value,
        "writes": list(_not_taken(reader, _writes(chain, verdict))),
        "void": [row["id"] for row in void],
        "papers": [str(row["doc_no"]) for row in (*hall, *own)],
        "reason": REASON,
        "remark": verdict.remark,
        "tell": [_task(desk, reference, row, chain.first.station) for row in losing],
        "news": _news(chain, verdict, losing, keeping),
        "not_chosen": [
            {"what": one.key, "label": one.label, "value": one.hall if one.id in picked else one.mine}
            for one in verdict.conflict.differences
        ],
    }
    return desk.action(perform.SETTLE, verdict.who.staff_no, subjects_of(chain), payload)


def subjects_of(chain: Chain) -> tuple[str, ...]:
    """Everything the chain is about."""
    return tuple(dict.fromkeys(subject for action in chain.actions for subject in action.subjects))


def _news(
    chain: Chain, verdict: Verdict, losing: Iterable[Mapping[str, Any]], keeping: Iterable[Mapping[str, Any]]
) -> dict[str, Any] | None:
    """What the station of the refused change is told; nothing when it was decided there itself."""
    if chain.here:
        return None
    conflict = verdict.conflict
    case = next((one.id for one in chain.versions if one.table == "service_case"), None)
    return {
        "station": chain.first.station,
        "no": conflict.subject,
        "case": case,
        "mine": [conflict.mine.name, conflict.mine.window],
        "hall": [conflict.hall.name, conflict.hall.window],
        "lost": [str(row["doc_no"]) for row in losing],
        "kept": [str(row["doc_no"]) for row in keeping],
    }


def _task(desk: Desk, reference: Reference, paper: Mapping[str, Any], station: str) -> dict[str, Any]:
    """Telling the applicant that this paper no longer counts, by the end of the next working day."""
    today = reference.hours.local(desk.now).date()
    day = reference.calendar.add_working_days(today, 1).day
    due = canonical.instant(reference.hours.closing_time(day))
    params = {"doc_no": paper["doc_no"], "case": paper["case_id"], "due": due}
    subject = paper["case_id"] or paper["id"]
    return {"id": desk.new_id(), "subject": subject, "params": params, "station": station}


def _writes(chain: Chain, verdict: Verdict) -> Iterable[dict[str, Any]]:
    picked, keeps = verdict.picked, verdict.keeps
    for version in chain.versions:
        now = version.now
        if now is None and version.found is None:
            yield from _new_row(version, counts=verdict.counts(version.table, version.made))
        elif now is not None:
            parts = version.parts()
            if version.table in QUIET:
                columns = [name for names in parts.values() for name in names] if keeps else []
            else:
                columns = [
                    name
                    for part, names in parts.items()
                    if f"{version.table}:{version.id}:{part}" in picked
                    for name in names
                ]
            if columns:
                values = {name: version.made[name] for name in columns}
                yield {"table": version.table, "id": version.id, "version": now["version"], "values": values}


def _not_taken(reader: Reader, writes: Iterable[dict[str, Any]]) -> Iterable[dict[str, Any]]:
    """What can be written: of each number the hall has one, and an old copy of a file gave some twice.

    A void paper whose number stands in the register already is left to the history. Raises NumberTaken for
    what was to count.
    """
    for write in writes:
        column = NUMBERED.get(write["table"])
        no = write["values"].get(column) if column and write["version"] is None else None
        if no and reader.find(write["table"], **{str(column): no}):
            if write["values"]["state"] != VOID:
                raise NumberTaken(no=no)
            continue
        yield write


def _new_row(version: Version, *, counts: bool) -> Iterable[dict[str, Any]]:
    """A row that only the refused version has. A paper with a number stays in the register in any case."""
    values = {key: value for key, value in version.made.items() if key not in ("hall_id", "id", "version")}
    if not counts:
        if version.table != "paper" or not values["doc_no"]:
            return
        values |= {"state": VOID, "void_reason": REASON}
    yield {"table": version.table, "id": version.id, "version": None, "values": values}
