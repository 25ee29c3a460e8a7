"""One case told whole: its clocks, its materials, its papers, and what happened, from the ledger."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Protocol

from workstation.domain import canonical
from workstation.domain.case import CASE_MACHINE, CaseAct, CaseState
from workstation.domain.checklist import row_from_data
from workstation.domain.clock_change import extension_from
from workstation.domain.deadline import DayClock, Due, LimitUnit
from workstation.domain.errors import NotFound
from workstation.domain.identity import age_on
from workstation.domain.item import ServiceItem
from workstation.domain.limits import ClockEvents, ItemLimits
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.clock_days import extended_of, printed, ways_of
from workstation.services.casebook.history import history_of
from workstation.services.casebook.indexing import clock_of, decision_of, stops_of
from workstation.services.casebook.lines import Today, day_of, deferred_until
from workstation.services.casebook.perform import authority_of
from workstation.services.casebook.views import (
    CaseRow,
    CaseStory,
    Clock,
    Decided,
    MaterialLine,
    PaperLine,
    PartyLine,
    Stop,
)
from workstation.services.intake.snapshot import item_of
from workstation.services.reference import Reference
from workstation.store.hall_read import HallReader
from workstation.store.station_read import Reader
from workstation.store.tx import Row


class Rows(Protocol):
    """Where a story's rows come from: this station's file, or the hall itself."""

    hall_id: str

    def get(self, table: str, row_id: str) -> Row | None:
        """A state row by id, or None."""

    def find(self, table: str, *, order: tuple[str, ...] = ("id",), **equals: Any) -> list[Row]:
        """State rows whose columns equal the values."""


class HallRows:
    """The hall's rows, asked like a station's."""

    def __init__(self, reader: HallReader) -> None:
        self.reader = reader
        self.hall_id = reader.hall_id

    def get(self, table: str, row_id: str) -> Row | None:
        """A state row by id, or None."""
        found = self.reader.find(table, id=row_id)
        return found[0] if found else None

    def find(self, table: str, *, order: tuple[str, ...] = ("id",), **equals: Any) -> list[Row]:
        """State rows whose columns equal the values."""
        rows = self.reader.find(table, **equals)
        return sorted(rows, key=lambda row: tuple(row[name] or "" for name in order))

    def line(self, case_id: str) -> Row | None:
        """The case with its applicant's names, as the lists have it."""
        case = self.get("service_case", case_id)
        if case is None:
            return None
        person = self.get("person", case["applicant_id"]) if case["applicant_id"] else None
        names = {f"person_{name}": person[name] if person else None for name in ("name", "name_masked")}
        return {**case, **names}


def tell(
    source: Rows | Reader,
    row: CaseRow,
    me: SignedIn,
    reference: Reference,
    today: Today,
    *,
    ledger: Sequence[Row] | None = None,
) -> CaseStory:
    """The whole story. `ledger` are the hall's rows about the case where the file's are not all."""
    case = source.get("service_case", row.id)
    if case is None:
        raise NotFound(table="service_case", id=row.id)
    item = item_of(case["item_snapshot"])
    papers = tuple(_paper(one) for one in source.find("paper", case_id=row.id, order=("made_at", "id")))
    papers = tuple(paper for paper in papers if paper.state != "undone")
    history, visits, complete = history_of(source, case, papers, reference, ledger, mine=row.mine)
    stops = stops_of(case)
    promise, statute, deliver = clocks_of(case, item, reference)
    after = source.find("service_case", resubmission_of=row.id, order=("created_at", "id"))
    return CaseStory(
        row=row,
        unit_name=reference.units[row.unit].name if row.unit in reference.units else row.unit,
        first_officer=case["first_officer"],
        people=tuple(_people(source, row, today)),
        promise=_clock(promise, today, reference) if promise else None,
        statute=_clock(statute, today, reference) if statute else None,
        deliver=_clock(deliver, today, reference) if deliver else None,
        tell=_tell_clock(case, row, today, reference),
        stops=tuple(
            Stop(one.kind, one.first_day, one.told_until, one.ended_on, bool(one.notice_no)) for one in stops
        ),
        stopped=row.state is CaseState.clock_stopped,
        flags=tuple(sorted(name for name, on in json.loads(case["flags"]).items() if on is True)),
        trips=case["trips"],
        visits=visits,
        materials=tuple(_materials(source, case, item, reference)),
        papers=papers,
        history=history,
        complete=complete,
        decided=_decided(case),
        authority=authority_of(case),
        result=item.result_name,
        resubmission_of=case["resubmission_of"],
        followed_by=tuple(one["id"] for one in after),
        note=case["note"] or "",
        acts=() if row.older else acts_of(row.state, me),
        ways=ways_of(case, item, replace(me, roles=frozenset()) if row.older else me),
        extension=extended_of(case),
    )


def acts_of(state: CaseState, me: SignedIn) -> tuple[str, ...]:
    """What somebody with these roles may do with a case in this state."""
    return tuple(act.value for act in CaseAct if CASE_MACHINE.allows(state, act, me.roles))


def clocks_of(
    case: Mapping[str, Any], item: ServiceItem, reference: Reference
) -> tuple[DayClock | None, DayClock | None, DayClock | None]:
    """What runs: the promise, the limit by law, and from the decision on the time for the delivery."""
    due, decided = due_of(case, item, reference), decision_of(case)
    if decided is None:
        return (due.promise, due.statute, None) if due else (None, None, None)
    promise = due.promise if due and decided.granted else None
    return promise, None, decided.delivery(reference.calendar)


def due_of(case: Mapping[str, Any], item: ServiceItem, reference: Reference) -> Due | None:
    """Both clocks with the days that were printed; None while none runs.

    The printed days stand even when the calendar has changed since.
    """
    if not case["promised_due"] or not case["statutory_due"]:
        return None
    events = ClockEvents(
        received=day_of(case["received_date"]),
        accepted=day_of(case["accepted_date"]),
        form_submitted=day_of(case["received_date"]),
    )
    became = bool(json.loads(case["flags"]).get("became_commitment"))
    reckoned = ItemLimits.of(item).due(
        events, reference.calendar, became_commitment=became, stops=stops_of(case),
        extension=extension_from(case["flags"]),
    )  # fmt: skip
    if reckoned is None:
        return None
    return Due(
        printed(reckoned.promise, case["promised_due"]), printed(reckoned.statute, case["statutory_due"])
    )


def _clock(clock: DayClock, today: Today, reference: Reference) -> Clock:
    calendar, hours = reference.calendar, reference.hours
    return Clock(
        clock.due.day,
        clock.days_left(today.day, calendar),
        clock.days_over(today.day, calendar),
        clock.limit.unit is LimitUnit.natural_day,
        clock.light(today.read_at, hours),
        clock.due.paper_note,
    )


def _tell_clock(case: Mapping[str, Any], row: CaseRow, today: Today, reference: Reference) -> Clock | None:
    if row.tell_until is None:
        return None
    return _clock(clock_of(case, row.tell_until, reference), today, reference)


def _people(source: Rows | Reader, row: CaseRow, today: Today) -> list[PartyLine]:
    found = []
    for party in source.find("party", case_id=row.id, order=("id",)):
        person = source.get("person", party["person_id"])
        if person is None or party["role"] == "former":
            continue
        birth = day_of(person["birth"])
        found.append(
            PartyLine(
                person["id"],
                party["role"],
                party["relation"] or "",
                person["name"] if row.mine else person["name_masked"],
                person["id_masked"] or "",
                person["phone_masked"] or "",
                age_on(birth, today.day) if birth else None,
                person["kind"] == "organisation",
                bool(party["present"]),
            )
        )
    return found


def _materials(
    source: Rows | Reader, case: Row, item: ServiceItem, reference: Reference
) -> list[MaterialLine]:

    found = []
    for kept in source.find("material_row", case_id=case["id"], order=("ord", "id")):
        if not kept["applicable"] and not kept["held"]:
            continue
        detail = json.loads(kept["detail"])
        row = row_from_data(detail)
        listed = item.material(kept["material_key"])
        added = detail.get("listed") or {}
        name = listed.name if listed else str(added.get("name", kept["material_key"]))
        until = None
        if row.finding.value == "deferred":
            until = deferred_until(detail, case, reference.calendar)
        note = "、".join((*row.reasons, *((row.text,) if row.text else ())))
        found.append(
            MaterialLine(
                kept["material_key"],
                name,
                row.judgement,
                row.held.original,
                row.held.copy,
                row.kept,
                str(row.waiver_source or note),
                until,
                kept["judged_by"] or "",
                bool(kept["batch_judged"]),
            )
        )
    return found


def _paper(row: Row) -> PaperLine:
    return PaperLine(
        row["id"],
        PaperKind(row["kind"]),
        row["doc_no"],
        row["state"],
        canonical.moment(row["made_at"]),
        row["print_count"],
        row["void_reason"] or "",
        row["replaced_by"] or "",
    )


def _decided(case: Row) -> Decided | None:
    if not case["decision"]:
        return None
    kept = json.loads(case["decision"])
    if "granted" not in kept:
        return None
    return Decided(
        kept["granted"],
        date.fromisoformat(kept["on"]),
        kept["by"],
        kept["doc_no"],
        kept["reason"],
        kept["recorded_by"],
    )
